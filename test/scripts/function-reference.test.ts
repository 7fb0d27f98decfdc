import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtFunctions } from '../../scripts/built-functions';
import { functionReference } from '../../scripts/function-reference';
import type { Metadata } from '../../scripts/functions-metadata/metadata';
import { languages } from '../../src/locales/messages';

/** What `npm test` has just built. */
const built = builtFunctions();
const { functions } = built;
const root = join(__dirname, '../..');

describe.each(languages)('the function reference (%s)', (language) => {
  const page = readFileSync(join(root, `docs/functions.${language}.md`), 'utf8');

  test('is what `npm run docs` makes today: descriptions, examples and values', () => {
    const metadata = JSON.parse(
      readFileSync(join(root, `dist/functions.${language}.json`), 'utf8'),
    ) as Metadata;
    expect(page).toBe(functionReference(language, metadata, built));
  });

  test('has a section with an example for every function', () => {
    const sections = page.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(Object.keys(functions).sort());
    expect(sections.filter((section) => !section.includes('`=VNEXPORT.'))).toEqual([]);
  });
});

/** What the developers promise beside the code, written by hand: `@example GROWTH("Gạo") = -0.139`. */
const promises = ['src/functions', 'src/indicators']
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/@example ([A-Z]+)\((.*?)\) (= |gives )(.*)$/gm),
  ])
  .map(([, id = '', args = '', kind, value = '']) => ({ id, args, exact: kind === '= ', value }));

describe('examples beside the code', () => {
  test('are there for every function', () => {
    expect([...new Set(promises.map(({ id }) => id))].sort()).toEqual(Object.keys(functions).sort());
  });

  test.each(promises.filter(({ exact }) => exact))('$id($args) = $value', ({ id, args, value }) => {
    built.useLanguage('vi-VN');
    const answer = functions[id]?.(
      ...(JSON.parse(`[${args.replaceAll(/(?<=,)(?=,)/g, 'null')}]`) as unknown[]),
    );
    const cells = Array.isArray(answer) ? answer.flat() : [answer];
    const wanted = value.startsWith('"') ? [JSON.parse(value) as string] : value.split(', ');
    expect(cells.map((cell, index) => cut(cell, wanted[index] ?? ''))).toEqual(wanted);
  });
});

/** "1406.504…" shows the digits before the dots, cut and not rounded. */
function cut(cell: unknown, wanted: string): string {
  if (typeof cell !== 'number') return String(cell);
  return wanted.endsWith('…')
    ? `${cell.toFixed(12).slice(0, wanted.length - 1)}…`
    : String(Number(cell.toFixed(9)));
}
