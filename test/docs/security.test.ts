import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentAt } from './documents';

const src = join(__dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(src, file), 'utf8') }));

/** The files of src in which something stands. */
function filesWith(pattern: RegExp): string[] {
  return sources.filter((source) => pattern.test(source.text)).map(({ file }) => file);
}

describe('the page about security', () => {
  test.each(['docs/security.md', 'docs/security.vi.md'])(
    'names every key under which the add-in keeps something (%s)',
    (page) => {
      const { text } = documentAt(page);
      const keys = sources.flatMap((source) => source.text.match(/'vnexport\.[\w.-]+'/g) ?? []);
      expect(keys.length).toBeGreaterThan(2);
      expect(keys.filter((key) => !text.includes(`\`${key.slice(1, -1)}\``))).toEqual([]);
    },
  );

  test('knows every place where the add-in keeps something in the browser', () => {
    expect(filesWith(/localStorage/).sort()).toEqual([
      'session.ts',
      'taskpane/find/welcome.tsx',
      'taskpane/tables/insertOptions.ts',
      'taskpane/theme.ts',
    ]);
    expect(filesWith(/sessionStorage|indexedDB|\bcaches\b|document\.cookie/)).toEqual([]);
  });

  test('knows every place where the add-in asks somebody', () => {
    expect(filesWith(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/).sort()).toEqual([
      'datasets/fetchText.ts',
      'taskpane/find/functions/functionTexts.ts',
    ]);
  });

  test('is right that no text becomes markup or code', () => {
    expect(
      filesWith(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/),
    ).toEqual([]);
  });
});
