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
 * one, otherwise another publisher's who counts alike; either end of a range of targets is met by the value.
 * @throws Problem no-target; definitions-differ where results are published by another definition alone; no-attainment
 * where no result of that period is published
 * @example ATTAINMENT("Gạo") = 1.05359…
 */
export const attainment = defineIndicator({
  id: 'ATTAINMENT',
  texts: textsOf('attainment'),
  formulas: [formula],
  parameters: { measure: { takes: 'measure' }, period: { takes: 'period' } },
  suggestedFor: 'SUBJECTS',
  compute(catalogue, subject, { measure = subject.mainMeasure, period = catalogue.planPeriodOf(subject) }) {
    const target = targetToMeet(catalogue, subject, measure, period);
    const result = resultAgainst(catalogue, target);
    if (result === undefined) {
      mustNotDiffer(catalogue, subject, target);
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
      isOfTargets: true,
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

/**
 * A range of targets has an attainment at either end: the problem offers those instead of the targets. Where neither has
 * one, the lower end says why.
 */
function targetToMeet(catalogue: Catalogue, subject: Subject, measure: Measure, period: Period): Observation {
  try {
    return catalogue.target(subject, measure, period);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.detail.kind !== 'target-is-range') throw problem;
    const low = catalogue.target(subject, problem.detail.low, period);
    if (resultAgainst(catalogue, low) === undefined) return low;
    throw new Problem({ ...problem.detail, answeredBy: 'ATTAINMENT' });
  }
}

/** The result that a target is measured by, or `undefined` where none is published that is counted alike. */
export function resultAgainst(catalogue: Catalogue, target: Observation): Observation | undefined {
  const measure = measureMet[target.measure] ?? target.measure;
  const result = catalogue.findResult(catalogue.subject(target.subject), measure, target.period);
  return result !== undefined && catalogue.isComparable(result) ? result : undefined;
}

/** Where only another definition's result is published, its own growth tells more than a quotient of two definitions. */
function mustNotDiffer(catalogue: Catalogue, subject: Subject, target: Observation): void {
  const measure = measureMet[target.measure] ?? target.measure;
  const { period } = target;
  const [result] = [
    ...[catalogue.findResult(subject, measure, period) ?? []].flat(),
    ...catalogue.byOtherDefinitions(subject, measure, period),
  ];
  if (result === undefined) return;
  const aims = (['growth', 'growth-low', 'growth-high'] as const).flatMap(
    (one) => catalogue.findTarget(subject, one, period) ?? [],
  );
  const base = aims[0]?.base ?? '';
  const before = catalogue.findResult(subject, measure, base, undefined, result.publisher.code);
  const growth = over(result.number, before?.number ?? NaN) - 1;
  throw new Problem({
    kind: 'definitions-differ',
    subject,
    target,
    result,
    growth: Number.isFinite(growth) ? { number: growth, base } : undefined,
    aims,
  });
}

const measureMet: Partial<Record<Measure, Measure>> = {
  low: 'value',
  high: 'value',
  'growth-low': 'growth',
  'growth-high': 'growth',
};
