import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';
import { loadFunctions } from '../../workbook/values/sheets';
import { all, named, paneRoot, text, textOf, until } from '../paneElements';
import { openWorkbookView, press, startAnew } from './workbookPane';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
  loadFunctions(host);
});
beforeEach(() => startAnew(host));

describe('formulas', () => {
  test('are counted, converted to values after a yes, and restored', async () => {
    await writeTo('A1:A3', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.NOSUCH()'], ['=1+1']]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Đổi thành giá trị…');
    expect(text('[role=alertdialog]')).toMatch(/^Đổi 1 công thức VNEXPORT thành giá trị\? “Sheet1”: 1\./);
    await press('Đổi thành giá trị');
    expect(text('[role=status]')).toMatch(/^Đã đổi 1 công thức/);
    expect(all('[aria-labelledby=formulas-title] .lines li').map(textOf)).toEqual([
      expect.stringMatching(/^Sheet1!A2 · =VNEXPORT\.NOSUCH\(\) · ô chưa có kết quả/),
    ]);
    await press('Khôi phục công thức (1)');
    expect(text('[role=status]')).toBe('Đã khôi phục 1 công thức VNEXPORT.');
    expect(named('Khôi phục công thức (0)')).toBeDefined();
  });

  test('of the sheet alone are counted when that is chosen', async () => {
    await writeTo('A1', [['=VNEXPORT.TARGET("Gạo")']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Khác').activate();
      await context.sync();
    });
    await host.calculate();
    await openWorkbookView('vi');
    const scope = paneRoot().querySelector('select');
    if (scope !== null) scope.value = 'sheet';
    await press('Đổi thành giá trị…');
    expect(text('[role=status]')).toContain('Không có công thức VNEXPORT nào');
  });
});

describe('formulas that show errors', () => {
  beforeEach(async () => {
    await writeTo('A1:B3', [
      ['Cà phê', '=VNEXPORT.TARGET("Gap")'],
      ['Nông sản', '=VNEXPORT.TARGET(A2)'],
      ['', '=VNEXPORT.TARGET("Rice",,2010)'],
    ]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Tìm công thức và lỗi');
  });

  test('are listed with cell, formula, cause and what could take their place', () => {
    expect(all('[aria-labelledby=errors-title] h3').map(textOf)).toEqual([
      'Sheet1!B1 · #N/A',
      'Sheet1!B2 · #N/A',
      'Sheet1!B3 · #N/A',
    ]);
    const [gap, farming, rice] = all('[aria-labelledby=errors-title] .entry').map((one) =>
      textOf(one).replaceAll('\u00a0', ' '),
    );
    // The target for rice is 1.211 million USD (row 2 of the document).
    expect(gap).toContain('Văn bản không có “Gap”. Có phải bạn muốn: “Gạo”');
    expect(gap).toContain('=VNEXPORT.TARGET("Gạo") = 1.211 triệu USD');
    // What the cell A2 holds is wrong, and the formula keeps its reference.
    expect(farming).toContain('“Nông sản” hẹp hơn “Nhóm nông, lâm, thủy sản”');
    expect(farming).not.toContain('Dùng công thức này');
    expect(rice).toContain('=VNEXPORT.TARGET("Gạo","kim ngạch",2006) = 1.211 triệu USD');
    expect(all('[aria-labelledby=errors-title] details .lines li').map(textOf)).toEqual([
      'Sheet1!B1:B3 · 3 công thức, 3 công thức báo lỗi Đi tới ô',
    ]);
  });

  test('one is replaced after old and new have been shown; then the list is looked up anew, with the keyboard on it', async () => {
    await press('Dùng công thức này: Sheet1!B1, =VNEXPORT.TARGET("Gạo")');
    expect(text('[role=alertdialog]')).toContain(
      'Thay nội dung ô Sheet1!B1? Đang có: =VNEXPORT.TARGET("Gap") – thay bằng: =VNEXPORT.TARGET("Gạo")',
    );
    await press('Giữ nguyên');
    expect(await inCell('B1', 'formulas')).toBe('=VNEXPORT.TARGET("Gap")');
    await press('Dùng công thức này: Sheet1!B1, =VNEXPORT.TARGET("Gạo")');
    await press('Thay nội dung');
    await host.calculate();
    expect(await inCell('B1', 'values')).toBe(1211);
    expect(text('[role=status]')).toContain('bằng =VNEXPORT.TARGET("Gạo")');
    expect(all('[aria-labelledby=errors-title] h3').map(textOf)).toEqual([
      'Sheet1!B2 · #N/A',
      'Sheet1!B3 · #N/A',
    ]);
    expect(document.activeElement?.id).toBe('errors-title');
  });

  test('one that was changed meanwhile is left as it is', async () => {
    await press('Dùng công thức này: Sheet1!B1, =VNEXPORT.TARGET("Gạo")');
    await writeTo('B1', [['của tôi']]);
    await press('Thay nội dung');
    expect(text('[role=alert]')).toContain('vừa thay đổi');
    expect(await inCell('B1', 'values')).toBe('của tôi');
  });

  test('one opens with its parts on the page of its subject, to be changed by choosing', async () => {
    await press('Sửa công thức: Sheet1!B3');
    await until(
      () => paneRoot().querySelector('.builder') !== null,
      () => 'the builder does not come',
    );
    expect(text('#page-title')).toBe('Gạo');
    expect(text('.builder')).toContain('Đang sửa công thức ở ô B3.');
    expect(text('.builder .caution')).toContain('Văn bản không nêu mục tiêu kim ngạch năm 2010');
  });
});

describe('formulas over ranges', () => {
  test('are listed where any cell shows an error, with the cells whose names are not understood; one is rewritten after a yes', async () => {
    await writeTo('A1:B1', [['Mặt hàng', 'Mục tiêu']]);
    await writeTo('A2:A5', [['Gạo'], ['Gap'], [''], ['="Coffe"']]);
    await writeTo('B2', [['=VNEXPORT.TARGET(A2:A5)']]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Tìm công thức và lỗi');
    const [entry = ''] = all('[aria-labelledby=errors-title] .entry').map(textOf);
    const said = entry.replaceAll('\u00a0', ' ');
    expect(said).toContain('Sheet1!B2 · #N/A · 2 ô');
    // The target for rice is 1.211 million USD (row 2 of the document).
    expect(said).toContain(
      'A3: Văn bản không có “Gap”. Có phải bạn muốn: “Gạo”, “GDP”?“Gạo” = 1.211 triệu USD Ghi vào A3',
    );
    // What a formula answers in A5 is not written over.
    expect(said).toContain('A5: Văn bản không có “Coffe”');
    expect(said).not.toContain('Ghi vào A5');
    await press('Ghi vào A3: Gạo');
    expect(text('[role=alertdialog]')).toContain(
      'Thay nội dung ô Sheet1!A3? Đang có: “Gap” – thay bằng: “Gạo”',
    );
    await press('Thay nội dung');
    expect(await inCell('A3', 'formulas')).toBe('Gạo');
    await host.calculate();
    expect(await inCell('B3', 'values')).toBe(1211);
    expect(await inCell('B2', 'formulas')).toBe('=VNEXPORT.TARGET(A2:A5)');
  });

  test('that have no room name the cells in the way, and lead there', async () => {
    await writeTo('A2:A4', [['Gạo'], ['Chè'], ['Cà phê']]);
    await writeTo('B4', [['của tôi']]);
    await writeTo('B2', [['=VNEXPORT.TARGET(A2:A4)']]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Tìm công thức và lỗi');
    const [entry = ''] = all('[aria-labelledby=errors-title] .entry').map(textOf);
    expect(entry).toContain('Sheet1!B2 · #SPILL!');
    expect(entry).toContain('các ô này đã có nội dung: B4.');
    await press('Đi tới ô: Sheet1!B4');
    expect(text('[role=status]')).toContain('Sheet1!B4');
  });
});

function inCell(address: string, what: 'formulas' | 'values'): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange(address).load(what);
    await context.sync();
    return (cell[what] as unknown[][])[0]?.[0];
  });
}

test('nothing was asked of Excel that the declared versions lack', () => {
  expect([...host.missing]).toEqual([]);
});
