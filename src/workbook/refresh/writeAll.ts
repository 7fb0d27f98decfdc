import type { SkipReason } from '../../locales/refresh';
import { HalfDone, isCancelled, isCellBeingEdited, NotStorable, sentenceOf } from '../core/faults';
import type { WriteOptions } from '../core/requests';
import { carryOutUndo, transaction } from '../core/transaction';
import { someOf } from '../insert/freeArea';
import { syncAndReadRegistry, undoInRegistry } from '../store/registry';
import type { Registry, RegistryEntry } from '../store/registry';
import { changesNothing } from '../store/writer';
import { writesNothing } from './planRefresh';
import type { Plan, Skip } from './planRefresh';
import { entryBefore, undoOfSeen } from './undoRefresh';
import { writePlans } from './writePlans';
import type { Seen } from './writePlans';

/** How the writing of a plan ended: as planned, with cells in which the user was faster, or not at all. */
export type Outcome = { readonly plan: Plan; readonly meanwhile: Seen['changed']; readonly skip?: Skip };

/**
 * Writes all plans at once. Where Excel fails half-way, what it did is undone; then each table is tried by itself, so
 * that one which cannot be written does not hold up the others. Each table ends wholly old or wholly new.
 */
export async function writeAll(
  context: Excel.RequestContext,
  registry: Registry,
  plans: readonly Plan[],
  options: WriteOptions,
): Promise<Outcome[]> {
  const changes = plans.map(({ entry }) => ({ put: entry }));
  if (plans.every(writesNothing) && changesNothing(registry, changes)) {
    return plans.map((plan) => ({ plan, meanwhile: [] }));
  }
  try {
    return await transaction(async (undo) => {
      const seen = await writePlans(context, registry, plans, undo, options);
      return yieldToUser(plans, seen, options);
    }, options.bytesAtOnce);
  } catch (fault) {
    const skip = skipFor(fault);
    const [only, ...more] = plans;
    if (skip.reason === 'failed' && only !== undefined && more.length === 0) {
      const below = await tablesBelow(only);
      return [{ plan: only, meanwhile: [], skip: below === '' ? skip : skipped('no-room', below) }];
    }
    if (!ONE_TABLE_MAY_BE_THE_CAUSE.has(skip.reason) || only === undefined || more.length === 0) {
      return plans.map((plan) => ({ plan, meanwhile: [], skip }));
    }
    return oneByOne(plans, options);
  }
}

async function oneByOne(plans: readonly Plan[], options: WriteOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const plan of plans) {
    try {
      const outcome = await Excel.run(async (context) => {
        const registry = await syncAndReadRegistry(context);
        return writeAll(context, registry, [plan], options);
      });
      outcomes.push(...outcome);
    } catch (fault) {
      // Not even the registry could be read; what was done of the other tables is to be told all the same.
      outcomes.push({ plan, meanwhile: [], skip: skipFor(fault) });
    }
  }
  return outcomes;
}

/**
 * What a user has changed between look and write goes back to what the user made of it. Where Excel does not hold what was
 * written, the registry goes on saying that it is being written: both is ours then, and the next refresh completes it.
 */
async function yieldToUser(
  plans: readonly Plan[],
  seen: readonly Seen[],
  options: WriteOptions,
): Promise<Outcome[]> {
  const overtaken = seen.filter(({ inPlace, changed }) => !inPlace || changed.length > 0);
  const differing = seen.filter(({ inPlace, differs }) => inPlace && differs.length > 0);
  if (overtaken.length + differing.length > 0) {
    const changes = [
      ...overtaken.map((one) => (one.inPlace ? { put: entryWithout(one) } : entryBefore(one.plan))),
      ...differing.map(({ plan }) => ({ put: plan.journal })),
    ];
    await carryOutUndo([...overtaken.map(undoOfSeen), undoInRegistry(changes)], options.bytesAtOnce);
  }
  return plans.map((plan) => {
    const one = seen.find((of) => of.plan === plan);
    if (one?.inPlace === false) return { plan, meanwhile: [], skip: skipped('changed-meanwhile') };
    const [named, more] = someOf(one?.differs ?? []);
    if (named.length > 0) {
      const detail = [...named, ...(more > 0 ? ['…'] : [])].join(', ');
      return { plan, meanwhile: [], skip: skipped('differs', detail) };
    }
    return { plan, meanwhile: one?.changed ?? [] };
  });
}

/** Of new rows that Excel does not take: the tables below, which it cannot move out of their way. */
async function tablesBelow({ looked, added }: Plan): Promise<string> {
  if (added.values.length === 0) return '';
  return Excel.run(async (context) => {
    const last = context.workbook.tables.getItem(looked.seen.id).getRange().getLastRow();
    const below = last.getOffsetRange(1, 0).getResizedRange(ROWS_BELOW, 0).getTables().load('items/name');
    await context.sync();
    return below.items.map(({ name }) => name).join(', ');
  }).catch(() => '');
}

const ROWS_BELOW = 1000;

/** The registry keeps what was written last into cells that the user has changed since. */
function entryWithout({ plan, changed }: Seen): RegistryEntry {
  const { entry, comparison, looked } = plan;
  const kept = new Set(
    changed.flatMap(({ run, index }) => {
      const key = looked.keys[looked.seen.columns.findIndex(({ id }) => id === run.column)];
      const write = comparison.writes.find(({ row, column }) => column === key && row === run.row + index);
      return write === undefined ? [] : [`${write.code} ${write.column}`];
    }),
  );
  const last = new Map(looked.entry.rows.map(({ code, cells }) => [code, cells]));
  return {
    ...entry,
    rows: entry.rows.map(({ code, cells }) => ({
      code,
      cells: cells.map((cell, index) =>
        kept.has(`${code} ${entry.columns[index]?.key ?? ''}`) ? (last.get(code)?.[index] ?? '') : cell,
      ),
    })),
  };
}

/** What to say of the tables: they are as they were, unless the undoing failed as well. */
function skipFor(fault: unknown): Skip {
  if (fault instanceof HalfDone) return skipped('broken-off', fault.message);
  if (isCancelled(fault)) return skipped('cancelled');
  if (isCellBeingEdited(fault)) return skipped('cell-being-edited');
  return fault instanceof NotStorable ? skipped('not-storable') : skipped('failed', sentenceOf(fault));
}

const ONE_TABLE_MAY_BE_THE_CAUSE: ReadonlySet<SkipReason> = new Set(['failed', 'not-storable']);

function skipped(reason: SkipReason, detail = ''): Skip {
  return { reason, detail };
}
