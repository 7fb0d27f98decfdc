import type { DatasetContent, DatasetFile, Figure, Series } from './schema';
import { comparePeriods, nextPeriod, parsePeriod, previousPeriod, yearsLater, yearToDate } from './period';
import type { Period } from './period';
import { readPrinted } from './printedNumber';
import { unitIn } from './unit';

/**
 * Series of a dataset's file: figures that differ in nothing but their period are written side by side, without what
 * follows from the rest. A month's trade of seventy partners is a tenth of the text that way, and reads as a table.
 *
 *   rows  = row { " " row }
 *   row   = one [ ".." one [ "/" step ] ]     a step only between lines
 *   one   = a period as period.ts writes it, or a line of the source
 *
 * `2024-01..2024-03` are three months, `3..9/3` the lines 3, 6 and 9, `9..3/3` the same from the last to the first.
 */

/**
 * A dataset with every figure by itself: those of the list first, then those of the series in their order.
 * The file must be valid (seriesFaults.ts).
 */
export function expanded<File extends Omit<DatasetFile, 'figures'> & { readonly figures: readonly Figure[] }>(
  file: File,
): Omit<File, 'series' | 'figures'> & { figures: Figure[] } {
  const { series = [], figures, ...rest } = file;
  const reading = { ...rest, rowsOf: readOnce(periodRows) };
  return { ...rest, figures: [...figures, ...series.flatMap((one) => figuresOf(one, reading))] };
}

/** What is needed of a dataset to read the numbers and periods of a series. */
type Reading = Pick<DatasetContent, 'numberFormat' | 'units'> & {
  readonly rowsOf: (periods: string) => readonly (Period | undefined)[];
};

/** Most series of a dataset state the same periods. */
function readOnce<Read>(read: (text: string) => Read): (text: string) => Read {
  const kept = new Map<string, Read>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const first = read(text);
    kept.set(text, first);
    return first;
  };
}

/** @throws Error where the series holds no number, period or line in a place: it was not validated */
function figuresOf(
  { periods, cumulative, base, printed, place, lines, breaks, notesOn, ...common }: Series,
  dataset: Reading,
): Figure[] {
  const unit = unitIn(dataset, common.printedUnit ?? common.unit);
  const format = common.numberFormat ?? dataset.numberFormat;
  const [spans, linesOfSource] = [dataset.rowsOf(periods), lineRows(lines)];
  const breaking = new Set(breaks === undefined ? [] : dataset.rowsOf(breaks));
  const noted = Object.entries(notesOn ?? {}).map(
    ([note, rows]) => [note, new Set(dataset.rowsOf(rows))] as const,
  );
  return printed.split(' ').map((digits, at): Figure => {
    const [span, line] = [spans[at], linesOfSource[at]];
    const read = unit && readPrinted(digits, format, unit);
    if (span === undefined || line === undefined || read === undefined) {
      throw new Error(`The series of ${common.subject} holds ${digits}, which cannot be read`);
    }
    const period = cumulative ? yearToDate(span) : span;
    const own = noted.length === 0 ? [] : noted.filter(([, of]) => of.has(span)).map(([note]) => note);
    const figure: Figure = {
      ...common,
      period,
      number: read.number,
      printed: digits,
      decimals: read.decimals,
      locator: { line, place },
    };
    if (base !== undefined)
      figure.base = base === 'previous' ? previousPeriod(period) : yearsLater(period, -1);
    if (own.length > 0) figure.notes = [...(common.notes ?? []), ...own];
    if (breaking.has(span)) figure.breaks = true;
    return figure;
  });
}

/**
 * @param most as many are enough, and one more tells that there are too many: a slip must not fill the memory
 * @returns `undefined` in the place of what is no period
 * @example periodRows('2024-11..2025-01 2025-03') // ['2024-11', '2024-12', '2025-01', '2025-03']
 */
export function periodRows(text: string, most = Infinity): (Period | undefined)[] {
  const all: (Period | undefined)[] = [];
  for (const row of text.split(' ')) {
    const [first = '', end = first] = row.split('..');
    const [from, to] = [parsePeriod(first), parsePeriod(end)];
    if (from === undefined || to === undefined) all.push(undefined);
    else
      for (let one = from; comparePeriods(one, to) <= 0 && all.length <= most; one = nextPeriod(one))
        all.push(one);
    if (all.length > most) break;
  }
  return all;
}

/**
 * @param most as above
 * @returns NaN in the place of what is no line
 * @example lineRows('2..4 10..6/2') // [2, 3, 4, 10, 8, 6]
 */
export function lineRows(text: string, most = Infinity): number[] {
  const all: number[] = [];
  for (const row of text.split(' ')) {
    const [, first, last = first, step = '1'] = ROW_OF_LINES.exec(row) ?? [];
    const [from, to] = [Number(first), Number(last)];
    const count = Math.abs(to - from) / Number(step) + 1;
    if (!Number.isInteger(count)) all.push(NaN);
    for (let at = 0; at < count && all.length <= most; at += 1)
      all.push(from + Math.sign(to - from) * Number(step) * at);
    if (all.length > most) break;
  }
  return all;
}

const ROW_OF_LINES = /^(\d+)(?:\.\.(\d+)(?:\/([1-9]\d*))?)?$/;
