import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { platforms } from '../../../preview/host/core/platform';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { describeOnEveryPlatform } from '../../preview/host/platforms';
import { writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet } from './sheets';

/** Excel's ids of sheets and tables are those of one session (OfficeDev/office-js #552, #1390). */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

const deleteSheet = (name: string) => onSheet(name, (sheet) => sheet.delete());

/** Formulas on two sheets, of which the second refers to the first; a sheet before them is deleted later. */
async function scene(): Promise<Map<string, string>> {
  await onSheet('Số liệu', (sheet) => {
    sheet.getRange('A1:A2').values = [['Gạo'], ['Cà phê']];
    sheet.getRange('B1:B2').formulas = [['=VNEXPORT.TARGET(A1)'], ['=VNEXPORT.TARGET(A2)']];
  });
  await onSheet('Tổng hợp', (sheet) => {
    sheet.getRange('A1').formulas = [["=VNEXPORT.TARGET('Số liệu'!A1)"]];
    sheet.getRange('A2').formulas = [['=VNEXPORT.ITEMS("Nhiên liệu")']];
  });
  await host.calculate();
  return allFormulas();
}

describeOnEveryPlatform('formulas that were converted', (name) => {
  const isLost = platforms[name].xmlPartsAfterReopening === 'lost';

  test('come back in a workbook that is saved and opened again, though ids have gone to other sheets', async () => {
    const formulas = await scene();
    await convertToValues('workbook', 'vi');
    expect(await addInFormulas()).toEqual([]);
    host.load(host.serialise());
    // The first sheet goes, so that each of the others may get the id of the one before it.
    await deleteSheet('Sheet1');
    host.load(host.serialise());
    const { restored, left } = await restoreFormulas('vi');
    expect([restored.length, left]).toEqual([isLost ? 0 : 4, []]);
    expect(await allFormulas()).toEqual(isLost ? new Map() : formulas);
  });

  test('come back on a sheet that was renamed while it was open elsewhere, for a hidden name leads to it', async () => {
    const formulas = await scene();
    await convertToValues('workbook', 'vi');
    host.load(host.serialise());
    await onSheet('Số liệu', (sheet) => (sheet.name = 'Gốc'));
    await deleteSheet('Sheet1');
    host.load(host.serialise());
    await restoreFormulas('vi');
    const renamed = [...formulas].map(([place, formula]) => [
      place.replace('Số liệu', 'Gốc'),
      formula.replace("'Số liệu'", 'Gốc'),
    ]);
    expect([...(await allFormulas())]).toEqual(isLost ? [] : renamed);
  });

  test('come back once more after Ctrl+Z has taken them away again', async () => {
    const formulas = await scene();
    await convertToValues('workbook', 'vi');
    await restoreFormulas('vi');
    expect(await allFormulas()).toEqual(formulas);
    expect((await countConverted('vi')).formulas).toBe(0);
    // As many steps as it takes until the values are there again, which the list has outlived.
    for (let step = 0; step < 10 && (await addInFormulas()).length > 0; step += 1)
      host.univer.workbook.undo();
    expect(await addInFormulas()).toEqual([]);
    const { restored, left } = await restoreFormulas('vi');
    expect([restored.length, left]).toEqual([4, []]);
    expect(await allFormulas()).toEqual(formulas);
  });

  test('are not promised for ever: the next conversion forgets those that are back', async () => {
    await scene();
    await convertToValues('workbook', 'vi');
    await restoreFormulas('vi');
    await host.calculate();
    await convertToValues('workbook', 'vi');
    expect((await countConverted('vi')).formulas).toBe(4);
    const { restored } = await restoreFormulas('vi');
    expect(restored.length).toBe(4);
  });
});

test('formulas of a sheet that is gone do not go to a sheet that has got its id', async () => {
  host.usePlatform('web');
  await scene();
  await writeTo('A1', [['của tôi']]);
  await convertToValues('workbook', 'vi');
  host.load(host.serialise());
  await deleteSheet('Số liệu');
  host.load(host.serialise());
  const { restored, left } = await restoreFormulas('vi');
  // One formula needs no other sheet; two were on the sheet that is gone, one refers to it.
  expect(restored.map(({ sheet, address }) => [sheet, address])).toEqual([['Tổng hợp', 'A2:A4']]);
  expect(left.map(({ reason }) => reason)).toEqual(['sheet-gone', 'sheet-gone', 'sheet-gone']);
  expect((await countConverted('vi')).formulas).toBe(3);
});
