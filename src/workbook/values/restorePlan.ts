import { positionOf } from '../core/areas';
import { partsOf } from '../../tables/formulaParts';
import type { Batch } from '../store/conversionList';
import type { EntryChange } from '../store/writer';
import type { LeftCell, LeftName, ReadyCell, RestoreLook } from './restoreLook';
import { sheetIdOf } from './template';
import type { Sheets } from './template';

/** What Excel does not take, or does not hold, stays a value. */
export function withoutRefused(
  look: RestoreLook,
  refused: ReadonlyMap<ReadyCell | LeftName, 'refused' | 'not-held'>,
): RestoreLook {
  return {
    ...look,
    ready: look.ready.filter((one) => !refused.has(one)),
    left: [
      ...look.left,
      ...look.ready.flatMap((one) => {
        const reason = refused.get(one);
        return reason === undefined ? [] : [leftFor(one, reason)];
      }),
    ],
    names: look.names.filter((one) => !refused.has(one)),
    namesLeft: [...look.namesLeft, ...look.names.filter((one) => refused.has(one))],
  };
}

/**
 * A formula that needs what stays converted stays too: without a spill that it uses it would show #REF!, without a name
 * #N/A.
 */
export function withoutBroken(look: RestoreLook): RestoreLook {
  const { sheets } = look.places;
  const broken = brokenNames(look);
  const ready = new Set(look.ready);
  const left = [...look.left];
  for (let before = -1; before < left.length;) {
    before = left.length;
    for (const one of ready) {
      const name = namesIn(one.now.formula).find((word) => broken.has(word.toLowerCase()));
      if (name !== undefined) left.push({ ...leftFor(one, 'name-left'), missing: name });
      else if (usesSpillOf(one, left, sheets)) left.push(leftFor(one, 'spill-left'));
      else continue;
      ready.delete(one);
    }
  }
  return { ...look, ready: [...ready], left };
}

/** What the list says of each batch afterwards: see Batch.left. */
export function remainingOf(
  batches: readonly Batch[],
  { left, namesLeft }: RestoreLook,
): EntryChange<Batch>[] {
  return batches.map((batch) => {
    const of = (all: readonly { readonly batch: Batch }[]) => all.filter((one) => one.batch === batch).length;
    return { put: { ...batch, left: of(left) + of(namesLeft) } };
  });
}

function leftFor({ batch, cell, now }: ReadyCell, reason: LeftCell['reason']): LeftCell {
  return { batch, cell, sheet: now.sheet, area: now.area, formula: now.formula, reason };
}

/** In lower case; also those that use such a name. One that names the same cells without a formula is none. */
function brokenNames({ names, namesLeft }: RestoreLook): ReadonlySet<string> {
  const showsError = ({ kept }: LeftName): boolean => kept.converted[0] === '=#N/A';
  const broken = new Set(namesLeft.filter(showsError).map(({ kept }) => kept.name.toLowerCase()));
  for (let before = -1; before < broken.size;) {
    before = broken.size;
    for (const { kept, formula } of names) {
      if (namesIn(formula).some((word) => broken.has(word.toLowerCase())))
        broken.add(kept.name.toLowerCase());
    }
  }
  return broken;
}

function namesIn(formula: string): string[] {
  return partsOf(formula).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
}

function usesSpillOf({ now }: ReadyCell, left: readonly LeftCell[], sheets: Sheets): boolean {
  if (left.length === 0 || !now.formula.includes('#')) return false;
  return partsOf(now.formula).some((part) => {
    if (part.kind !== 'reference' || !part.spill) return false;
    const id = part.sheet === undefined ? now.sheet : sheetIdOf(part.sheet, sheets);
    const { row, column } = positionOf(part.cells);
    return left.some((one) => one.sheet === id && one.area.row === row && one.area.column === column);
  });
}
