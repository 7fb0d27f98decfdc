import type { Measure, Status, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { latestOf, samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import type { Catalogue } from './catalogue';
import { offering } from './offers';
import { Problem } from './problem';
import { newestYearOfMonths, sumOfMonths } from './sums';
import type { Months } from './sums';
import { noTrade, tradeWith } from './trade';
import type { Instead, Offer, Wanted } from './figureProblem';

/** Which figure answers a question, and what is said where none does: the rules behind the catalogue's look-ups. */

/** Measures that a document may give as a range instead of one number. */
export const rangeOf: Partial<Record<Measure, readonly [low: Measure, high: Measure]>> = {
  value: ['low', 'high'],
  growth: ['growth-low', 'growth-high'],
};

/** As `Catalogue.target` says, which asks here. */
export function targetIn(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure = subject.mainMeasure,
  period: Period = catalogue.planPeriodOf(subject),
): Observation {
  const found = catalogue.findTarget(subject, measure, period);
  if (found !== undefined) return found;
  const wanted = { measure, period };
  mustBeStated(catalogue, subject, wanted);
  const [low, high] = rangeOf[measure] ?? [];
  if (low !== undefined && high !== undefined && catalogue.findTarget(subject, low, period) !== undefined) {
    throw new Problem({ kind: 'target-is-range', subject, wanted, low, high, answeredBy: 'TARGET' });
  }
  throw new Problem(withOffers(catalogue, { kind: 'no-target', subject, wanted } as const, isTarget));
}

/** As `Catalogue.result` says, which asks here. */
export function resultIn(
  catalogue: Catalogue,
  subject: Subject,
  given?: Measure,
  period?: Period,
  publisher?: string,
  market?: Subject,
): Observation {
  const measures = given === undefined ? catalogue.mainMeasuresOf(subject) : [given];
  for (const measure of measures) {
    const found =
      period === undefined
        ? newestResult(catalogue, subject, measure, { publisher, market })
        : (catalogue.findResult(subject, measure, period, tradeWith(market), publisher) ??
          sumOfMonths(catalogue, subject, measure, period, { publisher, market }));
    if (found !== undefined) return found;
  }
  const measure = given ?? subject.mainMeasure;
  const wanted = period === undefined ? { measure } : { measure, period };
  if (market !== undefined) throw noTrade(catalogue, subject, market, wanted, publisher);
  mustBeStated(catalogue, subject, wanted);
  const asked = catalogue.publishers.find(({ code }) => code === publisher);
  throw new Problem(
    withOffers(
      catalogue,
      { kind: 'no-result', subject, wanted, publisher: asked } as const,
      isResult,
      publisher,
    ),
  );
}

/** As `Catalogue.figuresBehind` says, which asks here. */
export function figuresBehindIn(
  catalogue: Catalogue,
  subject: Subject,
  given?: Measure,
  period?: Period,
  publisher?: string,
  market?: Subject,
): Observation[] {
  const whose = { publisher, market };
  const trade = tradeWith(market);
  const measure = given ?? measureStatedFor(catalogue, subject, period, whose) ?? subject.mainMeasure;
  const ends: readonly Measure[] = rangeOf[measure] ?? [];
  const ofMeasure = (
    ends.length === 0
      ? catalogue.statedAbout(subject, measure, trade)
      : catalogue
          .statedAbout(subject, undefined, trade)
          .filter((one) => one.measure === measure || ends.includes(one.measure))
  ).filter((one) => publisher === undefined || one.publisher.code === publisher);
  const found =
    period === undefined
      ? behindDefault(catalogue, subject, ofMeasure, publisher)
      : ofMeasure.filter((one) => one.period === period);
  // Of the results of several publishers one answers: the figures of the others are not behind it.
  const answer = found.find(
    (one) => isResult(one.status) && (publisher !== undefined || catalogue.mayAnswer(one)),
  );
  const behind = found.filter(
    (one) => isTarget(one.status) || (answer !== undefined && samePublication(one, answer)),
  );
  if (behind.length > 0) return behind;
  const sum = period === undefined ? undefined : sumOfMonths(catalogue, subject, measure, period, whose);
  if (sum !== undefined) return [sum];
  const wanted = period === undefined ? { measure } : { measure, period };
  if (market !== undefined) throw noTrade(catalogue, subject, market, wanted, publisher);
  const asked = catalogue.publishers.find(({ code }) => code === publisher);
  throw new Problem(
    withOffers(
      catalogue,
      { kind: 'no-figure', subject, wanted, publisher: asked } as const,
      () => true,
      publisher,
    ),
  );
}

/** The main measure of the first dataset that states something of the period by it. */
function measureStatedFor(
  catalogue: Catalogue,
  subject: Subject,
  period: Period | undefined,
  whose: Months,
): Measure | undefined {
  if (period === undefined) return undefined;
  return catalogue
    .mainMeasuresOf(subject)
    .find(
      (measure) =>
        catalogue
          .statedAbout(subject, measure, tradeWith(whose.market))
          .some((one) => one.period === period) ||
        sumOfMonths(catalogue, subject, measure, period, whose) !== undefined,
    );
}

/** Targets of the newest plan come first; then the newest result of whoever answers, with what it aimed at. */
function behindDefault(
  catalogue: Catalogue,
  subject: Subject,
  ofMeasure: readonly Observation[],
  publisher: string | undefined,
): readonly Observation[] {
  const year = catalogue.planPeriodOf(subject);
  const targets = ofMeasure.filter(({ status, period }) => isTarget(status) && period === year);
  if (targets.length > 0) return targets;
  const latest =
    newest(catalogue, ofMeasure, publisher) ?? latestOf(ofMeasure.filter((one) => isTarget(one.status)));
  return ofMeasure.filter(({ period }) => period === latest?.period);
}

/** The result of the newest year, be it stated or the sum of its months. */
function newestResult(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure,
  whose: Months,
): Observation | undefined {
  const stated = newest(
    catalogue,
    catalogue.statedAbout(subject, measure, tradeWith(whose.market)),
    whose.publisher,
  );
  const sum = newestYearOfMonths(catalogue, subject, measure, whose);
  if (stated === undefined || sum === undefined) return stated ?? sum;
  return kindOf(stated.period) === 'year' && comparePeriods(stated.period, sum.period) >= 0 ? stated : sum;
}

/**
 * The result of the newest year; without one, of the newest shorter period, and at last of several years, but never
 * their sum. Of several who state it, the one of highest precedence answers.
 * @param publisher the only one to answer, by any definition; otherwise those who count as the document does, and only
 *   where they state nothing those of whom nothing is known
 */
function newest(
  catalogue: Catalogue,
  ofMeasure: readonly Observation[],
  publisher: string | undefined,
): Observation | undefined {
  const results = ofMeasure.filter(
    (one) =>
      isResult(one.status) &&
      !one.restates &&
      (publisher === undefined ? catalogue.isAnswer(one) : one.publisher.code === publisher),
  );
  const comparable = results.filter((one) => publisher !== undefined || catalogue.isComparable(one));
  const among = comparable.length > 0 ? comparable : results;
  const oneYear = among.filter(({ period }) => yearsCovered(period) === 1);
  const shorter = among.filter(({ period }) => yearsCovered(period) < 1);
  return latestOf(oneYear) ?? latestOf(shorter) ?? latestOf(among.filter((one) => !isSumOf(one)));
}

/** Whether a figure of several years is their sum: a share or a rate of them is none. */
function isSumOf({ period, measure }: Observation): boolean {
  return yearsCovered(period) > 1 && (measure === 'value' || measure === 'quantity' || measure === 'count');
}

/** Some subjects are only named by the document. @throws Problem no-figure */
function mustBeStated(catalogue: Catalogue, subject: Subject, wanted: Wanted): void {
  if (catalogue.statedAbout(subject).length === 0) {
    throw new Problem({
      kind: 'no-figure',
      subject,
      wanted,
      publisher: undefined,
      offers: [],
      instead: [],
    });
  }
}

/** What is offered is found out when the message is read: most cells show no more than the error. */
function withOffers<Detail extends { readonly subject: Subject; readonly wanted: Wanted }>(
  catalogue: Catalogue,
  detail: Detail,
  ofStatus: (status: Status) => boolean,
  publisher?: string,
): Detail & { readonly offers: readonly Offer[]; readonly instead: readonly Instead[] } {
  const { subject, wanted } = detail;
  const offers = () => offering?.offersOf(catalogue, subject, ofStatus, publisher) ?? [];
  const instead = () => offering?.insteadOf(catalogue, subject, wanted, ofStatus, publisher) ?? [];
  return {
    ...detail,
    get offers() {
      return offers();
    },
    get instead() {
      return instead();
    },
  };
}
