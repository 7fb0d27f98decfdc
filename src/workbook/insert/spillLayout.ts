/** How wide columns and how high rows are to be, in points, so that the texts that a formula spills can be read. */
export type SpillLayout = {
  readonly widths: readonly number[];
  /** Columns, counted from 0, whose texts take several lines. */
  readonly wrapped: readonly number[];
  readonly heights: readonly number[];
};

/**
 * @param short how long texts may be, in characters, for the sheet to stay as it is: a line unless given
 * @returns `undefined` where no text is longer
 */
export function spillLayoutOf(
  answer: readonly (readonly unknown[])[],
  short = LONGEST_LINE,
): SpillLayout | undefined {
  const lengths = answer.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.length : 0)));
  const longest = (answer[0] ?? []).map((_, column) => Math.max(...lengths.map((row) => row[column] ?? 0)));
  if (Math.max(0, ...longest) <= short) return undefined;
  return {
    widths: longest.map((length) => Math.min(length, LONGEST_LINE) * POINTS_A_CHARACTER + MARGIN),
    wrapped: longest.flatMap((length, column) => (length > LONGEST_LINE ? [column] : [])),
    heights: lengths.map((row) => Math.max(1, ...row.map(linesOf)) * POINTS_A_LINE),
  };
}

/**
 * Lays out what a formula spills to the right of and below its cell. Columns and rows only grow. Excel fits no row to what
 * custom functions answer later, so the heights are estimated.
 */
export async function laySpillOut(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { widths, wrapped, heights }: SpillLayout,
): Promise<void> {
  cell.load('rowIndex,columnIndex');
  await context.sync();
  const { rowIndex, columnIndex, worksheet } = cell;
  const columns = widths.map((width, at) => ({
    width,
    isWrapped: wrapped.includes(at),
    range: worksheet.getRangeByIndexes(rowIndex, columnIndex + at, heights.length, 1),
  }));
  const rows = heights.flatMap((height, at) =>
    height > POINTS_A_LINE
      ? [{ height, range: worksheet.getRangeByIndexes(rowIndex + at, columnIndex, 1, 1) }]
      : [],
  );
  for (const { range } of columns) range.load('format/columnWidth');
  for (const { range } of rows) range.load('format/rowHeight');
  await context.sync();
  for (const { range, width, isWrapped } of columns) {
    if (range.format.columnWidth < width) range.format.columnWidth = width;
    if (isWrapped) range.format.wrapText = true;
  }
  for (const { range, height } of rows) {
    if (range.format.rowHeight < height) range.format.rowHeight = height;
  }
  await context.sync();
}

/** Words do not break, so that a line holds less than its width. */
function linesOf(length: number): number {
  return length > LONGEST_LINE ? Math.ceil((length * 1.15) / LONGEST_LINE) : 1;
}

/** In characters. */
const LONGEST_LINE = 60;
const POINTS_A_CHARACTER = 5.5;
const MARGIN = 8;
const POINTS_A_LINE = 15;
