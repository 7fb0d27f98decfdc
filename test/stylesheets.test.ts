import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const SRC = join(__dirname, '../src');

/** What stays as thin in large letters as in small ones: lines, what only screen readers read, widths of the window. */
const LINES = /^\s*(border(-(top|bottom|inline-start|width))?|outline|outline-offset|box-shadow):/;
const HIDDEN = /^\s*(width|height): 1px;/;
/** Room that is kept for components of Fluent, which are some pixels higher than their letters. */
const KEPT = /^\s*min-height: calc\([\d.]+rem \+ /;

test('text and the space around it grow with the size of text that the user has chosen: no stylesheet has them in px', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(files.length).toBeGreaterThan(10);
  const fixed = files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter(
        (line) =>
          /\dpx/.test(line) &&
          ![LINES, HIDDEN, KEPT].some((rule) => rule.test(line)) &&
          !line.includes('@media'),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(fixed).toEqual([]);
});
