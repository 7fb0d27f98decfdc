import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import type { FunctionsMetadata } from '../../../preview/host/functions/formulaFunctions';
import { functions } from '../../../src/functions/functions';
import metadata from '../../scripts/golden/functions.vi.json';
import { bootOffice } from './bootOffice';
import { valuesOf, writeTo } from './cells';

/** What Excel gives a function of what stands in its arguments, with the metadata of the add-in and with others. */
let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({
    locale: 'vi-VN',
    requirements: { CustomFunctionsRuntime: '1.5', ExcelApi: '1.16' },
  });
  CustomFunctions.associate({ ...functions } as Record<string, (...args: unknown[]) => unknown>);
});
beforeEach(() => {
  host.reset();
  host.registerFunctions(metadata);
});

/** What stands in a cell or in a range once everything is computed. */
async function answers(formula: string, address = 'D1'): Promise<unknown[]> {
  await writeTo('D1', [[formula]]);
  await host.calculate();
  return (await valuesOf(address)).flat();
}

/** Rice 1211 and coffee 770 are printed; between them stands a cell with an error. */
const names = () => writeTo('A1:A4', [['Gạo'], ['=NA()'], ['Cà phê'], ['']]);

describe('a column of names with an error in it', () => {
  test('keeps that error in its row, and the other rows compute', async () => {
    await names();
    expect(await answers('=VNEXPORT.TARGET(A1:A4)', 'D1:D4')).toEqual([1211, '#N/A', 770, '']);
  });

  test('sums without the errors to what computes', async () => {
    await names();
    expect(await answers('=SUM(IFERROR(VNEXPORT.TARGET(A1:A3),0))')).toEqual([1981]);
  });

  test('is one error where the metadata do not ask for errors, so that the same sum is 0', async () => {
    const { allowErrorForDataTypeAny, ...without } = metadata;
    expect(allowErrorForDataTypeAny).toBe(true);
    host.registerFunctions(without);
    await names();
    expect(await answers('=VNEXPORT.TARGET(A1:A4)', 'D1:D2')).toEqual(['#N/A', '']);
    expect(await answers('=SUM(IFERROR(VNEXPORT.TARGET(A1:A3),0))')).toEqual([0]);
  });

  test('keeps errors that functions cannot answer with as #VALUE!', async () => {
    await writeTo('A1:A3', [['Gạo'], ['=KHÔNGCÓ()'], ['=1/0']]);
    expect(await answers('=VNEXPORT.TARGET(A1:A3)', 'D1:D3')).toEqual([1211, '#VALUE!', '#DIV/0!']);
  });
});

describe('metadata', () => {
  test('that ask for errors and for custom data at once are refused, as they end Excel LTSC 2021', () => {
    expect(() => host.registerFunctions({ ...metadata, allowCustomDataForDataTypeAny: true })).toThrow(
      'LTSC 2021',
    );
  });

  test('without data types make #VALUE! of numbers with a format and of cards', async () => {
    const plain = (metadata as FunctionsMetadata).functions.map((one) => ({
      ...one,
      parameters: one.parameters.map(({ name, dimensionality = 'scalar' }) => ({
        name,
        dimensionality,
        optional: true,
      })),
    }));
    host.registerFunctions({ functions: plain });
    expect(await answers('=VNEXPORT.TARGET("Gạo")')).toEqual(['#VALUE!']);
    expect(await answers('=VNEXPORT.ITEM("Gạo")')).toEqual(['#VALUE!']);
    expect(await answers('=VNEXPORT.UNIT("Gạo")')).toEqual(['triệu USD']);
  });
});

describe('arguments in formulas', () => {
  test('that are empty texts are empty', async () => {
    await writeTo('A1:A2', [['=""'], ['Gạo']]);
    expect(await answers('=VNEXPORT.TARGET(A1:A2,A1,"")', 'D1:D2')).toEqual(['', 1211]);
  });

  test('that are cards answer for what the card is about', async () => {
    await writeTo('A1', [['=VNEXPORT.ITEM("Gạo")']]);
    expect(await answers('=VNEXPORT.TARGET(A1)')).toEqual([1211]);
  });

  test('that are what another formula spills have an answer for each cell', async () => {
    // The fuels are crude oil, coal and minerals.
    await writeTo('A1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
    await host.calculate();
    const [oil] = await answers('=VNEXPORT.TARGET("Dầu thô")');
    expect(oil).toEqual(expect.any(Number));
    expect(await answers('=VNEXPORT.TARGET(A1:A3)', 'D1:D3')).toEqual([
      oil,
      expect.anything(),
      expect.anything(),
    ]);
    expect((await answers('=COUNT(VNEXPORT.TARGET(VNEXPORT.ITEMS("Nhiên liệu")))'))[0]).toBeGreaterThan(0);
  });

  test('that are a whole column are answered from its first row to its last', async () => {
    await writeTo('A1:A3', [['Gạo'], ['=NA()'], ['Cà phê']]);
    expect(await answers('=SUM(IFERROR(VNEXPORT.TARGET(A:A),0))')).toEqual([1981]);
  });

  test('that LET, LAMBDA and MAP hand over are cells and ranges like others', async () => {
    await writeTo('A1:A2', [['Gạo'], ['Cà phê']]);
    expect(await answers('=LET(x,A1:A2,SUM(VNEXPORT.TARGET(x)))')).toEqual([1981]);
    expect(await answers('=SUM(MAP(A1:A2,LAMBDA(x,VNEXPORT.TARGET(x))))')).toEqual([1981]);
  });

  test('that are dates, truths or references that lead nowhere are errors, and never the figure of something else', async () => {
    expect(await answers('=VNEXPORT.TARGET(TRUE)')).toEqual(['#N/A']);
    expect(await answers('=VNEXPORT.TARGET("Gạo",,TRUE)')).toEqual(['#VALUE!']);
    expect(await answers('=VNEXPORT.TARGET(#REF!)')).toEqual(['#VALUE!']);
  });
});
