import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formulaText, rowReference } from '../../src/tables/columnFormula';

test.each([
  ['Tên', '[@Tên]'],
  ['Chỉ số', '[@[Chỉ số]]'],
  ['Kim ngạch (triệu USD)', '[@[Kim ngạch (triệu USD)]]'],
  ['Growth [%]', "[@[Growth '[%']]]"],
  ["Year's #1 @ top", "[@[Year''s '#1 '@ top]]"],
])('a cell of the same row under “%s” is %s', (heading, reference) => {
  expect(rowReference(heading)).toBe(reference);
});

test('the formula counts its operands first, and is in invariant English', () => {
  const change = { operands: ['v', 'b'], expression: (value: string, base: string) => `${value}-${base}` };
  expect(formulaText(change, (key) => (key === 'v' ? 'Value' : 'Baseline'))).toBe(
    '=IF(COUNT([@Value],[@Baseline])=2,[@Value]-[@Baseline],"")',
  );
});

test('the formula divides only by what is above 0, and is multiplied by the factor of its unit', () => {
  const perTonne = {
    operands: ['Value', 'Quantity'],
    divisors: ['Quantity'],
    expression: (value: string, quantity: string) => `${value}/${quantity}`,
  };
  expect(formulaText(perTonne, (key) => key, 1000)).toBe(
    '=IF(COUNT([@Value],[@Quantity])=2,IF([@Quantity]>0,[@Value]/[@Quantity]*1000,""),"")',
  );
});

test('any heading can be read back from its reference', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (heading) => {
      const [, inside = ''] = /^\[@(?:\[([\s\S]*)\]|[\s\S]*)\]$/.exec(rowReference(heading)) ?? [];
      const name = inside === '' ? rowReference(heading).slice(2, -1) : inside.replace(/'([\s\S])/g, '$1');
      expect(name).toBe(heading);
    }),
  );
});
