import { isResult } from '../model/status';
import type { Observation } from '../model/observation';
import { comparePeriods, isWithin, kindOf, periodAround, previousPeriod, yearsLater } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { unitCode } from '../model/unit';
import type { Catalogue } from './catalogue';
import { grouped } from './figureIndex';
import { offering } from './offers';
import { Problem } from './problem';
import { sumOfMonths } from './sums';
import { noTrade, tradeWith } from './trade';
import { frequencies } from './words';
import type { Frequency } from './words';

/** What a series is to be of; what is left out is found in the figures. */
export type SeriesQuestion = {
  /** It begins no earlier than this period does. */
  readonly from?: Period | undefined;
  /** It ends no later than this period does. */
  readonly to?: Period | undefined;
  /** The main measure of whoever answers unless given. */
  readonly measure?: Measure | undefined;
  /** The most frequent figures that the publisher states unless given. */
  readonly frequency?: Frequency | undefined;
  /** Code of the only publisher to answer; unless given, whoever has the newest figures among those who count as the document does. */
  readonly publisher?: string | undefined;
  /** The whole world unless given. */
  readonly market?: Subject | undefined;
};

/**
 * Results of a subject over time, oldest first: of one publisher, one definition, one measure and one unit, from several
 * datasets of that publisher only where these count the subject alike; each of a period as long as the others, so that
 * nothing cumulative stands beside single months. What a publisher states month by month it also has by quarter, half year
 * and year, as sums. A period that is not stated is left out.
 * @throws Problem no-series where there is none; no-trade where nothing is stated of the subject and the market together;
 * periods-not-in-order
 * @example seriesOf(catalogue, coffee, { from: '2026-06' }).map(({ number }) => number) // June and July 2026 in million USD
 */
export function seriesOf(
  catalogue: Catalogue,
  subject: Subject,
  question: SeriesQuestion = {},
): readonly Observation[] {
  const { from, to, publisher, market } = question;
  if (from !== undefined && to !== undefined && !isWithin(from, from, to)) {
    throw new Problem({ kind: 'periods-not-in-order', from, to });
  }
  const candidates = groupsOf(catalogue, subject, question)
    .map((group) => lineOf(catalogue, subject, group, question))
    .filter((line) => line.length > 0);
  const comparable = candidates.filter(([first]) => first !== undefined && catalogue.isComparable(first));
  const [best, ...others] = comparable.length > 0 ? comparable : candidates;
  if (best === undefined) throw nothingOf(catalogue, subject, question, publisher, market);
  return others.reduce((newest, line) => (endOf(line, newest) > 0 ? line : newest), best);
}

/** Which of two lines has the newer figures: more than 0 for the first. */
function endOf(line: readonly Observation[], other: readonly Observation[]): number {
  const [last, otherLast] = [line.at(-1), other.at(-1)];
  return last === undefined || otherLast === undefined ? 0 : comparePeriods(last.period, otherLast.period);
}

/** Results that may stand in one series, in order of precedence. */
function groupsOf(
  catalogue: Catalogue,
  subject: Subject,
  { measure, publisher, market }: SeriesQuestion,
): (readonly Observation[])[] {
  const measures = measure === undefined ? catalogue.mainMeasuresOf(subject) : [measure];
  const results = measures
    .flatMap((one) => catalogue.statedAbout(subject, one, tradeWith(market)))
    .filter(
      (one) =>
        isResult(one.status) &&
        one.restates !== true &&
        (publisher === undefined ? catalogue.mayAnswer(one) : one.publisher.code === publisher),
    );
  const groups = grouped(results, (one) =>
    [one.publisher.code, definitionOf(catalogue, one), unitCode(one.unit), one.measure, measuredOn(one)].join(
      ' ',
    ),
  );
  return [...groups.values()];
}

/**
 * What figures of one publisher and one subject must have in common to stand below each other: the definition of the
 * document, or else the dataset, for by what other definition another one counts nobody has said.
 * @example definitionOf(catalogue, worldBankServices2003) // 'results'
 */
export function definitionOf(catalogue: Catalogue, one: Observation): string {
  return catalogue.isComparable(one) ? '' : one.dataset.id;
}

/** Growth on the period before and growth on the year before are two series. */
function measuredOn({ base, period }: Observation): string {
  if (base === undefined) return '';
  if (base === yearsLater(period, -1)) return 'year-before';
  return base === previousPeriod(period) ? 'previous' : base;
}

/** The figures of a group that are of one frequency. */
function lineOf(
  catalogue: Catalogue,
  subject: Subject,
  group: readonly Observation[],
  { from, to, frequency, market }: SeriesQuestion,
): readonly Observation[] {
  const within = group.filter(({ period }) => isWithin(period, from, to));
  const stated = new Set<string>(within.map(({ period }) => kindOf(period)));
  const wanted = frequency ?? frequencies.filter((one) => stated.has(one)).at(-1);
  const byPeriod = new Map<Period, Observation>();
  // Of two datasets of one publisher the earlier one answers, as everywhere.
  for (const one of within) {
    if (kindOf(one.period) === wanted && !byPeriod.has(one.period)) byPeriod.set(one.period, one);
  }
  const [first] = within;
  if (first !== undefined && wanted !== undefined && wanted !== 'month' && wanted !== 'half-month') {
    const whose = { publisher: first.publisher.code, market, dataset: definitionOf(catalogue, first) };
    for (const period of periodsIn(within, wanted)) {
      const sum = sumOfMonths(catalogue, subject, first.measure, period, whose);
      const fits =
        sum !== undefined &&
        !byPeriod.has(period) &&
        isWithin(period, from, to) &&
        definitionOf(catalogue, sum) === definitionOf(catalogue, first);
      if (fits) byPeriod.set(period, sum);
    }
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** The quarters, half years or years that months lie in. */
function periodsIn(
  figures: readonly Observation[],
  frequency: Exclude<Frequency, 'month' | 'half-month'>,
): readonly Period[] {
  const months = figures.filter(({ period }) => kindOf(period) === 'month');
  return [...new Set(months.map(({ period }) => periodAround(period, frequency)))];
}

function nothingOf(
  catalogue: Catalogue,
  subject: Subject,
  { measure = subject.mainMeasure, frequency, from, to }: SeriesQuestion,
  publisher: string | undefined,
  market: Subject | undefined,
): Problem {
  if (market !== undefined && catalogue.statedAbout(subject, undefined, tradeWith(market)).length === 0) {
    return noTrade(catalogue, subject, market, { measure }, publisher);
  }
  return new Problem({
    kind: 'no-series',
    subject,
    market,
    measure,
    frequency,
    publisher: catalogue.publishers.find(({ code }) => code === publisher),
    from,
    to,
    get offers() {
      return offering?.offersOf(catalogue, subject, isResult, publisher, tradeWith(market)) ?? [];
    },
  });
}
