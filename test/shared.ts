import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { SHARED } from '../scripts/sharedFolder';

/** How the name of a test begins that was skipped for want of a file: scripts/jest-not-checked.cjs looks for it. */
const NOT_CHECKED = 'NOT CHECKED without ../shared/';

/**
 * @param paths of files within the shared folder
 * @returns their texts, and a `test` for what needs them: where one of them is missing it is skipped, texts are
 *   empty, and the last lines of `npm test` name what was not checked
 * @example const { texts: [csv = ''], test: testOfSource } = shared('source/results.csv');
 */
export function shared(...paths: readonly string[]): {
  readonly texts: readonly string[];
  readonly test: (name: string, run: () => void | Promise<void>) => void;
} {
  const missing = paths.filter((path) => !existsSync(join(SHARED, path)));
  return missing.length === 0
    ? { texts: paths.map((path) => readFileSync(join(SHARED, path), 'utf8')), test }
    : {
        texts: [],
        test: (name) => test.skip(`${NOT_CHECKED}${missing.join(', ')}: ${name}`, () => undefined),
      };
}
