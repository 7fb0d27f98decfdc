import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { extremes, intervalOf } from '../model/interval';
import type { Interval } from '../model/interval';
import { noteListOf } from '../model/observation';
import type { CodedNote, Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { ComputedUnit, Subject, Unit } from '../model/schema';
import type { Derived } from './units';

/** Whose figure is computed, and from which figures: what a problem with them has to name. */
export type Asked = { readonly catalogue: Catalogue; readonly subject: Subject };

/**
 * The arithmetic of a computed figure. Inputs are printed figures in the units they are held in (million USD,
 * thousand tonnes, fractions), in the order of the parameters.
 *
 * Each formula only rises or only falls in each of its inputs while the others stand still, over the positive
 * numbers it is used for. So its extremes over the inputs' intervals lie at the corners, and its bounds are exact
 * (`extremes` in interval.ts). A formula that turns in between would need bounds of its own.
 */
export type Formula = {
  readonly evaluate: (...inputs: number[]) => number;
  /** `undefined` where the units of the inputs give no unit together. */
  readonly unit: (...inputs: Unit[]) => Derived | undefined;
};

type Parts = {
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly inputs: readonly Observation[];
  /** The period that the figure is about; that of the inputs unless given. */
  readonly period?: Period | undefined;
  readonly factor?: number;
  readonly bounds: () => Interval;
};

/** A computed figure: never printed, always finite, always traceable to the printed figures it comes from. */
export class Computed {
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly inputs: readonly Observation[];
  readonly period: Period | undefined;
  /** What the arithmetic on the inputs is multiplied by to be in the unit: 1000 for million USD by thousand tonnes. */
  readonly factor: number;
  private readonly boundsAllowed: () => Interval;

  /** @throws Problem not-computable for a number that is not finite */
  constructor(
    private readonly asked: Asked,
    { number, unit, inputs, period, factor = 1, bounds }: Parts,
  ) {
    this.number = number;
    this.unit = unit;
    this.inputs = inputs;
    this.period = period ?? inputs.at(-1)?.period;
    this.factor = factor;
    this.boundsAllowed = bounds;
    if (!Number.isFinite(number)) throw notComputable(asked, inputs);
  }

  /** What must be known to read its inputs: a doubt about one of them is a doubt about what is computed from it. */
  get notes(): readonly CodedNote[] {
    return [...new Map(this.inputs.flatMap(noteListOf).map((note) => [note.vi, note])).values()];
  }

  /**
   * What the rounding and the qualifiers of the inputs allow: `number` is one of these values. They are worked out
   * when asked for, as most cells show the number alone.
   * @throws Problem not-computable where they have no end, as of a quotient by what may be 0
   */
  get bounds(): Interval {
    const bounds = this.boundsAllowed();
    if (Number.isFinite(bounds.low) && Number.isFinite(bounds.high)) return bounds;
    throw notComputable(this.asked, this.inputs);
  }
}

/**
 * A figure that a formula gives.
 * @param constants what the formula takes after the printed figures, known exactly
 * @throws Problem not-computable for a 0 in a denominator; units-not-combined
 */
export function computed(
  { evaluate, unit }: Formula,
  asked: Asked,
  inputs: readonly Observation[],
  { constants = [], period }: { constants?: readonly number[]; period?: Period | undefined } = {},
): Computed {
  const derived = unit(...inputs.map((input) => input.unit));
  if (derived === undefined) {
    const units = [...new Set(inputs.map((input) => input.unit))];
    throw new Problem({ kind: 'units-not-combined', subject: asked.subject, units });
  }
  const inUnit = (...numbers: number[]) => evaluate(...numbers, ...constants) * derived.factor;
  return new Computed(asked, {
    number: inUnit(...inputs.map(({ number }) => number)),
    ...derived,
    inputs,
    period,
    bounds: () => boundsOf(inUnit, inputs),
  });
}

/**
 * Quotient by a number above 0. No growth is measured from 0 or from less, and no share taken of it: there is no number.
 * @example over(1211, 4500) // 0.2691…
 * @example over(1211, 0) // NaN
 */
export function over(dividend: number, divisor: number): number {
  return divisor > 0 ? dividend / divisor : NaN;
}

/** A figure that stands twice among the inputs is one variable: the share of a thing in itself is exactly 1. */
function boundsOf(evaluate: Formula['evaluate'], inputs: readonly Observation[]): Interval {
  const variables = [...new Set(inputs)];
  const places = inputs.map((input) => variables.indexOf(input));
  return extremes(
    (...values) => evaluate(...places.map((place) => values[place] ?? NaN)),
    variables.map(intervalOf),
  );
}

/** It names the figures that are, or may be, 0 or less; where none is, all of them. */
function notComputable({ catalogue, subject }: Asked, inputs: readonly Observation[]): Problem {
  return new Problem({
    kind: 'not-computable',
    subject,
    get inputs() {
      const notAbove0 = inputs.filter((input) => intervalOf(input).low <= 0);
      return (notAbove0.length > 0 ? notAbove0 : inputs).map(
        ({ subject: code, measure, period, publisher, printed }) => ({
          of: catalogue.subject(code),
          measure,
          period,
          publisher,
          printed,
        }),
      );
    },
  });
}
