import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { messagesIn } from '../../../src/locales/language';
import { insertChart } from '../../../src/workbook/charts/insertChart';
import { oneFormula } from '../../../src/workbook/insert/cellBlock';
import { insertCells } from '../../../src/workbook/insert/insertCells';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { insertReport } from '../../../src/workbook/refresh/insertReport';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';

/** What is protected is named, and nothing is written. */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };

async function protect(what: (workbook: Excel.Workbook) => { protect: () => void }): Promise<string> {
  await Excel.run(async (context) => {
    what(context.workbook).protect();
    await context.sync();
  });
  return host.serialise();
}

test('a formula into a cell of a protected sheet: the message names the sheet, and the sheet is as it was', async () => {
  const before = await protect(({ worksheets }) => worksheets.getItem('Sheet1').protection);
  await expect(insertCells(oneFormula('=VNEXPORT.TARGET("Rice")'), 'active-cell', 'en')).rejects.toThrow(
    'Nothing was inserted: the sheet “Sheet1” is protected. Unprotect it and insert again.',
  );
  await expect(insertCells(oneFormula('=VNEXPORT.TARGET("Gạo")'), 'active-cell', 'vi')).rejects.toThrow(
    'Chưa chèn gì: trang tính “Sheet1” đang được bảo vệ. Hãy bỏ bảo vệ rồi chèn lại.',
  );
  expect(host.serialise()).toBe(before);
});

test('a chart of a table on a protected sheet: the message names the sheet, and no chart is left', async () => {
  const { table } = await insertTable('groups', { place: 'new-sheet' }, about);
  const before = await protect(({ tables }) => tables.getItem(table).worksheet.protection);
  await expect(insertChart(table, about)).rejects.toThrow(
    'Nothing was inserted: the sheet “Groups of goods 2006” is protected. Unprotect it and insert again.',
  );
  expect(host.serialise()).toBe(before);
});

test('a table onto a new sheet where the structure of the workbook is protected: the message sends to “Tables” for the active cell, since other places have no such button', async () => {
  const before = await protect(({ protection }) => protection);
  const insert = () => insertTable('checks', { place: 'new-sheet' }, about);
  await expect(insert()).rejects.toThrow(
    /takes no new sheet\. Unprotect the workbook and insert again; the tables listed in “Tables” can also go at the active cell\.$/,
  );
  expect(host.serialise()).toBe(before);
});

test('a report into a workbook whose structure is protected: the message says that it takes no sheet for the report', async () => {
  const before = await protect(({ protection }) => protection);
  await expect(insertReport({ tables: [], damaged: [] }, 'en')).rejects.toThrow(
    /^Nothing was inserted: the structure of the workbook is protected, so it takes no sheet for the report\./,
  );
  await expect(insertReport({ tables: [], damaged: [] }, 'vi')).rejects.toThrow(
    /^Chưa chèn gì: cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính cho báo cáo\./,
  );
  expect(host.serialise()).toBe(before);
});
