import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { actionsToFail } from '../everyAction/everyAction';
import { addInFormulas, allFormulas, bootWithFunctions } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(async () => {
  host.reset();
  await writeTo('A1:B2', [
    ['Gạo', '=VNEXPORT.TARGET(A1)'],
    ['Cà phê', '=VNEXPORT.TARGET("Gạo")'],
  ]);
  await writeTo('D1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await Excel.run(async (context) => {
    context.workbook.names.add('Danh_sách', '=Sheet1!$D$1#');
    await context.sync();
  });
  await host.calculate();
});

test('conversion that fails at any of its actions leaves every formula, and succeeds when repeated', async () => {
  const start = host.serialise();
  const formulas = await allFormulas();
  const values = await valuesOf('A1:D3');
  const { actions } = await host.measure(() => convertToValues('workbook', 'vi'));
  expect(actions).toBeGreaterThan(30);
  for (const action of actionsToFail(actions)) {
    host.load(start);
    await host.calculate();
    host.failAtAction(action);
    await expect(convertToValues('workbook', 'vi')).rejects.toThrow('vẫn như cũ');
    expect(await allFormulas()).toEqual(formulas);
    expect((await countConverted('vi')).formulas).toBe(0);
    await host.calculate();
    expect(await valuesOf('A1:D3')).toEqual(values);
    await convertToValues('workbook', 'vi');
    expect(await addInFormulas()).toEqual([]);
    expect(await valuesOf('A1:D3')).toEqual(values);
    expect((await countConverted('vi')).formulas).toBe(3);
  }
}, 120_000);

test('restoring that fails at any of its actions leaves every value, and succeeds when repeated', async () => {
  const formulas = await allFormulas();
  const values = await valuesOf('A1:D3');
  await convertToValues('workbook', 'vi');
  const start = host.serialise();
  const converted = await allFormulas();
  const { actions } = await host.measure(() => restoreFormulas('vi'));
  expect(actions).toBeGreaterThan(20);
  for (const action of actionsToFail(actions)) {
    host.load(start);
    host.failAtAction(action);
    const failed = await restoreFormulas('vi').then(
      () => false,
      () => true,
    );
    host.failAtAction(Infinity);
    if (failed) {
      expect(await allFormulas()).toEqual(converted);
      expect(await valuesOf('A1:D3')).toEqual(values);
      expect((await countConverted('vi')).formulas).toBe(3);
      await restoreFormulas('vi');
    }
    const now = await allFormulas();
    // Where only the tidying up failed, a hidden name may be left.
    expect(new Map([...now].filter(([name]) => !name.startsWith('_vnx_')))).toEqual(formulas);
    expect((await countConverted('vi')).formulas).toBe(0);
  }
}, 120_000);
