import { numberFormatOf } from '../../model/numberFormat';
import type { Dataset } from '../../model/dataset';
import { workbookTexts } from '../../locales/workbook';
import { propertiesOf } from './figureProperties';
import type { Properties } from './figureProperties';
import type { Cell, Column, Context, Table } from '../../tables/table';
import { unitName } from '../../locales/units';

/** A table laid out for a worksheet: lines that say what it is, an empty row, then headings and rows. */
export type Block = {
  readonly lines: readonly string[];
  /** Of each column its permanent key, heading as shown and, where it is computed in Excel, every row's formula. */
  readonly columns: readonly Pick<Column, 'key' | 'heading' | 'formula'>[];
  /** Of each row its permanent code, in the order of the rows. */
  readonly codes: readonly string[];
  /** Headings and rows as `range.values` takes them; columns of formulas are empty here. */
  readonly values: readonly (readonly (string | number)[])[];
  /** Of each cell in `values` that is a printed figure, what the document says of it. */
  readonly properties: readonly (readonly (Properties | undefined)[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows of the body, counted from 0, that stand out: totals and groups among items. */
  readonly emphasised: readonly number[];
  /** Columns of numbers, counted from 0: headings stand over them on the right. */
  readonly numeric: readonly number[];
  /** Of each column, in points. */
  readonly widths: readonly number[];
};

/** @example layOut(sourceTable('groups', context), context).values.length // 5: headings and 4 groups */
export function layOut(table: Table, context: Context): Block {
  return {
    lines: linesAbove(table, context),
    columns: table.columns,
    codes: table.rows.map(({ code }) => code),
    values: [
      table.columns.map(({ heading }) => asText(heading)),
      ...table.rows.map(({ cells }) =>
        cells.map((cell, column) => (table.columns[column]?.formula === undefined ? valueOf(cell) : '')),
      ),
    ],
    properties: [
      [],
      ...table.rows.map(({ cells }) =>
        cells.map((cell) =>
          typeof cell === 'object' && cell.figure !== undefined
            ? propertiesOf(cell.figure, context)
            : undefined,
        ),
      ),
    ],
    formats: [
      table.columns.map(() => GENERAL),
      ...table.rows.map(({ cells }) => cells.map((cell, column) => formatOf(cell, table.columns[column]))),
    ],
    emphasised: table.rows.flatMap(({ emphasised }, index) => (emphasised ? [index] : [])),
    widths: table.columns.map(({ heading }, column) =>
      widthFor(
        heading,
        table.rows.map(({ cells }) => cells[column]),
      ),
    ),
    numeric: table.columns.flatMap((_, column) =>
      table.rows.some(({ cells }) => typeof cells[column] === 'object') ? [column] : [],
    ),
  };
}

/** Title, units, and of every dataset that the table shows figures of: the status of its figures, publishers, title. */
export function linesAbove(table: Table, { catalogue, messages }: Context): string[] {
  const { language } = messages;
  const texts = workbookTexts[language];
  const figures = table.rows.flatMap((row) => row.figures);
  const datasets = new Set(figures.length > 0 ? figures.map(({ dataset }) => dataset) : [catalogue.dataset]);
  const publishersOf = ({ id, publishers }: Dataset) => {
    const named = figures.flatMap(({ dataset, publisher }) =>
      dataset.id === id ? publisher.name[language] : [],
    );
    return named.length > 0 ? [...new Set(named)] : publishers.map(({ name }) => name[language]);
  };
  const units = new Set(
    table.columns.flatMap(({ unit }) => (unit === undefined ? [] : unitName(unit, messages))),
  );
  const lines = [
    table.title,
    ...(units.size > 0 ? [texts.units([...units])] : []),
    ...[...datasets].map(({ statusNote }) => statusNote[language]),
    ...[...datasets].map((dataset) =>
      texts.source(publishersOf(dataset).join(', '), dataset.title[language], dataset.id),
    ),
  ];
  return lines.map(asText);
}

/** Rows above the headings: the lines and an empty row. */
export function rowsAbove({ lines }: Block): number {
  return lines.length + 1;
}

const GENERAL = 'General';

/**
 * Excel's own fitting forgets the filter button, which then hides the end of every heading. Widths are estimated for
 * the body font of a new workbook; long notes are cut rather than pushing the other columns off the screen.
 */
function widthFor(heading: string, cells: readonly Cell[]): number {
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, shownLength(cell)),
    heading.length + FILTER_BUTTON,
  );
  return Math.min(longest, LONGEST_SHOWN) * POINTS_A_CHARACTER + MARGIN;
}

/** In characters. */
const FILTER_BUTTON = 4;
const LONGEST_SHOWN = 60;

/** Made once: making one for each cell of a long table takes as long as all the rest. */
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

const POINTS_A_CHARACTER = 5.5;
const MARGIN = 8;

function shownLength(cell: Cell): number {
  if (cell === undefined) return 0;
  if (typeof cell === 'string') return cell.length;
  // With thousands apart, or as a per cent with its decimals.
  return WHOLE.format(cell.number).length + (cell.fine ? 6 : 3);
}

function valueOf(cell: Cell): string | number {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? asText(cell) : cell.number;
}

/** A formula that shows nothing today shows a number once its operands are filled in. */
function formatOf(cell: Cell, column: Column | undefined): string {
  if (typeof cell === 'object') return numberFormatOf(cell);
  return column?.formula === undefined || column.unit === undefined
    ? GENERAL
    : numberFormatOf({ unit: column.unit });
}

/**
 * Text stays text: Excel would read a formula in what begins with =, +, - or @, and a number or a date in "2006",
 * "1.211" or "2001-2005". A leading apostrophe says that it is text, and is not shown.
 */
export function asText(text: string): string {
  return /^[=+\-@']/.test(text) || /^[\d.,/:\s-]+%?$/.test(text) ? `'${text}` : text;
}
