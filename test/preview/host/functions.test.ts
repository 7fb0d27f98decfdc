import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { functions } from '../../../src/functions/functions';
import { bootOffice } from './bootOffice';
import { rangeOf, valuesOf, writeTo } from './cells';

const metadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    described('ARGUMENTS', ['first', 'second?', 'third?']),
    described('MATRIX', ['cells[]', 'other[]?']),
    described('GIVE', ['what']),
    described('LATER', ['what']),
    described('DOUBLE', ['number']),
  ],
};

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
  const { Error: CellError, ErrorCode } = CustomFunctions;
  const formatted = (basicValue: number) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0.0%' });
  const given: Record<string, () => unknown> = {
    text: () => '2001-2005',
    number: () => 1211,
    truth: () => true,
    nothing: () => null,
    share: () => formatted(0.256),
    list: () => [
      ['Gạo', formatted(0.5)],
      [new CellError(ErrorCode.notAvailable, 'Chưa có.'), true],
    ],
    bounds: () => [[formatted(14050 / 9999), formatted(2 / 3)]],
    later: () => [['muộn']],
    missing: () => {
      throw new CellError(ErrorCode.notAvailable, 'Không có mặt hàng này.');
    },
    refused: () => {
      throw new CellError(ErrorCode.invalidValue, 'Không hiểu.');
    },
    crash: () => {
      throw new Error('không ai thấy');
    },
    infinite: () => Infinity,
    card: () => ({ type: 'Entity', text: 'Gạo', properties: {} }),
  };
  CustomFunctions.associate({
    ARGUMENTS: (...args: unknown[]) => JSON.stringify(args),
    MATRIX: (...args: unknown[]) => JSON.stringify(args),
    GIVE: (what: string) => given[what]?.(),
    LATER: (what: string) => Promise.resolve().then(() => given[what]?.()),
    DOUBLE: (number: number) => number * 2,
  });
  host.registerFunctions(metadata, { asynchronous: ['LATER'] });
});
beforeEach(() => host.reset());

describe('arguments of custom functions in formulas', () => {
  test.each([
    ['ARGUMENTS("Gạo")', ['Gạo', null, null]],
    ['ARGUMENTS("Gạo",,2005)', ['Gạo', null, 2005]],
    ['ARGUMENTS(,,TRUE)', [null, null, true]],
    ['ARGUMENTS(A1,A9,B2)', ['Gạo', null, true]],
    [
      'MATRIX(A1:B3)',
      [
        [
          ['Gạo', 1.5],
          ['00123', true],
          [null, null],
        ],
        [[null]],
      ],
    ],
    ['MATRIX(A1,A9)', [[['Gạo']], [[null]]]],
    ['MATRIX("Gạo")', [[['Gạo']], [[null]]]],
    [
      'MATRIX({1,2;3,4})',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[null]],
      ],
    ],
  ])('=VNEXPORT.%s', async (formula, expected) => {
    await writeTo('A1:B2', [
      ['Gạo', 1.5],
      ["'00123", true],
    ]);
    await writeTo('D1', [[`=VNEXPORT.${formula}`]]);
    await host.calculate();
    expect(JSON.parse(String((await rangeOf('D1')).values[0]?.[0]))).toEqual(expected);
  });

  test('that are ranges where one value is meant give one answer for each cell', async () => {
    await writeTo('A1:A2', [['Gạo'], ['Cà phê']]);
    await writeTo('D1', [['=VNEXPORT.ARGUMENTS(A1:A2,{1,2})']]);
    await host.calculate();
    expect((await rangeOf('D1:E2')).values).toEqual([
      ['["Gạo",1,null]', '["Gạo",2,null]'],
      ['["Cà phê",1,null]', '["Cà phê",2,null]'],
    ]);
  });

  test('that are errors come out again', async () => {
    await writeTo('D1:D2', [['=VNEXPORT.ARGUMENTS(1/0)'], ['=VNEXPORT.ARGUMENTS()']]);
    await host.calculate();
    expect((await rangeOf('D1')).values).toEqual([['#DIV/0!']]);
  });
});

describe('answers of custom functions in formulas', () => {
  test('are numbers, texts as they are, truths, and 0 for nothing', async () => {
    expect(await give('number', 'text', 'truth', 'nothing')).toEqual([1211, '2001-2005', true, 0]);
  });

  test('are errors of cells, whose messages are kept', async () => {
    const kinds = ['missing', 'refused', 'crash', 'infinite', 'unknown'];
    expect(await give(...kinds)).toEqual(['#N/A', '#VALUE!', '#VALUE!', '#NUM!', 0]);
    expect(kinds.map((_, index) => host.errorMessageAt(`A${index + 1}`))).toEqual([
      'Không có mặt hàng này.',
      'Không hiểu.',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('spill, with the message and the format of each cell', async () => {
    await give('list');
    const { values, text } = await rangeOf('A1:B2');
    expect(values).toEqual([
      ['Gạo', 0.5],
      ['#N/A', true],
    ]);
    expect(text[0]).toEqual(['Gạo', '50,0%']);
    expect(host.errorMessageAt('Sheet1!A2')).toBe('Chưa có.');
    expect(host.errorMessageAt('A1')).toBeUndefined();
  });

  test('spill numbers of any number of digits with their format', async () => {
    await give('bounds');
    // 14050 / 9999 = 1.40514…, and 2 / 3.
    expect((await rangeOf('A1:B1')).text).toEqual([['140,5%', '66,7%']]);
  });

  test('show by their format, unless the cell has one of its own', async () => {
    await writeTo('B1', [['=VNEXPORT.GIVE("share")']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').numberFormat = [['0.00']];
      await context.sync();
    });
    expect(await give('share')).toEqual([0.256]);
    const { text, numberFormat } = await rangeOf('A1:B1');
    expect(text).toEqual([['25,6%', '0,26']]);
    expect(numberFormat).toEqual([['General', '0.00']]);
  });

  test('lose their message and their format when the formula is another', async () => {
    await give('missing', 'share');
    expect(host.errorMessageAt('A1')).toBe('Không có mặt hàng này.');
    await writeTo('A1:A2', [['=NA()'], ['=0.256']]);
    await host.calculate();
    expect(host.errorMessageAt('A1')).toBeUndefined();
    expect((await rangeOf('A1:A2')).text).toEqual([['#N/A'], ['0.256']]);
  });

  test('have no message where the formula has turned the error into something else', async () => {
    await writeTo('A1:A2', [['=IFERROR(VNEXPORT.GIVE("missing"),"–")'], ['=VNEXPORT.GIVE("missing")&"!"']]);
    await host.calculate();
    expect((await rangeOf('A1:A2')).values).toEqual([['–'], ['#N/A']]);
    expect(['A1', 'A2'].map((cell) => host.errorMessageAt(cell))).toEqual([
      undefined,
      'Không có mặt hàng này.',
    ]);
  });

  test('are waited for where they are promised', async () => {
    await writeTo('A1:A2', [['=VNEXPORT.LATER("later")&"!"'], ['=VNEXPORT.LATER("missing")']]);
    await host.calculate();
    expect(await valuesOf('A1:A2')).toEqual([['muộn!'], ['#N/A']]);
    expect(host.errorMessageAt('A2')).toBe('Không có mặt hàng này.');
  });

  test('are part of other formulas', async () => {
    await writeTo('A1:A2', [[1], [3]]);
    await writeTo('B1:B2', [
      ['=SUM(MAP(A1:A2,LAMBDA(x,VNEXPORT.DOUBLE(x))))'],
      ['=LET(x,vnexport.double(A2),x+VNEXPORT.DOUBLE(1))'],
    ]);
    await host.calculate();
    expect(await valuesOf('B1:B2')).toEqual([[8], [8]]);
  });

  test('are computed anew when an argument changes', async () => {
    await writeTo('A1:B1', [['missing', '=VNEXPORT.GIVE(A1)']]);
    await host.calculate();
    expect(host.errorMessageAt('B1')).toBe('Không có mặt hàng này.');
    await writeTo('A1', [['number']]);
    await host.calculate();
    expect((await rangeOf('B1')).values).toEqual([[1211]]);
    expect(host.errorMessageAt('B1')).toBeUndefined();
  });
});

test('a cell has a card for as long as the formula stands that gave it, and shows its text', async () => {
  await writeTo('A1', [['=VNEXPORT.GIVE("card")']]);
  await host.calculate();
  expect(host.cardAt('A1')).toMatchObject({ type: 'Entity', text: 'Gạo' });
  // The user types the same text over the formula.
  await writeTo('A1', [['Gạo']]);
  expect(await valuesOf('A1')).toEqual([['Gạo']]);
  expect(host.cardAt('A1')).toBeUndefined();
});

test('a calculation that is asked for while another begins holds the last changes', async () => {
  const answers = [];
  for (let round = 1; round <= 5; round++) {
    await writeTo('A1:A2', [['=VNEXPORT.DOUBLE(1)'], ['']]);
    const begun = host.calculate();
    await writeTo('A2', [[`=VNEXPORT.DOUBLE(${round})`]]);
    await host.calculate();
    answers.push((await valuesOf('A1:A2')).flat());
    await begun;
  }
  expect(answers).toEqual([2, 4, 6, 8, 10].map((double) => [2, double]));
});

test('a calculation that Univer has put off is cancelled from the page, though its timers are Node’s', async () => {
  const { loadUniver } = globalThis as unknown as { loadUniver: (name: string) => typeof globalThis };
  const { setTimeout: later } = loadUniver('node:timers');
  const done: string[] = [];
  clearTimeout(later(() => done.push('put off'), 0));
  await new Promise((next) => later(next, 5));
  expect(done).toEqual([]);
});

test('a calculation that is asked for leaves none put off, which would begin in the middle of a later one', async () => {
  await writeTo('A1', [['=VNEXPORT.DOUBLE(4)']]);
  const trigger: unknown = host.univer.univer.__getInjector().get(TriggerCalculationController);
  // The timer that Univer set when the formula was written: Node tells whether it was cancelled.
  const { _setTimeoutKey: timer } = trigger as { _setTimeoutKey: { readonly _destroyed: boolean } };
  expect(timer._destroyed).toBe(false);
  await host.calculate();
  expect(timer._destroyed).toBe(true);
});

test('the functions of the add-in compute', async () => {
  const target = described('TARGET', ['subject[]', 'measure[]?', 'period[]?']);
  CustomFunctions.associate('TARGET', functions.TARGET as (...args: never[]) => unknown);
  host.registerFunctions({ functions: [target] });
  await writeTo('A1:A2', [['Gạo'], ['Cà phê']]);
  await writeTo('B1', [['=VNEXPORT.TARGET(A1:A2)']]);
  await writeTo('C1:C2', [['=VNEXPORT.TARGET("Gạo",,2006)'], ['=VNEXPORT.TARGET("Gạo nếp cẩm")']]);
  await host.calculate();
  expect(await valuesOf('B1:C2')).toEqual([
    [1211, 1211],
    [expect.any(Number), '#N/A'],
  ]);
  expect(host.errorMessageAt('C2')).toContain('Gạo nếp cẩm');
});

/** `name[]` takes a range, `name?` may be left out. */
function described(id: string, parameters: string[]) {
  return {
    id,
    name: id,
    description: `Mô tả của ${id}`,
    parameters: parameters.map((parameter) => ({
      name: parameter.replace(/\W/g, ''),
      description: '',
      optional: parameter.endsWith('?'),
      ...(parameter.includes('[]') && { dimensionality: 'matrix' }),
    })),
  };
}

async function give(...what: string[]): Promise<unknown[]> {
  const address = `A1:A${what.length}`;
  await writeTo(
    address,
    what.map((one) => [`=VNEXPORT.GIVE("${one}")`]),
  );
  await host.calculate();
  return (await valuesOf(address)).flat();
}
