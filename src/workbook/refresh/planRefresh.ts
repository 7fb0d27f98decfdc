import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
import type { SkipReason } from '../../locales/refresh';
import { snapshotOf } from '../../tables/contents';
import type { Snapshot } from '../../tables/contents';
import { anyTable } from '../../tables/anyTable';
import { toExcel } from '../../tables/structuredReferences';
import type { Cell, Context, Table } from '../../tables/table';
import { compare, rowKeys } from '../../tables/threeWay';
import type { Comparison, Wishes } from '../../tables/threeWay';
import { asText, layOut, linesAbove } from '../insert/block';
import { CONTINUED } from '../insert/widths';
import { takesProperties } from '../insert/cellValues';
import { otherStates } from '../store/registry';
import type { RegistryEntry } from '../store/registry';
import { datasetsBehind } from '../store/registryEntry';
import { namesOf } from './lookTables';
import type { LookedTable } from './lookTables';
import type { RawCell } from '../core/undoTable';
import { GONE, runsOf, unchangedFigures } from './planRuns';
import type { Enter, PropertiesAt, PropertiesOfCells, Run } from './planRuns';

/** What refreshing one table is going to do. */
export type Plan = {
  readonly looked: LookedTable;
  readonly fresh: Table;
  readonly comparison: Comparison;
  /** Column ids whose heading changes. */
  readonly headings: readonly { readonly id: number; readonly from: string; readonly to: string }[];
  /** Cells above the table; rows count from 0 in the sheet. */
  readonly lines: readonly { readonly row: number; readonly from: RawCell; readonly to: string }[];
  readonly runs: readonly Run[];
  /** New rows as the sheet takes them: `null` leaves a column of the user's alone. */
  readonly added: {
    readonly values: readonly (readonly (RawCell | null)[])[];
    readonly formats: readonly (readonly (string | null)[])[];
    readonly properties: readonly PropertiesOfCells[];
  };
  /** The registry's entry once all of this is done, and while it is being done. */
  readonly entry: RegistryEntry;
  readonly journal: RegistryEntry;
};

/** Why a table is left out. */
export type Skip = { readonly reason: SkipReason; readonly detail: string };

/**
 * Makes the table anew, as it was inserted, in the language given or else its own; `undefined` where the datasets in use do
 * not state it any more.
 */
export type MakeTable = (entry: RegistryEntry, language?: Language) => Made | undefined;
export type Made = { readonly table: Table; readonly context: Context };

/** The tables of a catalogue. */
export function tablesOf(catalogue: Context['catalogue']): MakeTable {
  return ({ key, language, options }, wanted = language) => {
    const context = { catalogue, messages: messagesIn(wanted) };
    const table = anyTable(key, context, { ...options, emptyColumns: true });
    return table && { table, context };
  };
}

/** Whether the lines above the table may have to be written anew. */
export function linesMayChange(entry: RegistryEntry, { table, context }: Made): boolean {
  const { lines } = entry;
  if (otherStates(entry).length > 0) return true;
  return fitted(linesAbove(table, context), lines.length).some((line, index) => line !== lines[index]);
}

/** Compares a table with its source and works out what to write, without touching anything. */
export function planRefresh(
  looked: LookedTable,
  { table: fresh, context }: Made,
  wishes: Wishes = {},
): Plan | Skip {
  const { entry, seen, keys } = looked;
  if (seen.isProtected) return { reason: 'protected', detail: seen.sheet };
  const written: Snapshot = { columns: entry.columns.map(({ key }) => key), rows: entry.rows };
  const gone = rowKeys(written).filter((key) => !keys.includes(key));
  if (gone.length > 0) {
    const names = gone.map((key) => entry.columns.find((column) => column.key === key)?.heading ?? key);
    return { reason: 'key-column-gone', detail: names.map((name) => `“${name}”`).join(', ') };
  }
  const block = layOut(fresh, context);
  const comparison = compare(
    { ...written, others: otherStates(entry).map(({ rows }) => rows) },
    { columns: keys, rows: looked.rows },
    snapshotOf(fresh),
    wishes,
  );
  const headings = headingChanges(looked, fresh);
  const names = {
    ...namesOf(looked),
    headings: namesOf(looked).headings.map(({ key, heading }) => {
      const id = seen.columns[keys.indexOf(key)]?.id;
      return { key, heading: headings.find((change) => change.id === id)?.to ?? heading };
    }),
  };
  const enter: Enter = (content, plain = '') => {
    if (typeof content === 'object') return toExcel(content.formula, names) ?? plain;
    return typeof content === 'string' ? asText(content) : content;
  };
  const lines = lineChanges(looked, block.lines);
  const lineOf = new Map(block.codes.map((code, index) => [code, index + 1]));
  const placeOf = new Map(block.columns.map((column, index) => [column.key, index]));
  const propertiesAt: PropertiesAt = (code, column) =>
    block.properties[lineOf.get(code) ?? -1]?.[placeOf.get(column ?? '') ?? -1];
  const isTranslated = entry.language !== context.messages.language;
  const relabelled =
    isTranslated && takesProperties() ? unchangedFigures(comparison, looked, fresh, propertiesAt) : [];
  const after: RegistryEntry = {
    id: entry.id,
    table: seen.id,
    name: seen.name,
    key: entry.key,
    datasets: datasetsBehind(fresh, context),
    language: context.messages.language,
    options: entry.options,
    place: { sheet: seen.sheet, row: looked.row, column: looked.column },
    columns: entry.columns.map(({ key, heading }) => ({
      key,
      id: seen.columns[keys.indexOf(key)]?.id ?? GONE,
      heading: fresh.columns.find((column) => column.key === key)?.heading ?? heading,
    })),
    lines: fitted(block.lines, entry.lines.length),
    rows: comparison.written.rows.map(({ code, cells }) => ({ code, cells: [...cells] })),
  };
  const earlier = earlierOf(entry, comparison, after);
  return {
    looked,
    fresh,
    comparison,
    headings,
    lines,
    runs: runsOf([...comparison.writes, ...relabelled], looked, enter, propertiesAt),
    added: {
      ...addedRows(comparison, looked, fresh, block.formats, enter),
      properties: comparison.added.map(({ code }) => keys.map((key) => propertiesAt(code, key))),
    },
    entry: { ...after, ...(earlier.length > 0 && { earlier }) },
    journal: { ...entry, table: seen.id, name: seen.name, pending: pendingOf(comparison, after) },
  };
}

export function isSkip(plan: Plan | Skip): plan is Skip {
  return 'reason' in plan;
}

/** Whether there is anything to write into the sheet; the registry may have news even where there is not. */
export function writesNothing({ runs, headings, lines, added }: Plan): boolean {
  return runs.length + headings.length + lines.length + added.values.length === 0;
}

/** Headings that still say what was written; those that the user has renamed are the user's. */
function headingChanges({ entry, seen, keys }: LookedTable, fresh: Table): Plan['headings'] {
  return seen.columns.flatMap(({ id, heading: from }, index) => {
    const key = keys[index];
    const at = entry.columns.findIndex((column) => column.key === key);
    const to = fresh.columns.find((column) => column.key === key)?.heading;
    if (key === undefined || to === undefined || to === from) return [];
    const others = otherStates(entry).map((state) => state.headings[at]);
    const ours = [entry.columns[at]?.heading, ...others].includes(from);
    // A table has no two headings alike, whatever their case.
    const taken = seen.columns.some(
      (other) => other.id !== id && other.heading.toLowerCase() === to.toLowerCase(),
    );
    return ours && !taken ? [{ id, from, to }] : [];
  });
}

/**
 * The lines are found by what they say, from the table upwards: rows may have come in between. One that was left blank
 * is where it was below the line before it, and has room for a text again.
 */
function lineChanges({ entry, above }: LookedTable, fresh: readonly string[]): Plan['lines'] {
  const to = fitted(fresh, entry.lines.length);
  let before: number | undefined;
  return entry.lines.flatMap((line, index) => {
    const wanted = to[index] ?? '';
    const others = otherStates(entry).map((state) => state.lines[index]);
    const texts = [line, ...others].map((text) => text?.replace(/^'/, ''));
    const found = above.cells.map((cell) => cell !== '' && texts.includes(String(cell))).lastIndexOf(true);
    const isBlank = found < 0 && texts.includes('') && before !== undefined && above.cells[before + 1] === '';
    const at = isBlank && before !== undefined ? before + 1 : found;
    if (at >= 0) before = at;
    const from = above.cells[at];
    return from === undefined || wanted.replace(/^'/, '') === from
      ? []
      : [{ row: above.from + at, from, to: wanted }];
  });
}

/** There is room for as many lines as were inserted: more share the last one, fewer leave it blank. */
function fitted(lines: readonly string[], count: number): string[] {
  if (count === 0) return [];
  const first = lines.slice(0, count - 1);
  return Array.from({ length: count }, (_, index) =>
    index < count - 1
      ? (first[index] ?? '')
      : lines
          .slice(count - 1)
          .join('; ')
          .replaceAll(`; ${CONTINUED}`, ' '),
  );
}

function addedRows(
  { added }: Comparison,
  { keys }: LookedTable,
  fresh: Table,
  formats: readonly (readonly string[])[],
  enter: Enter,
): Omit<Plan['added'], 'properties'> {
  const places = keys.map((key) => fresh.columns.findIndex((column) => column.key === key));
  const lineOf = new Map(fresh.rows.map(({ code }, index) => [code, index]));
  return {
    values: added.map(({ code, cells }) =>
      places.map((at) =>
        at < 0 ? null : enter(cells[at] ?? '', numberIn(fresh.rows[lineOf.get(code) ?? -1]?.cells[at])),
      ),
    ),
    formats: added.map(({ code }) => places.map((at) => formats[(lineOf.get(code) ?? -1) + 1]?.[at] ?? null)),
  };
}

function numberIn(cell: Cell): RawCell {
  return typeof cell === 'object' ? cell.number : '';
}

/** What was written before, with what is written over now; of very long tables the latest alone, or none of it. */
function earlierOf(
  { rows, lines, columns, earlier = [] }: RegistryEntry,
  { writes }: Comparison,
  after: RegistryEntry,
): NonNullable<RegistryEntry['earlier']> {
  const changed = new Set(writes.map(({ code }) => code));
  const headings = columns.map(({ heading }) => heading);
  const texts = [...lines, ...headings].join('\n');
  if (
    changed.size === 0 &&
    texts === [...after.lines, ...after.columns.map(({ heading }) => heading)].join('\n')
  ) {
    return earlier;
  }
  let cells = 0;
  return [{ rows: rows.filter(({ code }) => changed.has(code)), lines, headings }, ...earlier].filter(
    (state, index) => {
      cells += state.rows.length * headings.length;
      return index < EARLIER_STATES && cells <= EARLIER_CELLS;
    },
  );
}

const EARLIER_STATES = 5;
const EARLIER_CELLS = 10_000;

/** What the changed rows will hold, in case that nobody gets to say that they do. */
function pendingOf(
  { writes, added }: Comparison,
  after: RegistryEntry,
): NonNullable<RegistryEntry['pending']> {
  const changed = new Set([...writes, ...added].map(({ code }) => code));
  return {
    rows: after.rows
      .filter(({ code }) => changed.has(code))
      .map(({ code, cells }) => ({ code, cells: [...cells] })),
    lines: [...after.lines],
    headings: after.columns.map(({ heading }) => heading),
  };
}
