import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import { sumOfMonths } from '../catalogue/sums';
import { tradeWith } from '../catalogue/trade';
import type { Exported } from '../catalogue/trade';
import { registry } from '../indicators/registry';
import { isPartOfTotal } from '../indicators/inputs';
import { latestOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf, periodAround } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { answerOf } from './answer';
import { calculationOf, exportedIn, parametersOf } from './recipe';
import type { CalculationId, ParameterOf, Recipe } from './recipe';

/** What can be chosen for each parameter of a recipe: only what exists for its subject. */

/**
 * The values that a parameter may have, beside being left out.
 * @throws Problem subject-unknown
 * @example choicesFor(coffeeGrowth, { name: 'to', takes: 'period' }, catalogue)[0] // '2026-07', the newest
 */
export function choicesFor(recipe: Recipe, { takes }: ParameterOf, catalogue: Catalogue): readonly string[] {
  const exported = exportedIn(catalogue, recipe);
  switch (takes) {
    case 'function':
      return registry.bounded.map(({ id }) => id);
    case 'measure':
      return [...new Set(figuresFor(recipe, exported, catalogue).map(({ measure }) => measure))];
    case 'publisher':
      return publishersOf(recipe, exported, catalogue);
    case 'market':
      return marketsOf(recipe, catalogue).map(({ code }) => code);
    case 'whole':
      return wholesOf(exported, catalogue);
    case 'scope':
      return scopesOf(exported, catalogue);
    case 'period':
      return periodsFor(recipe, exported, catalogue);
  }
}

/** Where only results can be compared, targets are no choice; where nothing is printed, nothing is. */
function figuresFor({ id }: Recipe, exported: Exported, catalogue: Catalogue): readonly Observation[] {
  const stated = statedOf(exported, catalogue);
  if (id === 'TARGET' || id === 'ATTAINMENT') return stated.filter(({ status }) => isTarget(status));
  if (id === 'RANK') return stated;
  return stated.filter(({ status }) => isResult(status));
}

function statedOf({ subject, market }: Exported, catalogue: Catalogue): readonly Observation[] {
  return catalogue
    .statedAbout(subject, undefined, tradeWith(market))
    .filter(({ restates }) => restates !== true);
}

/** Whoever states the measure, or anything where none is chosen. */
function publishersOf({ given }: Recipe, exported: Exported, catalogue: Catalogue): string[] {
  const results = statedOf(exported, catalogue).filter(
    ({ status, measure }) => isResult(status) && (given.measure === undefined || measure === given.measure),
  );
  return [...new Set(results.map(({ publisher }) => publisher.code))];
}

/** Newest first: what is stated, and for results also the quarters, half years and years that are sums of months. */
function periodsFor(recipe: Recipe, exported: Exported, catalogue: Catalogue): readonly Period[] {
  const { id, given } = recipe;
  const { subject, market } = exported;
  const targets = statedOf(exported, catalogue).filter(({ status }) => isTarget(status));
  const ofTargets = targets
    .filter(({ measure }) => given.measure === undefined || measure === given.measure)
    .map(({ period }) => period);
  if (id === 'TARGET') return newestFirst(ofTargets);
  const measures =
    given.measure === undefined
      ? measuresComputedFrom(recipe, subject, catalogue)
      : [given.measure as Measure];
  const periods = measures.flatMap((measure) => {
    const results = statedOf(exported, catalogue).filter(
      (one) =>
        one.measure === measure &&
        isResult(one.status) &&
        (given.publisher === undefined ? catalogue.mayAnswer(one) : one.publisher.code === given.publisher),
    );
    const months = results.map(({ period }) => period).filter((period) => kindOf(period) === 'month');
    const longer = (['quarter', 'half-year', 'year'] as const).flatMap((kind) =>
      [...new Set(months.map((month) => periodAround(month, kind)))].filter(
        (period) =>
          sumOfMonths(catalogue, subject, measure, period, { publisher: given.publisher, market }) !==
          undefined,
      ),
    );
    return [...results.map(({ period }) => period), ...longer];
  });
  return newestFirst(takesTargets.has(id) && market === undefined ? [...periods, ...ofTargets] : periods);
}

/** Without a period, or for one that has them, these are computed from targets. */
const takesTargets: ReadonlySet<CalculationId> = new Set<CalculationId>(['SHARE', 'RANK', 'ATTAINMENT']);

/** A share is one of values, a unit value one of values and quantities; the others are of what the subject is counted by. */
function measuresComputedFrom({ id }: Recipe, subject: Subject, catalogue: Catalogue): readonly Measure[] {
  if (id === 'SHARE' || id === 'UNITVALUE') return ['value'];
  return catalogue.mainMeasuresOf(subject);
}

function newestFirst(periods: readonly Period[]): readonly Period[] {
  return [...new Set(periods)].sort((one, other) => comparePeriods(other, one));
}

/** The markets with which trade of the subject is stated; for the total, the markets themselves. */
function marketsOf({ subject }: Recipe, catalogue: Catalogue): readonly Subject[] {
  const codes = marketCodes(catalogue, subject);
  return catalogue.subjects.filter(({ code }) => codes.has(code));
}

const marketCodes = derivedFor((catalogue, code: string): ReadonlySet<string> => {
  const subject = catalogue.subject(code);
  if (subject.kind === 'market') return new Set();
  if (subject.kind === 'total') {
    const markets = catalogue.subjects.filter(({ kind }) => kind === 'market');
    return new Set(
      markets.flatMap((market) =>
        catalogue.statedAbout(market).some(({ status }) => isResult(status)) ? [market.code] : [],
      ),
    );
  }
  return new Set(
    catalogue.allObservations.flatMap((one) =>
      one.subject === code && one.flow === 'exports' && one.partner !== undefined ? [one.partner] : [],
    ),
  );
});

/** The total, the group and whatever else the subject is a part of; all markets where it goes to one, or is one. */
function wholesOf({ subject, market }: Exported, catalogue: Catalogue): string[] {
  const above: string[] = [];
  for (let whole = catalogue.parentOf(subject); whole !== undefined; whole = catalogue.parentOf(whole)) {
    above.push(whole.code);
  }
  return [
    ...(isPartOfTotal(subject) ? ['total'] : []),
    ...(subject.parent === undefined ? [] : ['group']),
    ...above.slice(1).filter((code) => code !== catalogue.totalIfAny?.code),
    ...(market !== undefined || subject.kind === 'market' ? ['markets'] : []),
  ];
}

function scopesOf({ subject, market }: Exported, catalogue: Catalogue): string[] {
  return [
    'total',
    ...(catalogue.parentOf(subject)?.kind === 'group' ? ['group'] : []),
    ...(market !== undefined || subject.kind === 'market' ? ['markets'] : []),
  ];
}

/**
 * What is shown of a subject before anything was chosen: what was asked for where that has a figure, else its newest
 * result, without one its target. The period is named, so that the formula says the same when later figures come.
 */
export function firstRecipe(subject: Subject, catalogue: Catalogue, asked: Recipe['given'] = {}): Recipe {
  const { code } = subject;
  const latest = newestResult(subject, catalogue);
  const newest: Recipe | undefined =
    latest === undefined ? undefined : { id: 'ACTUAL', subject: code, given: { period: latest } };
  const target: Recipe = { id: 'TARGET', subject: code, given: {} };
  const { measure, period } = asked;
  const ofAsked: Recipe[] =
    Object.keys(asked).length === 0
      ? []
      : [
          { id: 'ACTUAL', subject: code, given: { ...newest?.given, ...asked } },
          { id: 'TARGET', subject: code, given: defined({ measure, period }) },
        ];
  return ofAsked.find((one) => answerOf(one, catalogue).kind === 'figure') ?? newest ?? target;
}

function defined(given: Readonly<Record<string, string | undefined>>): Recipe['given'] {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Of the most frequent figures that may answer: the latest month where months are stated. */
function newestResult(subject: Subject, catalogue: Catalogue): Period | undefined {
  const measures = catalogue.mainMeasuresOf(subject);
  const results = catalogue
    .statedAbout(subject)
    .filter((one) => isResult(one.status) && measures.includes(one.measure) && catalogue.isAnswer(one));
  const months = results.filter(({ period }) => kindOf(period) === 'month');
  return latestOf(months.length > 0 ? months : results)?.period;
}

/**
 * The same subject with another calculation: what was chosen stays where the other takes it too and it exists there.
 * A period becomes the last of two, and the last of two a period.
 */
export function withCalculation(recipe: Recipe, id: CalculationId, catalogue: Catalogue): Recipe {
  const { given } = recipe;
  const last = given.period ?? given.to ?? newestResult(exportedIn(catalogue, recipe).subject, catalogue);
  const bare: Recipe = { id, subject: recipe.subject, given: {} };
  const wanted = { ...given, period: last, to: last, function: given.function ?? boundsFirst(recipe.id) };
  return calculationOf(id).parameters.reduce<Recipe>((made, { name, takes, required }) => {
    const parameter = parametersOf(made).find((one) => one.name === name);
    if (parameter === undefined) return made;
    const choices = choicesFor(made, parameter, catalogue);
    const kept = wanted[name];
    if (kept !== undefined && choices.includes(kept)) return withChoice(made, name, kept);
    if (required !== true) return made;
    const first = takes === 'period' ? comparableBefore(last, choices) : choices[0];
    return first === undefined ? made : withChoice(made, name, first);
  }, bare);
}

/** Bounds are asked of the calculation that was shown before. */
function boundsFirst(id: CalculationId): string {
  return id === 'BOUNDS' ? 'ACTUAL' : id;
}

/** The earliest period as long as the last one. */
function comparableBefore(last: Period | undefined, choices: readonly Period[]): Period | undefined {
  return choices.filter((one) => last === undefined || kindOf(one) === kindOf(last)).at(-1);
}

/** @param value left out where undefined */
export function withChoice(recipe: Recipe, name: ParameterOf['name'], value: string | undefined): Recipe {
  const others = Object.fromEntries(Object.entries(recipe.given).filter(([key]) => key !== name));
  return { ...recipe, given: value === undefined ? others : { ...others, [name]: value } };
}
