import { builtInDatasets } from '../../../src/datasets/builtIn';
import { session } from '../../../src/session';
import { messagesIn } from '../../../src/locales/language';
import type { Language, TableKey } from '../../../src/locales/messages';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { mountPane } from '../../../src/taskpane/pane';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { button, drawn, paneRoot } from '../paneElements';
import { publish, serveDatasets } from '../publishedDatasets';

/** The pane with its view of the workbook, as tests open and use it. */

/** An empty workbook, the built-in figures, a server that has the same, and nothing remembered. */
export function startAnew(host: ExcelHost): void {
  host.reset();
  localStorage.clear();
  session.useDatasets(builtInDatasets());
  publish();
  serveDatasets();
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
  return insertTable(
    key,
    { place: 'new-sheet' },
    { catalogue: session.catalogue, messages: messagesIn('vi') },
  );
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
