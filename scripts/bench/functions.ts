import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtFunctions } from '../built-functions';
import { cpuOf, lineOf, samplesOf } from './lines';
import type { Line } from './lines';

const ROWS_OF_A_SHEET = 1_048_576;

/** What the built functions.js takes, as Excel loads it. */
export function functionLines(): Line[] {
  const { functions } = builtFunctions();
  const target = (names: readonly (readonly string[])[]): unknown => functions['TARGET']?.(names, null, null);
  const items = (functions['ITEMS']?.() as string[][]).flat();

  // No two runs ask the same texts: each spells the names in its own ways, a thousand spellings or more.
  const spelled = (count: number, run: number): string[][] => {
    const spellings = items.flatMap((name) =>
      [name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD')].flatMap((one) =>
        Array.from({ length: 10 }, (_, spaces) => ' '.repeat(run) + one + ' '.repeat(spaces)),
      ),
    );
    return Array.from({ length: count }, (_, index) => [spellings[(index * 7919) % spellings.length] ?? '']);
  };
  const perName = (count: number, runs: number, from: number): number[] =>
    samplesOf(
      runs,
      (run) => spelled(count, from + run),
      (names) => cpuOf(() => target(names)) / count,
    );

  // The first calls are those of an engine that has not seen the code yet.
  perName(10_000, 3, 0);
  const ofMany = perName(ROWS_OF_A_SHEET, 3, 3);
  const ofFewer = perName(ROWS_OF_A_SHEET / 16, 5, 6);
  const unlike = (run: number): string[][] =>
    Array.from({ length: 10_000 }, (_, index) => [`Gạp ${run * 10_000 + index}`]);
  const calls = 100_000;
  return [
    lineOf(
      'TARGET of a range of 1 048 576 names, CPU',
      'ms',
      ofMany.map((each) => each * ROWS_OF_A_SHEET),
      3000,
    ),
    lineOf('the same, each name against one of 65 536', 'times', ratios(ofMany, ofFewer), 1.5),
    lineOf(
      '10 000 unknown names asked again, CPU',
      'ms',
      samplesOf(
        5,
        (run) => {
          const names = unlike(run);
          target(names);
          return names;
        },
        (names) => cpuOf(() => target(names)),
      ),
      100,
    ),
    lineOf(
      'one TARGET, CPU',
      'µs',
      samplesOf(
        7,
        (run) => spelled(calls, 20 + run).map((row) => [row]),
        (cells) => (cpuOf(() => cells.forEach(target)) * 1000) / calls,
      ),
      2,
    ),
    lineOf(
      'scripts of the functions run after parse, CPU',
      'ms',
      samplesOf(9, () => undefined, startOfScript),
      15,
    ),
  ];
}

/** Each of one against the median of the other. */
function ratios(one: readonly number[], other: readonly number[]): number[] {
  const { median } = lineOf('', 'ms', other, 0);
  return one.map((each) => each / median);
}

/** In a process of its own, where no code is warm. */
function startOfScript(): number {
  const script = `
    const { readFileSync } = require('node:fs');
    const { createContext, Script } = require('node:vm');
    const parsed = process.argv.slice(1).map((file) => new Script(readFileSync(file, 'utf8')));
    const world = createContext({ CustomFunctions: { associate() {} } });
    const before = process.cpuUsage();
    for (const script of parsed) script.runInContext(world);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  // The figures of datasets.js are read from JSON as it runs; what is measured here is the code.
  const files = ['further.js', 'functions.js'].map((name) => join(import.meta.dirname, '../../dist', name));
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, ...files], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}
