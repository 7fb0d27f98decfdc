import type { WriteSheet } from 'hucre/xlsx';
import { cellName } from '../../src/workbook/core/areas';
import {
  bodyStyle,
  charactersOf,
  headingCell,
  heightOf,
  linesOver,
  linkTo,
  printedAcross,
} from './sheetParts';
import type { SheetCell } from './sheetParts';
import type { TablesTexts } from './texts';

/** What the contents say of one table. */
export type Entry = {
  readonly sheet: string;
  readonly title: string;
  readonly period: string;
  readonly rows: number;
  /** Headings of the columns that are formulas. */
  readonly formulas: readonly string[];
};

/** The first sheet: what the workbook is, and a link to every table. @param lines the title, and what must be known */
export function contentsSheet(
  entries: readonly Entry[],
  lines: readonly string[],
  { contents, columns, noFormulas }: TablesTexts,
): WriteSheet {
  const { cells, merges, rowDefs } = linesOver(lines, WIDTHS);
  const top = lines.length + 1;
  const headings = [columns.table, columns.period, columns.rows, columns.formulas];
  const put = (row: number, column: number, cell: SheetCell): void => {
    cells.set(`${String(row)},${String(column)}`, cell);
  };
  for (const [column, heading] of headings.entries()) put(top, column, headingCell(heading, column === 2));
  const style = bodyStyle({ wraps: true });
  for (const [at, { sheet, title, period, rows, formulas }] of entries.entries()) {
    const row = top + 1 + at;
    const listed = formulas.length > 0 ? formulas.join('; ') : noFormulas;
    put(row, 0, linkTo(sheet, title));
    put(row, 1, { value: period, type: 'string', style });
    put(row, 2, { value: rows, type: 'number', style: bodyStyle({ numFmt: '#,##0' }) });
    put(row, 3, { value: listed, type: 'string', style });
    rowDefs.set(row, { height: heightOf([{ text: listed, width: WIDTHS[3] ?? 0 }]) });
  }
  return {
    name: contents,
    cells,
    merges,
    rowDefs,
    columns: WIDTHS.map((width) => ({ width: charactersOf(width) })),
    tables: [
      {
        name: 'VnxContents',
        range: `${cellName(top, 0)}:${cellName(top + entries.length, headings.length - 1)}`,
        columns: headings.map((name) => ({ name })),
        style: 'TableStyleMedium2',
      },
    ],
    ...printedAcross(),
  };
}

/** In points: of titles, periods, counts and lists of headings. */
const WIDTHS = [260, 100, 60, 380];
