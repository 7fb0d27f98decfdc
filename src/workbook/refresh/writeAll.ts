import type { SkipReason } from '../../locales/refresh';
import { HalfDone, isCancelled, isCellBeingEdited, sentenceOf } from '../core/faults';
import type { WriteOptions } from '../core/requests';
import { carryOutUndo, transaction } from '../core/transaction';
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
    if (skip.reason !== 'failed' || only === undefined || more.length === 0) {
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

/** What a user has changed between look and write goes back to what the user made of it. */
async function yieldToUser(
  plans: readonly Plan[],
  seen: readonly Seen[],
  options: WriteOptions,
): Promise<Outcome[]> {
  const overtaken = seen.filter(({ inPlace, changed }) => !inPlace || changed.length > 0);
  const of = (plan: Plan) => overtaken.find((one) => one.plan === plan);
  if (overtaken.length > 0) {
    const changes = overtaken.map((one) =>
      one.inPlace ? { put: entryWithout(one) } : entryBefore(one.plan),
    );
    await carryOutUndo([...overtaken.map(undoOfSeen), undoInRegistry(changes)], options.bytesAtOnce);
  }
  return plans.map((plan) => {
    const one = of(plan);
    if (one?.inPlace === false) return { plan, meanwhile: [], skip: skipped('changed-meanwhile') };
    return { plan, meanwhile: one?.changed ?? [] };
  });
}

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
  return isCellBeingEdited(fault) ? skipped('cell-being-edited') : skipped('failed', sentenceOf(fault));
}

function skipped(reason: SkipReason, detail = ''): Skip {
  return { reason, detail };
}
