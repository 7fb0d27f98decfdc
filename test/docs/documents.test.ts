import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { functions } from '../../src/functions/functions';
import type { FunctionId } from '../../src/functions/functions';
import { tableKeys } from '../../src/locales/messages';
import packageJson from '../../package.json';
import { planCatalogue, wholeCatalogue } from '../catalogue/planCatalogue';
import { bootOffice } from '../preview/host/bootOffice';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

/** A row of a guide whose second cell begins with the number that the formula gives. */
const FORMULA_WITH_VALUE = /^\|\s*`=VNEXPORT\.([A-Z]+)\((.*?)\)`\s*\|\s*(-?[\d.]+…?),/gm;

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const rows = [...readme.matchAll(/^\|\s*`=VNEXPORT\.([A-Z]+)\((.*)\)`\s*\|\s*(.*?)\s*\|/gm)].map(
  ([, id = '', args = '', value = '']) => ({
    id: id as FunctionId,
    // The arguments of the examples are literals that JSON writes alike.
    args: JSON.parse(`[${args}]`) as unknown[],
    value,
  }),
);

const guides = ['guide.vi.md', 'guide.en.md'].flatMap((file) =>
  [...readFileSync(join(__dirname, '../../docs', file), 'utf8').matchAll(FORMULA_WITH_VALUE)].map(
    ([, id = '', args = '', value = '']) => ({
      file,
      id: id as FunctionId,
      args: JSON.parse(`[${args}]`) as unknown[],
      value,
    }),
  ),
);

describe('user guides', () => {
  test.each(guides)('$file: =VNEXPORT.$id($args) gives $value', ({ id, args, value }) => {
    expect(shown(answer(id, args), value)).toBe(value);
  });

  test('show figures in both languages', () => {
    expect(guides.map(({ file }) => file)).toEqual(expect.arrayContaining(['guide.vi.md', 'guide.en.md']));
    expect(guides.length).toBeGreaterThanOrEqual(18);
  });
});

describe('README', () => {
  test.each(rows)('=VNEXPORT.$id($args) gives $value', ({ id, args, value }) => {
    expect(shown(answer(id, args), value)).toBe(value);
  });

  test('shows every function and names every table', () => {
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(Object.keys(functions)));
    expect(/^Tables: (.*)\.$/m.exec(readme)?.[1]?.split(', ')).toEqual(tableKeys.map((key) => `\`${key}\``));
  });

  test('counts the figures and their subjects', () => {
    const { figures } = planCatalogue().dataset;
    const subjects = new Set(figures.map(({ subject }) => subject));
    expect(readme).toContain(`${figures.length} figures about ${subjects.size} subjects`);
    const [, results] = wholeCatalogue().datasets;
    expect(readme).toContain(`${String(results?.figures.length)} results of 2000-2006`);
  });

  test('names commands that exist', () => {
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

function answer(id: FunctionId, args: unknown[]): unknown {
  try {
    return (functions[id] as (...args: unknown[]) => unknown)(...args);
  } catch (error) {
    return (error as CustomFunctions.Error).code;
  }
}

/** "1406.504…" shows the digits before the dots, cut and not rounded; an array shows its size. */
function shown(answer: unknown, value: string): string {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const cell = rows[0]?.[0];
  if (/^\d+ × \d+$/.test(value)) return `${rows.length} × ${rows[0]?.length ?? 0}`;
  if (typeof cell !== 'number') return String(cell);
  if (!value.endsWith('…')) return String(Number(cell.toFixed(9)));
  return `${cell.toFixed(12).slice(0, value.length - 1)}…`;
}
