import { formatOf, latestOf, samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { firstYear, kindOf, monthsOf, spanOf } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { Catalogue } from './catalogue';
import { derivedFor } from './derived';

/** The only computed figures that answer as results: sums of months, where a publisher states all of them and not the sum. */

/** What adds up over time; a share or a rate of several months is no sum. */
const addable: ReadonlySet<Measure> = new Set<Measure>(['value', 'quantity']);

/** Whose months are added up, and of which trade; each may be left out. */
export type Months = {
  /** Code of the only publisher to answer; else those that may answer for the document. */
  readonly publisher?: string | undefined;
  /** The market that the subject went to; the whole world unless given. */
  readonly market?: Subject | undefined;
  /** Id of the only dataset to answer. */
  readonly dataset?: string | undefined;
};

/**
 * The sum of all months of a period, of one publication; `undefined` where a month is missing or there are none.
 * @example sumOfMonths(catalogue, coffee, 'value', '2026-Q1') // January + February + March 2026
 */
export function sumOfMonths(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure,
  period: Period,
  { publisher = '', market, dataset = '' }: Months = {},
): Observation | undefined {
  if (!addable.has(measure) || monthsOf(period).length < 2) return undefined;
  return sums(catalogue, subject.code, measure, publisher, market?.code ?? '', dataset, period)[0];
}

/** The newest year whose twelve months one publication states, as their sum. */
export function newestYearOfMonths(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure,
  whose: Months = {},
): Observation | undefined {
  if (!addable.has(measure)) return undefined;
  const { publisher = '', market } = whose;
  const months = monthly(catalogue, subject.code, measure, publisher, market?.code ?? '');
  const years = [...new Set(months.map(({ period }) => firstYear(period)))];
  return latestOf(
    years.flatMap((year) => sumOfMonths(catalogue, subject, measure, String(year), whose) ?? []),
  );
}

/** Every sum is made once, so that it stays the same figure wherever it is shown; a list, for none is to be kept too. */
const sums = derivedFor(
  (
    catalogue,
    code: string,
    measure: Measure,
    publisher: string,
    market: string,
    dataset: string,
    period: Period,
  ): readonly Observation[] => {
    const wanted = monthsOf(period);
    if (spanOf(wanted) !== period) return [];
    const months = monthly(catalogue, code, measure, publisher, market).filter(
      (one) => dataset === '' || one.dataset.id === dataset,
    );
    for (const first of months.filter((one) => one.period === wanted[0])) {
      const parts = wanted.flatMap(
        (month) => months.find((one) => one.period === month && samePublication(one, first)) ?? [],
      );
      if (parts.length === wanted.length) return [sumOf(parts, period)];
    }
    return [];
  },
);

const monthly = derivedFor(
  (catalogue, code: string, measure: Measure, publisher: string, market: string): readonly Observation[] =>
    catalogue
      .statedAbout(catalogue.subject(code), measure, market === '' ? undefined : { partner: market })
      .filter(
        (one) =>
          kindOf(one.period) === 'month' &&
          isResult(one.status) &&
          !one.restates &&
          (publisher === '' ? catalogue.mayAnswer(one) : one.publisher.code === publisher),
      ),
);

/**
 * Several months of one publication as one figure, which says that it is their sum. It is rounded to what it is shown with;
 * the number itself is not.
 */
export function sumOf(parts: readonly Observation[], period: Period): Observation {
  const last = parts.at(-1);
  if (last === undefined) throw new Error('There is nothing to add up');
  // Fourteen digits, so that no noise of binary numbers is in it.
  const number = Number(parts.reduce((sum, one) => sum + one.number, 0).toPrecision(14));
  const decimals = 1;
  const printed = number.toFixed(decimals).replace('.', formatOf(last).decimal);
  const count = parts.length;
  return {
    ...last,
    period,
    number,
    // In the unit that it is held in: nobody printed it.
    printed,
    printedUnit: undefined,
    decimals,
    notes: [...new Set(parts.flatMap(({ notes = [] }) => notes))],
    implied: true,
    parts,
    ownNotes: [
      {
        code: 'sum-of-months',
        kind: 'definition',
        vi: `tổng của ${count} số liệu tháng`,
        en: `sum of ${count} monthly figures`,
      },
    ],
    status: parts.some(({ status }) => status === 'preliminary') ? 'preliminary' : last.status,
    breaks: undefined,
  };
}
