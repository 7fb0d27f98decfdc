import type { Doubt } from '../draft';
import { columnKey, columnOf } from '../headings/columns';
import type { Column, ColumnContext } from '../headings/columns';
import { isUnitCell, unitOfCell } from '../headings/units';
import { scanWords } from '../headings/words';
import { readNumber } from '../numbers';
import type { PrintedNumber, Signs } from '../numbers';
import { hasWord } from '../source';
import type { Cell, Line } from '../source';
import { bandsOf } from './bands';
import { parted } from './grid';
import { headingsAbove } from './headingsAbove';
import { joinNames } from './joinNames';
import type { PlacedRow, PlacedTable } from './table';
import type { Parts } from './split';

/** A line of a page, understood: what of it are names, and which number stands in which column. */
export type PageRow = PlacedRow & {
  readonly page: number;
  readonly y: number;
  readonly bottom: number;
  readonly size: number;
  readonly indent: number;
};

/**
 * A table of which every text has its place on a page: columns are where numbers stand, and a column's heading is what
 * stands above it at every level.
 */
export function positionedTable(
  { heads, body }: Parts,
  signs: Signs,
  context: Omit<ColumnContext, 'hasCumulated'>,
): PlacedTable | undefined {
  const edge = nameEdge(body);
  const lines = body.map((line) => understood(line, signs, edge));
  const bands = bandsOf(lines.map(({ numbers }) => numbers.map(({ cell }) => cell)));
  if (bands.length === 0) return undefined;
  const { paths, doubtful } = headingsAbove(heads, bands);
  const hasCumulated = heads.some((line) =>
    line.cells.some(({ text }) =>
      scanWords(text).words.some(({ role }) => role === 'cumulated' || role === 'span'),
    ),
  );
  const columns = paths.map((path, at): Column | undefined => {
    const column = path.length === 0 ? undefined : columnOf(path, { ...context, hasCumulated });
    return column?.kind === 'figures' && doubtful[at] === true && column.unclear === null
      ? { ...column, unclear: 'heading-unclear' }
      : column;
  });
  if (!columns.some((column) => column?.kind === 'figures')) return undefined;
  const rows = joinNames(lines.map((line) => rowOf(line, bands)));
  return {
    kind: 'placed',
    columns: columns.map((column) => (column?.kind === 'figures' ? column : undefined)),
    rows: rows.map((row) => withoutPlainColumns(row, columns)),
    doubts: doubtsOf(columns),
  };
}

type Understood = {
  readonly line: Line;
  readonly name: readonly Cell[];
  readonly number: number | null;
  readonly unit: string | null;
  readonly numbers: readonly { readonly cell: Cell; readonly number: PrintedNumber }[];
};

/** Where names begin: what stands left of all of them is the number of a row. */
function nameEdge(body: readonly Line[]): number {
  const lefts = body
    .flatMap((line) => line.cells.find(({ text }) => hasWord(text) && !isUnitCell(text))?.left ?? [])
    .sort((one, other) => one - other);
  return lefts[Math.floor(lefts.length / 20)] ?? -Infinity;
}

function understood(line: Line, signs: Signs, edge: number): Understood {
  const words = line.cells.filter(({ text }) => hasWord(text) && !isUnitCell(text));
  const name = words[0];
  const read = line.cells.map((cell) => ({ cell, number: readNumber(cell.text, signs) }));
  const numbers = read.filter(
    (one): one is { cell: Cell; number: PrintedNumber } =>
      one.number !== undefined && one.cell.right > edge && (name === undefined || one.cell.left > name.left),
  );
  const before = read.find(
    ({ cell, number }) =>
      number !== undefined && (name === undefined ? cell.right <= edge : cell.left < name.left),
  );
  const unit = line.cells.find(({ text }) => isUnitCell(text))?.text;
  return {
    line,
    name: words,
    number:
      before !== undefined && /^\d{1,4}\.?$/.test(before.cell.text.trim())
        ? Number.parseInt(before.cell.text, 10)
        : null,
    unit: unit === undefined ? null : unitOfCell(unit),
    numbers: withoutLonelyNumber(numbers, name),
  };
}

/** Numbers of a line that has no name keep their place; a line of one small number is the row's own number or a page's. */
function withoutLonelyNumber<T extends { readonly cell: Cell }>(
  numbers: readonly T[],
  name: Cell | undefined,
): readonly T[] {
  return name === undefined && numbers.length === 1 && /^\d{1,3}$/.test(numbers[0]?.cell.text ?? '')
    ? []
    : numbers;
}

function rowOf(
  { line, name, number, unit, numbers }: Understood,
  bands: readonly { left: number; right: number }[],
): PageRow {
  const cells = new Map<number, PrintedNumber>();
  for (const { cell, number: printed } of numbers) {
    const at = bestBand(cell, bands);
    if (at >= 0) cells.set(at, printed);
  }
  const text = name.map((cell) => cell.text).join(' ');
  const { label, number: own } = parted(text);
  return {
    place: line.place,
    page: line.place.page ?? 1,
    y: line.y ?? 0,
    bottom: line.y ?? 0,
    size: line.size ?? 10,
    number: number ?? own,
    name: label,
    unit,
    indent: name[0]?.left ?? 0,
    cells,
    texts: [],
  };
}

function bestBand(cell: Cell, bands: readonly { left: number; right: number }[]): number {
  const common = (band: { left: number; right: number }) =>
    Math.min(cell.right, band.right) - Math.max(cell.left, band.left);
  let best = -1;
  bands.forEach((band, at) => {
    const best_ = bands[best];
    const closer =
      best_ === undefined ||
      common(band) > common(best_) + 0.5 ||
      (common(band) > common(best_) - 0.5 &&
        Math.abs(band.right - cell.right) < Math.abs(best_.right - cell.right));
    if (common(band) > 0 && closer) best = at;
  });
  return best;
}

/** Numbers under a heading such as "STT" are no figures. */
function withoutPlainColumns(row: PageRow, columns: readonly (Column | undefined)[]): PlacedRow {
  const cells = new Map(
    [...row.cells].filter(([at]) => columns[at] === undefined || columns[at].kind === 'figures'),
  );
  const numberAt = columns.findIndex((column) => column?.kind === 'number');
  const number = row.number ?? (numberAt < 0 ? null : (row.cells.get(numberAt)?.number ?? null));
  const { place, name, unit, texts } = row;
  return { place, number, name, unit, cells, texts };
}

function doubtsOf(columns: readonly (Column | undefined)[]): Doubt[] {
  const figures = columns.flatMap((column) => (column?.kind === 'figures' ? [column] : []));
  const keys = figures.map(columnKey);
  const twice = figures.filter((column) => keys.filter((key) => key === columnKey(column)).length > 1);
  return twice.length === 0
    ? []
    : [{ kind: 'columns-unclear', headings: [...new Set(twice.map(({ heading }) => heading))] }];
}
