import type { ComputedUnit, Measure, Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { comparableResults } from './comparableResults';
import { formulas } from './formulas';
import type { Formula } from './formulas';
import { extremes, intervalOf } from '../model/interval';
import type { Interval } from '../model/interval';
import { comparePeriods, lastYear, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import { rankingOf } from './ranking';
import { Problem } from '../catalogue/problem';

/** A computed figure: never printed, always traceable to the printed figures it comes from. */
export type Computed = {
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly inputs: readonly Observation[];
  /** What the rounding and the qualifiers of the inputs allow: `number` is one of these values. */
  readonly bounds: Interval;
};

/** Target year on base year: index - 1. */
export function growth(catalogue: Catalogue, subject: Subject): Computed {
  const index = indexOf(catalogue, subject);
  return computed(formulas.growth, [index]);
}

/**
 * Relative change of the subject's main measure between two printed results.
 * @throws Problem where a result is missing, no publisher states both, or the periods are not in order or not of one length
 */
export function periodGrowth(catalogue: Catalogue, subject: Subject, from: Period, to: Period): Computed {
  return computed(formulas.periodGrowth, resultsOf(catalogue, subject, from, to));
}

/** Compound annual growth between two printed results, over the years between the ends of the periods. */
export function compoundGrowth(catalogue: Catalogue, subject: Subject, from: Period, to: Period): Computed {
  const years = lastYear(to) - lastYear(from);
  return computed(formulas.compoundGrowth, resultsOf(catalogue, subject, from, to), years);
}

/** Value of the base year (2005) that target and index imply, million USD. */
export function baseline(catalogue: Catalogue, subject: Subject): Computed {
  return computed(formulas.baseline, valueAndIndex(catalogue, subject));
}

/** Target less baseline, million USD. */
export function change(catalogue: Catalogue, subject: Subject): Computed {
  return computed(formulas.change, valueAndIndex(catalogue, subject));
}

/** Change of a subject over the baseline of the total: its points of the total's growth. */
export function contribution(catalogue: Catalogue, subject: Subject): Computed {
  return computed(formulas.contribution, [
    ...valueAndIndex(catalogue, subject),
    ...valueAndIndex(catalogue, catalogue.total),
  ]);
}

/** USD per tonne (the "unit value" of trade statistics). */
export function unitValue(catalogue: Catalogue, subject: Subject): Computed {
  return computed(formulas.unitValue, [
    catalogue.target(subject, 'value'),
    catalogue.target(subject, 'quantity'),
  ]);
}

/**
 * Value of a subject over the value of another one.
 * @param period the target year unless given; targets are compared where both are printed, otherwise results
 * @throws Problem publishers-differ where no publisher states both results; units-not-alike for values that are no parts of each other (USD per head, million USD)
 */
export function share(
  catalogue: Catalogue,
  subject: Subject,
  whole: Subject,
  period: Period = catalogue.targetPeriod,
): Computed {
  const { targetPeriod } = catalogue;
  const pair = [subject, whole];
  const haveTargets = pair.every((one) => catalogue.findTarget(one, 'value', period) !== undefined);
  const haveResults = pair.every((one) => catalogue.findResult(one, 'value', period) !== undefined);
  // Where neither pair is complete, what is missing is told of the kind that the period stands for.
  const compareTargets = haveTargets || (period === targetPeriod && !haveResults);
  const [part, total] = compareTargets
    ? [catalogue.target(subject, 'value', period), catalogue.target(whole, 'value', period)]
    : comparableResults(
        catalogue,
        { subject, measure: 'value', period },
        { subject: whole, measure: 'value', period },
      );
  if (part.unit !== total.unit) throw new Problem({ kind: 'units-not-alike', subject, whole });
  return computed(formulas.share, [part, total]);
}

/**
 * How far a target was met: result over target, 1 for exactly met. The result is the document's own where it states
 * one, otherwise another publisher's; either end of a range of targets is met by the value.
 * @param measure the subject's main measure unless given
 * @param period the target year unless given
 * @throws Problem no-target; no-attainment where no result of that period is published
 */
export function attainment(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure = subject.mainMeasure,
  period: Period = catalogue.targetPeriod,
): Computed {
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
  return computed(formulas.attainment, [result, target]);
}

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

/**
 * The group that an item belongs to.
 * @throws Problem no-group for what stands in no group
 */
export function groupOf(catalogue: Catalogue, subject: Subject): Subject {
  const parent = subject.parent === undefined ? undefined : catalogue.subject(subject.parent);
  if (parent?.kind !== 'group') throw new Problem({ kind: 'no-group', subject });
  return parent;
}

/**
 * Rank by target, 1 for the largest; equal figures share a rank, as in Excel's RANK.EQ.
 * @param among 'total' counts all subjects of the same kind (the 30 items, the 4 groups, …), 'group' those of the same group
 * @throws Problem no-rank for the total, which has no peers; no-target where no such figure is printed
 */
export function rank(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure = subject.mainMeasure,
  among: 'total' | 'group' = 'total',
): Computed {
  const group = among === 'group' ? groupOf(catalogue, subject) : undefined;
  const rankingBy = (period: Period) => rankingOf(catalogue, subject.kind, group, measure, period);
  if (rankingBy(catalogue.targetPeriod).peers < 2) throw new Problem({ kind: 'no-rank', subject });
  const own = catalogue.target(subject, measure);
  const { targets, larger } = rankingBy(own.period);
  return {
    number: 1 + larger(own.number),
    unit: 'rank',
    inputs: targets,
    get bounds() {
      return ranksAllowed(own, targets);
    },
  };
}

/** @param constants what the formula takes after the printed figures, known exactly */
function computed(
  { unit, evaluate }: Formula,
  inputs: readonly Observation[],
  ...constants: readonly number[]
): Computed {
  return {
    number: evaluate(...inputs.map(({ number }) => number), ...constants),
    unit,
    inputs,
    // Worked out when asked for: most cells show the number alone.
    get bounds() {
      return boundsOf(evaluate, inputs, constants);
    },
  };
}

/** A figure that stands twice among the inputs is one variable: the share of a thing in itself is exactly 1. */
function boundsOf(
  evaluate: Formula['evaluate'],
  inputs: readonly Observation[],
  constants: readonly number[],
): Interval {
  const variables = [...new Set(inputs)];
  const places = inputs.map((input) => variables.indexOf(input));
  return extremes(
    (...values) => evaluate(...places.map((place) => values[place] ?? NaN), ...constants),
    variables.map(intervalOf),
  );
}

/** A peer stands above for certain where all of its interval lies above, and perhaps where some of it does. */
function ranksAllowed(own: Observation, ranked: readonly Observation[]): Interval {
  const { low, high } = intervalOf(own);
  const peers = ranked.filter((peer) => peer !== own).map(intervalOf);
  return {
    low: 1 + peers.filter((peer) => peer.low > high).length,
    high: 1 + peers.filter((peer) => peer.high > low).length,
  };
}

function indexOf(catalogue: Catalogue, subject: Subject): Observation {
  const { targetPeriod } = catalogue;
  const index = catalogue.findTarget(subject, 'index', targetPeriod);
  if (index !== undefined) return index;
  // Where growth is printed as a range, its two ends help more than "no index".
  if (catalogue.findTarget(subject, 'growth-low', targetPeriod) !== undefined) {
    return catalogue.target(subject, 'growth');
  }
  const results = catalogue
    .statedAbout(subject)
    .filter(({ measure, status }) => measure === subject.mainMeasure && isResult(status));
  const years = results
    .filter(({ publisher }) => publisher.code === results[0]?.publisher.code)
    .map(({ period }) => period)
    .sort(comparePeriods);
  const [from, to] = [years[0], years.at(-1)];
  const comparable = from !== undefined && to !== undefined && from !== to;
  throw new Problem({ kind: 'no-index', subject, results: comparable ? [from, to] : undefined });
}

function valueAndIndex(catalogue: Catalogue, subject: Subject): [value: Observation, index: Observation] {
  return [catalogue.target(subject, 'value'), indexOf(catalogue, subject)];
}

function resultsOf(
  catalogue: Catalogue,
  subject: Subject,
  from: Period,
  to: Period,
): [from: Observation, to: Observation] {
  if (yearsCovered(from) !== yearsCovered(to)) throw new Problem({ kind: 'periods-not-alike', from, to });
  if (comparePeriods(from, to) >= 0) throw new Problem({ kind: 'periods-not-in-order', from, to });
  const measure = subject.mainMeasure;
  return comparableResults(catalogue, { subject, measure, period: from }, { subject, measure, period: to });
}
