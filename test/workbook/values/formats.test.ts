import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { rangeOf, valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  // As the preview and today's Excel: functions answer with formatted numbers and cards.
  host = await bootWithFunctions({
    locale: 'en-US',
    requirements: { CustomFunctionsRuntime: '1.5', ExcelApi: '1.16' },
  });
});
beforeEach(() => host.reset());

test('every converted cell shows the text that it showed as a formula: percentages, thousands, decimals, spills', async () => {
  await writeTo('A1:A6', [
    ['=VNEXPORT.TARGET("Gạo")'],
    ['=VNEXPORT.GROWTH("Gạo")'],
    ['=VNEXPORT.UNITVALUE("Gạo")'],
    ['=VNEXPORT.UNIT("Gạo")'],
    ['=VNEXPORT.TARGET("Gạp")'],
    ['=VNEXPORT.TARGET("Gạo")+0'],
  ]);
  await writeTo('C1', [['=VNEXPORT.BOUNDS("BASELINE","Gạo")']]);
  await writeTo('F1', [['=VNEXPORT.TABLE("groups")']]);
  await host.calculate();
  const area = 'A1:P12';
  const before = await rangeOf(area);
  // Rice: 1 211 printed; the index 0.861 says 0.861 - 1 = -13.9 %; 1 211 / 4 500 thousand tonnes = 269 USD a tonne.
  expect(before.text.slice(0, 2).map(([shown]) => shown)).toEqual(['1,211', '-13.9%']);
  expect(before.text[2]?.[0]).toMatch(/^269/);
  expect(before.numberFormat.flat().filter((format) => format !== 'General')).toEqual([]);

  await convertToValues('workbook', 'vi');
  expect(await addInFormulas()).toEqual([]);
  await host.calculate();
  const after = await rangeOf(area);
  expect(after.text).toEqual(before.text);
  expect(after.values).toEqual(before.values);

  await restoreFormulas('vi');
  await host.calculate();
  const restored = await rangeOf(area);
  expect(restored.text).toEqual(before.text);
  expect(restored.numberFormat).toEqual(before.numberFormat);
});

test('a format that the user has chosen is neither replaced by conversion nor taken away by restoring', async () => {
  await writeTo('A1', [['=VNEXPORT.GROWTH("Gạo")']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').numberFormat = [['0.000']];
    await context.sync();
  });
  await host.calculate();
  await convertToValues('workbook', 'vi');
  expect([(await rangeOf('A1')).numberFormat, (await rangeOf('A1')).text]).toEqual([
    [['0.000']],
    [['-0.139']],
  ]);
  await restoreFormulas('vi');
  expect((await rangeOf('A1')).numberFormat).toEqual([['0.000']]);
});

test('a card stays a card with its fields, also after saving, so that formulas that read them still compute', async () => {
  await writeTo('A1:B1', [['=VNEXPORT.ITEM("Gạo")', '=A1.growth']]);
  await host.calculate();
  const formulas = await allFormulas();
  const [card] = await cards();
  expect(card).toMatchObject({ type: 'Entity', text: 'Rice' });
  // 0.861 - 1.
  expect((await valuesOf('B1'))[0]?.[0]).toBeCloseTo(-0.139, 10);

  const { converted } = await convertToValues('workbook', 'vi');
  expect(converted.map(({ address, value }) => [address, value])).toEqual([['A1', 'Rice']]);
  host.load(host.serialise());
  await host.calculate();
  expect(await cards()).toEqual([card]);
  expect((await rangeOf('A1')).text).toEqual([['Rice']]);
  expect((await valuesOf('B1'))[0]?.[0]).toBeCloseTo(-0.139, 10);

  await restoreFormulas('vi');
  expect(await allFormulas()).toEqual(formulas);
});

async function cards(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    // eslint-disable-next-line office-addins/no-navigational-load -- it holds values, no objects
    range.load('valuesAsJson');
    await context.sync();
    return range.valuesAsJson.flat();
  });
}
