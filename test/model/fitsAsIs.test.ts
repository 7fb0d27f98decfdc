import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { fitAsTheyAre } from '../../src/model/fitsAsIs';

const schema = v.strictObject({
  code: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  flow: v.optional(v.picklist(['exports', 'imports'])),
  number: v.pipe(v.number(), v.finite()),
  notes: v.optional(v.array(v.string())),
  locator: v.strictObject({ line: v.pipe(v.number(), v.integer()), n: v.optional(v.number()) }),
});

/** A value that fits, or one of another kind. */
const or = (right: unknown[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...right) },
    fc.constantFrom(' tea ', '', 7, NaN, null, [1], {}),
  );

/** Rows that mostly fit, with a property too many, one missing or a value of another kind here and there. */
const row = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record(
      {
        // The last would come out without its space.
        code: or(['rice', 'tea', 'tea ']),
        flow: or(['exports', 'imports']),
        number: or([1, 2.5, -3]),
        notes: or([[], ['rounded'], ['rounded', 'implied']]),
        locator: fc.record(
          { line: or([1, 2]), n: or([1]), other: fc.constant(1) },
          { requiredKeys: ['line'] },
        ),
      },
      { requiredKeys: ['code', 'number', 'locator'] },
    ),
  },
  fc.constantFrom(
    null,
    'rice',
    [],
    { code: 'rice' },
    { code: 'rice', number: 1, locator: { line: 1 }, toString: 1 },
  ),
);

test('rows fit a schema as they are exactly where the schema itself takes every one and changes none', () => {
  let fitting = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const read = v.safeParse(v.array(schema), rows);
      const expected = read.success && JSON.stringify(read.output) === JSON.stringify(rows);
      if (expected) fitting += 1;
      expect(fitAsTheyAre(rows, schema)).toBe(expected);
    }),
    { numRuns: 500 },
  );
  // A fifth or so of the runs, which are drawn by chance: what is held is that both answers are met often.
  expect(fitting).toBeGreaterThan(25);
});

test('a value that one property takes does not pass for another that has it too', () => {
  const two = v.strictObject({ from: v.picklist(['a']), to: v.picklist(['b']) });
  expect(fitAsTheyAre([{ from: 'a', to: 'b' }], two)).toBe(true);
  expect(
    fitAsTheyAre(
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
      two,
    ),
  ).toBe(false);
});
