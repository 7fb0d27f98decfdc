import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { sumOfMonths } from '../catalogue/sums';
import { ifThere } from '../indicators/registry';
import { firstYear, kindOf, lastYear, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { factsOf, growthOf } from './factsOfPeriod';
import type { Finding, Option } from './finding';
import { isSubject, matches } from './matching';
import type { Question, Segment } from './question';
import { findTrade } from './trade';

/**
 * What a search does beside finding what is stated: sums of months, what is computed of the very period, trade of a good
 * with a market, and what to look for instead. It lies in further.js, beside functions.js, which stays small; `undefined`
 * without that script: the document has no months, and no error is explained then.
 */
export const furtherSearch:
  | {
      readonly ofPeriods: typeof ofPeriods;
      readonly trade: typeof findTrade;
      readonly nearestNames: typeof nearestNames;
      readonly otherPeriods: typeof otherPeriods;
    }
  | undefined = { ofPeriods, trade: findTrade, nearestNames, otherPeriods };

/** What functions answer of subjects in the very periods that are asked for, and nobody states. */
function ofPeriods(
  catalogue: Catalogue,
  subjects: readonly Subject[],
  periods: readonly Period[],
): Finding[] {
  return subjects.flatMap((subject) =>
    periods.flatMap((period) => [
      ...sums(catalogue, subject, period),
      ...(subjects.length > MOST_COMPUTED ? [] : computedOf(catalogue, subject, period)),
    ]),
  );
}

/** Of more subjects nobody has asked for each, and ranks are counted among all of them. */
const MOST_COMPUTED = 20;

/**
 * What ACTUAL answers of a period that nobody states but whose months one publisher states: their sum.
 * @example sums(catalogue, coffee, '2025')[0]?.options // [{ kind: 'period', value: '2025' }]
 */
function sums(catalogue: Catalogue, subject: Subject, period: Period): Finding[] {
  return (['value', 'quantity'] as const).flatMap((measure): Finding[] => {
    if (catalogue.findResult(subject, measure, period) !== undefined) return [];
    const sum = sumOfMonths(catalogue, subject, measure, period);
    if (sum === undefined) return [];
    const { number, unit, status } = sum;
    const options: Option[] = [
      { kind: 'period', value: period },
      ...(measure === subject.mainMeasure ? [] : [{ kind: 'measure', value: measure } as const]),
    ];
    return [{ subject, measure, period, number, unit, status, inputs: [sum], id: 'ACTUAL', options }];
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
 * Where nothing is of the very year: what to search for instead, of the periods that figures of the subject are for: the
 * newest month of the year, of which not all months are stated, and the periods around it, the shortest first.
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
  const months = stated.filter((period) => kindOf(period) === 'month' && years.includes(firstYear(period)));
  const around = stated.filter(
    (period) =>
      kindOf(period) === 'years' &&
      years.some((year) => firstYear(period) <= year && year <= lastYear(period)),
  );
  const subjects = segments.filter(isSubject).map(({ typed }) => typed);
  const others = around.sort((a, b) => yearsCovered(a) - yearsCovered(b));
  return [...new Set([...months.sort().slice(-1), ...others])]
    .map((period) => [...subjects, period].join(' '))
    .slice(0, MOST_NEAREST);
}

const MOST_NEAREST = 3;
