import type { Catalogue } from '../../catalogue/catalogue';
import type { Language } from '../../locales/messages';
import { inWorkbook } from '../core/inWorkbook';
import type { FoundTable } from './findTables';
import { lookInto } from './lookTables';
import { isSkip, planRefresh, tablesOf } from './planRefresh';
import { reportOf, skippedReport } from './refreshReport';
import type { TableReport } from './refreshReport';
import { holdsRows } from './refreshTables';

/** How inserted tables stand to their source at the moment. */
export type TableStates = {
  /** What a refresh would change, keep and skip of each table; nothing has been written. */
  readonly compared: readonly TableReport[];
  /** Excel's ids of tables that are too long to be read unasked. */
  readonly unread: readonly string[];
};

/** What is read of tables when somebody looks at their list, in cells: about 1 MB. */
const MOST_CELLS = 20_000;

/**
 * Compares tables with their source as a refresh does, and writes nothing: what is found to be the user's is what a
 * refresh would keep. One round trip, two for what is too much for one answer.
 * @param found the tables as `insertedTables` has found them
 * @param answer the language of what the report says
 * @throws Refusal with a message for the user
 */
export async function tableStates(
  found: readonly FoundTable[],
  catalogue: Catalogue,
  answer: Language,
): Promise<TableStates> {
  let cells = 0;
  const isShort = ({ entry, seen }: FoundTable): boolean => {
    cells += entry.rows.length * seen.columns.length;
    return cells <= MOST_CELLS;
  };
  const short = found.filter(isShort);
  const make = tablesOf(catalogue);
  const made = new Map(short.map(({ entry }) => [entry, make(entry)]));
  const wanted = short.filter(({ entry }) => made.get(entry) !== undefined);
  const { looked } =
    wanted.length === 0
      ? { looked: [] }
      : await inWorkbook({ task: 'read', language: answer }, (context) =>
          lookInto(
            context,
            wanted.map((table) => ({ table, readsAbove: false })),
            [],
          ),
        );
  return {
    compared: [
      ...looked.flatMap((table) => {
        const fresh = made.get(table.entry);
        const plan = fresh && planRefresh(table, fresh);
        if (plan === undefined || (!isSkip(plan) && table.copied && !holdsRows(plan))) return [];
        return [isSkip(plan) ? skippedReport(table, plan) : reportOf(plan)];
      }),
      ...short
        .filter(({ entry }) => made.get(entry) === undefined)
        .map((table) => skippedReport(table, { reason: 'not-stated', detail: '' })),
    ],
    unread: found.filter((table) => !short.includes(table)).map(({ seen }) => seen.id),
  };
}
