/**
 * @realm of its own: the script of the pane is read for the first time here, without office.js.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bodyBeforeScripts, pageItself } from './pageItself';

test('no script stands before what the page shows while scripts load', () => {
  expect(pageItself.indexOf('<script')).toBeGreaterThan(pageItself.indexOf('</main>'));
  expect(bodyBeforeScripts().querySelector('main .opening')?.textContent).toBe('VNEXPORT…');
});

test('where a script does not come, the page itself says so in both languages and offers to try again', () => {
  const late = bodyBeforeScripts().querySelector('.late');
  const [vietnamese, english] = [...(late?.querySelectorAll('p') ?? [])].map(
    ({ textContent }) => textContent,
  );
  expect(vietnamese).toContain('Chưa mở được ngăn VNEXPORT');
  expect(english).toContain('The VNEXPORT pane has not opened');
  // An empty address is that of this very page, with what Office has put behind it.
  expect(late?.querySelector('a')?.getAttribute('href')).toBe('');
  const style = readFileSync(join(__dirname, '../../src/taskpane/page.css'), 'utf8');
  expect(style).toMatch(/\.late \{\s*visibility: hidden;\s*animation: appear 0s \d+s forwards;/);
});

test('without office.js, the script of the pane shows that at once and fails no further', async () => {
  const main = bodyBeforeScripts().querySelector('main');
  const { Office: office } = globalThis as { Office?: unknown };
  expect(office).toBeUndefined();
  await import('../../src/taskpane/taskpane');
  expect(main?.classList.contains('failed')).toBe(true);
  expect(main?.dataset['open']).toBe('');
});
