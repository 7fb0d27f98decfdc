import { builtInEditions } from '../../src/editions/builtIn';
import { catalogue, useEditions } from '../../src/functions/arguments';
import { messagesIn } from '../../src/locales/language';
import type { Language, TableKey } from '../../src/locales/messages';
import type { ExcelHost } from '../../src/preview/host/excel';
import { mountPane } from '../../src/taskpane/pane';
import { insertTable } from '../../src/workbook/insertTable';
import { button, drawn, paneRoot } from './paneElements';
import { publish, serveEditions } from './publishedEditions';

/** The pane with its view of the workbook, as tests open and use it. */

/** An empty workbook, the built-in figures, a server that has the same, and nothing remembered. */
export function startAnew(host: ExcelHost): void {
  host.reset();
  localStorage.clear();
  useEditions(builtInEditions());
  publish();
  serveEditions();
}

export async function openPane(language: Language): Promise<void> {
  document.body.innerHTML = '<main>…</main>';
  mountPane(paneRoot(), language, () => Promise.resolve(undefined));
  await drawn();
}

export async function openWorkbookView(language: Language): Promise<void> {
  await openPane(language);
  await chooseView('workbook');
}

export async function chooseView(view: 'tables' | 'workbook'): Promise<void> {
  const detail = document.getElementById(`tab-${view}`);
  document.querySelector('fluent-tablist')?.dispatchEvent(new CustomEvent('change', { detail }));
  await ended();
}

/** A table in Vietnamese on a sheet of its own. */
export function insertOnNewSheet(key: TableKey) {
  return insertTable(key, { place: 'new-sheet' }, { catalogue, messages: messagesIn('vi') });
}

export async function press(name: string): Promise<void> {
  button(name).click();
  await ended();
}

/** Waits until the pane has said what it has to say, and has read the workbook. */
export async function ended(): Promise<void> {
  let shown = '';
  for (
    let turns = 0, still = 0;
    still < 12 || paneRoot().querySelector('fluent-spinner') !== null;
    turns += 1
  ) {
    if (turns > 2000) throw new Error('the command does not end');
    await drawn();
    still = paneRoot().textContent === shown ? still + 1 : 0;
    shown = paneRoot().textContent;
  }
}
