import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { exportedTo } from '../catalogue/trade';
import { textsOf } from '../locales/indicators';
import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { comparableResults } from './comparableResults';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { groupOf } from './group';
import { defineIndicator } from './indicator';
import type { Taken } from './indicator';
import { isPartOfTotal, isShareOfTotal } from './inputs';
import { ratio } from './units';

/** Part of a whole. Rice in the total: 1211 / 38444 = 0.0315… */
const formula: Formula = { evaluate: over, unit: ratio };

/**
 * Value of a subject over the value of what it is a part of: targets where both are printed, otherwise results. With a
 * market, of what goes there in all that goes there; with the whole 'markets', of the market in all markets.
 * @throws Problem not-a-part for anything that is no part of the other; share-printed-only where the values cannot be
 * set against each other and the publisher prints the share; publishers-differ where no publisher states both results
 * @example SHARE("Gạo","group") = 0.16498…
 * @example SHARE("Hoa Kỳ",,"2026-07") = 0.34646…
 */
export const share = defineIndicator({
  id: 'SHARE',
  texts: textsOf('share'),
  formulas: [formula],
  parameters: { of: { takes: 'whole' }, period: { takes: 'period' }, market: { takes: 'market' } },
  suggestedFor: 'TARGETS',
  compute(catalogue, subject, { of = 'total', period: given, market }) {
    if (market !== undefined) {
      const period = given ?? catalogue.result(subject, 'value', undefined, undefined, market).period;
      return computed(formula, { catalogue, subject }, valuesTo(catalogue, subject, market, of, period));
    }
    const period = given ?? catalogue.planPeriodOf(subject);
    const whole = wholeOf(catalogue, subject, of);
    if (!isPartOf(catalogue, subject, whole)) throw new Problem({ kind: 'not-a-part', subject, whole });
    const inputs = valuesOrPrinted(catalogue, subject, whole, period);
    if (inputs[0].unit !== inputs[1].unit) throw new Problem({ kind: 'units-not-alike', subject, whole });
    return computed(formula, { catalogue, subject }, inputs);
  },
  variants: [
    {
      key: 'shareOfTotal',
      shownIn: ['card', 'search'],
      arguments: (_, subject) => (isPartOfTotal(subject) ? {} : undefined),
      column: {
        rowsOf: ['item', 'group', 'sector'],
        operands: ['value', 'totalValue'],
        divisors: ['totalValue'],
        expression: (part, whole) => `${part}/${whole}`,
      },
    },
    {
      key: 'shareOfGroup',
      shownIn: ['card', 'search'],
      arguments: () => ({ of: 'group' }),
      column: {
        rowsOf: ['item'],
        operands: ['value', 'groupValue'],
        divisors: ['groupValue'],
        expression: (part, whole) => `${part}/${whole}`,
      },
    },
  ],
});

/**
 * What goes to one market, and its whole: all goods to that market, the group to that market, or the same goods to all
 * markets.
 * @throws Problem not-a-part, no-trade, publishers-differ
 */
function valuesTo(
  catalogue: Catalogue,
  subject: Subject,
  market: Subject,
  of: Taken['whole'],
  period: Period,
): [part: Observation, whole: Observation] {
  const asked = { measure: 'value', period } as const;
  const part = { ...asked, subject, market };
  if (of === 'markets' || of === subject) return comparableResults(catalogue, part, { ...asked, subject });
  const whole = of === market ? catalogue.total : wholeOf(catalogue, subject, of);
  if (!isPartOf(catalogue, subject, whole)) throw new Problem({ kind: 'not-a-part', subject, whole });
  return comparableResults(catalogue, part, { ...asked, ...exportedTo(whole, market) });
}

/** All markets together are where the whole total goes to. */
function wholeOf(catalogue: Catalogue, subject: Subject, whole: Taken['whole']): Subject {
  if (whole === 'markets' && subject.kind !== 'market')
    throw new Problem({ kind: 'market-missing', subject });
  if (whole === 'total' || whole === 'markets') return catalogue.total;
  return whole === 'group' ? groupOf(catalogue, subject) : whole;
}

/** A country in its region, an item in its group; everything in the total that the total is the sum of. */
function isPartOf(catalogue: Catalogue, subject: Subject, whole: Subject): boolean {
  if (whole.kind === 'total') return isPartOfTotal(subject);
  for (let above = catalogue.parentOf(subject); above !== undefined; above = catalogue.parentOf(above)) {
    if (above === whole) return true;
  }
  return false;
}

/** Where there are no two values, the share that a publisher prints helps more than what is missing. */
function valuesOrPrinted(
  catalogue: Catalogue,
  subject: Subject,
  whole: Subject,
  period: Period,
): [part: Observation, whole: Observation] {
  try {
    return valuesOf(catalogue, subject, whole, period);
  } catch (problem) {
    const printed = printedShareOf(catalogue, subject, period);
    const printedWhole = whole.kind === 'total' ? undefined : printedShareOf(catalogue, whole, period);
    const helps =
      whole.kind === 'total' || (printed && printedWhole && samePublication(printed, printedWhole));
    if (!(problem instanceof Problem) || printed === undefined || !helps) throw problem;
    throw new Problem({ kind: 'share-printed-only', subject, whole, printed, printedWhole });
  }
}

/** The share of the total that a publisher prints; one of a part of the total is none. */
function printedShareOf(catalogue: Catalogue, subject: Subject, period: Period): Observation | undefined {
  const printed =
    catalogue.findTarget(subject, 'share', period) ?? catalogue.findResult(subject, 'share', period);
  return printed && isShareOfTotal(printed) ? printed : undefined;
}

function valuesOf(
  catalogue: Catalogue,
  subject: Subject,
  whole: Subject,
  period: Period,
): [part: Observation, whole: Observation] {
  const pair = [subject, whole];
  const haveTargets = pair.every((one) => catalogue.findTarget(one, 'value', period) !== undefined);
  const haveResults = pair.every((one) => catalogue.findResult(one, 'value', period) !== undefined);
  // Where neither pair is complete, what is missing is told of the kind that the period stands for.
  const compareTargets = haveTargets || (period === catalogue.planPeriodOf(subject) && !haveResults);
  return compareTargets
    ? [catalogue.target(subject, 'value', period), catalogue.target(whole, 'value', period)]
    : comparableResults(
        catalogue,
        { subject, measure: 'value', period },
        { subject: whole, measure: 'value', period },
      );
}
