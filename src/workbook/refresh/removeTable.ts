/* eslint office-addins/call-sync-before-read: off -- the sync is in syncAndReadRegistry */
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import { ourRows } from '../../tables/threeWay';
import { rangeIn, stretches } from '../core/areas';
import { Refusal, isNothingDone } from '../core/faults';
import { emptyRow } from '../core/hiddenRows';
import { inWorkbook } from '../core/inWorkbook';
import { otherStates, registryWriter, syncAndReadRegistry } from '../store/registry';
import type { Registry } from '../store/registry';
import { findTables } from './findTables';
import { lookInto, seeTables } from './lookTables';
import type { LookedTable } from './lookTables';

/**
 * Takes an inserted table away, with the lines above it, and forgets it. Columns and rows that the user has put into
 * the table stay as plain cells where they are. Where Excel fails half-way, the rest is done in a second attempt: a
 * table that has become cells cannot be made the same table again.
 * @throws Refusal with a message for the user
 */
export async function removeTable(table: string, answer: Language): Promise<void> {
  await inWorkbook({ task: 'other', language: answer }, async (context) => {
    const texts = refreshTexts[answer];
    const { registry, tables } = await seeTables(context, false);
    if (registry.newer) throw new Refusal(texts.newerRegistry);
    const found = findTables(registry.entries, tables).found.find(({ seen }) => seen.id === table);
    if (found === undefined) throw new Refusal(texts.skipped.deleted(''));
    if (found.seen.isProtected) throw new Refusal(texts.skipped.protected(found.seen.sheet));
    const { looked } = await lookInto(context, [{ table: found, readsAbove: true }], []);
    const [one] = looked;
    if (one === undefined) return;
    // Whatever led here: a table without a row of ours is another one.
    if (ourRowsIn(one).size === 0 && one.rows.flat().some((cell) => cell !== '')) {
      throw new Refusal(texts.skipped['no-rows-of-ours'](''));
    }
    try {
      await takeAway(context, one, true, registry);
    } catch (fault) {
      if (isNothingDone(fault)) throw fault;
      await Excel.run({ delayForCellEdit: true }, (again) => finish(again, one));
    }
  });
}

async function finish(context: Excel.RequestContext, one: LookedTable): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(one.seen.id);
  table.load('name');
  const registry = await syncAndReadRegistry(context);
  await takeAway(context, one, !table.isNullObject, registry);
}

async function takeAway(
  context: Excel.RequestContext,
  one: LookedTable,
  isTable: boolean,
  registry: Registry,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(one.seen.sheet);
  const clear = (row: number, column: number, rows: number, columns: number) => {
    const each = one.hides ? 1 : rows;
    for (let down = 0; down < rows; down += each) {
      const range = rangeIn(sheet, { row: row + down, column, rows: each, columns });
      if (one.hides) emptyRow(range, columns);
      range.clear();
    }
  };
  // The nearest of each: another table further up may have the same lines.
  const above = one.above.cells.map(String);
  for (const line of [one.entry, ...otherStates(one.entry)].flatMap(({ lines }) => lines)) {
    const at = line === '' ? -1 : above.lastIndexOf(line.replace(/^'/, ''));
    if (at >= 0) clear(one.above.from + at, one.column, 1, 1);
  }
  if (isTable) {
    const table = context.workbook.tables.getItem(one.seen.id);
    // The cells keep the colours of the style that the table has at this moment.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.convertToRange();
  }
  const rows = ourRowsIn(one);
  const isOurs = one.keys.map((key) => key !== undefined);
  for (const [first, end] of stretches(isOurs)) {
    const [column, columns] = [one.column + first, end - first];
    clear(one.row, column, 1, columns);
    for (const [from, to] of stretches(one.rows.map((_, row) => rows.has(row)))) {
      clear(one.row + 1 + from, column, to - from, columns);
    }
  }
  await registryWriter(context, registry).sync([{ remove: one.entry.id }]);
}

function ourRowsIn({ entry, keys, rows }: LookedTable): ReadonlySet<number> {
  const others = otherStates(entry).map((state) => state.rows);
  const written = { columns: entry.columns.map(({ key }) => key), rows: entry.rows, others };
  return ourRows(written, { columns: keys, rows });
}
