import type { SkipReason } from '../../locales/refresh';
import { isCancelled, isCellBeingEdited, sentenceOf } from '../core/faults';
import type { WriteOptions } from '../core/inParts';
import { syncAndReadRegistry } from '../store/registry';
import type { Registry, RegistryChange, RegistryEntry } from '../store/registry';
import { changesNothing } from '../store/writer';
import { writesNothing } from './planRefresh';
import type { Plan, Skip } from './planRefresh';
import { restore, undoAll, undoOf } from './restore';
import { hasBegun, writePlans } from './writePlans';
import type { Check, Seen } from './writePlans';

/** How the writing of a plan ended: as planned, with cells in which the user was faster, or not at all. */
export type Outcome = { readonly plan: Plan; readonly meanwhile: Seen['changed']; readonly skip?: Skip };

/**
 * Writes all plans at once. Where Excel fails half-way, what it did is undone; then each table is tried by itself, so
 * that one which cannot be written does not hold up the others. Each table ends wholly old or wholly new.
 * @param others what else is to change in the registry
 */
export async function writeAll(
  context: Excel.RequestContext,
  registry: Registry,
  plans: readonly Plan[],
  others: readonly RegistryChange[],
  options: WriteOptions,
): Promise<Outcome[]> {
  const changes = [...others, ...plans.map(({ entry }) => ({ put: entry }))];
  if (plans.every(writesNothing) && changesNothing(registry, changes)) {
    return plans.map((plan) => ({ plan, meanwhile: [] }));
  }
  const checks: Check[] = [];
  try {
    const seen = await writePlans(context, registry, plans, others, checks, options);
    return await yieldToUser(plans, seen, options);
  } catch (fault) {
    const skip = await undo(checks, plans.map(asBefore), fault, options);
    const [only, ...more] = plans;
    if (skip.reason !== 'failed' || only === undefined || more.length === 0) {
      return plans.map((plan) => ({ plan, meanwhile: [], skip }));
    }
    return oneByOne(plans, others, options);
  }
}

async function oneByOne(
  plans: readonly Plan[],
  others: readonly RegistryChange[],
  options: WriteOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const plan of plans) {
    try {
      const outcome = await Excel.run(async (context) => {
        const registry = await syncAndReadRegistry(context);
        return writeAll(context, registry, [plan], others, options);
      });
      outcomes.push(...outcome);
    } catch (fault) {
      // Not even the registry could be read; what was done of the other tables is to be told all the same.
      const skip = isCellBeingEdited(fault)
        ? skipped('cell-being-edited')
        : skipped('failed', sentenceOf(fault));
      outcomes.push({ plan, meanwhile: [], skip });
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
    const changes = overtaken.map((one) => (one.inPlace ? { put: entryWithout(one) } : asBefore(one.plan)));
    await Excel.run({ delayForCellEdit: true }, (context) =>
      restore(context, overtaken.map(undoOf), changes, options),
    );
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

/** @returns what to say of the tables: they are as they were, unless the undoing failed as well */
async function undo(
  checks: readonly Check[],
  changes: readonly RegistryChange[],
  fault: unknown,
  options: WriteOptions,
): Promise<Skip> {
  // While a cell is being edited Excel takes no batch at all.
  if (isCellBeingEdited(fault) && !checks.some(hasBegun)) return skipped('cell-being-edited');
  const undos = checks.map(undoAll);
  try {
    // The user may have begun to type since: then this waits.
    await Excel.run({ delayForCellEdit: true }, (context) => restore(context, undos, changes, options));
  } catch {
    return skipped('broken-off', sentenceOf(fault));
  }
  if (isCancelled(fault)) return skipped('cancelled');
  if (isCellBeingEdited(fault)) return skipped('cell-being-edited');
  return skipped('failed', sentenceOf(fault));
}

/** A copy of a table has no entry before its first refresh. */
function asBefore({ looked: { copied, entry } }: Plan): RegistryChange {
  return copied ? { remove: entry.id } : { put: entry };
}

function skipped(reason: SkipReason, detail = ''): Skip {
  return { reason, detail };
}
