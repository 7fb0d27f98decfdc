import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { functions } from '../../src/functions/functions';
import { tableKeys } from '../../src/locales/messages';
import { session } from '../../src/session';
import type { Pane } from '../../src/taskpane/pane';
import type { ExcelHost } from '../../preview/host/core/excel';
import { bootOffice } from '../preview/host/bootOffice';
import { select } from '../preview/host/cells';
import { everythingIsSeen, openFunctions, serveFunctionTexts } from './find/functions/functionPane';
import {
  all,
  button,
  chooseView,
  drawn,
  filter,
  inserted,
  isWaiting,
  openPane,
  paneRoot,
  text,
  textOf,
  until,
} from './paneElements';

let host: ExcelHost;
let pane: Pane;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
  serveFunctionTexts();
  everythingIsSeen();
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  pane = await openPane('vi');
});

describe('the list of tables', () => {
  beforeEach(() => chooseView('tables'));

  test('shows every source table with title, size and period', () => {
    const items = all('.tables.document li');
    expect(items).toHaveLength(tableKeys.length);
    expect(items[0]?.querySelector('h3')?.textContent).toBe('Mục tiêu xuất khẩu 2006');
    expect(items[0]?.querySelector('.facts')?.textContent).toBe('37 dòng × 7 cột · 2006');
    expect(items[6]?.querySelector('.facts')?.textContent).toBe('6 dòng × 12 cột · 2001–2005');
  });

  test('is filtered without accents, and says when nothing is left', () => {
    filter('tables', 'nhom hang');
    expect(all('.tables h3').map(textOf)).toContain('Nhóm hàng 2006');
    expect(all('.tables h3').map(textOf)).not.toContain('Xuất khẩu dịch vụ');
    // What stands in a table finds it too, in either language: rice is an item.
    filter('tables', 'rice');
    expect(all('.tables h3').map(textOf)).toContain('Mặt hàng xuất khẩu chủ yếu 2006');
    expect(all('.tables h3').map(textOf)).not.toContain('Nhóm hàng 2006');
    filter('tables', 'cà rốt');
    expect(all('.tables.document li')).toEqual([]);
    expect(text('#panel-tables .empty')).toBe('Không có bảng nào khớp với “cà rốt”.');
  });
});

describe('inserting a table', () => {
  beforeEach(() => chooseView('tables'));

  test('puts it on a new sheet; meanwhile buttons wait, then the message names the address', async () => {
    button('Chèn vào trang tính mới: Nhóm hàng 2006').click();
    expect(text('[role=status]')).toMatch(/^Đang chèn “Nhóm hàng 2006”…/);
    expect(insertButtons().every(isWaiting)).toBe(true);

    await inserted();
    expect(text('[role=status]')).toBe("Đã chèn “Nhóm hàng 2006” vào 'Nhóm hàng 2006'!A1:K10.");
    expect(insertButtons().some(isWaiting)).toBe(false);
    expect(await read("'Nhóm hàng 2006'", 'A7:B7')).toEqual([['Nhóm nông, lâm, thủy sản', 7340]]);
  });

  test('puts it at the active cell', async () => {
    await select('C3');
    button('Chèn tại ô đang chọn: Nhóm hàng 2006').click();
    await inserted();
    expect(text('[role=status]')).toBe('Đã chèn “Nhóm hàng 2006” vào Sheet1!C3:M12.');
  });

  test('a second click while something is inserted starts nothing', async () => {
    button('Chèn vào trang tính mới: Nhóm hàng 2006').click();
    button('Chèn vào trang tính mới: Nhóm hàng 2006').click();
    button('Chèn vào trang tính mới: Xuất khẩu dịch vụ').click();
    await inserted();
    expect(await sheetNames()).toEqual(['Sheet1', 'Nhóm hàng 2006']);
  });

  test('where cells are in the way, an alert names them, nothing is written, and all can be tried again', async () => {
    await write('D9', 'của tôi');
    await select('C3');
    button('Chèn tại ô đang chọn: Nhóm hàng 2006').click();
    await inserted();
    expect(text('[role=alert]')).toMatch(/^Chưa chèn gì: các ô D9 đã có nội dung/);
    expect(text('[role=status]')).toBe('');
    expect((await read('Sheet1', 'A1:Z60')).flat().filter((value) => value !== '')).toEqual(['của tôi']);

    expect(insertButtons().some(isWaiting)).toBe(false);
    button('Đóng thông báo').click();
    await drawn();
    expect(document.querySelector('[role=alert]')).toBeNull();
    button('Chèn vào trang tính mới: Nhóm hàng 2006').click();
    await inserted();
    expect(text('[role=status]')).toContain('Đã chèn');
  });
});

test.each([
  ['InvalidOperationInCellEditMode', 'Chưa chèn gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc'],
  ['AccessDenied', 'Chưa chèn gì: trang tính hoặc sổ làm việc đang được bảo vệ. Hãy bỏ bảo vệ rồi chèn lại.'],
  [
    'GeneralException',
    'Không chèn được: Excel says no. Hãy thử lại; nếu sổ làm việc đang được bảo vệ, hãy bỏ bảo vệ trước.',
  ],
])('when Excel fails with %s the alert says what to do, and buttons work again', async (code, said) => {
  // The types hide the constructor that office.js itself uses.
  const ExcelError = OfficeExtension.Error as unknown as new (parts: object) => Error;
  const run = jest.spyOn(Excel, 'run');
  await chooseView('tables');
  run.mockRejectedValueOnce(new ExcelError({ code, message: 'Excel says no.' }));
  button('Chèn vào trang tính mới: Nhóm hàng 2006').click();
  await inserted();
  run.mockRestore();
  expect(text('[role=alert]')).toContain(said);
  expect(insertButtons().some(isWaiting)).toBe(false);
});

describe('the functions', () => {
  beforeEach(openFunctions);

  test('are all there with what they do, their parameters, examples and values', () => {
    expect(all('.function h2').map(textOf).sort()).toEqual(
      Object.keys(functions)
        .map((id) => `VNEXPORT.${id}`)
        .sort(),
    );
    const [target] = all('.function');
    expect(target?.querySelector('summary')?.textContent).toBe('Tham số: đối_tượng, [chỉ_tiêu], [kỳ]');
    expect(target?.querySelector('dd')?.textContent).toContain('không dấu cũng được');
    expect(target?.querySelector('.example code')?.textContent).toBe('=VNEXPORT.TARGET("Gạo")');
    expect(target?.querySelector('.value')?.textContent).toBe('Kết quả: 1.211');
  });

  test('an example goes into the active cell as a formula', async () => {
    await select('B2');
    const cost = await host.measure(async () => {
      button('Chèn vào ô: =VNEXPORT.TARGET("Gạo")').click();
      await inserted();
    });
    expect(text('[role=status]')).toBe('Đã chèn =VNEXPORT.TARGET("Gạo") vào Sheet1!B2.');
    expect(await read('Sheet1', 'B2', 'formulas')).toEqual([['=VNEXPORT.TARGET("Gạo")']]);
    // Three round trips to insert; and at most one after each of the two selections, which the pane looks at.
    expect(cost.syncs).toBeLessThanOrEqual(3 + 2);
    expect(cost.cellsWritten).toBe(1);
    expect([...host.missing]).toEqual([]);
  });

  test.each([['của tôi'], [0], ['=""']])(
    'a cell that holds %p is left as it is, and the user chooses where the formula goes instead',
    async (content) => {
      await write('B2', content);
      const before = await read('Sheet1', 'B2', 'formulas');
      button('Chèn vào ô: =VNEXPORT.TARGET("Gạo")').click();
      await inserted();
      expect(text('[role=alertdialog]')).toMatch(/^Ô B2 đã có nội dung\. Chèn vào đâu\?/);
      expect(await read('Sheet1', 'B2', 'formulas')).toEqual(before);
      button('Bên phải, ở C2').click();
      await inserted();
      expect(text('[role=status]')).toBe('Đã chèn =VNEXPORT.TARGET("Gạo") vào Sheet1!C2.');
      expect(await read('Sheet1', 'B2:C2', 'formulas')).toEqual([
        [before[0]?.[0], '=VNEXPORT.TARGET("Gạo")'],
      ]);
    },
  );

  test('where their descriptions cannot be read, the view says so, tables still work, and it tries again', async () => {
    await openPane('vi');
    serveFunctionTexts(404);
    await openFunctions();
    expect(text('#panel-find [role=alert]')).toContain('Không đọc được mô tả các hàm');
    await chooseView('tables');
    expect(all('.tables.document li')).toHaveLength(tableKeys.length);
    serveFunctionTexts();
    await chooseView('find');
    await until(
      () => all('.function').length > 0,
      () => 'the functions are not shown',
    );
    expect(all('.function')).toHaveLength(Object.keys(functions).length);
  });
});

describe('the language', () => {
  test('changes everything that is visible in every view, is remembered, and holds for what is inserted', async () => {
    const vietnamese = new Set<string>();
    const shown = [() => chooseView('find'), openFunctions, () => chooseView('tables')];
    // Peru is Peru in both languages.
    const alike = new Set(
      session.catalogue.subjects.flatMap(({ name: { vi, en } }) => (vi === en ? [vi] : [])),
    );
    for (const open of shown) {
      await open();
      for (const one of visibleTexts()) vietnamese.add(one);
    }
    button('English').click();
    for (const open of shown) {
      await open();
      await drawn();
      // Formulas and what they answer are Excel's, not the pane's: the same in both languages.
      const answers = all('.value').map(({ lastChild }) => lastChild?.textContent);
      const left = visibleTexts().filter((one) => vietnamese.has(one) && /\p{L}/u.test(one));
      const isSame = (one: string) => one.includes('VNEXPORT.') || answers.includes(one) || alike.has(one);
      expect(left.filter((one) => !isSame(one))).toEqual([]);
    }
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('VNEXPORT – Vietnam export figures');
    expect(session.language).toBe('en');

    button('Insert on new sheet: Groups of goods 2006').click();
    await inserted();
    expect(text('[role=status]')).toBe("Inserted “Groups of goods 2006” at 'Groups of goods 2006'!A1:K10.");
  });

  test('chosen anywhere, the pane follows', async () => {
    session.chooseLanguage('en');
    await drawn();
    expect(text('h1')).toBe('Vietnam export figures');
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('what a ribbon command has to say', () => {
  test('a failure is shown as an alert, a success in the status', async () => {
    pane.show({ kind: 'failed', message: 'Không chèn được.' });
    await drawn();
    expect(text('[role=alert]')).toBe('Không chèn được.');
    pane.show({ kind: 'done', message: 'Đã chèn.' });
    await drawn();
    expect(text('[role=status]')).toBe('Đã chèn.');
  });

  const answer = (label: string) => {
    const found = all('[role=alertdialog] fluent-button').find(({ textContent }) => textContent === label);
    if (found === undefined) throw new Error(`no answer is called ${label}`);
    return found;
  };
  const ask = (goOn: () => Promise<{ kind: 'done'; message: string }>) => {
    const texts = { confirm: 'Đổi', cancel: 'Thôi', working: 'Đang đổi…' };
    pane.show({ kind: 'question', message: 'Đổi 3 công thức?', ...texts, goOn });
    return drawn();
  };

  test('a question is asked, and work begins with yes', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    await ask(() => finished.then(() => ({ kind: 'done', message: 'Đã đổi.' })));
    expect(text('[role=alertdialog]')).toContain('Đổi 3 công thức?');
    answer('Đổi').click();
    await drawn();
    expect(document.querySelector('[role=alertdialog]')).toBeNull();
    expect(text('[role=status]')).toBe('Đang đổi…');
    finish();
    await inserted();
    expect(text('[role=status]')).toBe('Đã đổi.');
  });

  test('nothing happens with no', async () => {
    let asked = 0;
    await ask(() => Promise.resolve({ kind: 'done', message: String((asked += 1)) }));
    answer('Thôi').click();
    await drawn();
    expect(document.querySelector('[role=alertdialog]')).toBeNull();
    expect([asked, text('[role=status]')]).toEqual([0, '']);
  });
});

test('the source of the figures stands below: publisher, dataset, status', () => {
  expect(text('footer')).toContain('Bộ Thương mại');
  expect(text('footer')).toContain('Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005');
  expect(text('footer')).toContain('sơ bộ');
  expect(text('footer')).toContain('Ngân hàng Thế giới (bản trước năm 2013), FAO');
});

async function read(sheet: string, address: string, property: 'values' | 'formulas' = 'values') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.replaceAll("'", '')).getRange(address);
    range.load('values,formulas');
    await context.sync();
    return (property === 'values' ? range.values : range.formulas) as unknown[][];
  });
}

/** Enters something into a cell and stays there. */
async function write(address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.formulas = [[content]];
    range.select();
    await context.sync();
  });
  await host.calculate();
}

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function insertButtons(view = '#panel-tables'): HTMLElement[] {
  return all(`${view} .buttons fluent-button`);
}

/** Every piece of text of the header and the view that is shown, and every name that assistive technology reads. */
function visibleTexts(): string[] {
  const shown = [...paneRoot().children].filter((one) => !(one as HTMLElement).hidden);
  return shown.flatMap((part) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    const named = [...part.querySelectorAll('[aria-label], [placeholder]')];
    return [...texts, ...named.map((one) => one.getAttribute('aria-label') ?? '')];
  });
}
