import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { checksOf } from '../../src/checks/checks';
import { documentDatasets } from '../catalogue/planCatalogue';
import { search } from '../../src/search/search';
import { session } from '../../src/session';
import type { Pane } from '../../src/taskpane/pane';
import { bootOffice } from '../preview/host/bootOffice';
import {
  everythingIsSeen,
  nothingIsSeen,
  openFunctions,
  serveFunctionTexts,
} from './find/functions/functionPane';
import { all, button, chooseView, drawn, filter, isWaiting, openPane, paneRoot, text } from './paneElements';

let pane: Pane;
beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
  serveFunctionTexts();
  everythingIsSeen();
});
beforeEach(async () => {
  localStorage.clear();
  pane = await openPane('vi');
});

describe('the views', () => {
  const drawnViews = () => all('[role=tabpanel]').filter(({ childNodes }) => childNodes.length > 0);

  test('are shown one at a time', async () => {
    expect(all('[role=tabpanel]').map(({ hidden }) => hidden)).toEqual([false, true, true, true, true]);
    await chooseView('checks');
    expect(all('[role=tabpanel]').map(({ hidden }) => hidden)).toEqual([true, true, true, true, false]);
  });

  test('are drawn when they are first opened, and their texts are fetched only then', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    pane = await openPane('vi');
    expect(drawnViews().map(({ id }) => id)).toEqual(['panel-find']);
    expect(fetched).not.toHaveBeenCalled();
    await openFunctions();
    expect(drawnViews().map(({ id }) => id)).toEqual(['panel-find']);
    expect(fetched.mock.calls).toEqual([['functions.vi.json']]);
    // Neither again when the view comes back, nor the other language's before it is chosen.
    await chooseView('tables');
    expect(drawnViews().map(({ id }) => id)).toEqual(['panel-find', 'panel-tables']);
    await openFunctions();
    expect(fetched).toHaveBeenCalledTimes(1);
    fetched.mockRestore();
  });

  test('while hidden are not drawn again', async () => {
    await chooseView('tables');
    await chooseView('find');
    const changes: unknown[] = [];
    const watched = new MutationObserver((records) => changes.push(...records));
    watched.observe(document.querySelector('#panel-tables') ?? document, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    pane.show({ kind: 'working', message: 'Đang làm…' });
    filter('find', 'gạo');
    await drawn();
    expect(isWaiting(button('Chèn vào ô: =VNEXPORT.TARGET("Gạo")'))).toBe(true);
    expect(changes).toEqual([]);
    await chooseView('tables');
    expect(all('#panel-tables .buttons fluent-button').every(isWaiting)).toBe(true);
    watched.disconnect();
    pane.show({ kind: 'done', message: 'Xong.' });
  });

  test('are found again as they were left: what was typed, opened and scrolled to', async () => {
    filter('find', 'gạo 2006');
    await drawn();
    document.documentElement.scrollTop = 300;
    await chooseView('tables');
    expect(document.documentElement.scrollTop).toBe(0);
    filter('tables', 'nhóm');
    await drawn();
    all('#panel-tables details.options')[0]?.toggleAttribute('open', true);
    document.documentElement.scrollTop = 120;

    await chooseView('find');
    expect(document.documentElement.scrollTop).toBe(300);
    expect(typedIn('find')).toBe('gạo 2006');
    expect(all('.hits li')).not.toEqual([]);
    await chooseView('tables');
    expect(document.documentElement.scrollTop).toBe(120);
    expect(typedIn('tables')).toBe('nhóm');
    expect(all('#panel-tables details.options').map((one) => one.hasAttribute('open'))).toEqual([true]);
  });

  test('an example is computed when it comes into sight, not before', async () => {
    const { show, restore } = nothingIsSeen();
    pane = await openPane('vi');
    await openFunctions();
    const values = () => all('.value').map(({ lastChild }) => lastChild?.textContent);
    expect(new Set(values())).toEqual(new Set(['…']));
    show(all('.value')[0]?.lastElementChild);
    await drawn();
    expect(values().filter((value) => value !== '…')).toEqual(['1.211']);
    restore();
  });
});

describe('newer figures', () => {
  /** The plan of 2006 with 4 321 million USD of rice where it says 1 211. */
  const newer = documentDatasets().map((dataset) => ({
    ...dataset,
    figures: dataset.figures.map((one) =>
      one.subject === 'rice' && one.measure === 'value' && one.period === '2006'
        ? { ...one, number: 4321, printed: '4.321' }
        : one,
    ),
  }));

  test('are shown as soon as the session has them, in the view that is shown and in the next one', async () => {
    filter('find', 'gạo mục tiêu 2006 kim ngạch');
    await drawn();
    expect(text('.figure')).toBe('1.211\u00a0triệu USD');
    session.useDatasets(newer);
    await drawn();
    expect(text('.figure')).toBe('4.321\u00a0triệu USD');
    await openFunctions();
    expect(text('.value')).toBe('Kết quả: 4.321');
    session.useDatasets(documentDatasets());
    await drawn();
    expect(text('.value')).toBe('Kết quả: 1.211');
  });

  test('a pane that was unmounted does not come back with them', async () => {
    const root = paneRoot();
    pane.unmount();
    session.useDatasets(documentDatasets());
    await drawn();
    expect(root.textContent).toBe('');
  });
});

test('search and checks are prepared when nothing else goes on, and again for newer figures', async () => {
  const waiting: (() => void)[] = [];
  session.useDatasets(documentDatasets());
  await openPane('vi', (work) => waiting.push(work));
  const searchAndCheck = (): void => {
    search(session.catalogue, 'gạo');
    checksOf(session.catalogue);
  };
  for (const work of waiting.splice(0)) work();
  expect(madeBy(searchAndCheck)).toBe(0);
  session.useDatasets(documentDatasets());
  expect(madeBy(searchAndCheck)).toBeGreaterThan(0);
  session.useDatasets(documentDatasets());
  for (const work of waiting.splice(0)) work();
  expect(madeBy(searchAndCheck)).toBe(0);
});

/** @returns how many things the catalogue had to make for this, because it did not know them yet */
function madeBy(work: () => void): number {
  const { catalogue } = session;
  const kept = catalogue.kept.bind(catalogue);
  let made = 0;
  const counted = jest.spyOn(catalogue, 'kept').mockImplementation((key, make) =>
    kept(key, () => {
      made += 1;
      return make();
    }),
  );
  work();
  counted.mockRestore();
  return made;
}

function typedIn(view: string): string | undefined {
  return paneRoot().querySelector<HTMLInputElement>(`#panel-${view} input[type=search]`)?.value;
}
