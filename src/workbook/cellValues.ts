import type { Observation } from '../catalogue/catalogue';
import { placeOf } from '../catalogue/place';
import { printedForm } from '../tables/rowSource';
import type { Context } from '../tables/table';
import type { Block } from './block';

/**
 * Writes a block's headings and rows. Where Excel knows numbers with properties, every printed figure carries its
 * source along: it counts as a number everywhere, and a card or `=E7.Status` tells more. Elsewhere it is the number.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-add-properties-to-basic-cell-values
 */
export function writeValues(range: Excel.Range, { values, properties }: Block): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.19')) {
    range.valuesAsJson = values.map((cells, row) =>
      cells.map((value, column) => cellValue(value, properties[row]?.[column])),
    );
  } else {
    range.values = values.map((cells) => [...cells]);
  }
}

/** By names in the user's language: what `=E7.Status` asks for. */
export type Properties = Readonly<Record<string, string>>;

/** @example propertiesOf(riceValue, context)['Tình trạng'] // 'mục tiêu' */
export function propertiesOf(figure: Observation, context: Context): Properties {
  const { language, columns, editionFields, statuses } = context.messages;
  const { edition, status, period } = figure;
  return {
    [columns.printed]: printedForm(figure, context),
    [columns.status]: statuses[status],
    [columns.period]: period,
    [capitalised(editionFields.publisher)]: edition.publisher.name[language],
    [columns.edition]: edition.id,
    [columns.place]: placeOf(figure, context.catalogue, language),
  };
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
