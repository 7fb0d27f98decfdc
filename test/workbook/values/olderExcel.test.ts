import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { countFormulas, convertToValues } from '../../../src/workbook/values/convertToValues';
import { conversionMessage } from '../../../src/workbook/values/messages';
import { restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  // What the manifest declares, and no more: nothing tells where formulas spill to.
  host = await bootWithFunctions({ requirements: { ExcelApi: '1.9' } });
});
beforeEach(async () => {
  host.reset();
  await writeTo('A1:B2', [
    ['Gạo', '=VNEXPORT.TARGET(A1)'],
    ['Cà phê', '=VNEXPORT.TARGET("Cà phê")*2'],
  ]);
  await writeTo('D1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await writeTo('F1', [['=VNEXPORT.TARGET(A1:A2)']]);
  await host.calculate();
});

test('formulas of one cell become values; those that may spill stay, whole, and are listed with what to do', async () => {
  const before = await valuesOf('A1:F3');
  // Printed: rice 1 211, coffee 770, twice which is 1 540; the fuels group has three items.
  expect(before.map((row) => [row[1], row[3], row[5]])).toEqual([
    [1211, 'Dầu thô', 1211],
    [1540, 'Than đá', 770],
    ['', 'Khoáng sản', ''],
  ]);
  const { converted, kept } = await convertToValues('workbook', 'en');
  expect(converted.map(({ address }) => address)).toEqual(['B1', 'B2']);
  expect(kept.map(({ address, reason }) => [address, reason])).toEqual([
    ['D1', 'spill-unknown'],
    ['F1', 'spill-unknown'],
  ]);
  expect(await addInFormulas()).toEqual(['Sheet1!D1', 'Sheet1!F1']);
  await host.calculate();
  expect(await valuesOf('A1:F3')).toEqual(before);
  expect(conversionMessage({ converted, kept, names: [] }, 'en')).toContain('copy them and paste as values');
});

test('the question before says how many would stay, and restoring puts the others back', async () => {
  const formulas = await allFormulas();
  const count = await countFormulas('workbook', 'vi');
  expect([count.formulas, count.kept.length]).toEqual([2, 2]);
  await convertToValues('workbook', 'vi');
  expect((await restoreFormulas('vi')).restored).toHaveLength(2);
  expect(await allFormulas()).toEqual(formulas);
});
