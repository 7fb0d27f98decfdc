import type { Properties } from './figureProperties';

/**
 * Cells as this Excel takes them. Where it knows numbers with properties, every printed figure carries its source along:
 * it counts as a number everywhere, and a card or `=E7.Status` tells more. Elsewhere it is the number.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-add-properties-to-basic-cell-values
 */
export function cellsFor(
  values: readonly (readonly (string | number)[])[],
  properties: readonly (readonly (Properties | undefined)[])[],
): Cells {
  if (!takesProperties()) return { values };
  return {
    json: values.map((cells, row) =>
      cells.map((value, column) => cellValue(value, properties[row]?.[column])),
    ),
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

export type Cells =
  | { readonly values: readonly (readonly (string | number)[])[] }
  | { readonly json: readonly (readonly Excel.CellValue[])[] };

/** Row by row, as they go over the wire. */
export function rowsIn(cells: Cells): readonly (readonly unknown[])[] {
  return 'json' in cells ? cells.json : cells.values;
}

/** Writes rows of the cells, from the first up to the end, which is not among them. */
export function enter(range: Excel.Range, cells: Cells, first = 0, end?: number): void {
  if ('json' in cells) range.valuesAsJson = cells.json.slice(first, end).map((row) => [...row]);
  else range.values = cells.values.slice(first, end).map((row) => [...row]);
}

export function takesProperties(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.19');
}

function cellValue(value: string | number, properties: Properties | undefined): Excel.CellValue {
  if (value === '') return emptyValue;
  if (typeof value === 'string') return stringValue(value.replace(/^'/, ''));
  const number: Excel.DoubleCellValue = { type: 'Double', basicValue: value };
  if (properties === undefined) return number;
  const entries = Object.entries(properties).map(([name, text]) => [name, stringValue(text)] as const);
  return { ...number, properties: Object.fromEntries(entries) };
}

const emptyValue: Excel.EmptyCellValue = { type: 'Empty', basicValue: '' };

function stringValue(basicValue: string): Excel.StringCellValue {
  return { type: 'String', basicValue };
}
