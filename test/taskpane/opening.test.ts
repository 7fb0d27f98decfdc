/**
 * @realm of its own: the script of the pane is read for the first time here, without office.js.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const folder = join(__dirname, '../../src/taskpane');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');

/** The body as a browser has it when it comes to the first script, which may never come. */
function bodyBeforeScripts(): HTMLElement {
  const [before = ''] = page.slice(page.indexOf('<body>')).split('<script');
  document.body.innerHTML = before;
  return document.body;
}

test('no script stands before what the page shows while scripts load', () => {
  expect(page.indexOf('<script')).toBeGreaterThan(page.indexOf('</main>'));
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
  const style = readFileSync(join(folder, 'page.css'), 'utf8');
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
