import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../preview/host/core/excel';
import { bootOffice } from '../preview/host/bootOffice';
import {
  all,
  button,
  chooseView,
  drawn,
  filter,
  inserted,
  openPane,
  text,
  textOf,
  until,
} from './paneElements';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  host.reset();
  await openPane('vi');
  await chooseView('checks');
  await until(
    () => all('.check').length > 0,
    () => 'no check is shown',
  );
});

/** What the chips say, by what they are called. */
function counts(): Record<string, number> {
  return Object.fromEntries(
    all('.chip').map((chip) => {
      const [, name = '', count = ''] = /^(.*) (\d+)$/.exec(textOf(chip)) ?? [];
      return [name, Number(count)];
    }),
  );
}

async function press(name: string): Promise<void> {
  const chip = all('.chip').find((one) => textOf(one).startsWith(name));
  if (chip === undefined) throw new Error(`no chip is called ${name}`);
  chip.click();
  await drawn();
}

describe('the place of the checks', () => {
  test('shows contradictions first, and its chips count every check once', () => {
    expect(text('.check .badge')).toBe('Mâu thuẫn');
    const { 'Tất cả': whole, ...others } = counts();
    expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(whole);
    expect(Object.keys(others)[0]).toBe('Mâu thuẫn');
  });

  test('of the severity and the words chosen shows those checks alone, with the arithmetic as on paper', async () => {
    await press('Có lời giải thích');
    filter('checks', 'than da');
    await drawn();
    // Coal is an item of fuels, whose three items make 7 388 + 447 + 186 = 8 021 of the 8 187 that are printed, and a row
    // of the monthly tables, four of which do not add up.
    expect(all('.check h2').map(textOf)).toEqual([
      'Ba mặt hàng của nhóm nhiên liệu, khoáng sản cộng lại được 8.021, cả nhóm ghi 8.187 triệu USD.',
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^\d\d dòng trong bảng cộng lại được/)),
    ]);
    const [first] = all('.arithmetic tbody');
    expect([...(first?.children ?? [])].map((row) => [...row.children].map(textOf))).toEqual([
      ['Dầu thô', '7.388'],
      ['Than đá', '447'],
      ['Khoáng sản', '186'],
      ['Cộng', '8.021'],
      ['Nguồn ghi', '8.187'],
      ['Chênh lệch', '166'],
    ]);
    expect(counts()['Có lời giải thích']).toBe(5);
  });

  test('where nothing matches says what to do, and the chosen chip stays to be given up', async () => {
    await press('Có lời giải thích');
    filter('checks', 'qwxyz');
    await drawn();
    expect(text('#panel-checks .found')).toContain('Không có phép đối chiếu nào');
    expect(counts()).toEqual({ 'Tất cả': 0, 'Có lời giải thích': 0 });
  });

  test('opens the page of the subject whose figure is pressed', async () => {
    await press('Có lời giải thích');
    all('.arithmetic .link')
      .find((link) => textOf(link) === 'Than đá')
      ?.click();
    await drawn();
    expect(text('#page-title')).toContain('Than đá');
  });

  test('has the user again who goes back from the page of a figure, filtered as before and with the keyboard on that figure', async () => {
    filter('checks', '2006');
    await drawn();
    // The total of 2006 stands in several checks: the last of its ways is no other than the one that is pressed.
    const ways = () =>
      all('.arithmetic .link').filter((link) => textOf(link).startsWith('Tổng kim ngạch, kim ngạch'));
    const count = ways().length;
    expect(count).toBeGreaterThan(1);
    const last = ways().at(-1);
    last?.focus();
    last?.click();
    await drawn();
    expect(text('#page-title')).toBe('Tổng kim ngạch');
    all('.page-ways > .link')[0]?.click();
    await drawn();
    expect(document.querySelector<HTMLElement>('#panel-checks')?.hidden).toBe(false);
    expect(document.querySelector<HTMLInputElement>('#panel-checks input')?.value).toBe('2006');
    expect(document.activeElement).toBe(ways()[count - 1]);
  });

  test('leads from a check that the page of a subject names to that very check, filtered and focused, and back', async () => {
    await chooseView('find');
    filter('find', 'nhien lieu khoang san');
    all('.hits .link')[0]?.click();
    await until(
      () => all('.headline .caution .link').length > 0,
      () => 'no check that fails is named',
    );
    const link = all('.headline .caution .link')[0];
    const sentence = textOf(link?.closest('p') ?? document.body)
      .replace('Xem phép tính', '')
      .trim();
    link?.click();
    await until(
      () => document.activeElement?.matches('.check h2') === true,
      () => 'no check has the keyboard',
    );
    expect(textOf(document.activeElement ?? document.body)).toBe(sentence);
    expect(document.querySelector<HTMLInputElement>('#panel-checks input')?.value).toBe(
      'Nhóm nhiên liệu, khoáng sản 2006',
    );
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      `Xem phép tính: ${sentence.replace(/\.$/, '')}`,
    );
  });

  test('inserts the arithmetic of a check on a sheet of its own', async () => {
    await press('Có lời giải thích');
    button('Chèn phép tính vào trang tính mới: Nhóm nhiên liệu, khoáng sản 2006 = tổng các mặt hàng').click();
    await inserted();
    expect(text('[role=status]')).toContain('Đã chèn “Nhóm nhiên liệu, khoáng sản 2006 = tổng các mặt hàng”');
  });
});
