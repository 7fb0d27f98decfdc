import type { RowDef } from 'hucre';
import type { Cell as FileCell, CellStyle, WriteSheet } from 'hucre/xlsx';

/** What stands in one cell of a sheet that is being put together. */
export type SheetCell = Partial<FileCell>;

/** What every style says, for a font without a name is none that Excel would choose. */
const FONT = { name: 'Calibri', size: 11 };
const TOP = { vertical: 'top' } as const;
const WRAPPED = { ...TOP, wrapText: true } as const;

const TITLE: CellStyle = {
  font: { ...FONT, bold: true, size: 14, color: { rgb: '242424' } },
  alignment: WRAPPED,
};
const REMARK: CellStyle = { font: { ...FONT, color: { rgb: '616161' } }, alignment: WRAPPED };
const LINK: CellStyle = { font: { ...FONT, underline: 'single', color: { rgb: '0563C1' } }, alignment: TOP };
/** As Excel's own style of tables has it, for programs that know no styles of tables. */
const HEADING: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '4472C4' } },
};

/** How a cell of a table looks. */
export function bodyStyle(
  look: { readonly bold?: boolean; readonly wraps?: boolean; readonly numFmt?: string } = {},
): CellStyle {
  const { bold = false, wraps = false, numFmt = 'General' } = look;
  return { font: { ...FONT, bold }, alignment: wraps ? WRAPPED : TOP, numFmt };
}

/** @param onRight over a column of numbers */
export function headingCell(heading: string, onRight: boolean): SheetCell {
  const alignment = { ...WRAPPED, horizontal: onRight ? 'right' : 'left' } as const;
  return { value: heading, type: 'string', style: { ...HEADING, alignment } };
}

/** A cell that leads to the beginning of a sheet. */
export function linkTo(sheet: string, text: string): SheetCell {
  const location = `'${sheet.replaceAll("'", "''")}'!A1`;
  return { value: text, type: 'string', style: LINK, hyperlink: { target: '', location } };
}

/**
 * A4 across, every column on one page, headings on each page.
 * @param headings the row of the headings, counted from 1
 */
export function printedAcross(headings?: number): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const repeated =
    headings === undefined ? {} : { printTitlesRow: `$${String(headings)}:$${String(headings)}` };
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...repeated,
    },
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  };
}

/** Excel's width of a column, in characters of its body font, from points: 48 points are 8.43 characters. */
export function charactersOf(points: number): number {
  return Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100;
}

type Lines = {
  readonly cells: Map<string, SheetCell>;
  readonly rowDefs: Map<number, RowDef>;
  readonly merges: NonNullable<WriteSheet['merges']>;
};

/**
 * Lines above a table, the first of them its title, each over as many columns as it needs and wrapped there, so that no
 * page cuts them.
 * @param widths of the columns, in points; those beyond have Excel's usual width
 */
export function linesOver(lines: readonly string[], widths: readonly number[]): Lines {
  let [columns, width] = [0, 0];
  while (width < READABLE) {
    width += widths[columns] ?? USUAL_WIDTH;
    columns += 1;
  }
  const cells = new Map<string, SheetCell>();
  const rowDefs = new Map<number, RowDef>();
  for (const [row, value] of lines.entries()) {
    const size = row === 0 ? TITLE_SIZE : 1;
    cells.set(`${String(row)},0`, { value, type: 'string', style: row === 0 ? TITLE : REMARK });
    rowDefs.set(row, { height: size * heightOf([{ text: value, width: width / size }]) });
  }
  const merges = lines.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: columns - 1 }));
  return { cells, rowDefs, merges: columns > 1 ? merges : [] };
}

/** A text in a column of a width in points. */
export type Wrapped = { readonly text: string; readonly width: number };

/**
 * How high a row must be for texts that wrap between words, in points. Files say it, for not every program fits rows to
 * what is in them; Excel lets no row be higher than 409.
 * @example heightOf([{ text: 'Rice', width: 60 }]) // 15
 */
export function heightOf(texts: readonly Wrapped[]): number {
  const lines = texts.map(({ text, width }) => linesOf(text, Math.max(1, (width - MARGIN) / CHARACTER)));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

function linesOf(text: string, characters: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of text.split(' ')) {
    const needed = filled === 0 ? length : filled + 1 + length;
    if (needed <= characters) {
      filled = needed;
      continue;
    }
    // A word that is longer than a line is cut.
    lines += (filled === 0 ? 0 : 1) + Math.ceil(length / characters) - 1;
    filled = length % characters;
  }
  return lines;
}

/** In points, but for the first. */
const TITLE_SIZE = 1.3;
const READABLE = 560;
const USUAL_WIDTH = 48;
const LINE = 15;
const CHARACTER = 5;
const MARGIN = 5;
const HIGHEST = 409;
