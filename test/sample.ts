import { env } from 'node:process';
import { expect } from '@jest/globals';

/** How files are named whose tests ask for a sample: `npm run test:exhaustive` runs these files and no other. */
const SAMPLED = '.sampled.test.ts';

/**
 * The cases in which a test keeps a promise that holds in very many, such as under every platform or after a failure
 * at every action: a few in `npm test`, the same ones each time, and every one in `npm run test:exhaustive`.
 *
 * @param name of the promise, which chooses the cases: see `spread`
 * @param howMany cases `npm test` is to have time for; all where there are no more
 * @throws Error in a file that `npm run test:exhaustive` would not find by its name
 * @example sampleOf('a', [1, 2, 3, 4], 2); // [2, 4] in `npm test`, all four in the other
 */
export function sampleOf<T>(name: string, cases: readonly T[], howMany: number): readonly T[] {
  if (!expect.getState().testPath?.endsWith(SAMPLED)) {
    throw new Error(`Tests that ask for a sample stand in files named *${SAMPLED}.`);
  }
  return env['VNEXPORT_CASES'] === 'all' ? cases : spread(name, cases, howMany);
}

/**
 * How often a property is tried with made-up inputs: in `npm test` a few times, in `npm run test:exhaustive` every time.
 *
 * @throws Error in a file that `npm run test:exhaustive` would not find by its name
 * @example runsOf(20, 200); // 20 in `npm test`, 200 in the other
 */
export function runsOf(few: number, all: number): number {
  return sampleOf('runs', Array.from({ length: all }), few).length;
}

/**
 * Cases as far from each other as they can be, in their order. The letters of a name say which is the first, so that
 * tests with different names have different cases.
 *
 * @example spread('b', ['p', 'q', 'r', 's', 't'], 2); // 'b' is 98, 98 = 19 × 5 + 3, then 3 + 2: ['p', 's']
 */
export function spread<T>(name: string, cases: readonly T[], howMany: number): readonly T[] {
  const first = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const count = Math.min(howMany, cases.length);
  const chosen = new Set(
    Array.from(
      { length: count },
      (_, at) => (first + Math.floor((at * cases.length) / count)) % cases.length,
    ),
  );
  return cases.filter((_, at) => chosen.has(at));
}
