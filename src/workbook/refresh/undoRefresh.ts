import type { RawCell, TableUndo } from '../core/undoTable';
import type { RegistryChange } from '../store/registry';
import type { Plan } from './planRefresh';
import type { Run } from './planRuns';
import type { Seen } from './writePlans';

/** All that has been written of a plan; what a user had typed before it was written over comes back as well. */
export function undoOfPlan(plan: Plan, { changed, carried }: Pick<Seen, 'changed' | 'carried'>): TableUndo {
  const { looked, runs, headings, lines } = plan;
  return {
    kind: 'table',
    table: looked.seen.id,
    runs: runs.map((run) => {
      const from = [...run.from];
      for (const { run: of, index, was } of changed) if (of === run) from[index] = was;
      return runBefore(run, from, carried);
    }),
    headings,
    lines: lines.map((line) => ({ ...line, column: looked.column })),
    added: addedNames(plan),
  };
}

/** What is undone where a user was faster: all of it where rows have moved, else the cells themselves. */
export function undoOfSeen(seen: Seen): TableUndo {
  const { plan, inPlace, changed, carried } = seen;
  if (!inPlace) return { ...undoOfPlan(plan, seen), misplaced: seen.misplaced };
  return {
    kind: 'table',
    table: plan.looked.seen.id,
    runs: changed.map(({ run: { column, row, to }, index, was }) =>
      runBefore({ column, row: row + index, to: [to[index] ?? ''] }, [was], carried),
    ),
    headings: [],
    lines: [],
    added: undefined,
  };
}

/** A copy of a table has no entry before its first refresh. */
export function entryBefore({ looked: { copied, entry } }: Plan): RegistryChange {
  return copied ? { remove: entry.id } : { put: entry };
}

function runBefore(
  { column, row, to }: Pick<Run, 'column' | 'row' | 'to'>,
  from: readonly RawCell[],
  carried: Seen['carried'],
): TableUndo['runs'][number] {
  return { column, row, from, to, carried: to.map((_, index) => carried(column, row + index)) };
}

/** The column of the new rows that tells them apart from others: the first that has a text in each of them. */
function addedNames({ looked, added }: Plan): TableUndo['added'] {
  if (added.values.length === 0) return undefined;
  const at = looked.keys.findIndex(
    (key, index) =>
      key !== undefined && added.values.every((row) => typeof row[index] === 'string' && row[index] !== ''),
  );
  const column = looked.seen.columns[at]?.id;
  return column === undefined ? undefined : { column, texts: added.values.map((row) => row[at] ?? '') };
}
