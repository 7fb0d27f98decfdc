// The commands that work on what is in the workbook already: what each has to say is a notice for the pane.
import { session } from '../session';
import { commandTexts } from '../locales/commands';
import { valuesTexts } from '../locales/values';
import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { asTyped } from '../model/formulaText';
import type { TableId } from '../tables/tableId';
import { workbookPaneTexts } from '../locales/workbookPane';
import { countFormulas, convertToValues as convertFormulas } from '../workbook/values/convertToValues';
import type { ConversionScope, KeptFormula } from '../workbook/values/convertToValues';
import {
  conversionMessage,
  conversionQuestion,
  damagedConversions,
  recalculationMessage,
  restoreMessage,
} from '../workbook/values/messages';
import { findFormulas as findAllFormulas, goToCell } from '../workbook/values/formulaErrors';
import type { FormulaError } from '../workbook/values/formulaErrors';
import { recalculate as recalculateFormulas } from '../workbook/values/recalculate';
import {
  countConverted,
  forgetConverted,
  restoreFormulas as restoreKeptFormulas,
} from '../workbook/values/restoreFormulas';
import { positionOf } from '../workbook/core/areas';
import type { Spot } from '../workbook/insert/insertCells';
import { insertChart } from '../workbook/charts/insertChart';
import { askServices } from '../workbook/refresh/askServices';
import { insertedMessage } from '../workbook/insert/insertedMessage';
import { insertTable as insertAnyTable } from '../workbook/insert/insertTable';
import type { InsertOptions } from '../workbook/insert/insertTable';
import { bringNewestFigures } from '../workbook/refresh/newestFigures';
import { insertReport as insertReportSheet } from '../workbook/refresh/insertReport';
import { damagedTables, summaryOf } from '../workbook/refresh/refreshReport';
import type { RefreshReport } from '../workbook/refresh/refreshReport';
import { refreshTables } from '../workbook/refresh/refreshTables';
import type { EditedPlace, RefreshOptions, WhichTables } from '../workbook/refresh/refreshTables';
import { discardTable, followTable } from '../workbook/refresh/followTables';
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
import type { WriteOptions } from '../workbook/core/requests';
import { insertCells } from './insertCells';
import { newsMessage } from './newsMessage';
import { endingOf } from './notice';
import type { Checked, Ended, Notice, Question } from './notice';

export { refreshesOnOpening };
export { countFormulasUsing } from '../workbook/datasets/formulasUsing';
export {
  removeDataset,
  renameDataset,
  saveDataset,
  workbookDatasets,
} from '../workbook/datasets/workbookDatasets';

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

export { insertCells };
export { insertNotice } from '../workbook/insert/insertNotice';
export { bringDatasetsOnOpening } from '../workbook/datasets/onOpening';

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

/** Lists the formulas of the add-in, and those that show errors. */
export async function findFormulas(language: Language): Promise<Ended> {
  const formulas = await findAllFormulas(language);
  const { found } = workbookPaneTexts[language].errors;
  return { kind: 'done', message: found(formulas.errors.length), formulas };
}

/** Shows the formula that is there and the one that would take its place, and replaces it after a yes. */
export function askToReplace(
  { sheet, address, formula }: Pick<FormulaError, 'sheet' | 'address' | 'formula'>,
  by: string,
  language: Language,
): Question {
  const { replaceQuestion, replace, keep } = workbookPaneTexts[language].errors;
  const typed = (one: string) => asTyped(one, session.listSeparator);
  const at: Spot = {
    sheet: { id: sheet, name: sheet },
    ...positionOf(address),
    replaces: true,
    holding: formula,
  };
  return {
    kind: 'question',
    message: replaceQuestion(`${sheet}!${address}`, typed(formula), typed(by)),
    confirm: replace,
    cancel: keep,
    working: commandTexts[language].inserting(typed(by)),
    goOn: () =>
      endingOf(async () => {
        const said = await insertCells({ block: { cells: () => [[by]] }, what: typed(by), at }, language);
        return said.kind === 'done' ? { ...(await findFormulas(language)), message: said.message } : said;
      }, language),
  };
}

export async function goToCells(
  { sheet, address }: Pick<FormulaError, 'sheet' | 'address'>,
  language: Language,
): Promise<Ended> {
  await goToCell(sheet, address, language);
  return { kind: 'done', message: workbookPaneTexts[language].errors.wentTo(`${sheet}!${address}`) };
}

/** Gives up the list of converted formulas. */
export async function forgetFormulas(language: Language): Promise<Ended> {
  await forgetConverted(language);
  return { kind: 'done', message: workbookPaneTexts[language].formulas.forgotten };
}

export async function chooseOnOpening(wanted: boolean, language: Language): Promise<Ended> {
  await setRefreshOnOpening(wanted);
  const texts = workbookPaneTexts[language];
  return { kind: 'done', message: wanted ? texts.willRefreshOnOpening : texts.willNotRefreshOnOpening };
}

/** Counts first: a user says yes to a number of formulas. */
export async function askToConvert(scope: ConversionScope, language: Language): Promise<Notice> {
  const texts = valuesTexts[language];
  const count = await countFormulas(scope, language);
  if (count.formulas + count.names === 0) {
    const message = conversionMessage({ converted: [], kept: count.kept, names: [] }, language);
    return { kind: 'done', message, left: count.kept.map((one) => keptLine(one, language)) };
  }
  return {
    kind: 'question',
    message: conversionQuestion(count, language),
    confirm: texts.convert,
    cancel: texts.cancel,
    working: texts.conversion,
    canStop: true,
    goOn: (options) => endingOf(() => convertToValues(scope, language, options), language),
  };
}

async function convertToValues(
  scope: ConversionScope,
  language: Language,
  options: WriteOptions,
): Promise<Ended> {
  const report = await convertFormulas(scope, language, options);
  const left = report.kept.map((one) => keptLine(one, language));
  return { kind: 'done', message: conversionMessage(report, language), left };
}

export async function restoreFormulas(language: Language, options: WriteOptions): Promise<Ended> {
  const report = await restoreKeptFormulas(language, options);
  const { reasonsLeft } = valuesTexts[language];
  const left = report.left.map((one) => line(one, reasonsLeft[one.reason]));
  return { kind: 'done', message: restoreMessage(report, language), left };
}

export async function recalculate(language: Language): Promise<Ended> {
  const report = await recalculateFormulas(language);
  const { reasonsKept } = valuesTexts[language];
  const left = report.protected.map((one) => line(one, reasonsKept.protected));
  return { kind: 'done', message: recalculationMessage(report, language), left };
}

function keptLine(kept: KeptFormula, language: Language): string {
  return line(kept, valuesTexts[language].reasonsKept[kept.reason]);
}

function line(
  { sheet, address, formula }: { readonly sheet: string; readonly address: string; readonly formula: string },
  reason: string,
): string {
  return `${sheet}!${address} · ${formula} · ${reason}`;
}

function saidOf(report: RefreshReport, which: WhichTables, language: Language): string {
  const isNothing = report.tables.length + report.damaged.length === 0 && which !== 'all';
  if (isNothing) return workbookPaneTexts[language].nothingSelected;
  const isStopped = report.tables.some(({ skipped }) => skipped?.reason === 'cancelled');
  const summary = summaryOf(report, language);
  return isStopped ? `${workbookPaneTexts[language].stopped} ${summary}` : summary;
}
