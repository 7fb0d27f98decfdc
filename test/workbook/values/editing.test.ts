import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { countFormulas, convertToValues } from '../../../src/workbook/values/convertToValues';
import { recalculate } from '../../../src/workbook/values/recalculate';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { beforeSync } from '../refresh/workbookState';
import { allFormulas, bootWithFunctions } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(async () => {
  host.reset();
  await writeTo('A1', [['=VNEXPORT.TARGET("Gạo")']]);
  await host.calculate();
});

/** Does it while the user is typing in a cell. */
async function whileEditing(work: () => Promise<unknown>): Promise<void> {
  host.editing = true;
  try {
    await work();
  } finally {
    host.editing = false;
  }
}

test('while a cell is being edited conversion says so and changes nothing; afterwards it works', async () => {
  const before = host.serialise();
  await whileEditing(async () => {
    const message = /^Chưa đổi gì: một ô đang được sửa\. Hãy nhấn Enter hoặc Esc/;
    await expect(countFormulas('workbook', 'vi')).rejects.toThrow(message);
    await expect(convertToValues('workbook', 'vi')).rejects.toThrow(message);
    await expect(convertToValues('selection', 'en')).rejects.toThrow(
      /^Nothing was changed: a cell is being edited\./,
    );
    await expect(recalculate('vi')).rejects.toThrow(message);
  });
  expect(host.serialise()).toBe(before);
  expect((await convertToValues('workbook', 'vi')).converted).toHaveLength(1);
});

test('restoring likewise: values and list are untouched, and the formulas come back afterwards', async () => {
  const formulas = await allFormulas();
  await convertToValues('workbook', 'vi');
  const before = host.serialise();
  await whileEditing(async () => {
    await expect(restoreFormulas('en')).rejects.toThrow(
      /^Nothing was changed: a cell is being edited\. Press Enter/,
    );
  });
  expect(host.serialise()).toBe(before);
  expect((await countConverted('vi')).formulas).toBe(1);
  expect(await valuesOf('A1')).toEqual([[1211]]);
  await restoreFormulas('vi');
  expect(await allFormulas()).toEqual(formulas);
});

test('where the user begins to edit while formulas are being put into values, the formulas stay', async () => {
  const formulas = await allFormulas();
  const { syncs } = await host.measure(() => countFormulas('workbook', 'vi'));
  expect(syncs).toBeGreaterThan(1);
  const writing = beforeSync(syncs + 1, () => (host.editing = true));
  await expect(convertToValues('workbook', 'vi')).rejects.toThrow(/một ô đang được sửa/);
  writing.restore();
  host.editing = false;
  expect(await allFormulas()).toEqual(formulas);
  expect((await countConverted('vi')).formulas).toBe(0);
});
