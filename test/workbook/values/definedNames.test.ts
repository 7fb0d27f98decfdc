import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { restoreMessage } from '../../../src/workbook/values/messages';
import { restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { addTable, valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet, sampleSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

async function addName(name: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.add(name, formula);
    await context.sync();
  });
}

test('names that call the add-in: cells that use them become values, and the name calls it no more, until restored', async () => {
  await addName('GạoX', '=VNEXPORT.TARGET("Gạo")');
  await addName('Khác', '="VNEXPORT.TARGET("');
  await writeTo('A1', [['=GạoX*2']]);
  await host.calculate();
  const { converted, names } = await convertToValues('workbook', 'vi');
  expect(converted.map(({ address }) => address)).toEqual(['A1']);
  expect(names).toEqual(['GạoX']);
  expect(await addInFormulas()).toEqual([]);
  expect((await allFormulas()).get('Khác')).toBe('="VNEXPORT.TARGET("');
  expect((await restoreFormulas('vi')).names).toEqual(['GạoX']);
  expect((await allFormulas()).get('GạoX')).toBe('=VNEXPORT.TARGET("Gạo")');
  expect((await allFormulas()).get('Sheet1!A1')).toBe('=GạoX*2');
});

test('such names stay where only a sheet is converted, or where a formula that uses them stays', async () => {
  await addName('GạoX', '=VNEXPORT.TARGET("Gạo")');
  await writeTo('A1', [['=GạoX*2']]);
  await host.calculate();
  expect((await convertToValues('sheet', 'vi')).names).toEqual([]);
  await onSheet('Khóa', (sheet) => {
    sheet.getRange('A1').formulas = [['=GạoX*3']];
    sheet.protection.protect();
  });
  expect((await convertToValues('workbook', 'vi')).names).toEqual([]);
  expect((await allFormulas()).get('GạoX')).toBe('=VNEXPORT.TARGET("Gạo")');
});

test('names of a whole spill name the same cells afterwards', async () => {
  await sampleSheet(host);
  await addName('DanhSách', '=Sheet1!$D$1#');
  await convertToValues('sheet', 'vi');
  expect((await allFormulas()).get('DanhSách')).toBe('=Sheet1!$D$1:$D$3');
  await restoreFormulas('vi');
  expect((await allFormulas()).get('DanhSách')).toBe('=Sheet1!$D$1#');
});

describe('a name whose formula cannot come back', () => {
  beforeEach(async () => {
    await addTable('Sales', 'E1:F3');
    await addName('TổngX', '=SUM(Sales[V])*VNEXPORT.TARGET("Gạo")');
    await addName('Đôi', '=TổngX*2');
    await writeTo('A1:A3', [['=TổngX+1'], ['=Đôi+1'], ['=VNEXPORT.TARGET("Gạo")']]);
    await host.calculate();
    await convertToValues('workbook', 'vi');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').convertToRange();
      await context.sync();
    });
  });

  test('stays in the list with all that uses it, and is named; the others come back', async () => {
    const before = await valuesOf('A1:A2');
    const report = await restoreFormulas('vi');
    expect(report.restored.map(({ address }) => address)).toEqual(['A3']);
    expect(report.left.map(({ address, reason, missing }) => [address, reason, missing])).toEqual([
      ['A1', 'name-left', 'TổngX'],
      ['A2', 'name-left', 'Đôi'],
    ]);
    expect([report.names, report.namesLeft]).toEqual([['Đôi'], ['TổngX']]);
    expect(restoreMessage(report, 'en')).toContain('Names that could not be restored: TổngX.');
    expect(await valuesOf('A1:A2')).toEqual(before);
    expect((await allFormulas()).get('TổngX')).toBe('=#N/A');
  });

  test('comes back once what it names is there again', async () => {
    await restoreFormulas('vi');
    await addTable('Sales', 'E1:F3');
    const { restored, names, namesLeft } = await restoreFormulas('vi');
    expect([restored.length, names, namesLeft]).toEqual([2, ['TổngX'], []]);
    expect((await allFormulas()).get('TổngX')).toBe('=SUM(Sales[V])*VNEXPORT.TARGET("Gạo")');
  });
});
