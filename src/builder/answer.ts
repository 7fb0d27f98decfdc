import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { ProblemDetail } from '../catalogue/problem';
import { registry } from '../indicators/registry';
import { noteListOf } from '../model/observation';
import type { CodedNote, Observation } from '../model/observation';
import type { Interval } from '../model/interval';
import type { Period } from '../model/period';
import type { ComputedUnit, Measure } from '../model/schema';
import { argumentsIn, calculationOf, calculations, exportedIn, parametersOf } from './recipe';
import type { Recipe } from './recipe';

/** What a recipe answers now: as its formula would in a cell, with what must be known to read it. */
export type Answer =
  | {
      readonly kind: 'figure';
      readonly number: number;
      readonly unit: ComputedUnit;
      readonly period: Period | undefined;
      /** The printed figure itself, or those that it is computed from. */
      readonly inputs: readonly Observation[];
      readonly isComputed: boolean;
      /** What the rounding of the inputs allows, where it is computed. */
      readonly bounds: Interval | undefined;
      readonly notes: readonly CodedNote[];
    }
  | {
      readonly kind: 'bounds';
      readonly bounds: Interval;
      readonly unit: ComputedUnit;
      /** The printed figures whose rounding leaves them. */
      readonly inputs: readonly Observation[];
      readonly notes: readonly CodedNote[];
    }
  | { readonly kind: 'problem'; readonly detail: ProblemDetail };

/**
 * The answer to a recipe. What has no figure is an answer too: the problem, for a sentence.
 * @example answerOf({ id: 'TARGET', subject: 'rice', given: {} }, catalogue).number // 1211
 */
export function answerOf(recipe: Recipe, catalogue: Catalogue): Answer {
  try {
    return answered(recipe, catalogue);
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', detail: fault.detail };
    throw fault;
  }
}

function answered(recipe: Recipe, catalogue: Catalogue): Answer {
  const { id, given } = recipe;
  const { subject, market } = exportedIn(catalogue, recipe);
  const { measure, period, publisher } = given as { [Name in keyof typeof given]: Measure };
  switch (id) {
    case 'TARGET':
      return printed(catalogue.target(subject, measure, period));
    case 'ACTUAL':
      return printed(catalogue.result(subject, measure, period, publisher, market));
    case 'BOUNDS':
      return boundsOf(recipe, catalogue);
    default: {
      mustHaveRequired(recipe);
      const computed = calculationOf(id).indicator?.compute(
        catalogue,
        subject,
        argumentsIn(catalogue, recipe),
      );
      if (computed === undefined) throw new Error(`Nothing computes ${id}`);
      const { number, unit, inputs, period: of } = computed;
      return {
        kind: 'figure',
        number,
        unit,
        inputs,
        period: of,
        isComputed: true,
        get bounds() {
          return finiteBounds(() => computed.bounds);
        },
        notes: notesOf(recipe, unit, inputs),
      };
    }
  }
}

function printed(figure: Observation): Answer {
  const { number, unit, period } = figure;
  return {
    kind: 'figure',
    number,
    unit,
    period,
    inputs: [figure],
    isComputed: false,
    bounds: undefined,
    notes: noteListOf(figure),
  };
}

/** A quotient by what may be 0 has none. */
function finiteBounds(read: () => Interval): Interval | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Problem) return undefined;
    throw fault;
  }
}

function boundsOf(recipe: Recipe, catalogue: Catalogue): Answer {
  const { given } = recipe;
  const { subject } = exportedIn(catalogue, recipe);
  const bounded = registry.bounded.find((one) => one.id === given.function);
  if (bounded === undefined) {
    throw new Problem({ kind: 'function-missing', functions: registry.bounded.map(({ id }) => id) });
  }
  const { from, to } = given;
  const { bounds, unit } =
    (from === undefined && to === undefined) || bounded.boundsBetween === undefined
      ? bounded.boundsOf(catalogue, subject)
      : bounded.boundsBetween(catalogue, subject, from, to);
  const inputs = inputsOfBounds(recipe, catalogue);
  return { kind: 'bounds', bounds, unit, inputs, notes: notesOf(recipe, unit, inputs) };
}

/** Of what a rank is counted among, the notes are not those of the one that is ranked: China's are not the United States'. */
function notesOf(
  { subject, given: { market } }: Recipe,
  unit: ComputedUnit,
  inputs: readonly Observation[],
): CodedNote[] {
  const own = inputs.filter((one) => one.subject === subject && (market ?? one.partner) === one.partner);
  const notes = (unit === 'rank' ? own : inputs).flatMap(noteListOf);
  return [...new Map(notes.map((note) => [note.vi, note])).values()];
}

/** What the function answers from whose bounds are asked for; of a target that is printed as a range both ends. */
function inputsOfBounds({ subject, given }: Recipe, catalogue: Catalogue): readonly Observation[] {
  const calculation = calculations.find(({ id }) => id === given.function);
  if (calculation === undefined) return [];
  const { id, parameters } = calculation;
  const takesOne = parameters.some(({ name }) => name === 'period');
  const { from, to } = given;
  const period = takesOne ? (from ?? to) : undefined;
  const periods = Object.entries(takesOne ? { period } : { from, to }).filter(([, one]) => one !== undefined);
  const answer = answerOf({ id, subject, given: Object.fromEntries(periods) }, catalogue);
  if (answer.kind === 'figure') return answer.inputs;
  if (answer.kind !== 'problem' || answer.detail.kind !== 'target-is-range') return [];
  const { low, high, subject: ranged } = answer.detail;
  return [low, high].map((end) => catalogue.target(ranged, end));
}

/** What must be chosen before anything can be computed. @throws Problem period-missing */
function mustHaveRequired(recipe: Recipe): void {
  const isMissing = parametersOf(recipe).some(
    ({ name, required }) => required === true && recipe.given[name] === undefined,
  );
  if (isMissing) throw new Problem({ kind: 'period-missing' });
}
