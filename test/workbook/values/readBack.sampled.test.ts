import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { ExcelNamedItem } from '../../../preview/host/workbook/names';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { conversionMessage, restoreMessage } from '../../../src/workbook/values/messages';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { hasFormulas, lie } from '../refresh/lyingHost';
import type { Lie } from '../refresh/lyingHost';
import { allFormulas, bootWithFunctions } from './sheets';
import { sampleOf } from '../../sample';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
let beHonest = (): void => undefined;
beforeEach(async () => {
  host.reset();
  await writeTo('A1:B3', [
    ['Gạo', '=VNEXPORT.TARGET(A1)'],
    ['Cà phê', '=VNEXPORT.TARGET(A2)'],
    ['Cao su', '=VNEXPORT.TARGET(A3)'],
  ]);
  await writeTo('D1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await host.calculate();
});
afterEach(() => beHonest());

const lies: Lie[] = ['shifts rows', 'drops the last row', 'writes nothing'];
/** Targets of the document. */
const targets = [[1211], [770], [838]];

describe.each(lies)('an Excel that %s', (how) => {
  test('of figures: its formulas stay, and are reported as formulas; the texts become values', async () => {
    const formulas = await allFormulas();
    beHonest = lie(how);
    const report = await convertToValues('workbook', 'en');
    expect(report.converted.map(({ address }) => address)).toEqual(['D1:D3']);
    expect(report.kept.map(({ address, reason }) => [address, reason])).toEqual([
      ['B1', 'not-held'],
      ['B2', 'not-held'],
      ['B3', 'not-held'],
    ]);
    expect(conversionMessage(report, 'en')).toMatch(
      /^Converted 1 VNEXPORT formula to values; .* Still formulas: 3, because Excel does not hold the value/,
    );
    formulas.delete('Sheet1!D1');
    expect(await allFormulas()).toEqual(formulas);
    await host.calculate();
    expect(await valuesOf('B1:B3')).toEqual(targets);
    beHonest();
    expect((await convertToValues('workbook', 'en')).converted).toHaveLength(3);
    expect((await countConverted('en')).formulas).toBe(4);
  });

  test('of formulas: the values stay, in the list, and are reported as values', async () => {
    const formulas = await allFormulas();
    await convertToValues('workbook', 'en');
    beHonest = lie(how, hasFormulas);
    const report = await restoreFormulas('en');
    expect(report.restored).toEqual([]);
    expect(report.left.map(({ address, reason }) => [address, reason]).sort()).toEqual([
      ['B1', 'not-held'],
      ['B2', 'not-held'],
      ['B3', 'not-held'],
      ['D1:D3', 'not-held'],
    ]);
    expect(restoreMessage(report, 'en')).toContain(
      'Left as values: 4, because Excel does not hold the formula',
    );
    expect([...(await allFormulas()).keys()].filter((place) => !place.endsWith('4'))).toEqual([]);
    expect(await valuesOf('B1:B3')).toEqual(targets);
    beHonest();
    await writeTo('B4:D4', [['', '', '']]);
    expect((await restoreFormulas('en')).restored).toHaveLength(4);
    expect(await allFormulas()).toEqual(formulas);
  });
});

test('where Excel does not take formulas back either, the list that holds them is kept, and said', async () => {
  beHonest = lie('shifts rows', () => true);
  await expect(convertToValues('workbook', 'en')).rejects.toThrow(
    /^Excel broke off half-way and could not undo it either: Excel holds something else than was written at Sheet1!B1, .* all of them are in the list/,
  );
  beHonest();
  expect((await restoreFormulas('en')).left.map(({ formula }) => formula)).toContain('=VNEXPORT.TARGET(A2)');
});

test('a conversion that Excel does not hold and that fails at any action leaves every formula, and nothing in the list', async () => {
  host.reset();
  await writeTo('A1:A2', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.TARGET("Gạo")']]);
  await host.calculate();
  const start = host.serialise();
  const formulas = await allFormulas();
  beHonest = lie('drops the last row');
  const { actions } = await host.measure(() => convertToValues('workbook', 'en'));
  expect(actions).toBeGreaterThan(60);
  const each = Array.from({ length: actions }, (_, at) => at + 1);
  for (const action of sampleOf('not held', each, 6)) {
    host.load(start);
    await host.calculate();
    host.failAtAction(action);
    await convertToValues('workbook', 'en').catch(() => undefined);
    host.failAtAction(Infinity);
    expect(await allFormulas()).toEqual(formulas);
    expect((await countConverted('en')).formulas).toBe(0);
  }
}, 120_000);

test('reading back takes no round trip', async () => {
  // The list, sheets and tables, names and used cells, formulas, what they show, where they spill, what stands there,
  // the writing.
  expect((await host.measure(() => convertToValues('workbook', 'en'))).syncs).toBe(8);
  // The list, sheets and tables, names, regions, what stands in the cells, the writing, and the tidying up.
  expect((await host.measure(() => restoreFormulas('en'))).syncs).toBe(7);
});

test('where Excel does not change a name that a conversion has to change, every formula stays, and the message names it', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('Danh_sách', '=Sheet1!$D$1#');
    await context.sync();
  });
  const formulas = await allFormulas();
  const ignoring = jest.spyOn(ExcelNamedItem.prototype, 'Formula', 'set').mockImplementation(() => undefined);
  beHonest = () => ignoring.mockRestore();
  await expect(convertToValues('workbook', 'en')).rejects.toThrow(
    'Excel could not do it, and every formula is as it was: Excel holds something else than was written at Danh_sách. Try again.',
  );
  expect(ignoring).toHaveBeenCalled();
  expect(await allFormulas()).toEqual(formulas);
  expect((await countConverted('en')).formulas).toBe(0);
});
