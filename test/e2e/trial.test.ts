import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { LaunchOptions } from 'playwright-core';
import { verdicts } from '../../scripts/trial/expected';
import { tryInStandIn } from '../../scripts/trial/inStandIn';

/** A limit for what hangs, longer than the one of the trial itself. */
jest.setTimeout(300_000);

test('the trial for whoever has Excel inserts, refreshes, converts and reads in the stand-in what the tests expect', async () => {
  if (!existsSync(join(__dirname, '../../dist/trial.js'))) {
    throw new Error('dist/ is not built: run the tests by "npm test", which builds it first.');
  }
  const found = JSON.parse(process.env['VNEXPORT_TEST_BROWSER'] ?? '{}') as LaunchOptions & {
    missing?: string;
  };
  if (found.missing !== undefined) throw new Error(found.missing);
  const { told, judged } = await tryInStandIn(found);
  expect(judged.filter(({ holds }) => !holds)).toEqual([]);
  expect(told.map(({ name }) => name)).toEqual(['program', ...judged.map(({ name }) => name), 'end']);
});

describe('the verdict on a step', () => {
  test('is against one that was not reached, that failed, or that read something else', () => {
    const told = [
      { name: 'insert', failed: 'Error: no' },
      { name: 'values', read: { cell: 1212, sum: 1981, kept: [] } },
      { name: 'clean up', read: 0 },
    ];
    const judged = new Map(verdicts(told).map(({ name, ...verdict }) => [name, verdict]));
    expect(judged.get('functions')).toEqual({ holds: false, text: 'was not reached' });
    expect(judged.get('insert')).toEqual({ holds: false, text: 'Error: no' });
    expect(judged.get('values')).toMatchObject({ holds: false, text: expect.stringContaining('1212') });
    expect(judged.get('clean up')).toEqual({ holds: true, text: '0' });
  });
});
