import { periodsIn } from '../headings/times';
import { isUnitCell } from '../headings/units';
import { isAllWords, scanWords } from '../headings/words';
import type { Role } from '../headings/words';
import { lineText } from '../source';
import type { Line } from '../source';
import { blocksOf } from './blocks';

const COLUMN_ROLES: readonly Role[] = [
  'quantity',
  'value',
  'share',
  'index',
  'growth',
  'price',
  'rank',
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

const COMPARED_ROLES: readonly Role[] = ['compared', 'previous', 'last-year'];
const STATUS: readonly Role[] = ['preliminary', 'revised', 'estimate'];

/** Lines of a heading, from the first to the one behind the last. */
export type Run = { readonly from: number; readonly to: number };

/**
 * Finds the headings of a file: runs of lines that hold nothing but words of headings and name columns of figures.
 * @param hasCells whether cells are known, so that a heading may have columns that nobody knows
 */
export function headingRuns(lines: readonly Line[], hasCells: boolean): Run[] {
  const strict = runsOf(lines, withFragments(lines, lines.map(isHeadLine)));
  return strict.length > 0 || !hasCells ? strict : runsOf(lines, lines.map(isLikelyHeadLine));
}

function runsOf(lines: readonly Line[], heads: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  const texts = lines.map(lineText);
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
    while (to < lines.length && (heads[to] === true || texts[to] === '') && !isFlowLine(lines[to])) to += 1;
    // A unit alone is the first row's, in text that has a cell a line.
    while (to > at && isNoEnd(texts[to - 1] ?? '')) to -= 1;
    if (namesColumns(lines.slice(from, to)) && to < lines.length) runs.push({ from, to });
    at = to;
  }
  return runs;
}

/** How many lines above and below a line of headings may be parts of it. */
const REACH = 8;

/**
 * On a page, headings are broken within their phrases, so that a line may be no words of headings by itself: what counts
 * is what it makes together with the lines above and below it.
 */
function withFragments(lines: readonly Line[], heads: readonly boolean[]): boolean[] {
  const found = [...heads];
  heads.forEach((head, at) => {
    if (!head || lines[at]?.y === undefined) return;
    let [from, to] = [at, at];
    while (from > Math.max(0, at - REACH) && goOn(lines[from - 1], lines[from])) from -= 1;
    while (to < Math.min(lines.length - 1, at + REACH) && goOn(lines[to], lines[to + 1])) to += 1;
    const zone = lines.slice(from, to + 1);
    const unexplained = new Set(
      blocksOf(zone)
        .filter(({ text }) => !isAllWords(text))
        .flatMap((block) => block.lines),
    );
    zone.forEach((_, index) => {
      if (!unexplained.has(index)) found[from + index] = true;
    });
  });
  return found;
}

/** Whether two lines are near enough to be parts of one heading, and no figures are in them. */
function goOn(upper: Line | undefined, lower: Line | undefined): boolean {
  if (upper?.y === undefined || lower?.y === undefined || upper.place.page !== lower.place.page) return false;
  const figures = [upper, lower].some(({ cells }) =>
    cells.some(
      ({ text }) =>
        /^[-(]?\d[\d.,]*%?\)?$/.test(text) && !/^(?:19|20)\d\d$/.test(text) && !/^\d{1,2}$/.test(text),
    ),
  );
  return !figures && upper.y - lower.y < Math.max(upper.size ?? 10, lower.size ?? 10) * 2.2;
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
  const ordinals = texts
    .filter((text) => !/^[A-Z]$/.test(text))
    .map((text) => /^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1]);
  return (
    ordinals.length > 1 &&
    ordinals.every((ordinal, at) => Number(ordinal) === Number(ordinals[0]) + at) &&
    Number(ordinals[0]) < 4
  );
}

/** Cells of which some are headings and none is a figure: the others are columns that nobody knows. */
function isLikelyHeadLine(line: Line): boolean {
  const filled = line.cells.filter(({ text }) => text !== '');
  const known = filled.filter(({ text }) => isAllWords(text)).length;
  return (
    filled.length > 1 &&
    known * 2 >= filled.length &&
    !filled.some(({ text }) => /^-?\d[\d.,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text))
  );
}

function isTitleLine(line: Line | undefined): boolean {
  const filled = (line?.cells ?? []).filter(({ text }) => text !== '');
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const { words } = scanWords(only.text);
  const has = (roles: readonly Role[]) => words.some(({ role }) => roles.includes(role));
  const years = words.filter(({ role }) => role === 'year');
  const isWhole = periodsIn(only.text).length > 0;
  // In cells a title stands at the left, but for a period; what stands over columns is a heading.
  if (
    only.left === only.right &&
    only.left > 0 &&
    !(isWhole && words.every(({ role }) => TITLE_ROLES.includes(role)))
  )
    return false;
  // "Xuất khẩu hàng hóa theo tháng" says what the table is of, and "Đơn vị tính: triệu USD" in what.
  if (has(FLOW_ROLES) && (has(NAME_ROLES) || (isWhole && has(COMPARED_ROLES)))) return true;
  if (has(['unit']) && has(['unit-column']) && !has(LEAF_ROLES)) return true;
  if (years.length > 1 || !words.every(({ role }) => TITLE_ROLES.includes(role))) return false;
  // On a page, "9 tháng năm" is a part of a heading that was broken.
  return (
    line?.y === undefined || isWhole || has(FLOW_ROLES) || words.every(({ role }) => STATUS.includes(role))
  );
}

function isOneTime(line: Line): boolean {
  return scanWords(lineText(line)).words.some(({ role }) => TIME_ROLES.includes(role));
}

/** A line such as "XUẤT KHẨU" heads the rows below it, not the columns. */
function isFlowLine(line: Line | undefined): boolean {
  const text = line === undefined ? '' : lineText(line);
  const { words } = scanWords(text);
  return (
    words.length > 0 && words.every(({ role }) => FLOW_ROLES.includes(role)) && (line?.cells.length ?? 0) < 3
  );
}

/** A lone "Tỷ trọng" in running text is no heading: there must be columns of figures, and more than a word. */
function namesColumns(run: readonly Line[]): boolean {
  const words = run.flatMap((line) => scanWords(lineText(line)).words);
  const columns = words.filter(({ role }) => COLUMN_ROLES.includes(role));
  const years = words.filter(({ role }) => role === 'year').length;
  const leaves = words.filter(({ role }) => LEAF_ROLES.includes(role)).length;
  const flows = words.filter(({ role }) => FLOW_ROLES.includes(role)).length;
  const figures =
    leaves > 0 || years > 1 || columns.some(({ role }) => TIME_ROLES.includes(role)) || flows > 1;
  return figures && columns.length + years + (flows > 1 ? flows : 0) > 1;
}
