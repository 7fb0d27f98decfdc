import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { restoreMessage } from '../../../src/workbook/values/messages';
import {
  countConverted,
  restoreFormulas,
  forgetConverted,
} from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

async function sampleSheet(): Promise<void> {
  await writeTo('A3:B5', [
    ['Gạo', '=VNEXPORT.TARGET(A3)'],
    ['Cà phê', '=VNEXPORT.TARGET(A4)'],
    ['Chè', '=VNEXPORT.TARGET($A$5)'],
  ]);
  await writeTo('D3', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await onSheet('Kết quả', (sheet) => {
    sheet.getRange('A1').formulas = [['=VNEXPORT.TARGET(Sheet1!A3)+1']];
  });
  await host.calculate();
}

test('puts every formula back, and they compute to what they showed', async () => {
  await sampleSheet();
  const formulas = await allFormulas();
  const values = await valuesOf('A1:D6');
  await convertToValues('workbook', 'vi');
  expect((await countConverted('vi')).formulas).toBe(5);
  const { restored, left } = await restoreFormulas('vi');
  expect(restored).toHaveLength(5);
  expect(left).toEqual([]);
  await host.calculate();
  expect(await allFormulas()).toEqual(formulas);
  expect(await valuesOf('A1:D6')).toEqual(values);
  expect((await countConverted('vi')).formulas).toBe(0);
});

test('works after saving and opening again, and on renamed sheets', async () => {
  await sampleSheet();
  await convertToValues('workbook', 'vi');
  await onSheet('Sheet1', (sheet) => (sheet.name = "Năm '06"));
  host.load(host.serialise());
  await restoreFormulas('vi');
  const formulas = await allFormulas();
  expect(formulas.get("Năm '06!B3")).toBe('=VNEXPORT.TARGET(A3)');
  expect(formulas.get('Kết quả!A1')).toBe("=VNEXPORT.TARGET('Năm ''06'!A3)+1");
});

test('the names that follow the cells are hidden from the user', async () => {
  await sampleSheet();
  await convertToValues('workbook', 'vi');
  const names = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/visible');
    await context.sync();
    return names.items.map(({ name, visible }) => [name, visible]);
  });
  expect(names).toEqual([
    [expect.stringMatching(/^_vnx_converted_[0-9a-f]{16}$/), false],
    [expect.stringMatching(/^_vnx_converted_[0-9a-f]{16}$/), false],
  ]);
});

test('follows cells that moved together: rows put in above and a column at the left', async () => {
  await sampleSheet();
  await convertToValues('workbook', 'vi');
  await onSheet('Sheet1', (sheet) => {
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
  });
  const { left } = await restoreFormulas('vi');
  expect(left).toEqual([]);
  expect(await allFormulas()).toEqual(
    new Map([
      ['Sheet1!C5', '=VNEXPORT.TARGET(B5)'],
      ['Sheet1!E5', '=VNEXPORT.ITEMS("Nhiên liệu")'],
      ['Sheet1!C6', '=VNEXPORT.TARGET(B6)'],
      ['Sheet1!C7', '=VNEXPORT.TARGET($B$7)'],
      ['Kết quả!A1', '=VNEXPORT.TARGET(Sheet1!B5)+1'],
    ]),
  );
  await host.calculate();
  expect(await valuesOf('B5:C5')).toEqual([['Gạo', 1211]]);
});

describe('left alone, and kept in the list', () => {
  test('a cell that no longer holds the converted value; the others come back', async () => {
    await sampleSheet();
    await convertToValues('workbook', 'vi');
    await writeTo('B4', [[771]]);
    await writeTo('D4', [['Than']]);
    const report = await restoreFormulas('vi');
    const { restored, left } = report;
    expect(restored.map(({ address }) => address).sort()).toEqual(['A1', 'B3', 'B5']);
    expect(restoreMessage(report, 'en')).toBe(
      'Restored 3 VNEXPORT formulas. Left as values: 2, because the value has been edited.',
    );
    expect(left).toEqual([
      { sheet: 'Sheet1', address: 'B4', formula: '=VNEXPORT.TARGET(A4)', reason: 'changed' },
      { sheet: 'Sheet1', address: 'D3:D5', formula: '=VNEXPORT.ITEMS("Nhiên liệu")', reason: 'changed' },
    ]);
    expect((await valuesOf('B3:D5')).map(([, , spilled]) => spilled)).toEqual([
      'Dầu thô',
      'Than',
      'Khoáng sản',
    ]);
    expect(await valuesOf('B4')).toEqual([[771]]);
    expect((await countConverted('vi')).formulas).toBe(2);
    // Once the value is back, so is the formula.
    await writeTo('B4', [[770]]);
    expect((await restoreFormulas('vi')).restored.map(({ address }) => address)).toEqual(['B4']);
  });

  test('cells between which rows were put in: their formulas would speak of other cells', async () => {
    await sampleSheet();
    await convertToValues('sheet', 'vi');
    await host.calculate();
    await onSheet('Sheet1', (sheet) => void sheet.getRange('4:4').insert('Down'));
    const { restored, left } = await restoreFormulas('vi');
    expect(restored).toEqual([]);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['moved']));
    expect(await addInFormulas()).toEqual(['Kết quả!A1']);
    expect((await countConverted('vi')).formulas).toBe(4);
  });

  test('cells of a protected sheet, until it is no longer protected', async () => {
    await sampleSheet();
    await convertToValues('workbook', 'vi');
    await onSheet('Kết quả', (sheet) => sheet.protection.protect());
    const { left } = await restoreFormulas('vi');
    expect(left.map(({ sheet, reason }) => [sheet, reason])).toEqual([['Kết quả', 'protected']]);
    await onSheet('Kết quả', (sheet) => sheet.protection.unprotect());
    await restoreFormulas('vi');
    expect((await allFormulas()).get('Kết quả!A1')).toBe('=VNEXPORT.TARGET(Sheet1!A3)+1');
  });

  test('a formula that uses a spill which stays a value', async () => {
    await sampleSheet();
    await writeTo('F3', [['=IFERROR(ROWS(D3#),3)']]);
    await host.calculate();
    await convertToValues('workbook', 'vi');
    await writeTo('D4', [['Than']]);
    const { left } = await restoreFormulas('vi');
    expect(left.map(({ address, reason }) => [address, reason])).toEqual([
      ['D3:D5', 'changed'],
      ['F3', 'spill-left'],
    ]);
  });
});

test('cells of a deleted sheet are reported, and kept in the list until it is given up', async () => {
  await sampleSheet();
  await convertToValues('workbook', 'vi');
  await onSheet('Kết quả', (sheet) => sheet.delete());
  expect((await restoreFormulas('vi')).left.map(({ reason }) => reason)).toEqual(['sheet-gone']);
  expect((await countConverted('vi')).formulas).toBe(1);
  await forgetConverted('vi');
  expect(await countConverted('vi')).toEqual({ formulas: 0, damaged: [] });
  expect(host.serialise()).not.toContain('converted');
});

test('conversion twice keeps one list, and restoring puts all of it back', async () => {
  await sampleSheet();
  const formulas = await allFormulas();
  await convertToValues('sheet', 'vi');
  await onSheet('Sheet1', (sheet) => void sheet.getRange('1:1').insert('Down'));
  await convertToValues('workbook', 'vi');
  await onSheet('Sheet1', (sheet) => {
    sheet.getRange('1:1').delete('Up');
  });
  expect((await countConverted('vi')).formulas).toBe(5);
  await restoreFormulas('vi');
  expect(await allFormulas()).toEqual(formulas);
});

test('a restored workbook has nothing to restore', async () => {
  await sampleSheet();
  const cost = await host.measure(async () => {
    expect(await restoreFormulas('vi')).toEqual({
      restored: [],
      left: [],
      names: [],
      namesLeft: [],
      damaged: [],
    });
  });
  expect(cost.cellsWritten).toBe(0);
});
