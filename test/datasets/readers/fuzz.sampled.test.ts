import { describe, expect } from '@jest/globals';
import { UnreadableBulletin } from '../../../src/datasets/readers/draft';
import type { DraftFigure } from '../../../src/datasets/readers/draft';
import { readBulletin } from '../../../src/datasets/readers/readBulletin';
import { runsOf } from '../../sample';
import { shared } from '../../shared';
import { halves, itemsOf, clearLayouts, madeUp } from './madeUp';
import type { MadeUp, Truth } from './madeUp';

/** How many tables are made up; `VNEXPORT_FUZZ=5000 npx jest test/datasets/readers/fuzz` makes more, from another seed on. */
const MADE = process.env['VNEXPORT_FUZZ'];
const RUNS = MADE === undefined ? runsOf(40, 150) : Number(MADE);
const FIRST_SEED = MADE === undefined ? 1 : 100_000;

type Tally = { right: number; open: number; missing: number };

const keyOf = ({ name, measure, of, base, period }: Truth | DraftFigure) =>
  [name.toLowerCase(), measure, of, base, period].join('|');

/** Figures that are settled and not true, as sentences; the others are counted. */
async function wrongIn({ source, truth, layout }: MadeUp, seed: number, tally: Tally): Promise<string[]> {
  const numbers = new Map<string, number[]>();
  for (const one of truth) numbers.set(keyOf(one), [...(numbers.get(keyOf(one)) ?? []), one.number]);
  let figures: readonly DraftFigure[];
  try {
    ({ figures } = await readBulletin(source));
  } catch (error) {
    // A table of no rows, or of one that nobody could read: nothing is claimed.
    if (!(error instanceof UnreadableBulletin)) throw error;
    figures = [];
  }
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const figure of figures) {
    const key = keyOf(figure);
    const isTrue = numbers.get(key)?.some((number) => Math.abs(number - figure.number) < 0.01) === true;
    if (figure.certainty !== 'open' && !isTrue) {
      wrong.push(
        `seed ${String(seed)}, ${layout}: ${key} ${figure.printed}, true is ${String(numbers.get(key)?.[0])}`,
      );
    }
    if (seen.has(key) || !numbers.has(key)) continue;
    seen.add(key);
    if (figure.certainty === 'open') tally.open += 1;
    else tally.right += 1;
  }
  tally.missing += [...numbers.keys()].filter((key) => !seen.has(key)).length;
  return wrong;
}

describe('made-up layouts of true figures', () => {
  const { texts, test } = shared('source/customs-exports-by-item.csv');
  test('are never read wrong without a flag, and most figures are read', async () => {
    const { tried } = halves(itemsOf(texts[0] ?? ''));
    const tally: Tally = { right: 0, open: 0, missing: 0 };
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      wrong.push(...(await wrongIn(madeUp(tried, seed), seed, tally)));
    }
    expect(wrong).toEqual([]);
    // A reader that leaves everything open is never wrong either.
    expect(tally.right / (tally.right + tally.open + tally.missing)).toBeGreaterThan(0.6);
  });

  for (const layout of clearLayouts) {
    test(`in the layout “${layout}” nearly every figure is read, for nothing about them has to be guessed`, async () => {
      const { tried } = halves(itemsOf(texts[0] ?? ''));
      const tally: Tally = { right: 0, open: 0, missing: 0 };
      const wrong: string[] = [];
      for (let seed = 1; seed <= runsOf(4, 12); seed += 1)
        wrong.push(...(await wrongIn(madeUp(tried, seed, layout), seed, tally)));
      expect(wrong).toEqual([]);
      // What is lost on the way cannot be read: up to 6 % in a third of the tables.
      expect(tally.right / (tally.right + tally.open + tally.missing)).toBeGreaterThan(0.9);
    });
  }
});
