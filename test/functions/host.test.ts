/**
 * @realm of its own: functions.js is read here, and associates the functions, once.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../preview/host/core/excel';
import { functions } from '../../src/functions/functions';
import { bootOffice } from '../preview/host/bootOffice';

/** An English Excel that knows data types: the other half of what functions.test.ts sees. */
let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'en-US', requirements: { CustomFunctionsRuntime: '1.5' } });
  await import('../../src/functions/entry');
});

describe('in an English Excel with data types', () => {
  test('numbers carry their format: per cent for ratios, no decimals for money', () => {
    expect(functions.TARGET([['Rice']], [['index']])).toEqual([
      [{ type: 'FormattedNumber', basicValue: 0.861, numberFormat: '0.0%' }],
    ]);
    expect(functions.TARGET([['Rice']])).toEqual([
      [{ type: 'FormattedNumber', basicValue: 1211, numberFormat: '#,##0' }],
    ]);
    expect(functions.UNIT([['Rice']])).toEqual([['million USD']]);
    // 86,1 % shown with one decimal would be 86.1 % and 86.2 %: its bounds show more.
    expect(functions.BOUNDS([['target']], [['Rice']])).toEqual([
      [
        { type: 'FormattedNumber', basicValue: 1210.5, numberFormat: '#,##0.0' },
        { type: 'FormattedNumber', basicValue: 1211.5, numberFormat: '#,##0.0' },
      ],
    ]);
    expect(functions.BOUNDS([['growth']], [['Rice']])[0]?.[0]).toMatchObject({ numberFormat: '0.000%' });
    expect(functions.BOUNDS([['rank']], [['Rice']])[0]?.[0]).toMatchObject({ numberFormat: '0' });
    // Markets are whole, and their number is exact: 23.
    expect(functions.BOUNDS([['actual']], [['Thị trường từ 100 triệu đến dưới 1 tỷ USD']])[0]).toEqual([
      { type: 'FormattedNumber', basicValue: 23, numberFormat: '#,##0' },
      { type: 'FormattedNumber', basicValue: 23, numberFormat: '#,##0' },
    ]);
  });

  test('names, headings and messages are English', () => {
    expect(functions.ITEMS('Fuels')).toEqual([['Crude oil'], ['Coal'], ['Minerals']]);
    expect(functions.TABLE('groups')[0]?.slice(0, 2)).toEqual(['Name', 'Value (million USD)']);
    expect(() => functions.TARGET([['Rise']])).toThrow('Did you mean: “Rice”?');
    expect(() => functions.TARGET([['Gạp']])).toThrow('Did you mean: “Gạo”');
    expect(functions.SOURCE([['Rice']])).toEqual([
      [
        'Ministry of Trade of Vietnam · Export targets for 2006 and results of 2001-2005 · table, row 2 (source line 33) · printed: “1.211” (= 1,211) million USD · target 2006',
      ],
    ]);
  });
});

describe('called by Excel through the real custom functions runtime', () => {
  test('a range, omitted options as null, per-cell errors with their messages', async () => {
    const [single, range, lone, wrong] = await Promise.all([
      host.callFunction('TARGET', [[['Gạo']], null, null]),
      host.callFunction('TARGET', [[['Gạo'], ['Gạp'], [null]], null, null]),
      host.callFunction('TARGET', [[['Services']], null, null]),
      host.callFunction('TABLE', ['nothing', null]),
    ]);
    const rice = { type: 'FormattedNumber', basicValue: 1211, numberFormat: '#,##0' };
    expect(single).toEqual({ value: [[rice]] });
    expect(range).toEqual({
      value: [[rice], [{ errorCode: '#N/A', message: expect.stringContaining('“Gạo”') }], ['']],
    });
    expect(lone).toEqual({
      errorCode: '#N/A',
      message: expect.stringMatching(/range.*TARGET\("Services exports","low"\)/),
    });
    expect(wrong).toEqual({ errorCode: '#VALUE!', message: expect.stringContaining('“targets”') });
  });

  test('every function that Excel is told of is there', async () => {
    // Lists and the dataset need no subject; for an empty one, all others answer with an empty cell.
    const answers: Record<string, unknown> = {
      TABLE: { value: expect.arrayContaining([expect.arrayContaining(['Name'])]) },
      CHECKS: { value: expect.arrayContaining([expect.arrayContaining(['Verdict'])]) },
      ITEMS: { value: expect.arrayContaining([['Rice']]) },
      SEARCH: { value: expect.arrayContaining([expect.arrayContaining(['=VNEXPORT.TARGET("Rice")'])]) },
      DATASETS: {
        value: expect.arrayContaining([
          expect.arrayContaining(['2006-plan', 'Ministry of Trade of Vietnam', 'built into the add-in']),
        ]),
      },
      BOUNDS: { value: [['', '']] },
    };
    for (const id of Object.keys(functions)) {
      const answer = await host.callFunction(id, [{ TABLE: 'groups', SEARCH: 'rice' }[id] ?? null]);
      expect({ id, answer }).toEqual({ id, answer: answers[id] ?? { value: [['']] } });
    }
  });
});
