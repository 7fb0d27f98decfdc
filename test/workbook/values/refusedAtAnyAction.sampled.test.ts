import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { enterArrayFormula } from '../../../preview/host/range/legacyArrays';
import { countFormulas, convertToValues } from '../../../src/workbook/values/convertToValues';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { actionsToFail } from '../everyAction/everyAction';
import { writeTo } from '../../preview/host/cells';
import { allFormulas, bootWithFunctions, onSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

/** Where formulas of the first sheet stand. */
async function formulasOn(): Promise<string[]> {
  return [...(await allFormulas()).keys()].filter((place) => place.startsWith('Sheet1!')).sort();
}

test('a conversion of which Excel refuses a part, and that fails at any action: each cell is a formula, or a value in the list', async () => {
  await writeTo('A1:A2', [['Gạo'], ['Cà phê']]);
  enterArrayFormula(host.univer, 'B1:B2', '=VNEXPORT.TARGET(A1:A2)');
  await writeTo('D1', [['=VNEXPORT.TARGET(A1)']]);
  await host.calculate();
  const start = host.serialise();
  // Where looking fails nothing has been written.
  const { actions: looking } = await host.measure(() => countFormulas('workbook', 'vi'));
  const { actions } = await host.measure(() => convertToValues('workbook', 'vi'));
  expect(actions).toBeGreaterThan(2 * looking);
  for (const action of actionsToFail(actions, looking)) {
    host.load(start);
    host.failAtAction(action);
    await convertToValues('workbook', 'vi').catch(() => undefined);
    host.failAtAction(Infinity);
    const isConverted = (await countConverted('vi')).formulas === 1;
    expect(await formulasOn()).toEqual(['Sheet1!B1', 'Sheet1!B2', ...(isConverted ? [] : ['Sheet1!D1'])]);
    if (!isConverted) await convertToValues('workbook', 'vi');
    expect([await formulasOn(), (await countConverted('vi')).formulas]).toEqual([
      ['Sheet1!B1', 'Sheet1!B2'],
      1,
    ]);
  }
}, 240_000);

test('a restoring likewise', async () => {
  await onSheet('Một', (sheet) => (sheet.getRange('A1').values = [[1]]));
  await onSheet('Hai', (sheet) => (sheet.getRange('A1').values = [[2]]));
  await writeTo('A1:A2', [
    ['=VNEXPORT.TARGET("Gạo")'],
    ['=IFERROR(SUM(Một:Hai!A1),0)+VNEXPORT.TARGET("Gạo")'],
  ]);
  await host.calculate();
  await convertToValues('workbook', 'vi');
  await onSheet('Một', (sheet) => (sheet.name = 'Khác'));
  const start = host.serialise();
  const { actions } = await host.measure(() => restoreFormulas('vi'));
  expect(actions).toBeGreaterThan(40);
  for (const action of actionsToFail(actions)) {
    host.load(start);
    host.failAtAction(action);
    await restoreFormulas('vi').catch(() => undefined);
    host.failAtAction(Infinity);
    const restored = await formulasOn();
    expect(restored.length + (await countConverted('vi')).formulas).toBe(2);
    await restoreFormulas('vi');
    expect([await formulasOn(), (await countConverted('vi')).formulas]).toEqual([['Sheet1!A1'], 1]);
  }
}, 240_000);
