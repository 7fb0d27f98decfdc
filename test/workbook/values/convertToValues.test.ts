import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { countFormulas, convertToValues } from '../../../src/workbook/values/convertToValues';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { rangeOf, valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet, sampleSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

describe('conversion the workbook', () => {
  test('counts the formulas by sheet before, and changes nothing by counting', async () => {
    await sampleSheet(host);
    await onSheet('Kết quả', (sheet) => {
      sheet.getRange('A1').formulas = [['=VNEXPORT.TARGET("Gạo")']];
    });
    await host.calculate();
    const before = await allFormulas();
    const count = await countFormulas('workbook', 'vi');
    // On the first sheet: two targets, the wrapped one, the unit, the error and the spilled list.
    expect(count.sheets).toEqual([
      { sheet: 'Sheet1', formulas: 6 },
      { sheet: 'Kết quả', formulas: 1 },
    ]);
    expect([count.formulas, count.names, count.kept]).toEqual([7, 0, []]);
    expect(await allFormulas()).toEqual(before);
  });

  test('leaves every value and no formula of the add-in; other formulas still compute', async () => {
    await sampleSheet(host);
    const before = await valuesOf('A1:D6');
    await convertToValues('workbook', 'vi');
    expect(await addInFormulas()).toEqual([]);
    expect(await valuesOf('A1:D6')).toEqual(before);
    expect(before.map(([, value]) => value)).toEqual([1211, 770, 1981, 1212, 'triệu USD', '#N/A']);
    expect(before.map((row) => row[3])).toEqual(['Dầu thô', 'Than đá', 'Khoáng sản', '', '', '']);
    await writeTo('B1', [[1000]]);
    await host.calculate();
    // 1 000 + 770.
    expect(await valuesOf('B3')).toEqual([[1770]]);
    expect(await valuesOf('A1:D6')).not.toEqual(before);
  });

  test('lists what became a value: place, formula and value', async () => {
    await sampleSheet(host);
    const { converted, kept } = await convertToValues('workbook', 'vi');
    expect(kept).toEqual([]);
    expect(converted.map(({ address, formula, value }) => [address, formula, value])).toEqual([
      ['B1', '=VNEXPORT.TARGET(A1)', '1211'],
      ['D1:D3', '=VNEXPORT.ITEMS("Nhiên liệu")', 'Dầu thô'],
      ['B2', '=VNEXPORT.TARGET(A2)', '770'],
      ['B4', '=SUM(VNEXPORT.TARGET("Gạo"),1)', '1212'],
      ['B5', '=vnexport.unit("Gạo")', 'triệu USD'],
      ['B6', '=VNEXPORT.TARGET("Gạp")', '#N/A'],
    ]);
  });

  test('an error stays an error, and a text that looks like a number or a formula stays a text', async () => {
    await writeTo('A1:A4', [
      ['=VNEXPORT.TARGET("Gạp")'],
      ['=T(VNEXPORT.UNIT("Gạo")&"")'],
      ['="2001-"&LEFT(VNEXPORT.TARGET("Gạo"),4)'],
      ['="=1+"&VNEXPORT.TARGET("Gạo")'],
    ]);
    await host.calculate();
    await convertToValues('workbook', 'vi');
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4');
      range.load('valueTypes,values');
      await context.sync();
      const values = range.values as unknown[][];
      return range.valueTypes.map(([type], row) => [type, values[row]?.[0]]);
    });
    expect(types).toEqual([
      ['Error', '#N/A'],
      ['String', 'triệu USD'],
      ['String', '2001-1211'],
      ['String', '=1+1211'],
    ]);
    await host.calculate();
    expect(await valuesOf('A4')).toEqual([['=1+1211']]);
  });

  test('number formats stay', async () => {
    await writeTo('A1', [['=VNEXPORT.TARGET("Gạo")']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').numberFormat = [['#,##0.00']];
      await context.sync();
    });
    await host.calculate();
    await convertToValues('workbook', 'vi');
    expect((await rangeOf('A1')).numberFormat).toEqual([['#,##0.00']]);
  });

  test('what has not been computed is not converted, and the list says so', async () => {
    await writeTo('A1:A3', [
      ['=VNEXPORT.NOSUCH("Gạo")'],
      ['=_xldudf_VNEXPORT_TARGET("Gạo")'],
      ['=VNEXPORT.TARGET("Gạo")'],
    ]);
    await host.calculate();
    const { converted, kept } = await convertToValues('workbook', 'vi');
    expect(converted.map(({ address }) => address)).toEqual(['A3']);
    expect(kept.map(({ address, reason }) => [address, reason])).toEqual([
      ['A1', 'not-computed'],
      ['A2', 'not-computed'],
    ]);
    expect((await allFormulas()).get('Sheet1!A1')).toBe('=VNEXPORT.NOSUCH("Gạo")');
  });

  test('a blocked spill stays a formula', async () => {
    await writeTo('D2', [['ở đây']]);
    await writeTo('D1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
    await host.calculate();
    const { kept } = await convertToValues('workbook', 'vi');
    expect(kept.map(({ address, reason }) => [address, reason])).toEqual([['D1', 'not-computed']]);
    expect(await valuesOf('D2')).toEqual([['ở đây']]);
  });

  test('on a protected sheet formulas stay; the other sheets are converted', async () => {
    await sampleSheet(host);
    await onSheet('Khóa', (sheet) => {
      sheet.getRange('A1').formulas = [['=VNEXPORT.TARGET("Gạo")']];
      sheet.protection.protect();
    });
    await host.calculate();
    const { converted, kept } = await convertToValues('workbook', 'vi');
    expect(converted).toHaveLength(6);
    expect(kept).toEqual([
      { sheet: 'Khóa', address: 'A1', formula: '=VNEXPORT.TARGET("Gạo")', reason: 'protected' },
    ]);
    expect(await addInFormulas()).toEqual(['Khóa!A1']);
  });

  test('without any formula of the add-in nothing is written', async () => {
    await writeTo('A1', [['=1+1']]);
    const cost = await host.measure(async () => {
      expect(await convertToValues('workbook', 'vi')).toEqual({ converted: [], kept: [], names: [] });
    });
    expect(cost.cellsWritten).toBe(0);
    expect((await countConverted('vi')).formulas).toBe(0);
  });

  test('takes the same few round trips for one sheet and for twenty', async () => {
    await sampleSheet(host);
    const one = await host.measure(() => convertToValues('workbook', 'vi'));
    host.reset();
    for (let number = 1; number <= 20; number += 1) {
      await onSheet(`Trang ${number}`, (sheet) => {
        sheet.getRange('A1:A2').formulas = [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.ITEMS("Nhiên liệu")']];
      });
    }
    await host.calculate();
    const many = await host.measure(() => convertToValues('workbook', 'vi'));
    expect(many.syncs).toBe(one.syncs);
    // The list; sheets, used cells, formulas, contents, spills and what stands in them; the write.
    expect(one.syncs).toBe(8);
  });
});

describe('messages', () => {
  test('when Excel fails the user reads that nothing has changed, in both languages', async () => {
    await sampleSheet(host);
    host.failAtAction(1);
    await expect(convertToValues('workbook', 'vi')).rejects.toThrow(
      /^Excel không làm được nên mọi công thức vẫn như cũ: /,
    );
    host.failAtAction(1);
    await expect(countFormulas('workbook', 'en')).rejects.toThrow(
      /^Excel could not do it, and every formula is as it was: /,
    );
  });

  test('a list that a later version has written is left alone', async () => {
    await sampleSheet(host);
    const xml = '<entries xmlns="urn:vnexport:conversions:2">?</entries>';
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    const before = await allFormulas();
    await expect(convertToValues('workbook', 'vi')).rejects.toThrow(/^Chưa đổi gì: .*danh sách/);
    await expect(restoreFormulas('en')).rejects.toThrow(/^Nothing was changed: .*the list/i);
    expect(await allFormulas()).toEqual(before);
    expect(host.serialise()).toContain(JSON.stringify(xml).slice(1, -1));
  });
});
