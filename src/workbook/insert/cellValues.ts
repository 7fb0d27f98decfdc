import type { Block } from './block';
import type { Properties } from './figureProperties';

/**
 * Writes a block's headings and rows. Where Excel knows numbers with properties, every printed figure carries its
 * source along: it counts as a number everywhere, and a card or `=E7.Status` tells more. Elsewhere it is the number.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-add-properties-to-basic-cell-values
 */
export function writeValues(
  range: Excel.Range,
  { values, properties }: Pick<Block, 'values' | 'properties'>,
): void {
  if (takesProperties()) {
    range.valuesAsJson = values.map((cells, row) =>
      cells.map((value, column) => cellValue(value, properties[row]?.[column])),
    );
  } else {
    range.values = values.map((cells) => [...cells]);
  }
}

/** Writes figures one below the other. */
export function writeFigures(
  range: Excel.Range,
  numbers: readonly number[],
  properties: readonly (Properties | undefined)[],
): void {
  writeValues(range, {
    values: numbers.map((number) => [number]),
    properties: properties.map((one) => [one]),
  });
}

/** To a figure that is in its cell already. */
export function giveProperties(cell: Excel.Range, number: number, properties: Properties): void {
  if (takesProperties()) cell.valuesAsJson = [[cellValue(number, properties)]];
}

/** As how many cells without properties a figure counts, where one asks how much a round trip holds. */
export function figureWeight(): number {
  return takesProperties() ? 10 : 1;
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
