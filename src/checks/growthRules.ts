import type { Catalogue } from '../catalogue/catalogue';
import { over } from '../indicators/computed';
import type { Observation } from '../model/observation';
import {
  comparePeriods,
  covers,
  firstYear,
  follows,
  kindOf,
  lastYear,
  spanOf,
  yearsCovered,
  yearsOf,
} from '../model/period';
import { differenceUnit } from '../model/unit';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { formula, quotient } from './amount';
import { alike, answersAsResult, complete, resultsIn, subjectOf } from './facts';
import type { Identity } from './rule';
import { sumIdentity } from './sumIdentity';

/** Rules about growth, multiples, results against strategy targets, and target ranges. */
export function growthIdentities(catalogue: Catalogue): Identity[] {
  return [
    ...resultsIn(catalogue, 'growth').flatMap((growth) => growthPhases(catalogue, growth)),
    ...resultsIn(catalogue, 'multiple').flatMap((multiple) => multipleOfBase(catalogue, multiple)),
    ...excesses.flatMap(([excess, of]) =>
      resultsIn(catalogue, excess).flatMap((one) => excessOverTarget(catalogue, one, of)),
    ),
    ...strategyTargets(catalogue).flatMap((target) => targetPassed(catalogue, target)),
    ...ranges.flatMap(([low, high]) => rangeOrder(catalogue, low, high)),
    ...rangeGrowth(catalogue),
    ...resultsIn(catalogue, 'value').flatMap((value) => periodSum(catalogue, value)),
    ...resultsIn(catalogue, 'growth').flatMap((growth) => periodGrowth(catalogue, growth)),
  ];
}

/** Yearly growth of a period against the growth of phases that follow each other through all of it. */
function growthPhases(catalogue: Catalogue, whole: Observation): Identity[] {
  if (kindOf(whole.period) !== 'years') return [];
  const inside = catalogue
    .statedAbout(subjectOf(catalogue, whole), 'growth')
    .filter(
      (one) =>
        answersAsResult(catalogue, one) &&
        one.base === undefined &&
        one !== whole &&
        covers(whole.period, one.period),
    )
    .sort((a, b) => comparePeriods(a.period, b.period));
  const tiled = inside.every((one, at) => at === 0 || follows(inside[at - 1]?.period ?? '', one.period));
  if (inside.length < 2 || !tiled || spanOf(inside.map(({ period }) => period)) !== whole.period) return [];
  const years = yearsCovered(whole.period);
  return [
    {
      rule: 'growth-phases',
      of: `${whole.subject}/${whole.period}`,
      names: [subjectOf(catalogue, whole)],
      period: whole.period,
      unit: whole.unit,
      relation: 'equal',
      figures: [whole, ...inside],
      sides: (read) => ({
        left: read(whole),
        right: formula(
          (...rates) =>
            rates.reduce(
              (product, rate, at) => product * (1 + rate) ** yearsCovered(inside[at]?.period ?? ''),
              1,
            ) **
              (1 / years) -
            1,
          inside.map(read),
        ),
      }),
    },
  ];
}

function multipleOfBase(catalogue: Catalogue, multiple: Observation): Identity[] {
  const { base, period } = multiple;
  const subject = subjectOf(catalogue, multiple);
  if (base === undefined) return [];
  const now = catalogue.findResult(subject, subject.mainMeasure, period);
  const then = catalogue.findResult(subject, subject.mainMeasure, base);
  if (now === undefined || then === undefined || !alike([now, then])) return [];
  return [
    {
      rule: 'multiple',
      of: `${subject.code}/${period}`,
      names: [subject],
      period,
      base,
      unit: multiple.unit,
      relation: 'equal',
      figures: [multiple, now, then],
      sides: (read) => ({ left: read(multiple), right: quotient(read(now), read(then)) }),
    },
  ];
}

/** What a printed excess is over: the measure it goes with. */
const excesses: readonly (readonly [excess: Measure, of: Measure])[] = [
  ['excess', 'value'],
  ['growth-excess', 'growth'],
];

/** Where no strategy target is printed, the excess can at most be the whole result. */
function excessOverTarget(catalogue: Catalogue, excess: Observation, of: Measure): Identity[] {
  const subject = subjectOf(catalogue, excess);
  const result = catalogue.findResult(subject, of, excess.period);
  const target = printedTarget(catalogue, subject, of, excess.period);
  if (result === undefined || !alike(target === undefined ? [result] : [result, target])) return [];
  // A growth rate passes another one by percentage points.
  if (differenceUnit(result.unit) !== differenceUnit(excess.unit)) return [];
  return [
    {
      rule: target === undefined ? 'excess-result' : 'excess-target',
      of: `${subject.code}/${of}/${excess.period}`,
      names: [subject],
      period: excess.period,
      unit: excess.unit,
      relation: target === undefined ? 'at-most' : 'equal',
      figures: [excess, result, ...(target === undefined ? [] : [target])],
      sides: (read) => ({
        left: read(excess),
        right: target === undefined ? read(result) : formula((a, b) => a - b, [read(result), read(target)]),
      }),
    },
  ];
}

/** A target that follows from a result and its excess cannot be held against them. */
function printedTarget(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure,
  period: Period,
): Observation | undefined {
  const target = catalogue.findTarget(subject, measure, period);
  return target?.implied ? undefined : target;
}

function strategyTargets(catalogue: Catalogue): Observation[] {
  return catalogue.observations.filter(
    (one) => one.status === 'strategy-target' && !one.implied && catalogue.isAnswer(one),
  );
}

function targetPassed(catalogue: Catalogue, target: Observation): Identity[] {
  const subject = subjectOf(catalogue, target);
  const result = catalogue.findResult(subject, target.measure, target.period);
  if (result?.unit !== target.unit) return [];
  return [
    {
      rule: 'target-passed',
      of: `${subject.code}/${target.measure}/${target.period}`,
      names: [subject],
      period: target.period,
      unit: target.unit,
      relation: 'at-least',
      figures: [result, target],
      sides: (read) => ({ left: read(result), right: read(target) }),
    },
  ];
}

const ranges = [
  ['low', 'high'],
  ['growth-low', 'growth-high'],
] as const;

function rangeOrder(catalogue: Catalogue, lowMeasure: Measure, highMeasure: Measure): Identity[] {
  return catalogue.statedAs(lowMeasure).flatMap((low) => {
    const subject = subjectOf(catalogue, low);
    const high = catalogue.findTarget(subject, highMeasure, low.period);
    if (high?.unit !== low.unit) return [];
    return [
      {
        rule: 'range-order',
        of: `${subject.code}/${lowMeasure}/${low.period}`,
        names: [subject],
        period: low.period,
        unit: low.unit,
        relation: 'at-most',
        figures: [low, high],
        sides: (read) => ({ left: read(low), right: read(high) }),
      },
    ];
  });
}

/** Each end of a target range is the base year's result, grown by that end of the growth range. */
function rangeGrowth(catalogue: Catalogue): Identity[] {
  return (['low', 'high'] as const).flatMap((end) =>
    catalogue.statedAs(end).flatMap((target) => {
      const subject = subjectOf(catalogue, target);
      const growth = catalogue.findTarget(subject, `growth-${end}`, target.period);
      const base = growth?.base;
      const result = base === undefined ? undefined : catalogue.findResult(subject, 'value', base);
      if (growth === undefined || base === undefined || result?.unit !== target.unit) return [];
      return [
        {
          rule: `range-growth-${end}` as const,
          of: `${subject.code}/${target.period}`,
          names: [subject],
          period: target.period,
          base,
          unit: target.unit,
          relation: 'equal',
          figures: [target, growth, result],
          sides: (read) => ({
            left: read(target),
            right: formula((value, rate) => value * (1 + rate), [read(result), read(growth)]),
          }),
        } satisfies Identity,
      ];
    }),
  );
}

/** A result of several years against the results of each year. */
function periodSum(catalogue: Catalogue, whole: Observation): Identity[] {
  const { period } = whole;
  const subject = subjectOf(catalogue, whole);
  if (kindOf(period) !== 'years') return [];
  const years = complete(yearsOf(period).map((year) => catalogue.findResult(subject, 'value', year)));
  if (years === undefined || !alike([whole, ...years])) return [];
  return [sumIdentity(catalogue, 'period-sum', whole, years, `${subject.code}/${period}`)];
}

/** Yearly growth of a period against its last year and the year before its first. */
function periodGrowth(catalogue: Catalogue, growth: Observation): Identity[] {
  const { period } = growth;
  const subject = subjectOf(catalogue, growth);
  if (growth.base !== undefined || !['year', 'years'].includes(kindOf(period))) return [];
  const base = String(firstYear(period) - 1);
  const from = catalogue.findResult(subject, 'value', base);
  const to = catalogue.findResult(subject, 'value', String(lastYear(period)));
  if (from === undefined || to === undefined || !alike([from, to])) return [];
  const years = yearsCovered(period);
  return [
    {
      rule: 'period-growth',
      of: `${subject.code}/${period}`,
      names: [subject],
      period,
      base,
      unit: growth.unit,
      relation: 'equal',
      figures: [growth, from, to],
      sides: (read) => ({
        left: read(growth),
        right: formula((first, last) => over(last, first) ** (1 / years) - 1, [read(from), read(to)]),
      }),
    },
  ];
}
