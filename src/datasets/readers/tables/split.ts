import { hasWord, lineText } from '../source';
import type { Line, Source } from '../source';
import { isUnitCell } from '../headings/units';
import { isAllWords, scanWords } from '../headings/words';
import type { Role } from '../headings/words';

/** One table of a bulletin, parted into what stands above it, its heading, its rows, and what is said below them. */
export type Parts = {
  readonly before: readonly Line[];
  readonly heads: readonly Line[];
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
};

const COLUMN_ROLES: readonly Role[] = [
  'quantity',
  'value',
  'share',
  'index',
  'growth',
  'current',
  'cumulated',
  'previous',
  'last-year',
  'name',
  'partner',
  'partner-item',
  'item-partner',
  'number',
  'month',
  'span',
  'quarter',
];
const LEAF_ROLES: readonly Role[] = ['quantity', 'value', 'share', 'index', 'growth'];
const TIME_ROLES: readonly Role[] = ['month', 'span', 'quarter', 'half', 'year', 'cumulated', 'current'];
const FLOW_ROLES: readonly Role[] = ['exports', 'imports', 'trade', 'balance'];
const NAME_ROLES: readonly Role[] = ['name', 'partner', 'partner-item', 'item-partner'];
/** What a title consists of where it is words of headings only. */
const TITLE_ROLES: readonly Role[] = [
  'month',
  'span',
  'quarter',
  'half',
  'year',
  'preliminary',
  'revised',
  'estimate',
  'piece',
  ...FLOW_ROLES,
];

/**
 * Finds the tables of a file. A heading is a run of lines that hold nothing but words of headings; what pages repeat of
 * it is left out, and another heading begins another table.
 */
export function splitTables({ lines, geometry }: Source): Parts[] {
  const strict = headingRuns(lines, isHeadLine);
  const runs = strict.length > 0 || geometry === 'text' ? strict : headingRuns(lines, isLikelyHeadLine);
  const tables: { before: Line[]; heads: Line[]; start: number; from: number }[] = [];
  const dropped = new Set<number>();
  let free = 0;
  for (const { from, to } of runs) {
    const heads = lines.slice(from, to).filter((line) => lineText(line) !== '');
    const last = tables.at(-1);
    for (let at = from; at < to; at += 1) dropped.add(at);
    if (last !== undefined && signature(heads) === signature(last.heads)) {
      continue;
    }
    const before = tables.length === 0 ? lines.slice(0, from) : linesAbove(lines, from, free);
    tables.push({
      before: before.filter((line) => lineText(line) !== ''),
      heads,
      start: from - before.length,
      from: to,
    });
    free = to;
  }
  return tables.map(({ before, heads, from }, at) => {
    const next = tables[at + 1];
    const end = next === undefined ? lines.length : next.start;
    const rest = lines.slice(from, Math.max(from, end)).filter((_, index) => !dropped.has(from + index));
    return { before: withFirst(tables, at, before), heads, ...bodyOf(rest, [...before, ...heads]) };
  });
}

/** What stands above a further table: the lines since the last one that hold no numbers. */
function linesAbove(lines: readonly Line[], from: number, free: number): Line[] {
  let first = from;
  while (first > free) {
    const line = lines[first - 1];
    if (line === undefined || line.cells.filter(({ text }) => text !== '').length > 1 || isRow(line)) break;
    first -= 1;
  }
  return lines.slice(first, from);
}

/** A further table takes over the title of the first where it has none of its own. */
function withFirst(
  tables: readonly { readonly before: readonly Line[] }[],
  at: number,
  before: readonly Line[],
): readonly Line[] {
  return before.length > 0 || at === 0 ? before : (tables[0]?.before ?? []);
}

function isRow(line: Line): boolean {
  return /\d/.test(lineText(line).replace(/(?:19|20)\d\d|tháng \d+|kỳ \d/gi, ''));
}

function headingRuns(
  lines: readonly Line[],
  isHead: (line: Line) => boolean,
): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const plain = lines.map(isHead);
  const heads = plain.map((head, at) => head || isFragmentLine(lines, at));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || heads[at] !== true || isTitleLine(line)) continue;
    let from = at;
    while (from > 0 && heads[from - 1] === true && !isTitleLine(lines[from - 1])) from -= 1;
    // Periods one under the other are the heading of groups, one alone is the title's.
    let above = from;
    while (above > 0 && heads[above - 1] === true && isTitleLine(lines[above - 1])) above -= 1;
    if (new Set(lines.slice(above, from).map(lineText)).size > 1 && lines.slice(above, from).every(isOneTime))
      from = above;
    let to = at;
    while (to < lines.length && (heads[to] === true || lineText(lines[to] as Line) === '') && !isFlowLine(lines[to]))
      to += 1;
    // A unit alone is the first row's, in text that has a cell a line.
    while (to > at && isNoEnd(lineText(lines[to - 1] as Line))) to -= 1;
    if (namesColumns(lines.slice(from, to)) && to < lines.length) runs.push({ from, to });
    at = to;
  }
  return runs;
}

/**
 * On a page, a heading may be broken within its phrases: each cell is words of headings together with what stands right
 * above or below it.
 */
function isFragmentLine(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.y === undefined || line.cells.length === 0 || line.cells.some(({ text }) => /\d{3}/.test(text) && !/(?:19|20)\d\d/.test(text))) return false;
  const around = [-2, -1, 1, 2].flatMap((step) => {
    const other = lines[at + step];
    const near = other?.y !== undefined && other.place.page === line.place.page && Math.abs(other.y - (line.y ?? 0)) < (line.size ?? 10) * 2.6;
    return near ? [{ above: step < 0, cells: other.cells }] : [];
  });
  return line.cells.every((cell) => {
    if (isAllWords(cell.text)) return true;
    return around.some(({ above, cells }) =>
      cells.some(
        (other) =>
          Math.min(other.right, cell.right) > Math.max(other.left, cell.left) &&
          isAllWords(above ? `${other.text} ${cell.text}` : `${cell.text} ${other.text}`),
      ),
    );
  });
}

function isNoEnd(text: string): boolean {
  return text === '' || (isUnitCell(text) && !text.startsWith('('));
}

/** Nothing but words of headings, in every cell. */
function isHeadLine(line: Line): boolean {
  const filled = line.cells.filter(({ text }) => text !== '');
  if (filled.length === 0 || filled.length > 400) return false;
  return filled.every(({ text }) => isAllWords(text)) || isOrdinalLine(filled.map(({ text }) => text));
}

/** "A B 1 2 3=2/1": columns are numbered below their headings. */
function isOrdinalLine(texts: readonly string[]): boolean {
  const ordinals = texts.filter((text) => !/^[A-Z]$/.test(text)).map((text) => /^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1]);
  return ordinals.length > 1 && ordinals.every((ordinal, at) => Number(ordinal) === Number(ordinals[0]) + at) && Number(ordinals[0]) < 4;
}

/** Cells of which some are headings and none is a figure: the others are columns that nobody knows. */
function isLikelyHeadLine(line: Line): boolean {
  const filled = line.cells.filter(({ text }) => text !== '');
  const known = filled.filter(({ text }) => isAllWords(text)).length;
  return filled.length > 1 && known * 2 >= filled.length && !filled.some(({ text }) => /^-?\d[\d.,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text));
}

function isTitleLine(line: Line | undefined): boolean {
  const filled = (line?.cells ?? []).filter(({ text }) => text !== '');
  const [only] = filled;
  // In cells a title stands at the left; what stands over columns is a heading.
  if (only === undefined || filled.length > 1 || (only.left === only.right && only.left > 0)) return false;
  const { words } = scanWords(only.text);
  const has = (roles: readonly Role[]) => words.some(({ role }) => roles.includes(role));
  const years = words.filter(({ role }) => role === 'year');
  // "Xuất khẩu hàng hóa theo tháng" says what the table is of.
  const saysWhat = has(FLOW_ROLES) && has(NAME_ROLES);
  return years.length < 2 && (saysWhat || words.every(({ role }) => TITLE_ROLES.includes(role)));
}

function isOneTime(line: Line): boolean {
  return scanWords(lineText(line)).words.some(({ role }) => TIME_ROLES.includes(role));
}

/** A line such as "XUẤT KHẨU" heads the rows below it, not the columns. */
function isFlowLine(line: Line | undefined): boolean {
  const text = line === undefined ? '' : lineText(line);
  const { words } = scanWords(text);
  return words.length > 0 && words.every(({ role }) => FLOW_ROLES.includes(role)) && (line?.cells.length ?? 0) < 3;
}

/** A lone "Tỷ trọng" in running text is no heading: there must be columns of figures, and more than a word. */
function namesColumns(run: readonly Line[]): boolean {
  const words = run.flatMap((line) => scanWords(lineText(line)).words);
  const columns = words.filter(({ role }) => COLUMN_ROLES.includes(role));
  const years = words.filter(({ role }) => role === 'year').length;
  const leaves = words.filter(({ role }) => LEAF_ROLES.includes(role)).length;
  const flows = words.filter(({ role }) => FLOW_ROLES.includes(role)).length;
  const figures = leaves > 0 || years > 1 || columns.some(({ role }) => TIME_ROLES.includes(role)) || flows > 1;
  return figures && columns.length + years + (flows > 1 ? flows : 0) > 1;
}

function signature(heads: readonly Line[]): string {
  return heads
    .flatMap((line) => scanWords(lineText(line)).words.map(({ text }) => text))
    .sort()
    .join('|');
}

const NOTE = /^\s*\(?\*+\)?\s|^\s*(?:nguồn|ghi chú|chú thích|notes?|sources?)(?![\p{L}\d])|\(nguồn\s*:/iu;
const FOOT = /^[\d.]*T?\s*[-–]?\s*(?:trang|page)\s*\d*(?:\s*(?:\/|of)\s*\d+)?$|^\d{3}\.T$/i;

function bodyOf(rest: readonly Line[], above: readonly Line[]): { body: Line[]; notes: Line[] } {
  const repeated = new Set(above.map(lineText).filter(hasWord));
  const body: Line[] = [];
  const notes: Line[] = [];
  rest.forEach((line, at) => {
    const text = lineText(line);
    const previous = rest[at - 1];
    const isPageNumber =
      /^\d{1,3}$/.test(text) && (line.y !== undefined || (previous !== undefined && FOOT.test(lineText(previous))));
    if (text === '' || repeated.has(text) || FOOT.test(text) || isPageNumber) return;
    const isSentence =
      text.length > 110 && /[.;:] /.test(text) && line.cells.filter((cell) => cell.text !== '').length === 1;
    if (NOTE.test(text) || isSentence) notes.push(line);
    else body.push(line);
  });
  return { body, notes };
}
