import { describe, expect, test } from '@jest/globals';
import { openFormula } from '../../src/builder/openFormula';

describe('a formula that is one call of ours with words and numbers', () => {
  test.each([
    ['=VNEXPORT.TARGET("Gạo")', { id: 'TARGET', subject: 'rice', given: {} }],
    [
      '= vnexport.target( "gao" , "sản lượng" )',
      { id: 'TARGET', subject: 'rice', given: { measure: 'quantity' } },
    ],
    [
      '=VNEXPORT.ACTUAL("Coffee","T7/2026","value","Viet Nam Customs")',
      {
        id: 'ACTUAL',
        subject: 'coffee',
        given: { period: '2026-07', measure: 'value', publisher: 'CUSTOMS' },
      },
    ],
    // Measure and period may come in either order, and a date is the month that holds it: 46204 is 1 July 2026.
    [
      '=VNEXPORT.ACTUAL("Coffee","value",46204)',
      { id: 'ACTUAL', subject: 'coffee', given: { period: '2026-07', measure: 'value' } },
    ],
    [
      '=VNEXPORT.GROWTH("Châu Phi",2001,2005)',
      { id: 'GROWTH', subject: 'market-africa', given: { from: '2001', to: '2005' } },
    ],
    ['=VNEXPORT.GROWTH("Coffee",,"2026-07")', { id: 'GROWTH', subject: 'coffee', given: { to: '2026-07' } }],
    ['=VNEXPORT.SHARE("Rice","group")', { id: 'SHARE', subject: 'rice', given: { of: 'group' } }],
    [
      '=VNEXPORT.BOUNDS("BASELINE","Gạo")',
      { id: 'BOUNDS', subject: 'rice', given: { function: 'BASELINE' } },
    ],
    // All goods to one market are the market itself.
    [
      '=VNEXPORT.ACTUAL("Total exports",2025,,,"US")',
      { id: 'ACTUAL', subject: 'market-us', given: { period: '2025' } },
    ],
    ['=_xldudf_VNEXPORT_TARGET("Rice")', { id: 'TARGET', subject: 'rice', given: {} }],
  ])('%s opens with its parts', (formula, recipe) => {
    expect(openFormula(formula)).toEqual({ kind: 'opened', recipe });
  });
});

test.each([
  '=VNEXPORT.TARGET(A1)',
  '=VNEXPORT.TARGET("Rice")*2',
  '=SUM(VNEXPORT.TARGET("Rice"),1)',
  '=VNEXPORT.TARGET("Ri"&"ce")',
  '=VNEXPORT.TARGET({"Rice","Coffee"})',
  '=-VNEXPORT.TARGET("Rice")',
  '=VNEXPORT.SERIES("Coffee")',
  '=VNEXPORT.TARGET',
])('%s is ours and cannot be taken apart', (formula) => {
  expect(openFormula(formula)).toEqual({ kind: 'not-taken-apart' });
});

test.each(['', 'Rice', '=SUM(A1:A3)', '="VNEXPORT.TARGET("'])('%p calls none of our functions', (formula) => {
  expect(openFormula(formula)).toEqual({ kind: 'foreign' });
});

test('a formula whose words mean nothing is not opened, and the problem is told', () => {
  expect(openFormula('=VNEXPORT.TARGET("Gạp")')).toMatchObject({
    kind: 'problem',
    detail: { kind: 'subject-unknown' },
  });
});
