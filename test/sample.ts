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
  return casesHere(env['VNEXPORT_CASES'] === undefined ? undefined : 'all', name, cases, howMany);
}

/**
 * The same for whole tests none of which asks for a sample itself, such as all that is done in one language:
 * `.ci/run`, where `npm test` has run the few, asks for the others alone (VNEXPORT_CASES=others).
 *
 * @throws Error in a file that `npm run test:exhaustive` would not find by its name
 * @example partOf('a', ['vi', 'en'], 1); // ['en'] in `npm test`, ['vi'] in `.ci/run` after it, both in the exhaustive run
 */
export function partOf<T>(name: string, cases: readonly T[], howMany: number): readonly T[] {
  return casesHere(env['VNEXPORT_CASES'], name, cases, howMany);
}

function casesHere<T>(
  asked: string | undefined,
  name: string,
  cases: readonly T[],
  howMany: number,
): readonly T[] {
  mustBeSampled(expect.getState().testPath ?? '');
  return casesOf(asked, name, cases, howMany);
}

/**
 * Where files run apart, Jest says which of them it is; several in one realm have the path of their group.
 * @throws Error for a file that `npm run test:exhaustive` would not find by its name
 */
export function mustBeSampled(testPath: string): void {
  if (testPath.endsWith('.test.ts') && !testPath.endsWith(SAMPLED)) {
    throw new Error(`Tests that ask for a sample stand in files named *${SAMPLED}.`);
  }
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
 * @param asked `all` of the cases, the `others` beside the sample, or the sample itself. Where the sample is all of them,
 * there are no others, and a test has to have one: it is tried again.
 * @example casesOf('others', 'b', ['p', 'q', 'r', 's', 't'], 2); // ['q', 'r', 't']
 */
export function casesOf<T>(
  asked: string | undefined,
  name: string,
  cases: readonly T[],
  howMany: number,
): readonly T[] {
  if (asked === 'all' || howMany >= cases.length) return cases;
  const chosen = spread(name, cases.length, howMany);
  return cases.filter((_, at) => chosen.has(at) !== (asked === 'others'));
}

/**
 * Places in a list as far from each other as they can be. The letters of a name say which is the first, so that tests
 * with different names have different cases.
 *
 * @param length of the list, at least `howMany`
 * @example spread('b', 5, 2); // 'b' is 98, 98 = 19 × 5 + 3, then 3 + 2: the fourth and the first, at 3 and 0
 */
function spread(name: string, length: number, howMany: number): ReadonlySet<number> {
  const first = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return new Set(
    Array.from({ length: howMany }, (_, at) => (first + Math.floor((at * length) / howMany)) % length),
  );
}
