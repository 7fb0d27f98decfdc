// The function that returns a series over time.

import { seriesOf } from '../catalogue/series';
import type { Observation } from '../model/observation';
import { kindOf } from '../model/period';
import { session } from '../session';
import { periodCell, quantityOf } from '../tables/table';
import { exportedFrom, frequencyFrom, measureFrom, periodFrom, publisherFrom } from './arguments';
import { isEmptyText, single } from './options';
import { answerTable } from './runner';

/**
 * Results over time, oldest first, spilled: period and figure beside each other, without headings. One publisher, one definition, one unit; SOURCE says what must be known of each period.
 * @customfunction SERIES
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell.
 * @param from First year or period. Default: from the beginning.
 * @param to Last year or period. Default: to the newest.
 * @param measure What to return: value, quantity, share… Default: the main measure.
 * @param frequency year, half-year, quarter, month or half-month; of months also their sums. Default: the most frequent that the publisher states.
 * @param publisher Who published the figures. Default: whoever has the newest and counts as the document does.
 * @param market Country or group of countries that the goods go to. Default: all markets.
 * @returns Two columns, a row for each period: a year as a number, a month as a date, others as text.
 * @example SERIES("Cà phê","2026-06") gives June and July 2026 with 580.9 and 642.5 million USD.
 */
export function series(
  subject: unknown,
  from?: unknown,
  to?: unknown,
  measure?: unknown,
  frequency?: unknown,
  publisher?: unknown,
  market?: unknown,
): unknown[][] {
  return answerTable(
    ({ takesDataTypes }) =>
      seriesAsked([subject, from, to, measure, frequency, publisher, market])?.map((figure) => {
        const { period } = figure;
        // A date without its format would be a number that says nothing.
        const shown = takesDataTypes || kindOf(period) === 'year' ? periodCell(period) : period;
        return [shown, quantityOf(figure)];
      }) ?? [['']],
  );
}

/**
 * The figures that SERIES answers with, for whoever shows what the bare numbers leave out; `undefined` for an empty cell.
 * @param args those of SERIES, as Excel gives them
 * @throws Problem where SERIES answers with an error
 * @example seriesAsked(['Coffee', '2026-06'])?.map(({ unit }) => unit) // ['million-usd', 'million-usd']
 */
export function seriesAsked([subject, from, to, measure, frequency, publisher, market]: readonly unknown[]):
  readonly Observation[] | undefined {
  const name = single(subject);
  // An empty cell is answered by one, as in every function of a subject; a text of nothing lacks a name.
  if (name === undefined && !isEmptyText(subject)) return undefined;
  const exported = exportedFrom(name ?? '', single(market));
  return seriesOf(session.catalogue, exported.subject, {
    from: periodFrom(single(from), exported),
    to: periodFrom(single(to), exported),
    measure: measureFrom(single(measure), exported.subject),
    frequency: frequencyFrom(single(frequency)),
    publisher: publisherFrom(single(publisher)),
    market: exported.market,
  });
}
