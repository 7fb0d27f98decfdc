import { forOnce, stretches } from '../core/areas';
import { costOfCells, costOfWriting, sumOf } from '../core/bytes';
import type { Cost } from '../core/bytes';
import type { Properties } from './figureProperties';

/**
 * Cells as this Excel takes them. Where it knows numbers with properties, every printed figure carries its source along:
 * it counts as a number everywhere, and a card or `=E7.Status` tells more. Elsewhere it is the number.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-add-properties-to-basic-cell-values
 *
 * Only figures are written in that form: an empty cell written so may be filled with something (OfficeDev/office-js #6248).
 */
export type Cells = {
  readonly values: readonly (readonly (string | number)[])[];
  /** Row by row as well; nothing for a cell that is no printed figure. */
  readonly figures: readonly (readonly (Excel.DoubleCellValue | undefined)[])[];
};

export function cellsFor(
  values: Cells['values'],
  properties: readonly (readonly (Properties | undefined)[])[],
): Cells {
  return {
    values,
    figures: takesProperties()
      ? values.map((cells, row) => cells.map((value, column) => figureOf(value, properties[row]?.[column])))
      : [],
  };
}

/** Figures one below the other. */
export function figuresFor(
  numbers: readonly number[],
  properties: readonly (Properties | undefined)[],
): Cells {
  return cellsFor(
    numbers.map((number) => [number]),
    properties.map((one) => [one]),
  );
}

/** Row by row, as they go over the wire. */
export function costsOf({ values, figures }: Cells): Cost[] {
  return values.map((row, index) => {
    const own = (figures[index] ?? []).map((figure, column) =>
      figure === undefined
        ? sumOf()
        : figures[index - 1]?.[column] === undefined
          ? costOfWriting(2, figure)
          : costOfCells(figure),
    );
    return sumOf(costOfCells(row), ...own);
  });
}

/** Writes rows of the cells, from the first up to the end, which is not among them. */
export function enter(range: Excel.Range, cells: Cells, first = 0, end = cells.values.length): void {
  const figures = cells.figures.slice(first, end).flat();
  const areAll = figures.length > 0 && figures.every((figure) => figure !== undefined);
  if (!areAll) range.values = cells.values.slice(first, end).map((row) => [...row]);
  enterFigures(range, cells, first, end);
}

/** Of the same rows the figures alone, one below the other at once. */
export function enterFigures(range: Excel.Range, { figures }: Cells, first: number, end: number): void {
  const rows = figures.slice(first, end);
  for (const column of rows[0]?.keys() ?? []) {
    for (const [from, to] of stretches(rows.map((row) => row[column] !== undefined))) {
      const cells = forOnce(forOnce(range.getCell(from, column)).getResizedRange(to - from - 1, 0));
      cells.valuesAsJson = rows.slice(from, to).map((row) => [row[column] as Excel.CellValue]);
    }
  }
}

export function takesProperties(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.19');
}

function figureOf(
  basicValue: string | number,
  properties: Properties | undefined,
): Excel.DoubleCellValue | undefined {
  if (typeof basicValue !== 'number' || properties === undefined) return undefined;
  const entries = Object.entries(properties).map(
    ([name, text]) => [name, { type: 'String', basicValue: text }] as const,
  );
  return { type: 'Double', basicValue, properties: Object.fromEntries(entries) };
}
