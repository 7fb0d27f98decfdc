import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { textsOf } from '../locales/indicators';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { ratio } from './units';

/** Result over target. Rice 2006: 1275.9 / 1211 = 1.0536 */
const formula: Formula = { evaluate: over, unit: ratio };

/**
 * How far a target was met: result over target, 1 for exactly met. The result is the document's own where it states
 * one, otherwise another publisher's; either end of a range of targets is met by the value.
 * @throws Problem no-target; no-attainment where no result of that period is published
 * @example ATTAINMENT("Gạo") = 1.05359…
 */
export const attainment = defineIndicator({
  id: 'ATTAINMENT',
  texts: textsOf('attainment'),
  formulas: [formula],
  parameters: { measure: { takes: 'measure' }, period: { takes: 'period' } },
  suggestedFor: 'SUBJECTS',
  compute(catalogue, subject, { measure = subject.mainMeasure, period = catalogue.targetPeriod }) {
    const target = targetToMeet(catalogue, subject, measure, period);
    const result = resultAgainst(catalogue, target);
    if (result === undefined) {
      throw new Problem({
        kind: 'no-attainment',
        subject,
        wanted: { measure, period },
        get comparable() {
          return catalogue.subjects.filter((one) => {
            const peer = catalogue.findTarget(one, measure, period);
            return peer !== undefined && resultAgainst(catalogue, peer) !== undefined;
          });
        },
      });
    }
    return computed(formula, { catalogue, subject }, [result, target]);
  },
  variants: [
    {
      key: 'attainment',
      shownIn: ['card', 'search'],
      // Its rows are figures, not subjects: it stands in the table of all targets that have a result.
      column: {
        rowsOf: [],
        operands: ['result', 'target'],
        divisors: ['target'],
        expression: (result, target) => `${result}/${target}`,
      },
    },
  ],
});

/** A range of targets has an attainment at either end: the problem offers those instead of the targets. */
function targetToMeet(catalogue: Catalogue, subject: Subject, measure: Measure, period: Period): Observation {
  try {
    return catalogue.target(subject, measure, period);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.detail.kind !== 'target-is-range') throw problem;
    throw new Problem({ ...problem.detail, answeredBy: 'ATTAINMENT' });
  }
}

/** The result that a target is measured by, or `undefined` where none is published. */
export function resultAgainst(catalogue: Catalogue, target: Observation): Observation | undefined {
  const measure = measuredBy[target.measure] ?? target.measure;
  return catalogue.findResult(catalogue.subject(target.subject), measure, target.period);
}

const measuredBy: Partial<Record<Measure, Measure>> = {
  low: 'value',
  high: 'value',
  'growth-low': 'growth',
  'growth-high': 'growth',
};
