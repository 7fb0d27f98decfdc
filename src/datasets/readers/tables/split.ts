import { hasWord, lineText } from '../source';
import type { Line, Source } from '../source';
import { scanWords } from '../headings/words';
import { headingRuns } from './headingRuns';

/** One table of a bulletin, parted into what stands above it, its heading, its rows, and what is said below them. */
export type Parts = {
  readonly before: readonly Line[];
  readonly heads: readonly Line[];
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
};

/**
 * Finds the tables of a file. A heading is a run of lines that hold nothing but words of headings; what pages repeat of
 * it is left out, and another heading begins another table.
 */
export function splitTables({ lines, geometry }: Source): Parts[] {
  const runs = headingRuns(lines, geometry !== 'text' || lines.some(({ cells }) => cells.length > 2));
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

function signature(heads: readonly Line[]): string {
  return heads
    .flatMap((line) => scanWords(lineText(line)).words.map(({ text }) => text))
    .sort()
    .join('|');
}

const NOTE = /^\s*\(?\*+\)?\s|^\s*(?:nguồn|ghi chú|chú thích|notes?|sources?)(?![\p{L}\d])|\(nguồn\s*:/iu;
const FOOT = /^[\d.]*T?\s*[-–]?\s*(?:trang|page)\s*\d*(?:\s*(?:\/|of)\s*\d+)?$|^\d{3}\.T$/i;

/** Three digits right below a line of a page may be the end of a number that a narrow column broke. */
function isApart({ y = 0, size = 10, place, cells }: Line, previous: Line | undefined): boolean {
  const near = previous?.place.page === place.page && (previous?.y ?? Infinity) - y < size * 1.6;
  return !near || (cells[0]?.text.length ?? 0) < 3;
}

function bodyOf(rest: readonly Line[], above: readonly Line[]): { body: Line[]; notes: Line[] } {
  const repeated = new Set(above.map(lineText).filter(hasWord));
  const body: Line[] = [];
  const notes: Line[] = [];
  rest.forEach((line, at) => {
    const text = lineText(line);
    const previous = rest[at - 1];
    const isPageNumber =
      /^\d{1,3}$/.test(text) &&
      (line.y !== undefined
        ? isApart(line, previous)
        : previous !== undefined && FOOT.test(lineText(previous)));
    if (text === '' || repeated.has(text) || FOOT.test(text) || isPageNumber) return;
    const isSentence =
      text.length > 110 && /[.;:] /.test(text) && line.cells.filter((cell) => cell.text !== '').length === 1;
    if (NOTE.test(text) || isSentence) notes.push(line);
    else body.push(line);
  });
  return { body, notes };
}
