import { beforeAll, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});

test('columns of any name compute in structured references, escaped as Excel wants it', async () => {
  await writeTo('A1:C3', [
    ['Kim ngạch (triệu USD)', "It's #1 [a, b]: @x", 'So sánh'],
    [1211, 7, ''],
    [770, 8, ''],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('A1:C3', true).name = 'VnxT2006';
    await context.sync();
  });
  await writeTo('C2:C3', [
    ['=VnxT2006[[#This Row],[Kim ngạch (triệu USD)]]*2'],
    ["=IF(COUNT(VnxT2006[[#This Row],[It''s '#1 '[a, b']: '@x]])=1,\"[a]\",\"\")"],
  ]);
  await writeTo('E2:E4', [
    ['=SUM(VnxT2006[Kim ngạch (triệu USD)])'],
    ["=SUM(VnxT2006[It''s '#1 '[a, b']: '@x])"],
    ["=SUM(VnxT2006[[Kim ngạch (triệu USD)]:[It''s '#1 '[a, b']: '@x]])"],
  ]);
  await host.calculate();
  expect(await valuesOf('C2:C3')).toEqual([[2422], ['[a]']]);
  // 1211 + 770; 7 + 8; both.
  expect(await valuesOf('E2:E4')).toEqual([[1981], [15], [1996]]);
});
