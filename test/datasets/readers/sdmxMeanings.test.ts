import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowOf, measureOf, plainDecimal, statedBy } from '../../../src/datasets/readers/sdmxMeanings';

describe('a number of an SDMX message without its exponent', () => {
  test.each([
    ['12.4', '12.4'],
    ['12.40', '12.40'],
    ['+5', '5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['1.25E3', '1250'],
    ['1.25e1', '12.5'],
    ['1.25E-3', '0.00125'],
    ['125e-1', '12.5'],
    ['1e21', '1000000000000000000000'],
    [' 3 ', '3'],
  ])('%j is %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });

  test.each(['', '.', '-', ':', 'NaN', '#N/A', '1,5', '1 000', '0x10', 'Infinity', '1e', '1e9999'])(
    '%j is none',
    (text) => {
      expect(plainDecimal(text)).toBeUndefined();
    },
  );

  test('is the same number as before, whatever the exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(plainDecimal(String(number)))).toBe(number + 0);
      }),
    );
  });
});

describe('codes of statistical services', () => {
  test.each([
    ['X', '', 'exports'],
    ['M', '', 'imports'],
    ['IMP', '', 'imports'],
    ['2', 'Exports', 'exports'],
    ['XG', 'Exports of goods, FOB', 'exports'],
    ['2', '', undefined],
    ['RX', 'Re-exports', undefined],
    ['B', 'Exports and imports', undefined],
    ['constructor', '', undefined],
  ])('the flow %s, called “%s”, is %s', (code, name, flow) => {
    expect(flowOf(code, name)).toBe(flow);
  });

  test.each([
    ['VALUE', '', 'value'],
    ['growth_low', '', 'growth-low'],
    ['TXG_FOB', 'USD', 'value'],
    ['V2', 'TNE', 'quantity'],
    ['V2', 'PT', undefined],
    ['V2', 'NUMBER', undefined],
  ])('the measure %s in %s is %s', (code, unit, measure) => {
    expect(measureOf(code, unit)).toBe(measure);
  });

  test.each([
    ['', { status: 'actual', remarks: [] }],
    ['A', { status: 'actual', remarks: [] }],
    ['P', { status: 'preliminary', remarks: [] }],
    ['E', { status: 'preliminary', remarks: ['E'] }],
    ['B', { status: 'actual', remarks: ['B'] }],
    ['bp', { status: 'preliminary', remarks: ['B'] }],
    ['F', 'forecast'],
    ['M', 'missing'],
  ])('the status “%s” is %j', (code, stated) => {
    expect(statedBy(code)).toEqual(stated);
  });
});
