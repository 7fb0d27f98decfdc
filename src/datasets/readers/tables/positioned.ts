import type { Doubt } from '../draft';
import { columnKey, columnOf } from '../headings/columns';
import type { Column, ColumnContext } from '../headings/columns';
import { periodsIn } from '../headings/times';
import { isUnitCell, unitIn, unitOfCell } from '../headings/units';
import { scanWords } from '../headings/words';
import { readNumber } from '../numbers';
import type { PrintedNumber, Signs } from '../numbers';
import { hasWord } from '../source';
import type { Cell, Line } from '../source';
import { bandsOf } from './bands';
import { parted } from './grid';
import { headingsAbove } from './headingsAbove';
import { joinNames } from './joinNames';
import { withWrappedNumbers } from './wrappedNumbers';
import { leftOut } from './table';
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
  { before, heads, body }: Parts,
  signs: Signs,
  context: Omit<ColumnContext, 'hasCumulated'>,
): PlacedTable | undefined {
  const edge = nameEdge(body);
  const lines = body.map((line) => understood(line, signs, edge));
  const bands = bandsOf(lines.map(({ numbers }) => numbers.map(({ cell }) => cell)));
  if (bands.length === 0) return undefined;
  const { paths, doubtful } = headingsAbove(heads, bands);
  const cut = cutHeadings(before, heads);
  const hasCumulated = heads.some((line) =>
    line.cells.some(({ text }) =>
      scanWords(text).words.some(({ role }) => role === 'cumulated' || role === 'span'),
    ),
  );
  const columns = paths.map((path, at): Column | undefined => {
    const column = path.length === 0 ? undefined : columnOf(path, { ...context, hasCumulated });
    const isCut = cut.some(
      (cell) => cell.left < (bands[at]?.right ?? 0) && (bands[at]?.left ?? 0) < cell.right,
    );
    return column?.kind === 'figures' && (doubtful[at] === true || isCut) && column.unclear === null
      ? { ...column, unclear: 'heading-unclear' }
      : column;
  });
  if (!columns.some((column) => column?.kind === 'figures')) return undefined;
  const isCounted = columns.some((column) => column?.kind === 'number');
  // Partners and items in columns of their own: on a page nobody knows which words are which.
  const has = (role: string) =>
    heads.some((line) =>
      line.cells.some(({ text }) => scanWords(text).words.some((word) => word.role === role)),
    );
  const isOfTwo = has('partner') && has('name');
  const rows = joinNames(
    withWrappedNumbers(
      lines.map((line) => rowOf(line, bands, isCounted, isOfTwo)),
      signs,
    ),
  );
  return {
    kind: 'placed',
    columns: columns.map((column) => (column?.kind === 'figures' ? column : undefined)),
    rows: rows.map((row) => withoutPlainColumns(row, columns)),
    doubts: [
      ...doubtsOf(columns),
      ...underNames(paths, columns),
      ...leftOut(
        paths.map((path) => path.join(' / ')),
        columns,
      ),
    ],
  };
}

/** How wide the first line of one column's heading may be, in points. */
const NARROW = 90;

/**
 * Lines right above a heading that are not understood and yet are no title: several cells side by side, or a narrow one.
 * The headings below them lack a part.
 */
function cutHeadings(before: readonly Line[], heads: readonly Line[]): Cell[] {
  const found: Cell[] = [];
  let below = heads[0];
  for (const line of [...before].reverse()) {
    if (below?.y === undefined || line.y === undefined || line.place.page !== below.place.page) break;
    if (line.y - below.y > Math.max(line.size ?? 10, below.size ?? 10) * 2.2) break;
    const cells = line.cells.filter(({ text }) => text !== '');
    const [only] = cells;
    const isTitle = cells.length === 1 && only !== undefined && only.right - only.left > NARROW;
    if (isTitle || cells.every(({ text }) => unitIn(text) !== null || periodsIn(text).length > 0)) break;
    found.push(...cells);
    below = line;
  }
  return found;
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
  const isAlone = line.cells.length === 1;
  // "bộ" is a unit, and a part of "bộ phận" where names begin.
  const isUnit = (cell: Cell) => isUnitCell(cell.text) && !(isAlone && Math.abs(cell.left - edge) < 3);
  const words = line.cells.filter((cell) => hasWord(cell.text) && !isUnit(cell));
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
  const unit = line.cells.find(isUnit)?.text;
  return {
    line,
    name: words,
    number:
      before !== undefined && /^\d{1,4}\.?$/.test(before.cell.text.trim())
        ? Number.parseInt(before.cell.text, 10)
        : null,
    unit: unit === undefined ? null : unitOfCell(unit),
    numbers: withoutLonelyNumber(numbers, name, signs),
  };
}

/**
 * Numbers of a line that has no name keep their place; a line of one small number is the row's own number or a page's, or
 * the end of a number that spaces group.
 */
function withoutLonelyNumber<T extends { readonly cell: Cell }>(
  numbers: readonly T[],
  name: Cell | undefined,
  { group }: Signs,
): readonly T[] {
  const small = group === ' ' ? /^\d{1,2}$/ : /^\d{1,3}$/;
  return name === undefined && numbers.length === 1 && small.test(numbers[0]?.cell.text ?? '') ? [] : numbers;
}

function rowOf(
  { line, name, number, unit, numbers }: Understood,
  bands: readonly { left: number; right: number }[],
  isCounted: boolean,
  isOfTwo: boolean,
): PageRow {
  const cells = new Map<number, PrintedNumber>();
  for (const { cell, number: printed } of numbers) {
    const at = bestBand(cell, bands);
    if (at >= 0) cells.set(at, printed);
  }
  const text = name.map((cell) => cell.text).join(' ');
  // Where row numbers have a column, and in the middle of a name, digits are a part of the name.
  const { label, number: own } =
    isCounted || /^\d+\s+\p{Ll}/u.test(text) ? { label: text, number: null } : parted(text);
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
    isEmpty: line.cells.some((cell) => /^[-–—−.…]+$/.test(cell.text)),
    ...(isOfTwo && cells.size > 0 ? { unclear: 'heading-unclear' as const } : {}),
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
  const { place, name, unit, texts, isEmpty, unclear } = row;
  return { place, number, name, unit, cells, texts, isEmpty, ...(unclear === undefined ? {} : { unclear }) };
}

/** A heading of names that stands so near to the next one that the numbers below would go without a word. */
function underNames(
  paths: readonly (readonly string[])[],
  columns: readonly (Column | undefined)[],
): Doubt[] {
  const headings = paths.flatMap((path, at) =>
    ['name', 'partner'].includes(columns[at]?.kind ?? '') ? [path.join(' / ')] : [],
  );
  return headings.length === 0 ? [] : [{ kind: 'columns-unclear', headings }];
}

function doubtsOf(columns: readonly (Column | undefined)[]): Doubt[] {
  const figures = columns.flatMap((column) => (column?.kind === 'figures' ? [column] : []));
  const keys = figures.map(columnKey);
  const twice = figures.filter((column) => keys.filter((key) => key === columnKey(column)).length > 1);
  return twice.length === 0
    ? []
    : [{ kind: 'columns-unclear', headings: [...new Set(twice.map(({ heading }) => heading))] }];
}
