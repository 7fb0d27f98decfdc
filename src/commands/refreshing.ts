// Newer figures, and the tables brought up to date with them: what each command has to say is a notice for the pane.
import { session } from '../session';
import { workbookPaneTexts } from '../locales/workbookPane';
import type { Language } from '../locales/messages';
import type { WriteOptions } from '../workbook/core/requests';
import { askServices } from '../workbook/refresh/askServices';
import { bringNewestFigures } from '../workbook/refresh/newestFigures';
import { summaryOf } from '../workbook/refresh/refreshReport';
import type { RefreshReport } from '../workbook/refresh/refreshReport';
import { refreshTables } from '../workbook/refresh/refreshTables';
import type { EditedPlace, RefreshOptions, WhichTables } from '../workbook/refresh/refreshTables';
import { newsMessage } from './newsMessage';
import type { Checked, Ended } from './notice';

/** Brings the newest figures, asks the data services that the workbook keeps figures of, then brings the tables up to date. */
export async function refresh(
  which: WhichTables,
  language: Language,
  options: RefreshOptions = {},
): Promise<Ended> {
  const checked = await lookForFigures(options);
  const services = which === 'all' ? await askServices(language, options) : [];
  const report = await refreshTables(which, session.catalogue, language, options);
  const said = [saidOf(report, which, language), newsMessage(checked, language), ...services].join(' ');
  return { kind: 'done', message: said, report, checked };
}

/** The same figures once more, with other wishes: what it does belongs to the report that the user is reading. */
export async function refreshAgain(
  tables: readonly string[],
  language: Language,
  options: RefreshOptions,
): Promise<Ended> {
  const addition = await refreshTables(tables, session.catalogue, language, options);
  return { kind: 'done', message: saidOf(addition, tables, language), addition };
}

/** Puts what the source says into cells that the user has edited. */
export function takeFromSource(
  cells: readonly EditedPlace[],
  language: Language,
  options: RefreshOptions,
): Promise<Ended> {
  const taken = ({ table, code, column }: EditedPlace) =>
    cells.some((cell) => cell.table === table && cell.code === code && cell.column === column);
  const tables = [...new Set(cells.map(({ table }) => table))];
  return refreshAgain(tables, language, { ...options, conflicts: (cell) => (taken(cell) ? 'take' : 'keep') });
}

export async function check(language: Language, options: WriteOptions): Promise<Ended> {
  const checked = await lookForFigures(options);
  const services = await askServices(language, options);
  const kind = checked.news.kind === 'failed' ? 'failed' : 'done';
  return { kind, message: [newsMessage(checked, language), ...services].join(' '), checked };
}

async function lookForFigures({ signal }: WriteOptions): Promise<Checked> {
  return { at: new Date(), news: await bringNewestFigures({ signal }) };
}

function saidOf(report: RefreshReport, which: WhichTables, language: Language): string {
  const isNothing = report.tables.length + report.damaged.length === 0 && which !== 'all';
  if (isNothing) return workbookPaneTexts[language].nothingSelected;
  const isStopped = report.tables.some(({ skipped }) => skipped?.reason === 'cancelled');
  const summary = summaryOf(report, language);
  return isStopped ? `${workbookPaneTexts[language].stopped} ${summary}` : summary;
}
