import { partsOf } from './formulaParts';
import type { FormulaPart } from './formulaParts';

/** A reference of a formula to other cells, as the formula has it. */
export type Reference = Extract<FormulaPart, { kind: 'reference' }>;

/** Cells that a formula refers to, with what stands in those of them that were read; the others hold nothing. */
export type ReferredCells = {
  /** The reference as the formula has it. @example 'Kỳ!$A$2:$A$9' */
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the cells that were read begin, counted from 0 in the reference. */
  readonly from: Place;
  /** As `Range.values` gives them. */
  readonly values: readonly (readonly unknown[])[];
};

/** A cell of a range or of an answer, counted from 0. */
export type Place = { readonly row: number; readonly column: number };

/** Whether a part is one cell, a range from one cell to another, or whole rows or columns: not all that a formula spills to. */
export function isCells(part: FormulaPart): part is Reference {
  return part.kind === 'reference' && !part.spill;
}

/** The references of a formula to cells, to ranges of them, and to whole rows and columns. */
export function cellsIn(formula: string): readonly Reference[] {
  return partsOf(formula).filter((part) => isCells(part));
}

/**
 * The formula as it is answered in one place of its answer: with the values of cells in the place of references. An
 * empty cell is an argument that is left out.
 * @param cells all that it refers to
 * @returns `undefined` where it refers to anything else, or a value is neither a number nor a text
 * @example filledFormula('=VNEXPORT.TARGET(A2:A9)', [a2ToA9], { row: 1, column: 0 }) // '=VNEXPORT.TARGET("Cà phê")'
 */
export function filledFormula(
  formula: string,
  cells: readonly ReferredCells[],
  place: Place,
): string | undefined {
  const parts = partsOf(formula).map((part) => {
    if (part.kind !== 'reference') return part.kind === 'table' ? undefined : part.text;
    const of = cells.find(({ text }) => text === part.text);
    const value = of === undefined ? undefined : valueAt(of, place);
    if (typeof value === 'number' || value === '') return String(value);
    return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** What a reference says in one place of the answer: one row or one column of cells says the same in all of them. */
export function valueAt({ values, from, ...size }: ReferredCells, place: Place): unknown {
  const { row, column } = placeIn(size, place);
  return values[row - from.row]?.[column - from.column] ?? '';
}

/** The cell of a reference that belongs to a place of the answer. */
export function placeIn(
  { rows, columns }: Pick<ReferredCells, 'rows' | 'columns'>,
  { row, column }: Place,
): Place {
  return { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column };
}

/**
 * The places of a formula's answer for which anything stands in the cells that it refers to, row by row.
 * @param most no more of them
 */
export function placesOf(cells: readonly ReferredCells[], most: number): readonly Place[] {
  const [rows, columns] = [
    extentOf(cells.flatMap((one) => (one.rows > 1 ? [[one.from.row, one.values.length]] : []))),
    extentOf(
      cells.flatMap((one) => (one.columns > 1 ? [[one.from.column, one.values[0]?.length ?? 0]] : [])),
    ),
  ];
  const places: Place[] = [];
  for (let row = rows.first; row < rows.end; row += 1) {
    for (let column = columns.first; column < columns.end; column += 1) {
      if (places.length === most) return places;
      places.push({ row, column });
    }
  }
  return places;
}

function extentOf(read: readonly (readonly [number, number])[]) {
  const filled = read.filter(([, count]) => count > 0);
  if (filled.length === 0) return { first: 0, end: 1 };
  return {
    first: Math.min(...filled.map(([first]) => first)),
    end: Math.max(...filled.map(([first, count]) => first + count)),
  };
}
