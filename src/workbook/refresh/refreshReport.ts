import { notesOf } from '../../model/observation';
import type { Content } from '../../tables/contents';
import { toExcel } from '../../tables/structuredReferences';
import type { Table } from '../../tables/table';
import { rowKeys } from '../../tables/threeWay';
import { cellName } from '../core/areas';
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import type { RefreshCounts, SkipReason } from '../../locales/refresh';
import type { RegistryEntry } from '../store/registry';
import type { Damaged } from '../store/store';
import { namesOf } from './lookTables';
import type { LookedTable } from './lookTables';
import type { Plan, Skip } from './planRefresh';

/** What a refresh has done, table by table. */
export type RefreshReport = {
  readonly tables: readonly TableReport[];
  /** What the registry says of other tables and cannot be read. */
  readonly damaged: readonly Damaged[];
};

export type TableReport = {
  /** Excel's id of the table, to go there; empty where the table is gone. */
  readonly table: string;
  readonly name: string;
  readonly title: string;
  /** Ids of the datasets that its figures come from. */
  readonly datasets: readonly string[];
  readonly copied: boolean;
  readonly changed: readonly CellReport[];
  /** Cells of the user's that say something else than the source. */
  readonly edited: readonly EditedReport[];
  readonly added: readonly RowReport[];
  readonly vanished: readonly RowReport[];
  readonly deleted: readonly RowReport[];
  /** Headings of columns that the user has deleted, and of columns that only a new insertion brings. */
  readonly missingColumns: readonly string[];
  readonly newColumns: readonly string[];
  readonly skipped: { readonly reason: SkipReason; readonly detail: string } | undefined;
};

/**
 * `row` is what the row is called, `code` and `column` are its stable code and the column's key; `address` is the cell
 * without its sheet. @example 'D12'
 */
export type CellReport = {
  readonly code: string;
  readonly row: string;
  readonly column: string;
  readonly heading: string;
  readonly address: string;
  readonly from: Content;
  readonly to: Content;
  /** What must be known to read the source's figure; empty where there is nothing, and for words. */
  readonly note: string;
};
export type EditedReport = Omit<CellReport, 'from' | 'to'> & {
  readonly yours: Content;
  readonly source: Content;
  readonly sourceChanged: boolean;
};
export type RowReport = { readonly code: string; readonly row: string };

/**
 * What a refresh has done, in one sentence.
 * @example summaryOf({ tables: [], damaged: [] }, 'en') // 'This workbook has no table that VNEXPORT has inserted.'
 */
export function summaryOf(report: RefreshReport, language: Language): string {
  const texts = refreshTexts[language];
  const { tables, damaged } = report;
  if (damaged.length === 0)
    return tables.length === 0 ? texts.nothingInserted : texts.summary(countsOf(report));
  return `${texts.summary(countsOf(report))} ${damagedTables(damaged, language)}`;
}

/** Says of which tables the registry's entries cannot be read, and what to do. */
export function damagedTables(damaged: readonly Damaged[], language: Language): string {
  const names = damaged.flatMap(({ label }) => (label === '' ? [] : [label]));
  return refreshTexts[language].damaged(damaged.length, names);
}

function countsOf({ tables }: RefreshReport): RefreshCounts {
  const sum = (count: (table: TableReport) => number) => tables.reduce((all, table) => all + count(table), 0);
  return {
    tables: tables.length,
    changed: sum(({ changed }) => changed.length),
    added: sum(({ added }) => added.length),
    kept: sum(({ edited }) => edited.length),
    skipped: sum(({ skipped }) => (skipped === undefined ? 0 : 1)),
  };
}

export function reportOf({ looked, fresh, comparison, entry: { language, datasets } }: Plan): TableReport {
  const { entry, seen, copied } = looked;
  const nameOf = rowNames(entry, comparison.written.rows, comparison.added);
  const headingOf = (key: string) =>
    seen.columns[looked.keys.indexOf(key)]?.heading ??
    fresh.columns.find((column) => column.key === key)?.heading ??
    entry.columns.find((column) => column.key === key)?.heading ??
    key;
  const noteOf = notesIn(fresh, language);
  const cell = ({ code, row, column }: { code: string; row: number; column: string }) => ({
    code,
    row: nameOf(code),
    column,
    heading: headingOf(column),
    address: cellName(looked.row + 1 + row, looked.column + looked.keys.indexOf(column)),
    note: noteOf(code, column),
  });
  const row = (code: string) => ({ code, row: nameOf(code) });
  const names = namesOf(looked);
  const shown = (content: Content): Content =>
    typeof content === 'object' ? { formula: toExcel(content.formula, names) ?? content.formula } : content;
  return {
    table: seen.id,
    name: seen.name,
    title: fresh.title,
    datasets: datasets.map(({ id }) => id),
    copied,
    changed: comparison.writes.map((change) => ({
      ...cell(change),
      from: shown(change.from),
      to: shown(change.to),
    })),
    edited: comparison.edited
      // Taken from the source, they are among the changed.
      .filter(
        ({ code, column }) => !comparison.writes.some((one) => one.code === code && one.column === column),
      )
      .map((edit) => ({
        ...cell(edit),
        yours: shown(edit.yours),
        source: shown(edit.source),
        sourceChanged: edit.sourceChanged,
      })),
    added: comparison.added.map(({ code }) => row(code)),
    vanished: comparison.vanished.map(({ code }) => row(code)),
    deleted: comparison.deleted.map(row),
    missingColumns: comparison.missingColumns.map(headingOf),
    newColumns: comparison.newColumns.map(headingOf),
    skipped: undefined,
  };
}

export function skippedReport(
  { entry, seen, copied }: Pick<LookedTable, 'entry'> & Partial<Pick<LookedTable, 'seen' | 'copied'>>,
  skipped: Skip,
): TableReport {
  return {
    table: seen?.id ?? '',
    name: seen?.name ?? entry.name,
    title: entry.lines[0] ?? entry.name,
    datasets: entry.datasets.map(({ id }) => id),
    copied: copied ?? false,
    changed: [],
    edited: [],
    added: [],
    vanished: [],
    deleted: [],
    missingColumns: [],
    newColumns: [],
    skipped,
  };
}

/** The notes of the figure that a cell shows or, of a computed one, of the figures of its row. */
function notesIn({ columns, rows }: Table, language: Language): (code: string, column: string) => string {
  const lines = new Map(rows.map((row) => [row.code, row]));
  const places = new Map(columns.map(({ key }, index) => [key, index]));
  return (code, column) => {
    const row = lines.get(code);
    const cell = row?.cells[places.get(column) ?? -1];
    if (row === undefined || typeof cell !== 'object') return '';
    const figures = cell.figure === undefined ? row.figures : [cell.figure];
    return [...new Set(figures.flatMap((one) => notesOf(one, language) ?? []))].join('; ');
  };
}

/** Rows are called by the cells that they are recognised by. */
function rowNames(
  { columns, rows }: RegistryEntry,
  written: Plan['comparison']['written']['rows'],
  added: Plan['comparison']['added'],
): (code: string) => string {
  const keys = rowKeys({ columns: columns.map(({ key }) => key), rows });
  const places = columns.flatMap(({ key }, index) => (keys.includes(key) ? [index] : []));
  const cells = new Map([...rows, ...added, ...written].map((row) => [row.code, row.cells]));
  return (code) =>
    places
      .map((index) => cells.get(code)?.[index] ?? '')

      .flatMap((content) => (content === '' || typeof content === 'object' ? [] : [String(content)]))
      .join(' · ') || code;
}
