import type { ReasonKept } from '../../locales/values';
import { overlap } from '../core/areas';
import type { Area, Position } from '../core/areas';
import type { Shown } from './contents';
import { isUnrecognised } from './formula';
import { mightSpill } from './mightSpill';

export type Plan = {
  readonly convert: readonly Shown[];
  readonly kept: readonly { readonly cell: Shown; readonly reason: ReasonKept }[];
};

/**
 * Which formulas become values. A formula that refers to `A1#` would show #REF! once A1 is a value: it becomes a value
 * too, wherever it stands; where it cannot, A1 stays a formula.
 * @param shown the add-in's formulas and all that use the spill of a cell
 * @param inScope whether the user asked for this one
 * @param tellsSpills whether the host tells where formulas spill to
 * @param refused what Excel does not let be changed, or does not hold once it has been
 */
export function planConversion(
  shown: readonly Shown[],
  inScope: (cell: Shown) => boolean,
  isProtected: (sheet: string) => boolean,
  tellsSpills: boolean,
  refused: ReadonlyMap<Shown, ReasonKept>,
): Plan {
  const kept = new Map(refused);
  for (const cell of shown) {
    if (!cell.contents.every((row) => row.every(isComputed)) || isUnrecognised(cell.formula)) {
      kept.set(cell, 'not-computed');
    } else if (isProtected(cell.sheet)) kept.set(cell, 'protected');
    else if (!tellsSpills && mightSpill(cell.formula)) kept.set(cell, 'spill-unknown');
  }
  const usersOf = spillUsers(shown);
  const asked = shown.filter((cell) => cell.callsAddIn && inScope(cell));
  for (;;) {
    const convert = withDependents(
      asked.filter((cell) => !kept.has(cell)),
      usersOf,
    );
    const held = [...convert].filter(
      (cell) => !kept.has(cell) && usersOf(cell).some((user) => kept.has(user)),
    );
    if (held.length === 0) {
      return {
        convert: shown.filter((cell) => convert.has(cell) && !kept.has(cell)),
        kept: asked.flatMap((cell) => {
          const reason = kept.get(cell);
          return reason === undefined ? [] : [{ cell, reason }];
        }),
      };
    }
    for (const cell of held) kept.set(cell, 'spill-needed');
  }
}

/** Whether a formula's own cell or one that it spills to is in one of the areas. */
export function touches(cell: Shown, areas: readonly Area[]): boolean {
  return areas.some((area) => overlap(area, cell.area));
}

function withDependents(start: readonly Shown[], usersOf: (cell: Shown) => readonly Shown[]): Set<Shown> {
  const all = new Set(start);
  const waiting = [...start];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    for (const user of usersOf(cell)) {
      if (all.has(user)) continue;
      all.add(user);
      waiting.push(user);
    }
  }
  return all;
}

/** Formulas that refer to all that a cell spills, by that cell. */
function spillUsers(shown: readonly Shown[]): (cell: Shown) => readonly Shown[] {
  const byAnchor = new Map<string, Shown[]>();
  for (const user of shown) {
    for (const used of user.spillsUsed) {
      const key = keyOf(used);
      byAnchor.set(key, [...(byAnchor.get(key) ?? []), user]);
    }
  }
  return (cell) => byAnchor.get(keyOf(cell)) ?? [];
}

function keyOf({ sheet, row, column }: Position): string {
  return `${sheet} ${row} ${column}`;
}

function isComputed(content: Shown['contents'][number][number]): boolean {
  return typeof content !== 'string' || !notComputed.has(content);
}

/** Errors of Excel itself about a formula that has not come to its answer; texts have an apostrophe here. */
const notComputed: ReadonlySet<string> = new Set([
  '#BLOCKED!',
  '#BUSY!',
  '#CONNECT!',
  '#EXTERNAL!',
  '#GETTING_DATA',
  '#NAME?',
  '#SPILL!',
  '#UNKNOWN!',
]);
