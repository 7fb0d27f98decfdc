import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';
import { loadFunctions } from '../../workbook/values/sheets';
import { all, named, paneRoot, text, textOf } from '../paneElements';
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
    expect(text('[role=alertdialog]')).toMatch(/^Đổi 1 công thức VNEXPORT thành giá trị\? Sheet1: 1\./);
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

test('nothing was asked of Excel that the declared versions lack', () => {
  expect([...host.missing]).toEqual([]);
});
