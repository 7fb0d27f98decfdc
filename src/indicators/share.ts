import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { textsOf } from '../locales/indicators';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { comparableResults } from './comparableResults';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { groupOf } from './group';
import { defineIndicator } from './indicator';
import type { Taken } from './indicator';
import { ratio } from './units';

/** Part of a whole. Rice in the total: 1211 / 38444 = 0.0315… */
const formula: Formula = { evaluate: over, unit: ratio };

/**
 * Value of a subject over the value of another one: targets where both are printed, otherwise results.
 * @throws Problem publishers-differ where no publisher states both results; units-not-alike for values that are no
 * parts of each other (USD per head, million USD)
 * @example SHARE("Gạo","group") = 0.16498…
 */
export const share = defineIndicator({
  id: 'SHARE',
  texts: textsOf('share'),
  formulas: [formula],
  parameters: { of: { takes: 'whole' }, period: { takes: 'period' } },
  suggestedFor: 'TARGETS',
  compute(catalogue, subject, { of = 'total', period = catalogue.targetPeriod }) {
    const whole = wholeOf(catalogue, subject, of);
    const inputs = valuesOf(catalogue, subject, whole, period);
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

function wholeOf(catalogue: Catalogue, subject: Subject, whole: Taken['whole']): Subject {
  if (whole === 'total') return catalogue.total;
  return whole === 'group' ? groupOf(catalogue, subject) : whole;
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
  const compareTargets = haveTargets || (period === catalogue.targetPeriod && !haveResults);
  return compareTargets
    ? [catalogue.target(subject, 'value', period), catalogue.target(whole, 'value', period)]
    : comparableResults(
        catalogue,
        { subject, measure: 'value', period },
        { subject: whole, measure: 'value', period },
      );
}

/** Whether a share in the total means anything: services or GDP are no part of the total of goods, and the total is no part of itself. */
function isPartOfTotal({ kind }: Subject): boolean {
  return kind !== 'total' && kind !== 'indicator';
}
