import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { sumOfMonths } from '../catalogue/sums';
import { firstYear, kindOf, lastYear, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import type { Finding, Option } from './finding';

/**
 * What a search does beside finding what is stated: sums of months, and what to look for instead. It lies in further.js,
 * beside functions.js, which stays small; `undefined` without that script: the document has no months, and no error is
 * explained then.
 */
export const furtherSearch:
  | {
      readonly sums: typeof sums;
      readonly nearestNames: typeof nearestNames;
      readonly periodsAround: typeof periodsAround;
    }
  | undefined = { sums, nearestNames, periodsAround };

/**
 * What ACTUAL answers of periods that nobody states but whose months one publisher states: their sum.
 * @example sums(catalogue, [coffee], ['2025'])[0]?.options // [{ kind: 'period', value: '2025' }]
 */
function sums(catalogue: Catalogue, subjects: readonly Subject[], periods: readonly Period[]): Finding[] {
  return subjects.flatMap((subject) =>
    periods.flatMap((period) =>
      (['value', 'quantity'] as const).flatMap((measure): Finding[] => {
        if (catalogue.findResult(subject, measure, period) !== undefined) return [];
        const sum = sumOfMonths(catalogue, subject, measure, period);
        if (sum === undefined) return [];
        const { number, unit, status } = sum;
        const options: Option[] = [
          { kind: 'period', value: period },
          ...(measure === subject.mainMeasure ? [] : [{ kind: 'measure', value: measure } as const]),
        ];
        return [{ subject, measure, period, number, unit, status, inputs: [sum], id: 'ACTUAL', options }];
      }),
    ),
  );
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

/** Where nothing is of the very year: the periods around it that some figures are for, the shortest first. */
function periodsAround(periods: readonly Period[], figures: readonly Finding[]): readonly Period[] {
  const years = periods.filter((period) => kindOf(period) === 'year').map(firstYear);
  const around = figures.filter(({ period }) =>
    years.some((year) => kindOf(period) === 'years' && firstYear(period) <= year && year <= lastYear(period)),
  );
  return [...new Set(around.map(({ period }) => period))].sort((a, b) => yearsCovered(a) - yearsCovered(b));
}
