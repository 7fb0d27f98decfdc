import type { Catalogue } from '../catalogue/catalogue';
import { ifThere, Problem } from '../catalogue/problem';
import { grouped } from '../catalogue/figureIndex';
import { newestYearOfMonths, sumOfMonths } from '../catalogue/sums';
import { comparePeriods, covers, firstYear, kindOf, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import { factsOf, growthOf } from './factsOfPeriod';
import { answerAsked } from './answerAsked';
import { readAsked } from './asked';
import type { Finding } from './finding';
import { isSubject, matches } from './matching';
import type { Question, Segment } from './question';
import { answerRanking, rankingFormula, readTogether } from './ranking';
import { findingOfResult } from './resultFindings';
import { findTrade } from './trade';

/**
 * What a search does beside finding what is stated: sums of months, what is computed of the very period, trade of a good
 * with a market, rankings, series, and what to look for instead. It lies in further.js, beside functions.js, which stays small; `undefined`
 * without that script: the document has no months, and no error is explained then.
 */
export const furtherSearch:
  | {
      readonly ofPeriods: typeof ofPeriods;
      readonly newestFirst: typeof newestFirst;
      readonly trade: typeof findTrade;
      readonly nearestNames: typeof nearestNames;
      readonly otherPeriods: typeof otherPeriods;
      readonly readAsked: typeof readAsked;
      readonly answerAsked: typeof answerAsked;
      readonly answerRanking: typeof answerRanking;
      readonly readTogether: typeof readTogether;
      readonly rankingFormula: typeof rankingFormula;
    }
  | undefined = {
  ofPeriods,
  newestFirst,
  trade: findTrade,
  nearestNames,
  otherPeriods,
  readAsked,
  answerAsked,
  answerRanking,
  readTogether,
  rankingFormula,
};

/**
 * What functions answer of subjects in the very periods that are asked for, and nobody states; where none is, in the newest
 * year of which all months are stated.
 */
function ofPeriods(
  catalogue: Catalogue,
  subjects: readonly Subject[],
  periods: readonly Period[],
): Finding[] {
  const isFew = subjects.length <= MOST_COMPUTED;
  const newestOf = (subject: Subject) =>
    isFew ? (newestYearOfMonths(catalogue, subject, 'value')?.period ?? []) : [];
  return subjects.flatMap((subject) =>
    (periods.length > 0 ? periods : [newestOf(subject)].flat()).flatMap((period) => [
      ...sums(catalogue, subject, period),
      ...(isFew ? computedOf(catalogue, subject, period) : []),
    ]),
  );
}

/**
 * Where no period is asked for, the newest year and the newest month of each subject come before its older figures, behind
 * what it aims at and what is computed alone: of a market the document states the share of 2005.
 * @param findings subject by subject
 */
function newestFirst(findings: readonly Finding[], catalogue: Catalogue): Finding[] {
  return [...grouped(findings, ({ subject }) => subject.code).values()].flatMap((own) => {
    const [first] = own;
    // What is counted by another definition is never taken for the newest.
    const results = own.filter(
      ({ status, inputs }) =>
        status !== 'computed' && isResult(status) && inputs.every((one) => catalogue.mayAnswer(one)),
    );
    const values = results.filter(({ measure }) => measure === 'value');
    const alike =
      values.length > 0 ? values : results.filter(({ measure }) => measure === results[0]?.measure);
    const newest = (['year', 'month'] as const).flatMap(
      (kind) => alike.filter(({ period }) => kindOf(period) === kind).sort(byPeriod)[0] ?? [],
    );
    const ahead = first === undefined || results.includes(first) ? [] : [first];
    return [...new Set([...ahead, ...newest, ...own])];
  });
}

function byPeriod(one: Finding, other: Finding): number {
  return comparePeriods(other.period, one.period);
}

/** Of more subjects nobody has asked for each, and ranks are counted among all of them. */
const MOST_COMPUTED = 20;

/**
 * What ACTUAL answers of a period that nobody states but whose months one publisher states: their sum.
 * @example sums(catalogue, coffee, '2025')[0]?.options // [{ kind: 'period', value: '2025' }]
 */
function sums(catalogue: Catalogue, subject: Subject, period: Period): Finding[] {
  return (['value', 'quantity'] as const).flatMap((measure) => {
    if (catalogue.findResult(subject, measure, period) !== undefined) return [];
    const sum = sumOfMonths(catalogue, subject, measure, period);
    return (sum && findingOfResult(catalogue, sum)) ?? [];
  });
}

/**
 * What is computed of the exports of a period: growth on the same period of the year before, shares, unit value, rank. Of
 * the year of the plan all that is computed is found already.
 * @example computedOf(catalogue, rice, '2025').map(({ id }) => id) // ['GROWTH', 'SHARE', 'SHARE', 'UNITVALUE', …]
 */
function computedOf(catalogue: Catalogue, subject: Subject, period: Period): Finding[] {
  const result =
    period === catalogue.targetPeriod ? undefined : ifThere(() => catalogue.result(subject, 'value', period));
  return result === undefined
    ? []
    : [growthOf(catalogue, result) ?? [], factsOf(catalogue, result)].flat().map(({ finding }) => finding);
}

/**
 * Names that words which nothing is called by may have been meant to be.
 * @example nearestNames(catalogue, 'gạp') // ['Gạo']
 */
function nearestNames(catalogue: Catalogue, text: string): readonly string[] {
  try {
    return [catalogue.resolve(text).name.vi];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    const { detail } = fault;
    if (detail.kind === 'subject-unknown') return detail.nearest;
    if (detail.kind === 'subject-misnamed') return detail.offers.map(({ name }) => name.vi);
    return 'subjects' in detail && detail.kind !== 'publishers-differ'
      ? detail.subjects.map(({ name }) => name.vi)
      : [];
  }
}

/**
 * Where nothing is of the very period, or words of time say none: what to search for instead, of the periods that figures
 * of the subject are for: the newest month, of a year that is typed where not all its months are stated, and the periods
 * around what is typed, the shortest first, then the nearest years.
 */
function otherPeriods(
  { periods }: Question,
  segments: readonly Segment[],
  all: readonly Finding[],
): readonly string[] {
  const years = periods.filter((period) => kindOf(period) === 'year').map(firstYear);
  const stated = all
    .filter((one) => segments.every((segment) => matches(one, segment)))
    .map(({ period }) => period);
  const months = stated.filter(
    (period) => kindOf(period) === 'month' && (periods.length === 0 || years.includes(firstYear(period))),
  );
  const around = stated.filter((period) =>
    periods.some((typed) => typed !== period && covers(period, typed)),
  );
  const subjects = segments.filter(isSubject).map(({ typed }) => typed);
  const others = around.sort((a, b) => yearsCovered(a) - yearsCovered(b));
  const offered = [...months.sort().slice(-1), ...others];
  return [...new Set(offered.length > 0 ? offered : besideGap(years, stated))]
    .map((period) => [...subjects, period].join(' '))
    .slice(0, MOST_NEAREST);
}

const MOST_NEAREST = 3;

/** Of a year between others that are stated, the nearest of them: FAO states rice until 2020, customs from 2024 on. */
function besideGap([year]: readonly number[], stated: readonly Period[]): Period[] {
  const known = stated.filter((period) => kindOf(period) === 'year');
  const isBetween =
    year !== undefined &&
    known.some((one) => firstYear(one) < year) &&
    stated.some((one) => firstYear(one) > year);
  if (!isBetween) return [];
  return known.sort((a, b) => Math.abs(firstYear(a) - year) - Math.abs(firstYear(b) - year));
}
