import { partsOf } from '../../tables/formulaParts';
import type { FormulaPart } from '../../tables/formulaParts';
import { isCells, isOneCell } from '../../tables/oneCell';

/** A reference of a formula to other cells, as the formula has it. */
export type Reference = Extract<FormulaPart, { kind: 'reference' }>;

/** The references of a formula to single cells. */
export function singleCellsIn(formula: string): readonly Reference[] {
  return partsOf(formula).filter((part) => isOneCell(part));
}

/** Its references to single cells, and to ranges from one cell to another. */
export function cellsIn(formula: string): readonly Reference[] {
  return partsOf(formula).filter((part) => isCells(part));
}

/**
 * The formula with values where it refers to cells; an empty cell is an argument that is left out.
 * @param valueOf what stands for a reference, as `Range.values` gives it; `undefined` where nothing does
 * @returns `undefined` where it refers to anything else, or a value is neither a number nor a text
 * @example filledFormula('=VNEXPORT.TARGET(A2)', () => 'Gạo') // '=VNEXPORT.TARGET("Gạo")'
 */
export function filledFormula(
  formula: string,
  valueOf: (reference: Reference) => unknown,
): string | undefined {
  const parts = partsOf(formula).map((part) => {
    if (part.kind !== 'reference') return part.kind === 'table' ? undefined : part.text;
    const value = isCells(part) ? valueOf(part) : undefined;
    if (typeof value === 'number' || value === '') return String(value);
    return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}
