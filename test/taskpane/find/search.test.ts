import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import { shownFigure } from '../../../src/taskpane/find/shownFigure';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { select } from '../../preview/host/cells';
import {
  all,
  button,
  chooseView,
  drawn,
  filter,
  inserted,
  openPane,
  openPaneOnPage,
  paneRoot,
  text,
  textOf,
  until,
} from '../paneElements';
import { bodyBeforeScripts } from '../pageItself';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  await openPane('vi');
});

describe('whoever opens the pane for the first time', () => {
  test('reads what it is, and can try a search, a table and a bulletin with one click each', async () => {
    for (const [language, query] of [
      ['vi', 'cà phê 7/2026'],
      ['en', 'coffee Jul 2026'],
    ] as const) {
      await openPane(language);
      expect(text('.welcome')).toContain(language === 'vi' ? 'không cần đăng nhập' : 'no login');
      button(language === 'vi' ? `Tìm “${query}”` : `Search “${query}”`).click();
      await drawn();
      // Exports of July 2026 were 642.535419 million USD.
      expect(text('.hits .figure')).toContain(language === 'vi' ? '642,54' : '642.54');
      filter('find', '');
      button(language === 'vi' ? 'Chèn một bảng' : 'Insert a table').click();
      await drawn();
      expect(paneRoot().querySelector('#panel-tables')?.hasAttribute('hidden')).toBe(false);
    }
  });

  test('is not told again once that is not wanted', async () => {
    const dismiss = all('.welcome button').at(-1);
    dismiss?.click();
    await drawn();
    expect(all('.welcome')).toEqual([]);
    await openPane('en');
    expect(all('.welcome')).toEqual([]);
  });
});

describe('the search box of the page itself, while scripts are on their way', () => {
  test('goes on as that of the pane: it keeps the keyboard, and what was typed is answered at once', async () => {
    const box = bodyBeforeScripts().querySelector('input');
    box?.focus();
    if (box !== null) box.value = 'coffee Jul 2026';
    const moved: Node[] = [];
    const watching = new MutationObserver((changes) =>
      moved.push(...changes.flatMap(({ removedNodes }) => [...removedNodes])),
    );
    watching.observe(document, { subtree: true, childList: true });
    await openPaneOnPage('en');
    watching.disconnect();
    expect(moved.filter((one) => one.contains(box))).toEqual([]);
    expect(document.activeElement).toBe(box);
    expect(box?.value).toBe('coffee Jul 2026');
    expect(box?.getAttribute('aria-label')).toBe('Search the figures');
    expect(text('.hits .figure')).toContain('642.54');
    expect(all('input[type=search], .opening')).toEqual([box]);
    if (box !== null) box.value = 'rice 2006';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    // 1,211 million USD are the target for rice in 2006.
    expect(text('#panel-find')).toContain('1,211\u00a0million USD');
  });

  test('is empty where nothing was typed: the pane begins as ever', async () => {
    bodyBeforeScripts();
    await openPaneOnPage('vi');
    expect(all('input[type=search]')).toHaveLength(1);
    expect(all('.welcome, .proposals')).toHaveLength(2);
  });
});

describe('the search', () => {
  test('offers three searches to begin with, and each of them finds something', async () => {
    for (const language of ['vi', 'en'] as const) {
      await openPane(language);
      const examples = all('.proposals fluent-button').map(textOf);
      expect(examples).toHaveLength(3);
      for (const example of examples) {
        filter('find', example);
        expect([example, all('.hits li').length]).toEqual([example, expect.any(Number)]);
        expect(all('.hits li')).not.toEqual([]);
      }
    }
  });

  test('an example that is clicked is searched for, and the keyboard goes on in the search box', async () => {
    button('gạo 2006').click();
    await drawn();
    expect(paneRoot().querySelector<HTMLInputElement>('#panel-find input')?.value).toBe('gạo 2006');
    expect(document.activeElement).toBe(paneRoot().querySelector('#panel-find input'));
  });

  test('lists hits subject by subject, with value, unit, period, status, source and a button for the formula', () => {
    filter('find', 'ty trong gao');
    expect(all('.hits h2').map(textOf)).toEqual(['Gạo']);
    const [hit] = all('.hits li');
    expect([...(hit?.querySelectorAll('h3, p') ?? [])].map(textOf)).toEqual([
      'Tỷ trọng trong tổng · tự tính từ mục tiêu 2006',
      // 1211 / 38444 = 0.0315
      '3,15\u00a0%',
      'Tính từ 2 số liệu của Bộ Thương mại',
    ]);
    expect(hit?.querySelector('fluent-button')?.getAttribute('aria-label')).toBe(
      'Chèn vào ô: =VNEXPORT.SHARE("Gạo")',
    );
    // In the total and in the group of the targets, and in the total of the newest year.
    expect(text('.found')).toBe('3 số liệu');
  });

  test('says beside a wrong name why it is wrong, and beside a figure which check differs', () => {
    filter('find', 'thép');
    expect(text('.hits section')).toContain('“thép” không phải là “Các sản phẩm từ thép”');
    // The three items add up to 8 021, the group prints 8 187.
    filter('find', 'nhiên liệu khoáng sản');
    expect(all('.caution').map(textOf).join()).toMatch(/Đối chiếu lệch: .*8\.021/);
  });

  test('answers which are the largest of the document’s year with a formula, and nothing else', () => {
    filter('find', 'mặt hàng lớn nhất 2006');
    expect(text('.found')).toBe('“lớn nhất” không có trong các số liệu này.');
    expect(all('.hits code').map(textOf)).toEqual([expect.stringContaining('VNEXPORT.TABLE("items",FALSE)')]);
    expect(all('.hits li')).toEqual([]);
  });

  test('answers which month was the highest with all months asked for in their order, not the newest first', () => {
    filter('find', 'tháng nào năm 2025 xuất khẩu cà phê nhiều nhất');
    expect(text('.found')).toBe('Lớn nhất trong 12 tháng có số liệu của “Cà phê”, 2025');
    // March 1 082.49, April 1 014.31, February 990.54, then December 947.99 million USD.
    const figures = all('.hits .figure').map((one) => textOf(one).split(/\s/)[0]);
    expect(figures.slice(0, 4)).toEqual(['1.082,49', '1.014,31', '990,54', '947,99']);
  });

  test('answers a question over time with a series, whose page is one click away', async () => {
    filter('find', 'gạo từ 2025 đến nay');
    expect(text('.hits h3')).toBe('Kim ngạch · chuỗi từng tháng, từ tháng 1 năm 2025 đến tháng 7 năm 2026');
    // January 2025 to July 2026 are 19 months; a series goes into no basket.
    expect(text('.hits .figure')).toMatch(/^19 số liệu, từ [\d,]+ đến 241,1 triệu USD$/);
    all('.hits h2 button')[0]?.click();
    await drawn();
    expect(text('#page-title')).toBe('Gạo');
  });

  test('shows the best of many subjects, and how many there are', () => {
    filter('find', '2006');
    expect(all('.hits .card')).toHaveLength(8);
    expect(text('.found')).toMatch(/^8 trong \d+ đối tượng/);
  });

  test('shows a few figures of each subject, and says what the others are', () => {
    filter('find', 'cà phê');
    expect(all('.card li')).toHaveLength(3);
    expect(text('.card .more')).toMatch(/^Thêm \d+ số liệu: kim ngạch, lượng/);
  });

  test('offers to search for the words that do have figures', async () => {
    filter('find', 'du lịch nhật bản');
    expect(text('.found')).toBe('“du lịch” không có trong các số liệu này.');
    button('nhật bản').click();
    await drawn();
    expect(text('.hits h2')).toBe('Nhật Bản');
  });

  test('puts the formula of a hit into the active cell', async () => {
    await select('B2');
    filter('find', 'chau phi 2005');
    button('Chèn vào ô: =VNEXPORT.ACTUAL("Châu Phi",2005)').click();
    await inserted();
    expect(text('[role=status]')).toBe('Đã chèn =VNEXPORT.ACTUAL("Châu Phi",2005) vào Sheet1!B2.');
    expect(await formulaIn('B2')).toBe('=VNEXPORT.ACTUAL("Châu Phi",2005)');
    expect(all('.hits li')).not.toEqual([]);
    await host.calculate();
  });

  test('where nothing is found, it says so and offers the nearest names to click', async () => {
    filter('find', 'Gạp');
    expect(text('.found')).toBe('“Gạp” không có trong các số liệu này.');
    expect(text('.proposals')).toContain('Có phải bạn muốn tìm');
    button('Gạo').click();
    await drawn();
    expect(text('.hits h2')).toBe('Gạo');

    filter('find', 'qwxyz');
    expect(text('.proposals')).toContain('Hãy thử từ khác');
  });
});

describe('the page of a subject', () => {
  const back = () => paneRoot().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  const link = (name: string) => {
    const found = all('.link').find(({ textContent }) => textContent === name);
    if (found === undefined) throw new Error(`no link is called ${name}: ${paneRoot().textContent}`);
    return found;
  };
  const figureShown = () =>
    until(
      () => paneRoot().querySelector('.figure') !== null,
      () => 'no figure is shown',
    );

  test('opens from a hit, with the keyboard on its title, and Escape leads back to the hit', async () => {
    filter('find', 'gạo 2006');
    link('Gạo').click();
    await figureShown();
    expect(document.activeElement?.textContent).toBe('Gạo');
    expect(text('#panel-find')).toContain('1.211\u00a0triệu USD');
    back();
    await drawn();
    expect(document.activeElement).toBe(link('Gạo'));
    expect(all('.hits li')).not.toEqual([]);
  });

  test('follows the language at once, and copies the figure with its source', async () => {
    filter('find', 'châu phi');
    link('Châu Phi').click();
    await figureShown();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (words: string) => Promise.resolve(void copied.push(words)) },
    });
    button('Chép trích dẫn').click();
    await inserted();
    expect(text('[role=status]')).toBe('Đã chép số liệu kèm nguồn.');
    button('English').click();
    await drawn();
    expect(text('#page-title')).toBe('Africa');
    button('Copy citation').click();
    await inserted();
    expect(copied).toEqual([
      'Châu Phi, kim ngạch năm 2005: 681\u00a0triệu USD (sơ bộ). Bộ Thương mại, Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005, đoạn 4.',
      'Africa, value, 2005: 681\u00a0million USD (preliminary). Ministry of Trade of Vietnam, Export targets for 2006 and results of 2001-2005, paragraph 4.',
    ]);
  });

  test('opens from a check in the list of those that differ', async () => {
    await chooseView('checks');
    await until(
      () => all('.check').length > 0,
      () => 'no check is shown',
    );
    link('Than đá').click();
    await figureShown();
    expect(text('#page-title')).toBe('Than đá');
    expect(paneRoot().querySelector<HTMLElement>('#panel-checks')?.hidden).toBe(true);
  });
});

async function formulaIn(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });
}

describe('a question that finds nothing', () => {
  test('of a good and a market is told that no figure says it, and which bulletins do', async () => {
    for (const [language, question, said] of [
      ['vi', 'cà phê hoa kỳ', 'không cho biết “Cà phê” xuất sang “Hoa Kỳ” là bao nhiêu'],
      [
        'en',
        'coffee exports to the US last month',
        'do not say how much of “Coffee” goes to “United States”',
      ],
    ] as const) {
      await openPane(language);
      filter('find', question);
      expect(text('#panel-find')).toContain(said);
      expect(all('.proposals fluent-button')).toHaveLength(2);
    }
    all('#panel-find .about .link')[0]?.click();
    await drawn();
    expect(paneRoot().querySelector('#panel-bulletins')?.hasAttribute('hidden')).toBe(false);
  });

  test('of the last month is offered the newest one that is stated, by its name', async () => {
    for (const [language, question, offered] of [
      ['vi', 'cà phê tháng trước', 'cà phê 7/2026'],
      ['en', 'latest coffee', 'coffee Jul 2026'],
    ] as const) {
      await openPane(language);
      filter('find', question);
      expect(all('.proposals fluent-button').map(textOf)).toEqual([offered]);
      button(offered).click();
      await drawn();
      // Exports of July 2026 were 642.535419 million USD.
      expect(text('.hits .figure')).toContain(language === 'vi' ? '642,54' : '642.54');
    }
  });
});

test('a figure below 0 is shown with its minus, a ratio in per cent, and unit and number stay on one line', () => {
  expect(shownFigure(-0.0682, 'percent', messagesIn('vi'))).toBe('\u22126,82\u00a0%');
  expect(shownFigure(-1234.5, 'million-usd', messagesIn('en'))).toBe('\u22121,234.5\u00a0million USD');
});
