import type { Doubt } from '../draft';
import { columnKey, columnOf } from '../headings/columns';
import type { Column, ColumnContext } from '../headings/columns';
import { isUnitCell, unitOfCell } from '../headings/units';
import { isAllWords, scanWords } from '../headings/words';
import { readNumber } from '../numbers';
import type { PrintedNumber, Signs } from '../numbers';
import { hasWord, lineText } from '../source';
import type { Cell, Line } from '../source';
import { leftOut } from './table';
import type { PlacedRow, PlacedTable } from './table';
import type { Parts } from './split';

/**
 * A table whose cells stand in columns: of a range, a page of the web, a file of separated values.
 * @param isGrid whether the cells are known to be those of a table, and not only parted by tabs
 * @returns `undefined` where rows and heading do not stand under each other: then only the order of the numbers counts
 */
export function gridTable(
  { heads, body }: Parts,
  signs: Signs,
  context: Omit<ColumnContext, 'hasCumulated'>,
  isGrid: boolean,
): PlacedTable | undefined {
  const width = Math.max(
    0,
    ...[...heads, ...body].flatMap((line) => line.cells.map(({ right }) => right + 1)),
  );
  if (width < 2 || width > 2000) return undefined;
  const kinds = Array.from({ length: width }, (_, column) => contentOf(body, column, signs));
  // Words of several columns in one cell: the page was flattened, and cells say nothing.
  if (!isGrid && heads.some((line) => line.cells.some(({ text }) => isGlued(text)))) return undefined;
  const paths = headingPaths(heads, width);
  const hasCumulated = paths.some((path) =>
    scanWords(path.join(' ')).words.some(({ role }) => role === 'cumulated' || role === 'span'),
  );
  const columns = paths.map((path) =>
    path.length === 0 ? undefined : columnOf(path, { ...context, hasCumulated }),
  );
  const nameAt = nameColumn(columns, kinds);
  const figuresEnd = columns.reduce((end, column, at) => (column?.kind === 'figures' ? at + 1 : end), 0);
  // Tabs that part nearly every line into as many cells as there are headings are those of a table, too.
  const isTable = isGrid || body.filter((line) => widthOf(line) >= figuresEnd).length >= body.length * 0.8;
  if (nameAt === undefined || !standsInLine(columns, kinds, nameAt, isTable)) return undefined;

  const numberAt = columns.findIndex((column) => column?.kind === 'number');
  const unitAt = kinds.findIndex((kind) => kind.units > 0 && kind.units * 2 > kind.filled);
  const figures = columns.flatMap((column, at) => (column?.kind === 'figures' && at !== nameAt ? [at] : []));
  const strays = kinds.flatMap((kind, at) =>
    columns[at] === undefined && at !== nameAt && at !== unitAt && at !== numberAt && kind.numbers > 0
      ? [at]
      : [],
  );
  const partnerAt = columns.findIndex((column, at) => column?.kind === 'partner' && at !== nameAt);
  const headEnd = paths.reduce((end, path, at) => (path.length > 0 ? at + 1 : end), 0);
  const doubts: Doubt[] = [];
  let partner = '';
  const rows = body.flatMap((line): PlacedRow[] => {
    const name = textAt(line, nameAt);
    // Merged cells state a partner once.
    partner = (partnerAt < 0 ? '' : textAt(line, partnerAt)) || partner;
    if (name === '') {
      if (figures.some((at) => readNumber(textAt(line, at), signs) !== undefined))
        doubts.push({ kind: 'line-left-out', text: lineText(line), place: line.place });
      return [];
    }
    const cells = new Map<number, PrintedNumber>();
    const texts: string[] = [];
    let isEmpty = false;
    for (const at of [...figures, ...strays]) {
      const text = textAt(line, at);
      isEmpty ||= text !== '' && isMissing(text);
      if (isMissing(text)) continue;
      const number = readNumber(text, signs);
      if (number !== undefined) cells.set(at, number);
      else if (figures.includes(at)) texts.push(text);
    }
    const { label, number } = parted(name);
    // A line with fewer cells than there are headings has lost some, and one with more was parted within a number.
    const isLong = line.cells.some(
      ({ text, left }) => left >= headEnd && readNumber(text, signs) !== undefined,
    );
    const unclear = isLong ? 'row-end' : widthOf(line) < figuresEnd ? 'short-row' : undefined;
    const own = numberAt < 0 ? number : wholeNumber(textAt(line, numberAt));
    const unit = unitAt < 0 ? '' : textAt(line, unitAt);
    return [
      {
        place: line.place,
        number: own,
        name: label,
        unit: unit === '' ? null : unitOfCell(unit),
        cells,
        texts,
        isEmpty,
        ...(partner === '' ? {} : { partner }),
        ...(unclear === undefined ? {} : { unclear }),
      },
    ];
  });
  const kept = columns.map((column, at) => (at === nameAt ? undefined : column));
  return {
    kind: 'placed',
    columns: kept.map((column) => (column?.kind === 'figures' ? column : undefined)),
    rows: withoutZeros(rows, kept),
    doubts: [...doubtsOf(paths, columns), ...doubts],
  };
}

/** How many cells a line has, empty ones among them. */
function widthOf({ cells }: Line): number {
  return cells.reduce((most, { right }) => Math.max(most, right + 1), 0);
}

/** What is written where there is no number. */
function isMissing(text: string): boolean {
  return /^(?:[-–—−.…:x*]*|n\.?[/.]?a\.?|nil)$/i.test(text);
}

function isGlued(text: string): boolean {
  // "Trị giá - Value" is one heading in two languages.
  const leaves = scanWords(text).words.filter(({ role }) => role === 'quantity' || role === 'value');
  const isTranslated =
    leaves.length === 2 && leaves.filter((word) => /^[a-z]+$/.test(word.text)).length === 1;
  return leaves.length > 1 && !(isTranslated && leaves[0]?.role === leaves[1]?.role);
}

type Content = {
  readonly filled: number;
  readonly words: number;
  readonly units: number;
  readonly numbers: number;
  readonly large: boolean;
};

function contentOf(body: readonly Line[], column: number, signs: Signs): Content {
  const texts = body
    .map((line) => textAt(line, column))
    .filter((text) => !isMissing(text) && !text.startsWith('#'));
  const numbers = texts.filter((text) => readNumber(text, signs) !== undefined);
  return {
    filled: texts.length,
    words: texts.filter((text) => hasWord(text) && !isUnitCell(text)).length,
    units: texts.filter(isUnitCell).length,
    numbers: numbers.length,
    large: numbers.some(
      (text) => Math.abs(readNumber(text, signs)?.number ?? 0) > 999 || /\d[.,]\d/.test(text),
    ),
  };
}

function textAt(line: Line, column: number): string {
  return line.cells.find(({ left, right }) => left <= column && column <= right)?.text ?? '';
}

/**
 * The headings above each column, the uppermost first. Cells that are merged in Excel leave empty ones at their right: a
 * heading reaches over them, as far as the heading above it does.
 */
function headingPaths(heads: readonly Line[], width: number): string[][] {
  const owner: number[][] = [];
  const paths: string[][] = Array.from({ length: width }, () => []);
  heads.forEach((line, level) => {
    const own: (Cell | undefined)[] = Array.from({ length: width }, (_, column) =>
      line.cells.find(({ left, right, text }) => text !== '' && left <= column && column <= right),
    );
    const starts: number[] = [];
    let current = -1;
    for (let column = 0; column < width; column += 1) {
      const above = owner.at(-1);
      const cell = own[column];
      if (cell !== undefined) current = cell.left;
      else if (
        current < 0 ||
        (above !== undefined && above[column] !== above[current]) ||
        isPlain(own[current]?.text)
      ) {
        current = -1;
      }
      starts.push(current);
    }
    if (level === 0 || starts.some((start) => start >= 0)) owner.push(starts);
    starts.forEach((start, column) => {
      const text = start < 0 ? undefined : own[start]?.text;
      if (text !== undefined) paths[column]?.push(text);
    });
  });
  // A column that takes a group from its left and has no heading of its own is none of the group's.
  return paths.map((path, column) => (heads.some((line) => textAt(line, column) !== '') ? path : []));
}

const PLAIN_ROLES = ['number', 'unit-column', 'name', 'partner', 'partner-item', 'item-partner'];

/** Headings of names, units and numbers are one column wide. */
function isPlain(text = ''): boolean {
  const { words } = scanWords(text);
  return words.length > 0 && words.every(({ role }) => PLAIN_ROLES.includes(role) || role === 'piece');
}

function nameColumn(columns: readonly (Column | undefined)[], kinds: readonly Content[]): number | undefined {
  const named = (...roles: readonly Column['kind'][]) =>
    columns.findIndex(
      (column, at) => column !== undefined && roles.includes(column.kind) && (kinds[at]?.words ?? 0) > 0,
    );
  // Beside a column of partners, that of items names the rows.
  const [name, other] = [named('name'), named('partner', 'partner-item', 'item-partner')];
  if (name >= 0 || other >= 0) return name >= 0 ? name : other;
  const words = kinds.findIndex((kind) => kind.words > 0 && kind.words * 2 > kind.filled);
  return words < 0 ? undefined : words;
}

/** Whether numbers stand under headings of figures and nowhere else, row numbers aside. */
function standsInLine(
  columns: readonly (Column | undefined)[],
  kinds: readonly Content[],
  nameAt: number,
  isGrid: boolean,
): boolean {
  if (!columns.some((column) => column?.kind === 'figures')) return false;
  return kinds.every((kind, at) => {
    if (at === nameAt || kind.filled === 0) return true;
    if (columns[at]?.kind === 'figures') return kind.numbers >= kind.filled * (isGrid ? 0.5 : 0.8);
    return isGrid || columns[at] !== undefined || !(kind.large && kind.numbers * 2 > kind.filled);
  });
}

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/**
 * Parts a name from the number that stands before it in the same cell.
 * @example parted('24. Cao su') // { label: 'Cao su', number: 24 }
 */
export function parted(text: string): { readonly label: string; readonly number: number | null } {
  const [, number, label] = /^(\d{1,3})\s*[.)]?\s+(?=\p{L})(.+)$/u.exec(text) ?? [];
  return label === undefined || isAllWords(text)
    ? { label: text, number: null }
    : { label, number: Number(number) };
}

/** A column that writes 0 where there is nothing says nothing with it. Growth of 0 is growth. */
function withoutZeros(rows: readonly PlacedRow[], columns: readonly (Column | undefined)[]): PlacedRow[] {
  return rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].filter(([at, { number }]) => {
        const column = columns[at];
        return number !== 0 || (column?.kind === 'figures' && column.measure === 'growth');
      }),
    ),
  }));
}

function doubtsOf(paths: readonly (readonly string[])[], columns: readonly (Column | undefined)[]): Doubt[] {
  const years = paths
    .map((path) => new Set(path.filter((text) => /^(?:19|20)\d\d$/.test(text))))
    .find((found) => found.size > 1);
  const keys = columns.flatMap((column) => (column?.kind === 'figures' ? [columnKey(column)] : []));
  const twice = columns.flatMap((column) =>
    column?.kind === 'figures' && keys.filter((key) => key === columnKey(column)).length > 1
      ? [column.heading]
      : [],
  );
  return [
    ...(years === undefined ? [] : [{ kind: 'two-years', years: [...years] } as const]),
    ...leftOut(
      paths.map((path) => path.join(' / ')),
      columns,
    ),
    ...(twice.length === 0 ? [] : [{ kind: 'columns-unclear', headings: [...new Set(twice)] } as const]),
  ];
}
