import { comparePeriods, kindOf, nextPeriod } from '../model/period';
import type { Period, PeriodKind } from '../model/period';
import { formulaOf, periodArgument } from '../model/formulaText';
import type { Argument } from '../model/formulaText';
import { measures } from '../model/measures';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { isTarget } from '../model/status';
import type { Instead, Offer } from '../catalogue/figureProblem';
import type { Measure, Subject } from '../model/schema';
import { measureArgument, measureName } from './measures';
import type { Language, Messages } from './messages';
import { figureIn } from './numbers';
import { list } from './phrases';

/**
 * Figures of a subject that are stated, in words: one entry for each measure and publisher, with its periods.
 * @example offered(resultsOfRice, rice, 'vi') // 'lượng xuất khẩu các năm 2000–2006 (FAO), kim ngạch các năm 2000–2006 (FAO)'
 */
export function offered(offers: readonly Offer[], subject: Subject, language: Language): string {
  const alike = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = `${offer.measure} ${offer.publisher?.code ?? ''}`;
    alike.set(key, [...(alike.get(key) ?? []), offer]);
  }
  return list(
    [...alike.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const name = measureName(first.measure, subject, language);
      const by = first.publisher === undefined ? '' : ` (${first.publisher.name[language]})`;
      return `${name} ${inYears(
        same.map(({ period }) => period),
        language,
      )}${by}`;
    }),
  );
}

/**
 * What to ask for instead, each a sentence with a formula.
 * @example offeredInstead([{ kind: 'baseline', id: 'BASELINE', args: [] }], rice, vi) // ' Kim ngạch năm gốc suy ra từ …'
 */
export function offeredInstead(instead: readonly Instead[], subject: Subject, messages: Messages): string {
  const { language } = messages;
  return instead
    .map(({ kind, id, args, figure }) => {
      const formula = offeredFormula(id, args, subject, language);
      return ` ${sentencesOf[language][kind]({
        formula,
        figure: figure && figureIn(figure, messages),
        publisher: figure?.publisher.name[language] ?? '',
        definition: figure && notesOf(figure, language, 'definition'),
      })}`;
    })
    .join('');
}

/**
 * Periods as one types them, to be written instead of words that say none; any year where there are none.
 * @example typedPeriods(['2026-07', '2006']) // ['"2026-07"', '2006']
 */
export function typedPeriods(periods: readonly Period[]): string[] {
  const known = periods.length > 0 ? new Set(periods) : ['2006'];
  return Array.from(known, (period) => JSON.stringify(periodArgument(period)));
}

/** The formula of a printed share, by the code of the measure, which everybody who asked for a share has typed or seen. */
export function printedShare(
  { status, period, measure }: Observation,
  subject: Subject,
  language: Language,
): string {
  const [id, args] = isTarget(status)
    ? (['TARGET', [measure, periodArgument(period)]] as const)
    : (['ACTUAL', [periodArgument(period), measure]] as const);
  return formulaOf({ id, args: [subject.name[language], ...args] });
}

/**
 * A formula for a subject with measures in words of the language, as those that a search offers have them.
 * @example offeredFormula('TARGET', ['quantity'], rice, 'vi') // '=VNEXPORT.TARGET("Gạo","lượng xuất khẩu")'
 */
export function offeredFormula(
  id: string,
  args: readonly Argument[],
  subject: Subject,
  language: Language,
): string {
  const inWords = args.map((argument) =>
    isMeasure(argument) ? measureArgument(argument, subject, language) : argument,
  );
  return formulaOf({ id, args: [subject.name[language], ...inWords] });
}

function isMeasure(argument: Argument): argument is Measure {
  return (measures as readonly Argument[]).includes(argument);
}

type InsteadParts = {
  readonly formula: string;
  readonly figure: string | undefined;
  readonly publisher: string;
  readonly definition: string | undefined;
};

const sentencesOf: Record<Language, Record<Instead['kind'], (parts: InsteadParts) => string>> = {
  vi: {
    target: ({ formula }) => `Đối tượng này chỉ có mục tiêu, ví dụ ${formula}.`,
    result: ({ formula }) => `Đối tượng này chỉ có kết quả, ví dụ ${formula}.`,
    baseline: ({ formula }) => `Kim ngạch năm gốc suy ra từ mục tiêu và chỉ số: ${formula}.`,
    share: ({ formula }) => `Số tự tính: ${formula}.`,
    growth: ({ formula }) => `Số tự tính: ${formula}.`,
    misfiled: ({ formula }) => `Số mà nguồn ghi dưới kỳ này có lẽ là của kỳ khác: ${formula}.`,
    'other-definition': ({ formula, figure, publisher, definition }) =>
      `${publisher} nêu ${figure ?? ''} theo định nghĩa khác${definition === undefined ? '' : ` (${definition})`}; muốn lấy số này: ${formula}.`,
  },
  en: {
    target: ({ formula }) => `It has targets only, for example ${formula}.`,
    result: ({ formula }) => `It has results only, for example ${formula}.`,
    baseline: ({ formula }) => `The base year’s value that target and index imply: ${formula}.`,
    share: ({ formula }) => `Computed instead: ${formula}.`,
    growth: ({ formula }) => `Computed instead: ${formula}.`,
    misfiled: ({ formula }) =>
      `What the source prints under this period is probably of another one: ${formula}.`,
    'other-definition': ({ formula, figure, publisher, definition }) =>
      `${publisher} states ${figure ?? ''} by another definition${definition === undefined ? '' : ` (${definition})`}; to take it: ${formula}.`,
  },
};

/**
 * Periods as long as each other that follow each other are one range; "2001-2005" is a period of its own, whose figure
 * is one. Of months, and of what is shorter or longer, nobody reads more than a few ranges.
 */
function inYears(periods: readonly Period[], language: Language): string {
  const byKind = new Map<PeriodKind, Period[]>();
  for (const period of [...new Set(periods)].sort(comparePeriods)) {
    const kind = kindOf(period) === 'years' ? 'year' : kindOf(period);
    byKind.set(kind, [...(byKind.get(kind) ?? []), period]);
  }
  return [...byKind].map(([kind, alike]) => inRanges(kind, alike, language)).join(', ');
}

function inRanges(kind: PeriodKind, periods: readonly Period[], language: Language): string {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && kindOf(last) === kindOf(period) && nextPeriod(last) === period)
      run?.push(period);
    else runs.push([period]);
  }
  const { each, gaps } = words[language];
  const range = (first = '', last = '') => `${each[kind]} ${first}–${last}`;
  if (kind !== 'year' && runs.length > MOST_RANGES) return `${range(periods[0], periods.at(-1))} ${gaps}`;
  return runs
    .map((run) => (run.length < SHORTEST_RANGE ? run.join(', ') : range(run[0], run.at(-1))))
    .join(', ');
}

type Words = { readonly each: Record<PeriodKind, string>; readonly gaps: string };

const words: Record<Language, Words> = {
  vi: {
    each: {
      years: 'các năm',
      year: 'các năm',
      'half-year': 'các nửa năm',
      quarter: 'các quý',
      months: 'các kỳ nhiều tháng',
      month: 'các tháng',
      'half-month': 'các nửa tháng',
    },
    gaps: '(có kỳ không có số)',
  },
  en: {
    each: {
      years: 'each year',
      year: 'each year',
      'half-year': 'each half year',
      quarter: 'each quarter',
      months: 'spans of months',
      month: 'each month',
      'half-month': 'each half month',
    },
    gaps: '(with gaps)',
  },
};

/** Two periods are read faster than a range. */
const SHORTEST_RANGE = 3;
const MOST_RANGES = 3;
