import { expect, test } from '@jest/globals';
import { builtFunctions } from '../../../scripts/built-functions';
import { fuzz } from '../../../scripts/fuzz/fuzz';
import { knownWords } from '../../../scripts/fuzz/knownWords';
import { runsOf } from '../../sample';

const built = builtFunctions();

test('no argument makes a function answer with anything but texts, finite numbers, data types and cell errors', () => {
  const calls = runsOf(400, 100_000);
  const { faults, values, errors } = fuzz(built, knownWords(), { seed: 15, calls });
  expect(faults).toEqual([]);
  expect(values + errors).toBe(calls);
  // Neither all wrong nor all right: both ways through the functions are tried.
  expect(values).toBeGreaterThan(calls / 50);
  expect(errors).toBeGreaterThan(calls / 50);
}, 600_000);

test('an answer that no cell may have is found, and named with the call that gives it', () => {
  const functions = { BAD: () => [[Number.NaN]], WORSE: () => [[undefined]], WORST: () => null };
  const { faults } = fuzz({ ...built, functions }, ['Rice'], { seed: 1, calls: 3 });
  expect(faults.map((fault) => fault.replace(/\(.*\)/, '()'))).toEqual([
    'seed 1, call 0: BAD() answers with NaN',
    'seed 1, call 1: WORSE() answers with undefined',
    'seed 1, call 2: WORST() answers with null',
  ]);
});
