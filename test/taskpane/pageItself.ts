import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of the pane as it is served. */
export const pageItself = readFileSync(join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

/** The body as a browser has it when it comes to the first script, which may never come. */
export function bodyBeforeScripts(): HTMLElement {
  const [before = ''] = pageItself.slice(pageItself.indexOf('<body>')).split('<script');
  document.body.innerHTML = before;
  return document.body;
}
