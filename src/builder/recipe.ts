import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { Exported } from '../catalogue/trade';
import { exportedTo } from '../catalogue/trade';
import type { Arguments, Indicator, Taken } from '../indicators/indicator';
import { registry } from '../indicators/registry';
import type { IndicatorId } from '../indicators/registry';
import type { Messages } from '../locales/messages';
import type { Call } from '../model/formulaText';
import { periodArgument } from '../model/formulaText';
import type { Measure, Subject } from '../model/schema';
import type { Scope } from '../catalogue/words';
import { callInWords, unmistakableName } from '../search/callInWords';
import type { Option } from '../search/finding';

/** The functions whose formulas are put together by choosing: printed figures, every indicator, and bounds. */
export type CalculationId = 'TARGET' | 'ACTUAL' | IndicatorId | 'BOUNDS';

/**
 * A figure that is being put together: a function, its subject, and what it is given. It is plain data without words of
 * any language, and it outlives the catalogue that it was chosen from.
 */
export type Recipe = {
  readonly id: CalculationId;
  /** Code of the subject. */
  readonly subject: string;
  /** By the names of parameters: a measure, a period, a scope, a function, codes of a publisher or a subject. */
  readonly given: Readonly<Partial<Record<ParameterName, string>>>;
};

export type ParameterName =
  'function' | 'measure' | 'from' | 'to' | 'of' | 'among' | 'period' | 'publisher' | 'market';

export type ParameterOf = {
  readonly name: ParameterName;
  readonly takes: keyof Taken | 'publisher' | 'function';
  readonly required?: true | undefined;
};

export type Calculation = {
  readonly id: CalculationId;
  /** In the order in which the function takes them after the subject. */
  readonly parameters: readonly ParameterOf[];
  /** What computes it, where it is an indicator. */
  readonly indicator?: Indicator;
};

/** Every calculation that can be chosen, in the order of the registry. */
export const calculations: readonly Calculation[] = [
  { id: 'ACTUAL', parameters: ['period', 'measure', 'publisher', 'market'].map(plainParameter) },
  { id: 'TARGET', parameters: ['measure', 'period'].map(plainParameter) },
  ...registry.indicators.map((indicator) => ({
    id: indicator.id,
    indicator,
    parameters: Object.entries(indicator.parameters).map(([name, { takes, required }]): ParameterOf => ({
      name: name as ParameterName,
      takes,
      required,
    })),
  })),
  {
    id: 'BOUNDS',
    parameters: [
      { name: 'function', takes: 'function', required: true },
      { name: 'from', takes: 'period' },
      { name: 'to', takes: 'period' },
    ],
  },
];

function plainParameter(name: string): ParameterOf {
  return { name: name as 'measure', takes: name as 'measure' };
}

export function calculationOf(id: CalculationId): Calculation {
  const found = calculations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No function is called ${id}`);
  return found;
}

/**
 * The parameters that a recipe can be given now: BOUNDS takes periods only for a function that takes them itself.
 */
export function parametersOf({ id, given }: Recipe): readonly ParameterOf[] {
  const { parameters } = calculationOf(id);
  if (id !== 'BOUNDS') return parameters;
  const bounded = registry.bounded.find((one) => one.id === given.function);
  return parameters.filter(({ takes }) => takes !== 'period' || bounded?.boundsBetween !== undefined);
}

/** @throws Problem subject-unknown for what the figures in use have no longer */
export function subjectIn(catalogue: Catalogue, code: string): Subject {
  const found = catalogue.subjects.find((one) => one.code === code);
  if (found === undefined) throw new Problem({ kind: 'subject-unknown', text: code, nearest: [] });
  return found;
}

/** What is exported, and where to. @throws Problem subject-unknown, market-of-market */
export function exportedIn(catalogue: Catalogue, { subject, given }: Recipe): Exported {
  const market = given.market === undefined ? undefined : subjectIn(catalogue, given.market);
  return exportedTo(subjectIn(catalogue, subject), market);
}

/** The same choices as the indicators take them. @throws Problem subject-unknown */
export function argumentsIn(catalogue: Catalogue, recipe: Recipe): Arguments {
  const { market } = exportedIn(catalogue, recipe);
  const given: Record<string, string | Subject | undefined> = {};
  for (const { name, takes } of parametersOf(recipe)) {
    const chosen = recipe.given[name];
    if (chosen === undefined) continue;
    const isSubject = takes === 'whole' && !isScope(chosen);
    given[name] = takes === 'market' ? market : isSubject ? subjectIn(catalogue, chosen) : chosen;
  }
  return given;
}

const scopes: readonly Scope[] = ['total', 'group', 'markets'];

export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}

/**
 * The call that answers a recipe, in the words of a language.
 * @throws Problem subject-unknown
 * @example callOf({ id: 'GROWTH', subject: 'coffee', given: { to: '2026-07' } }, catalogue, en)
 * // { id: 'GROWTH', args: ['Coffee', undefined, '2026-07'] }
 */
export function callOf(recipe: Recipe, catalogue: Catalogue, messages: Messages): Call {
  const { id, given } = recipe;
  const subject = subjectIn(catalogue, recipe.subject);
  const named = parametersOf(recipe);
  if (id === 'BOUNDS') {
    const name = unmistakableName(subject, catalogue, messages.language);
    const periods = [given.from, given.to].map((one) =>
      one === undefined ? undefined : periodArgument(one),
    );
    return { id, args: withoutEnd([given.function, name, ...periods]) };
  }
  const options = named.map(({ name, takes }): Option => {
    const value = given[name];
    if (value === undefined) return { kind: 'omitted' };
    switch (takes) {
      case 'measure':
        return { kind: takes, value: value as Measure };
      case 'scope':
        return { kind: takes, value: value as Scope };
      case 'whole':
        return { kind: takes, value: isScope(value) ? value : subjectIn(catalogue, value) };
      case 'market':
        return { kind: takes, value: subjectIn(catalogue, value) };
      case 'publisher':
        return { kind: takes, value };
      default:
        return { kind: 'period', value };
    }
  });
  const { args } = callInWords({ id, subject, options }, catalogue, messages);
  return { id, args: withoutEnd(args) };
}

/** What is left out at the end is not written. */
function withoutEnd(args: Call['args']): Call['args'] {
  return args.at(-1) === undefined && args.length > 0 ? withoutEnd(args.slice(0, -1)) : args;
}
