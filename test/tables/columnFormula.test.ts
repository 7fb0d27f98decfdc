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
  const perTonne = { operands: ['v', 'q'], expression: (v: string, q: string) => `${v}/${q}*1000` };
  expect(formulaText(perTonne, (key) => (key === 'v' ? 'Value' : 'Quantity'))).toBe(
    '=IF(COUNT([@Value],[@Quantity])=2,[@Value]/[@Quantity]*1000,"")',
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
