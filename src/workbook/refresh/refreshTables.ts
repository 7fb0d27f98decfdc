import type { Catalogue } from '../../catalogue/catalogue';
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import type { Choice } from '../../tables/threeWay';
import { Refusal } from '../core/faults';
import { inWorkbook } from '../core/inWorkbook';
import type { WriteOptions } from '../core/requests';
import type { RegistryEntry } from '../store/registry';
import { findTables } from './findTables';
import { lookInto, seeTables } from './lookTables';
import type { LookedTable } from './lookTables';
import { isSkip, linesMayChange, planRefresh, tablesOf } from './planRefresh';
import type { MakeTable, Plan } from './planRefresh';
import { reportOf, skippedReport } from './refreshReport';
import type { RefreshReport, TableReport } from './refreshReport';
import { writeAll } from './writeAll';
import type { Outcome } from './writeAll';

export type RefreshOptions = WriteOptions & {
  /** For cells that the user has edited: keep them (unless asked), or take what the source says. */
  readonly conflicts?: Choice | ((cell: EditedPlace) => Choice) | undefined;
  /** Rows that the user has deleted come back. */
  readonly restoreDeletedRows?: boolean | undefined;
  /** Names, headings and lines in another language than the tables were inserted in. */
  readonly language?: Language | undefined;
  /** Waits until the user has finished typing into a cell. */
  readonly delayForCellEdit?: boolean;
};

/** A cell by Excel's id of the table, the row's code and the column's key. */
export type EditedPlace = { readonly table: string; readonly code: string; readonly column: string };

/** All tables that the add-in has inserted, those that the selection touches, or those of these ids (Excel's own). */
export type WhichTables = 'all' | 'selection' | readonly string[];

/**
 * Brings inserted tables up to date with the catalogue, and loses nothing that the user has put in.
 * At most three round trips, however many tables there are: the registry, a look, and the write. What cannot be refreshed
 * is named in the report; the other tables are refreshed all the same.
 * @param answer the language of the messages
 * @throws Refusal with a message for the user, where nothing could be refreshed at all; the reason of the signal,
 *   where the user has stopped it before anything was written
 */
export async function refreshTables(
  which: WhichTables,
  catalogue: Catalogue,
  answer: Language,
  options: RefreshOptions = {},
): Promise<RefreshReport> {
  return refreshFrom(tablesOf(catalogue), which, answer, options);
}

/** The same from tables of any making. */
export async function refreshFrom(
  make: MakeTable,
  which: WhichTables,
  answer: Language,
  options: RefreshOptions = {},
): Promise<RefreshReport> {
  const { delayForCellEdit } = options;
  return inWorkbook({ task: 'refresh', language: answer, delayForCellEdit }, (context) =>
    refresh(context, make, which, answer, options),
  );
}

async function refresh(
  context: Excel.RequestContext,
  make: MakeTable,
  which: WhichTables,
  answer: Language,
  options: RefreshOptions,
): Promise<RefreshReport> {
  const { registry, tables, sheets, selection } = await seeTables(context, which === 'selection');
  if (registry.newer) throw new Refusal(refreshTexts[answer].newerRegistry);
  const { found, lost } = findTables(registry.entries, tables);
  const ids = which === 'selection' ? selection : new Set(which === 'all' ? [] : which);
  const wanted = which === 'all' ? found : found.filter(({ seen }) => ids.has(seen.id));
  const all = wanted.map((table) => ({ table, fresh: make(table.entry, options.language) }));
  const made = new Map(all.flatMap(({ table, fresh }) => (fresh ? [[table.entry, fresh]] : [])));
  const gone = which === 'all' ? lost : [];
  const mayChange = (entry: RegistryEntry): boolean => {
    const fresh = made.get(entry);
    return fresh !== undefined && linesMayChange(entry, fresh);
  };
  const { looked, headingsAt } = await lookInto(
    context,
    wanted
      .filter(({ entry }) => made.has(entry))
      .map((table) => ({ table, readsAbove: mayChange(table.entry) })),
    gone.filter(({ place }) => sheets.has(place.sheet)),
    options,
  );

  options.signal?.throwIfAborted();
  const planned = looked
    .flatMap((table) => {
      const fresh = made.get(table.entry);
      return fresh ? [{ table, plan: planRefresh(table, fresh, wishesFor(table, options)) }] : [];
    })
    .filter(({ table, plan }) => !table.copied || isSkip(plan) || holdsRows(plan));
  const plans = planned.flatMap(({ plan }) => (isSkip(plan) ? [] : [plan]));
  const outcomes = await writeAll(context, registry, plans, options);
  return {
    damaged: registry.damaged,
    tables: [
      ...planned.flatMap(({ table, plan }) =>
        isSkip(plan)
          ? skippedReport(table, plan)
          : outcomes.filter((one) => one.plan === plan).map(reportOfOutcome),
      ),
      ...all.flatMap(({ table, fresh }) =>
        fresh === undefined ? [skippedReport(table, { reason: 'not-stated', detail: '' })] : [],
      ),
      ...gone.map((entry) =>
        skippedReport(
          { entry },
          { reason: stillThere(entry, headingsAt) ? 'converted' : 'deleted', detail: '' },
        ),
      ),
    ],
  };
}

function wishesFor({ seen }: LookedTable, { conflicts, restoreDeletedRows }: RefreshOptions) {
  return {
    restoreDeletedRows: restoreDeletedRows ?? false,
    conflicts:
      typeof conflicts === 'function'
        ? (code: string, column: string) => conflicts({ table: seen.id, code, column })
        : (conflicts ?? 'keep'),
  };
}

/** A table that has the headings of ours and not one of its rows is no copy. */
export function holdsRows({ comparison, fresh }: Plan): boolean {
  return comparison.deleted.length < fresh.rows.length;
}

function reportOfOutcome({ plan, meanwhile, skip }: Outcome): TableReport {
  if (skip !== undefined) return skippedReport(plan.looked, skip);
  const report = reportOf(plan);
  const columns = plan.looked.seen.columns;
  const overtaken = meanwhile.flatMap(({ run, index, was }) => {
    const key = plan.looked.keys[columns.findIndex(({ id }) => id === run.column)];
    const write = plan.comparison.writes.find(({ row, column }) => row === run.row + index && column === key);
    const cell = report.changed.find(({ code, column }) => code === write?.code && column === key);
    return cell === undefined ? [] : [{ cell, was }];
  });
  return {
    ...report,
    changed: report.changed.filter((one) => !overtaken.some(({ cell }) => cell === one)),
    edited: [
      ...report.edited,
      ...overtaken.map(({ cell: { code, row, column, heading, address, to, note }, was }) => ({
        ...{ code, row, column, heading, address, note },
        yours: typeof was === 'string' ? was.replace(/^'/, '') : was,
        source: to,
        sourceChanged: true,
      })),
    ],
  };
}

/** Where the headings stand as cells, the table has been converted to a range. */
function stillThere(
  entry: RegistryEntry,
  headingsAt: ReadonlyMap<RegistryEntry, readonly string[]>,
): boolean {
  const headings = headingsAt.get(entry) ?? [];
  return entry.columns.some(({ heading }) => headings.includes(heading));
}
