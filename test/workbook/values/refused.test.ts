import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { enterArrayFormula } from '../../../preview/host/range/legacyArrays';
import { countFormulas, convertToValues } from '../../../src/workbook/values/convertToValues';
import { conversionMessage, restoreMessage } from '../../../src/workbook/values/messages';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

describe('an array formula entered with Ctrl+Shift+Enter, of which Excel does not let a part be changed', () => {
  beforeEach(async () => {
    await writeTo('A1:A3', [['Gạo'], ['Cà phê'], ['Chè']]);
    await writeTo('D1:D3', [['=VNEXPORT.TARGET(A1)'], ['=VNEXPORT.TARGET(A2)*2'], ['=VNEXPORT.TARGET(A3)']]);
    await writeTo('F1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  });

  test.each(['=VNEXPORT.TARGET(A1:A3)', '=VNEXPORT.TARGET($A$1:$A$3)'])(
    '%s stays whole and is listed; everything else becomes values and comes back',
    async (formula) => {
      enterArrayFormula(host.univer, 'B1:B3', formula);
      await host.calculate();
      const [formulas, values] = [await allFormulas(), await valuesOf('A1:F3')];
      // Printed: rice 1 211, coffee 770.
      expect(values.slice(0, 2).map((row) => row[1])).toEqual([1211, 770]);
      const report = await convertToValues('workbook', 'vi');
      expect(report.kept).toEqual(
        ['B1', 'B2', 'B3'].map((address) => ({ sheet: 'Sheet1', address, formula, reason: 'refused' })),
      );
      expect(report.converted.map(({ address }) => address)).toEqual(['D1', 'F1:F3', 'D2', 'D3']);
      expect(await addInFormulas()).toEqual(['Sheet1!B1', 'Sheet1!B2', 'Sheet1!B3']);
      expect(await valuesOf('A1:F3')).toEqual(values);
      expect((await countConverted('vi')).formulas).toBe(4);
      expect(conversionMessage(report, 'en')).toContain('Still formulas: 3, because Excel does not let');
      expect((await restoreFormulas('vi')).left).toEqual([]);
      await host.calculate();
      expect(await allFormulas()).toEqual(formulas);
      expect(await valuesOf('A1:F3')).toEqual(values);
    },
  );

  test('of exactly two cells stays whole too, and is listed cell by cell', async () => {
    enterArrayFormula(host.univer, 'B1:B2', '=VNEXPORT.TARGET($A$1:$A$2)');
    await host.calculate();
    const { kept, converted } = await convertToValues('workbook', 'vi');
    expect(kept.map(({ address, reason }) => [address, reason])).toEqual([
      ['B1', 'refused'],
      ['B2', 'refused'],
    ]);
    expect(converted.map(({ address }) => address)).toEqual(['D1', 'F1:F3', 'D2', 'D3']);
  });

  test('alone: nothing is converted, and nothing is left behind', async () => {
    host.reset();
    await writeTo('A1:A2', [['Gạo'], ['Cà phê']]);
    enterArrayFormula(host.univer, 'B1:B2', '=VNEXPORT.TARGET(A1:A2)');
    await host.calculate();
    const formulas = await allFormulas();
    expect((await convertToValues('workbook', 'vi')).kept).toHaveLength(2);
    expect(await allFormulas()).toEqual(formulas);
    expect((await countConverted('vi')).formulas).toBe(0);
    expect(host.serialise()).not.toContain('converted');
    expect((await countFormulas('workbook', 'vi')).formulas).toBe(2);
  });

  test('that refers to a spill: the spill stays too, for the array would show #REF!', async () => {
    enterArrayFormula(host.univer, 'H1:H3', '=IF(F1#="",0,VNEXPORT.TARGET(A1:A3))');
    await host.calculate();
    const { kept } = await convertToValues('workbook', 'vi');
    expect(kept.map(({ address, reason }) => [address, reason])).toContainEqual(['F1:F3', 'spill-needed']);
    expect((await addInFormulas()).sort()).toEqual(['Sheet1!F1', 'Sheet1!H1', 'Sheet1!H2', 'Sheet1!H3']);
  });
});

describe('a formula that Excel no longer takes, for a reason nobody has thought of', () => {
  // Of sheets from one to another Excel takes none where one is gone by that name.
  const stack = '=IFERROR(SUM(Một:Hai!A1),0)+VNEXPORT.TARGET("Gạo")';

  beforeEach(async () => {
    await onSheet('Một', (sheet) => (sheet.getRange('A1').values = [[1]]));
    await onSheet('Hai', (sheet) => (sheet.getRange('A1').values = [[2]]));
    await writeTo('A1:A4', [
      ['=VNEXPORT.TARGET("Gạo")'],
      [stack],
      ['=VNEXPORT.TARGET("Cà phê")'],
      ['=VNEXPORT.ITEMS("Nhiên liệu")'],
    ]);
    await writeTo('C1', [['=COUNTA(A4#)']]);
    await host.calculate();
    await convertToValues('workbook', 'vi');
    await onSheet('Một', (sheet) => (sheet.name = 'Khác'));
  });

  test('stays a value and in the list, with what to do; all others come back', async () => {
    const report = await restoreFormulas('vi');
    expect(report.restored.map(({ address }) => address).sort()).toEqual(['A1', 'A3', 'A4:A6', 'C1']);
    expect(report.left).toEqual([{ sheet: 'Sheet1', address: 'A2', formula: stack, reason: 'refused' }]);
    expect(restoreMessage(report, 'en')).toContain(
      'Left as values: 1, because Excel does not take the formula; see',
    );
    expect(await valuesOf('A2')).toEqual([[1211]]);
    expect((await countConverted('vi')).formulas).toBe(1);
    await onSheet('Khác', (sheet) => (sheet.name = 'Một'));
    expect((await restoreFormulas('vi')).restored).toHaveLength(1);
    expect((await allFormulas()).get('Sheet1!A2')).toBe(stack);
    expect((await countConverted('vi')).formulas).toBe(0);
  });
});
