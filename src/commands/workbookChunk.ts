// The script `workbook.js`: all commands that work on what is in the workbook. Those on its tables are here.
import { session } from '../session';
import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { workbookPaneTexts } from '../locales/workbookPane';
import type { TableId } from '../tables/tableId';
import { insertChart } from '../workbook/charts/insertChart';
import { insertedMessage } from '../workbook/insert/insertedMessage';
import { insertTable as insertAnyTable } from '../workbook/insert/insertTable';
import type { InsertOptions } from '../workbook/insert/insertTable';
import { discardTable, followTable } from '../workbook/refresh/followTables';
import { insertReport as insertReportSheet } from '../workbook/refresh/insertReport';
import { damagedTables } from '../workbook/refresh/refreshReport';
import type { RefreshReport } from '../workbook/refresh/refreshReport';
import { removeTable } from '../workbook/refresh/removeTable';
import {
  goToTable,
  insertedTables,
  refreshesOnOpening,
  setRefreshOnOpening,
} from '../workbook/refresh/tableActions';
import type { InsertedTable, InsertedTables } from '../workbook/refresh/tableActions';
import { tableStates } from '../workbook/refresh/tableStates';
import type { TableStates } from '../workbook/refresh/tableStates';
import { damagedConversions } from '../workbook/values/messages';
import { countConverted } from '../workbook/values/restoreFormulas';
import { endingOf } from './notice';
import type { Ended, Question } from './notice';

export { askToConvert, forgetFormulas, recalculate, restoreFormulas } from './conversion';
export { askToReplace, findFormulas, goToCells } from './formulaErrors';
export { insertCells } from './insertCells';
export { check, refresh, refreshAgain, takeFromSource } from './refreshing';
export { refreshesOnOpening };
export { bringDatasetsOnOpening } from '../workbook/datasets/onOpening';
export { countFormulasUsing } from '../workbook/datasets/formulasUsing';
export {
  removeDataset,
  renameDataset,
  saveDataset,
  workbookDatasets,
} from '../workbook/datasets/workbookDatasets';
export { insertNotice } from '../workbook/insert/insertNotice';

/** What the pane shows of the workbook. */
export type WorkbookContents = {
  readonly tables: readonly InsertedTable[];
  readonly offered: InsertedTables['offered'];
  /** What the workbook keeps of its tables and of conversions and cannot be read: a sentence for each. */
  readonly damaged: readonly string[];
  readonly onOpening: boolean;
  /** Whether the workbook takes no new sheet, for its structure is protected. */
  readonly isProtected: boolean;
  /** How the tables stand to their source: this reads their cells, so that the list need not wait for it. */
  readonly compare: () => Promise<TableStates>;
  /** How many formulas can be put back; unknown where their list cannot be read, which `restore` will say. */
  readonly converted: number | undefined;
};

export async function readWorkbook(language: Language): Promise<WorkbookContents> {
  const { tables, offered, damaged, found, isProtected } = await insertedTables(language);
  const onOpening = await refreshesOnOpening();
  const kept = await countConverted(language).catch(() => undefined);
  return {
    tables,
    offered,
    damaged: [
      ...(damaged.length > 0 ? [damagedTables(damaged, language)] : []),
      ...(kept !== undefined && kept.damaged.length > 0 ? [damagedConversions(kept.damaged, language)] : []),
    ],
    onOpening,
    isProtected,
    compare: () => tableStates(found, session.catalogue, language),
    converted: kept?.formulas,
  };
}

/**
 * Inserts a table of any kind.
 * @param language of what the user is told, and of the table unless it is to be in another one
 */
export async function insertTable(
  id: TableId,
  { tableLanguage, ...options }: InsertOptions & { readonly tableLanguage?: Language | undefined },
  language: Language,
): Promise<Ended> {
  const about = { catalogue: session.catalogue, messages: messagesIn(tableLanguage ?? language) };
  const inserted = await insertAnyTable(id, options, about);
  return { kind: 'done', message: insertedMessage(inserted, language) };
}

export async function insertReport(report: RefreshReport, language: Language): Promise<Ended> {
  const sheet = await insertReportSheet(report, language);
  return { kind: 'done', message: workbookPaneTexts[language].report.inserted(sheet) };
}

export async function goTo({ table, title }: InsertedTable, language: Language): Promise<Ended> {
  await goToTable(table, language);
  return { kind: 'done', message: workbookPaneTexts[language].wentTo(title) };
}

export async function addChart({ name }: InsertedTable, language: Language): Promise<Ended> {
  const title = await insertChart(name, { catalogue: session.catalogue, messages: messagesIn(language) });
  return { kind: 'done', message: workbookPaneTexts[language].charted(title) };
}

export function askToRemove({ table, title, address = '' }: InsertedTable, language: Language): Question {
  const texts = workbookPaneTexts[language];
  return {
    kind: 'question',
    message: texts.removeQuestion(title, address),
    confirm: texts.remove,
    cancel: texts.keepTable,
    working: texts.working.other,
    goOn: () =>
      endingOf(async () => {
        await removeTable(table, language);
        return { kind: 'done', message: texts.removed(title) };
      }, language),
  };
}

/** Takes a table that is not found off the list. */
export async function discard({ entry, title }: InsertedTable, language: Language): Promise<Ended> {
  await discardTable(entry, language);
  return { kind: 'done', message: workbookPaneTexts[language].discarded(title) };
}

export async function follow(
  { table, title }: Pick<InsertedTable, 'table' | 'title'>,
  language: Language,
): Promise<Ended> {
  await followTable(table, session.catalogue, language);
  return { kind: 'done', message: workbookPaneTexts[language].followed(title) };
}

export async function chooseOnOpening(wanted: boolean, language: Language): Promise<Ended> {
  await setRefreshOnOpening(wanted);
  const texts = workbookPaneTexts[language];
  return { kind: 'done', message: wanted ? texts.willRefreshOnOpening : texts.willNotRefreshOnOpening };
}
