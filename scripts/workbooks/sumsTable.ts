import { checksOf } from '../../src/checks/checks';
import type { Check } from '../../src/checks/checks';
import { sentenceOf } from '../../src/checks/sentence';
import { statementOf } from '../../src/checks/wording';
import { escaped } from '../../src/tables/structuredReferences';
import type { ComputedUnit } from '../../src/model/schema';
import type { Context, Table } from '../../src/tables/table';
import { tablesTexts } from './texts';

/** Where a table whose column is added up, or in which a printed figure stands, is found in the workbook. */
export type Placed = { readonly name: string; readonly table: Table };

/** The sums of the document, each with Excel's own formulas over the other sheets. */
export type Sums = {
  readonly table: Table;
  /** The formula of a cell, by row and column from 0, without the sign of equality. */
  readonly formula: (row: number, column: number) => string | undefined;
};

/**
 * Every sum of values that the checks know of the tables of items, groups and sectors.
 * @param placed the tables of the workbook by their keys
 * @param own the name of this table
 * @example sumsTable(context, placed, 'VnxSums').table.rows[0].cells[2] // { number: 8021, unit: 'million-usd' }: the fuels
 */
export function sumsTable(context: Context, placed: ReadonlyMap<string, Placed>, own: string): Sums {
  const { catalogue, messages } = context;
  const texts = tablesTexts[messages.language].columns;
  const checks = checksOf(catalogue).flatMap((check) => {
    const [rule = '', whole = ''] = check.code.split('/');
    const sum = sumIn(rule, placed, own, texts.whole);
    return sum === undefined || check.unit !== UNIT ? [] : [{ check, sum, whole: catalogue.subject(whole) }];
  });
  const printed = lookedUp(placed.get('targets'), own, texts.whole);
  const column = (key: keyof typeof texts, unit?: ComputedUnit): Table['columns'][number] => ({
    key,
    heading: texts[key],
    unit,
    formula: undefined,
  });
  const number = (value: number): Table['rows'][number]['cells'][number] => ({ number: value, unit: UNIT });
  const table: Table = {
    key: 'sums',
    title: tablesTexts[messages.language].sums,
    columns: [
      column('statement'),
      column('whole'),
      column('sum', UNIT),
      column('printed', UNIT),
      column('difference', UNIT),
      column('finding'),
    ],
    rows: checks.map(({ check, whole }) => ({
      code: check.code,
      cells: [
        statementOf(check, messages),
        whole.name[messages.language],
        number(check.right.number),
        number(check.left.number),
        number(check.difference),
        sentenceOf(check, catalogue, messages),
      ],
      emphasised: check.verdict === 'differs',
      figures: figuresOf(check),
    })),
  };
  const difference = `${thisRow(own, texts.printed)}-${thisRow(own, texts.sum)}`;
  return {
    table,
    formula: (row, at) => [undefined, undefined, checks[row]?.sum, printed, difference][at],
  };
}

const UNIT = 'million-usd';

function figuresOf({ figures }: Check): Check['figures'] {
  return figures;
}

/** What adds up the parts, by the rule of the check. */
function sumIn(
  rule: string,
  placed: ReadonlyMap<string, Placed>,
  own: string,
  whole: string,
): string | undefined {
  const of = (key: string, column: string): string | undefined => columnOf(placed.get(key), column);
  if (rule === 'total-groups') return `SUM(${of('groups', 'value') ?? ''})`;
  if (rule === 'total-sectors') return `SUM(${of('sectors', 'value') ?? ''})`;
  return rule === 'group-items'
    ? `SUMIFS(${of('items', 'value') ?? ''},${of('items', 'group') ?? ''},${thisRow(own, whole)})`
    : undefined;
}

function lookedUp(placed: Placed | undefined, own: string, whole: string): string {
  const [value = '', name = ''] = [columnOf(placed, 'value'), columnOf(placed, 'name')];
  return `INDEX(${value},MATCH(${thisRow(own, whole)},${name},0))`;
}

function columnOf(placed: Placed | undefined, key: string): string | undefined {
  const column = placed?.table.columns.find((one) => one.key === key);
  return column && placed && `${placed.name}[${escaped(column.heading)}]`;
}

function thisRow(table: string, heading: string): string {
  return `${table}[[#This Row],[${escaped(heading)}]]`;
}
