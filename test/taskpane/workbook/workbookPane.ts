import { documentDatasets } from '../../catalogue/planCatalogue';
import { session } from '../../../src/session';
import { messagesIn } from '../../../src/locales/language';
import type { Language, TableKey } from '../../../src/locales/messages';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { button, chooseView, openPane, paneRoot, until } from '../paneElements';
import { publish, serveDatasets } from '../publishedDatasets';

/** The pane with its view of the workbook, as tests open and use it. */

/** A test that leaves the figures as they are spares the next one a catalogue. */
const builtIn = documentDatasets();

/** An empty workbook, the built-in figures, a server that has the same, and nothing remembered. */
export function startAnew(host: ExcelHost): void {
  host.reset();
  localStorage.clear();
  if (session.catalogue.datasets.some((one, index) => one !== builtIn[index])) session.useDatasets(builtIn);
  publish();
  serveDatasets();
}

export async function openWorkbookView(language: Language): Promise<void> {
  await openPane(language);
  await chooseView('workbook');
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
  let still = 0;
  await until(
    () => {
      still = paneRoot().textContent === shown ? still + 1 : 0;
      shown = paneRoot().textContent;
      return still >= 12 && paneRoot().querySelector('fluent-spinner') === null;
    },
    () => 'the command does not end',
  );
}
