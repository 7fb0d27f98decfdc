import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { followSelection, readSelection } from '../../../src/workbook/insert/selection';
import { bootOffice } from '../../preview/host/bootOffice';
import { select, selectSeveral, valuesOf, writeTo } from '../../preview/host/cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
});
beforeEach(() => host.reset());

test('of a cell with a formula, the formula and the address are told', async () => {
  await writeTo('D4', [['=1+1']]);
  await select('D4');
  expect(await readSelection()).toMatchObject({
    sheet: { name: 'Sheet1' },
    cell: { row: 3, column: 3 },
    address: 'D4',
    formula: '=1+1',
    names: undefined,
  });
});

test('of a formula of ours that refers to cells, the same is told with their values, from other sheets too', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Kỳ 1').getRange('B1').values = [[2006]];
    await context.sync();
  });
  await writeTo('A2:A4', [['Gạo'], ["=VNEXPORT.TARGET(A2,,'Kỳ 1'!$B$1)"], ['=VNEXPORT.TARGET(A2:A3,,B1)']]);
  await select('A3');
  expect(await readSelection()).toMatchObject({
    formula: "=VNEXPORT.TARGET(A2,,'Kỳ 1'!$B$1)",
    filled: ['=VNEXPORT.TARGET("Gạo",,2006)'],
  });
  // Of a range the first cells.
  await writeTo('A2:A4', [['Gạo'], ['Chè'], ['=VNEXPORT.TARGET(A2:A3,,B1)']]);
  await select('A4');
  expect((await readSelection())?.filled).toEqual(['=VNEXPORT.TARGET("Gạo",,)', '=VNEXPORT.TARGET("Chè",,)']);
});

test('of whole columns and rows, and of long ranges, only the first cells are read that hold anything', async () => {
  await writeTo('C40:D42', [
    ['Mặt hàng', 2006],
    ['Gạo', 'value'],
    ['Chè', 2006],
  ]);
  const names = Array.from({ length: 100 }, () => ['Gạo']);
  await writeTo('F51:F150', names);
  for (const [formula, filled] of [
    [
      '=VNEXPORT.TARGET($C:$C)',
      ['=VNEXPORT.TARGET("Mặt hàng")', '=VNEXPORT.TARGET("Gạo")', '=VNEXPORT.TARGET("Chè")'],
    ],
    ['=VNEXPORT.TARGET(41:41)', ['=VNEXPORT.TARGET("Gạo")', '=VNEXPORT.TARGET("value")']],
    // Twenty of a hundred.
    ['=VNEXPORT.TARGET(F1:F9000)', Array.from({ length: 20 }, () => '=VNEXPORT.TARGET("Gạo")')],
    ['=VNEXPORT.TARGET(G:G)', ['=VNEXPORT.TARGET()']],
  ] as const) {
    await writeTo('A1', [[formula]]);
    await select('A1');
    expect([formula, (await readSelection())?.filled]).toEqual([formula, filled]);
  }
});

test('of a column of names, the names and the place beside them are told; blank cells between do not matter', async () => {
  await writeTo('A2:A5', [['Gạo'], ['Cà phê'], [''], ['Chè']]);
  await select('A2:A5');
  expect((await readSelection())?.names).toEqual({
    address: 'A2:A5',
    values: ['Gạo', 'Cà phê', '', 'Chè'],
    beside: {
      address: 'B2:B5',
      spot: { sheet: { id: expect.any(String) as unknown, name: 'Sheet1' }, row: 1, column: 1 },
    },
    needHeading: false,
  });
});

test('names with a heading need one for the column beside them, unless one is prepared above blank cells', async () => {
  await writeTo('A1:A3', [['Mặt hàng'], ['Gạo'], ['Chè']]);
  const isNeeded = async () => {
    await select('A2:A3');
    return (await readSelection())?.names?.needHeading;
  };
  expect(await isNeeded()).toBe(true);
  await writeTo('B1', [[2025]]);
  expect(await isNeeded()).toBe(false);
  // Where the column is taken, the answers go into another one, which has no heading.
  await writeTo('B2', [[4]]);
  expect(await isNeeded()).toBe(true);
  // Above the first row there is no room.
  await select('A1:A3');
  expect((await readSelection())?.names?.needHeading).toBe(false);
});

test('in a cell that a formula spills into, that formula is told, and where it stands', async () => {
  await writeTo('B2', [['=SEQUENCE(3)']]);
  await host.calculate();
  await select('B4');
  expect(await readSelection()).toMatchObject({
    address: 'B4',
    formula: '=SEQUENCE(3)',
    formulaIn: { row: 1, column: 1, address: 'B2' },
  });
  await select('B5');
  expect(await readSelection()).toMatchObject({ formula: '', formulaIn: { address: 'B5' } });
});

test.each([
  ['numbers', [['Gạo'], [2]]],
  ['blank cells', [[''], ['']]],
])('a column of %s holds no names', async (_, values) => {
  await writeTo('A2:A3', values);
  await select('A2:A3');
  expect((await readSelection())?.names).toBeUndefined();
});

test('several areas, more columns, and a selected chart hold no names', async () => {
  await writeTo('A2:B3', [
    ['Gạo', 'Chè'],
    ['Gạo', 'Chè'],
  ]);
  await select('A2:B3');
  expect((await readSelection())?.names).toBeUndefined();
  selectSeveral(host, 'A2:A3', 'B2:B3');
  expect((await readSelection())?.names).toBeUndefined();
  host.selected = 'a shape';
  expect(await readSelection()).toBeUndefined();
  host.selected = 'cells';
});

test('whoever follows the selection is called until it ends', async () => {
  let calls = 0;
  const end = await followSelection(() => (calls += 1));
  await select('B2');
  await valuesOf('A1');
  expect(calls).toBeGreaterThan(0);
  await end();
  const before = calls;
  await select('C3');
  await valuesOf('A1');
  expect(calls).toBe(before);
});
