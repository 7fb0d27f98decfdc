import { isRatio } from '../../model/unit';
import type { Cell, Table } from '../../tables/table';

/**
 * How wide columns are, in points. Headings and long texts wrap, and columns of texts give way to each other, so that
 * a page shows the whole width of a table at a size that can be read.
 *
 * Widths are estimated for the body font of a new workbook: Excel's own fitting forgets the filter button, which then
 * hides the end of every heading, and pushes other columns off the screen for one long note.
 */
export function columnWidths({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  const boundsWith = (room: Room) =>
    columns.map(({ heading }, at) =>
      boundsOf(
        heading,
        rows.map(({ cells }) => cells[at]),
        room,
      ),
    );
  const roomy = boundsWith(ROOMY);
  const bounds = pointsIn(roomy.map(({ least }) => least)) > WIDEST ? boundsWith(TIGHT) : roomy;
  const atMost = (longest: number) =>
    bounds.map(({ least, most }) => Math.max(least, Math.min(most, longest)));
  let longest = LONGEST_LINE;
  while (longest > 0 && pointsIn(atMost(longest)) > WIDEST) longest -= 1;
  return atMost(longest).map(pointsOf);
}

/** Columns, counted from 0, with texts that are longer than one line of their column. */
export function wrapsIn(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  widths: readonly number[],
): number[] {
  return columns.flatMap((_, at) =>
    rows.some(({ cells }) => {
      const cell = cells[at];
      return typeof cell === 'string' && pointsOf(cell.length) > (widths[at] ?? 0);
    })
      ? [at]
      : [],
  );
}

type Widths = { readonly widths: readonly number[] };

/** Whether a table is printed on pages across: upright it would be smaller than it needs to be. */
export function isAcross({ widths }: Widths): boolean {
  return sumOf(widths) > UPRIGHT.width;
}

/**
 * How a table comes out on paper where it is alone on its sheet: all columns on one page, which Excel never enlarges.
 * @param scale of the usual size
 * @example onPaper(sourceTable('targets', context)) // { isAcross: true, scale: 0.83, pages: 2 }
 */
export function onPaper(table: Pick<Table, 'columns' | 'rows'>): {
  readonly isAcross: boolean;
  readonly scale: number;
  readonly pages: number;
} {
  const widths = columnWidths(table);
  const across = isAcross({ widths });
  const page = across ? ACROSS : UPRIGHT;
  const scale = Math.min(1, page.width / sumOf(widths));
  const lines = table.rows.map(({ cells }) =>
    cells.reduce<number>((most, cell, at) => Math.max(most, linesIn(cell, widths[at] ?? Infinity)), 1),
  );
  const height = (sumOf(lines) + LINES_ABOVE) * LINE_HEIGHT * scale;
  return { isAcross: across, scale, pages: Math.ceil(height / page.height) };
}

/**
 * Lines that stand above a table, no longer than a page across is wide: Excel prints what runs over the edge of a table,
 * and makes all of it smaller to show it. The first is the title.
 */
export function wrappedAbove(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at === 0 ? line : wrapped(line)));
}

/** Before what goes on of a line; whoever joins lines again finds by it which are one. */
export const CONTINUED = '    ';

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > LINE_ABOVE) {
    const end = rest.lastIndexOf(' ', LINE_ABOVE);
    if (end <= CONTINUED.length) break;
    lines.push(rest.slice(0, end));
    rest = CONTINUED + rest.slice(end + 1);
  }
  return [...lines, rest];
}

function linesIn(cell: Cell, width: number): number {
  return typeof cell === 'string' ? Math.ceil(pointsOf(cell.length) / width) : 1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** What a page of A4 across is wide between Excel's margins: 297 mm less twice 0.7 inches. */
export const PAGE_WIDTH = 741;
/** Printed at less than this, a text of 11 points is smaller than 6.6. */
const SMALLEST_SCALE = 0.6;
const WIDEST = PAGE_WIDTH / SMALLEST_SCALE;

/** Of A4 between Excel's margins of 0.7 and 0.75 inches, in points. */
const ACROSS = { width: PAGE_WIDTH, height: 487 };
const UPRIGHT = { width: 494, height: 734 };
const LINE_HEIGHT = 15;
/** Title, units, status, source and headings. */
const LINES_ABOVE = 8;

/** Whether so many usual columns, one more between, stand on the page that shows the whole table. */
export function fitsBeside({ widths }: Widths, columns: number): boolean {
  return sumOf(widths) + (columns + 1) * USUAL_WIDTH <= WIDEST;
}

/** Of a column of a new workbook. */
const USUAL_WIDTH = 48;

/** In characters. */
type Bounds = { readonly least: number; readonly most: number };

/** Numbers never wrap; a text does between words, and a heading in no more lines than leave the rows in sight. */
function boundsOf(heading: string, cells: readonly Cell[], room: Room): Bounds {
  const texts = cells.filter((cell) => typeof cell === 'string');
  const numbers = cells.reduce<number>((most, cell) => Math.max(most, numberLength(cell)), 0);
  const words = Math.min(LONGEST_WORD, longestOf(texts.flatMap(wordsOf)));
  const longest = longestOf(texts);
  // Sentences in a few characters a line would make rows higher than Excel lets them be.
  const least = Math.max(
    numbers,
    words,
    headingLength(heading, room),
    longest > SENTENCE ? SENTENCE_LINE : 0,
  );
  return { least, most: Math.max(least, longest) };
}

/**
 * Of the fewest characters with which a heading takes so many lines only, the filter button in the last of them. A
 * period such as 2001-2005 stays in one line.
 */
function headingLength(heading: string, { lines, bold, button }: Room): number {
  const words = heading.split(/\s+/);
  let length = longestOf(words);
  while (linesOf(words, length) > lines) length += 1;
  return Math.ceil(length * bold) + button;
}

function linesOf(words: readonly string[], length: number): number {
  let [lines, filled] = [1, 0];
  for (const word of words) {
    if (filled > 0 && filled + 1 + word.length > length) [lines, filled] = [lines + 1, word.length];
    else filled += (filled > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** Where Excel may go to the next line: after a space or a hyphen. */
function wordsOf(text: string): string[] {
  return text.match(/[^\s-]*-+|[^\s-]+/g) ?? [];
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

/** In characters. */
const LONGEST_LINE = 60;
const LONGEST_WORD = 12;
const SENTENCE = 100;
const SENTENCE_LINE = 12;

/** What a heading may take: its lines, how much wider bold letters are, and the filter button, in characters. */
type Room = { readonly lines: number; readonly bold: number; readonly button: number };
const ROOMY: Room = { lines: 3, bold: 1.1, button: 3 };
/** For tables that would be too wide otherwise. */
const TIGHT: Room = { lines: 4, bold: 1, button: 2 };

const POINTS_A_CHARACTER = 5.5;
const MARGIN = 5;
/** Characters on a page across; on one upright, such a line is printed at two thirds of its size. */
const LINE_ABOVE = Math.floor((PAGE_WIDTH - MARGIN) / POINTS_A_CHARACTER);

function pointsOf(characters: number): number {
  return characters * POINTS_A_CHARACTER + MARGIN;
}

function pointsIn(characters: readonly number[]): number {
  return characters.reduce((sum, one) => sum + pointsOf(one), 0);
}

/** Made once: making one for each cell of a long table takes as long as all the rest. */
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** With thousands apart and its decimals, or as a per cent. */
function numberLength(cell: Cell): number {
  if (typeof cell !== 'object') return 0;
  const { number, unit, decimals = 0, fine, isMonth, format = 'yyyy-mm' } = cell;
  // A date that does not fit is shown as ########.
  if (isMonth === true) return format.length + SPARE;
  const afterPoint = isRatio(unit) ? '.0%'.length : decimals > 0 ? 1 + decimals : 0;
  return (
    WHOLE.format(isRatio(unit) ? number * 100 : number).length + SPARE + afterPoint + (fine === true ? 2 : 0)
  );
}

/** For a sign, and for the next figures to be longer. */
const SPARE = 1;
