import type { Measure, Status, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { latestOf, samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { yearsCovered } from '../model/period';
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
  const whose = { publisher, market };
  const found =
    period === undefined
      ? newestResult(catalogue, subject, given, whose)
      : measuresOf(catalogue, subject, given)
          .map(
            (measure) =>
              catalogue.findResult(subject, measure, period, tradeWith(market), publisher) ??
              sumOfMonths(catalogue, subject, measure, period, whose),
          )
          .find((one) => one !== undefined);
  if (found !== undefined) return found;
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
  const targets = ofMeasure.filter(({ status }) => isTarget(status));
  if (period === undefined) {
    // Targets of the newest plan come first; then the newest result of whoever answers, with what it aimed at.
    const year = catalogue.planPeriodOf(subject);
    const planned = targets.filter((one) => one.period === year);
    if (planned.length > 0) return planned;
    const latest = newestResult(catalogue, subject, given, whose) ?? latestOf(targets);
    if (latest !== undefined) {
      return figuresBehindIn(catalogue, subject, latest.measure, latest.period, publisher, market);
    }
  }
  const found = ofMeasure.filter((one) => one.period === period);
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

/** The measure that is asked for, or the main ones: the document's first. */
function measuresOf(catalogue: Catalogue, subject: Subject, given: Measure | undefined): readonly Measure[] {
  return given === undefined ? catalogue.mainMeasuresOf(subject) : [given];
}

/**
 * The result of the newest year, be it stated or the sum of its months. Of a market the document states shares of 2005,
 * customs the exports of years since: the newer of two main measures answers.
 */
function newestResult(
  catalogue: Catalogue,
  subject: Subject,
  given: Measure | undefined,
  whose: Months,
): Observation | undefined {
  return newestOf(
    measuresOf(catalogue, subject, given).flatMap((measure) =>
      mayBeNewest(catalogue, subject, measure, whose).concat(
        newestYearOfMonths(catalogue, subject, measure, whose) ?? [],
      ),
    ),
  );
}

/** Of the newest year; without one, of the newest shorter period, and at last of several years, but never their sum. */
function newestOf(results: readonly Observation[]): Observation | undefined {
  const oneYear = results.filter(({ period }) => yearsCovered(period) === 1);
  const shorter = results.filter(({ period }) => yearsCovered(period) < 1);
  return latestOf(oneYear) ?? latestOf(shorter) ?? latestOf(results.filter((one) => !isSumOf(one)));
}

/**
 * The results that answer where no period is asked for: where a publisher is named, its own by any definition; otherwise
 * those of who counts as the document does, and only where there are none those of whom nothing is known.
 */
function mayBeNewest(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure,
  { publisher, market }: Months,
): readonly Observation[] {
  const results = catalogue
    .statedAbout(subject, measure, tradeWith(market))
    .filter(
      (one) =>
        isResult(one.status) &&
        !one.restates &&
        (publisher === undefined ? catalogue.isAnswer(one) : one.publisher.code === publisher),
    );
  const comparable = results.filter((one) => publisher !== undefined || catalogue.isComparable(one));
  return comparable.length > 0 ? comparable : results;
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
