import { Problem } from '../catalogue/problem';
import type { ProblemDetail } from '../catalogue/problem';
import type { Exported } from '../catalogue/trade';
import { askedFrom, exportedFrom, periodFrom, publisherFrom, subjectFrom } from '../functions/arguments';
import { argumentsFrom } from '../functions/computed';
import { givenOrNot } from '../functions/runner';
import type { Input } from '../functions/runner';
import { registry } from '../indicators/registry';
import { partsOf } from '../tables/formulaParts';
import type { FormulaPart } from '../tables/formulaParts';
import { calculations } from './recipe';
import type { Calculation, ParameterName, Recipe } from './recipe';

/** What a formula of a cell is, when one wants to change it by choosing. */
export type OpenedFormula =
  | { readonly kind: 'opened'; readonly recipe: Recipe }
  /** It calls none of our functions. */
  | { readonly kind: 'foreign' }
  /** It is ours, and holds more than one call with its words and numbers: cells, other functions, arithmetic. */
  | { readonly kind: 'not-taken-apart' }
  /** Its words mean nothing that is known. */
  | { readonly kind: 'problem'; readonly detail: ProblemDetail };

/**
 * Takes a formula apart, as `Range.formulas` gives it. Nothing is guessed: what is not one call with texts and numbers
 * is left alone.
 * @example openFormula('=VNEXPORT.GROWTH("Coffee",,"2026-07")')
 * // { kind: 'opened', recipe: { id: 'GROWTH', subject: 'coffee', given: { to: '2026-07' } } }
 */
export function openFormula(formula: string): OpenedFormula {
  const parts = formula.startsWith('=') ? partsOf(formula.slice(1).trim()) : [];
  if (!parts.some(({ kind }) => kind === 'call')) return { kind: 'foreign' };
  const [called, opening, ...rest] = parts;
  const calculation = calculations.find(({ id }) => called?.kind === 'call' && id === called.id);
  const isOneCall = opening?.text === '(' && rest.at(-1)?.text === ')';
  const inputs = isOneCall ? inputsIn(rest.slice(0, -1)) : undefined;
  if (calculation === undefined || inputs === undefined) return { kind: 'not-taken-apart' };
  try {
    return { kind: 'opened', recipe: recipeOf(calculation, inputs) };
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', detail: fault.detail };
    throw fault;
  }
}

/** The texts and numbers between commas; `undefined` where anything else stands there. */
function inputsIn(parts: readonly FormulaPart[]): Input[] | undefined {
  const inputs: Input[] = [undefined];
  for (const { kind, text } of parts) {
    if (kind !== 'other') return undefined;
    if (text === ',') inputs.push(undefined);
    else if (/^\s*$/.test(text)) continue;
    else if (inputs.at(-1) === undefined && /^("|\d)/.test(text)) {
      inputs[inputs.length - 1] = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    } else return undefined;
  }
  return inputs;
}

function recipeOf({ id, parameters, indicator }: Calculation, inputs: readonly Input[]): Recipe {
  const given = inputs.map((input) => givenOrNot(input));
  if (id === 'BOUNDS') return boundsOf(given);
  const [name = '', ...options] = given;
  const takesMarket = parameters.at(-1)?.takes === 'market';
  const market = takesMarket ? options[parameters.length - 1] : undefined;
  const exported = exportedFrom(name, market);
  const read =
    indicator === undefined
      ? printedArguments(id, options, exported)
      : argumentsFrom(
          Object.entries(indicator.parameters),
          parameters.map((_, at) => options[at]),
          exported,
        );
  return { id, subject: exported.subject.code, given: codesOf(read) };
}

function printedArguments(id: string, options: readonly Input[], exported: Exported) {
  if (id === 'TARGET') return askedFrom(exported, options[0], options[1]);
  const [period, measure, publisher] = options;
  return {
    ...askedFrom(exported, measure, period),
    publisher: publisherFrom(publisher),
    market: exported.market,
  };
}

function boundsOf([text, name = '', first, last]: readonly Input[]): Recipe {
  const functions = registry.bounded.map((one) => one.id);
  if (text === undefined) throw new Problem({ kind: 'function-missing', functions });
  const match = registry.resolve(text);
  if (match.kind !== 'one') throw new Problem({ kind: 'function-unknown', text, functions });
  const subject = subjectFrom(name);
  const [from, to] = [periodFrom(first, { subject }), periodFrom(last, { subject })];
  return { id: 'BOUNDS', subject: subject.code, given: codesOf({ function: match.value.id, from, to }) };
}

function codesOf(
  read: Readonly<Record<string, string | { readonly code: string } | undefined>>,
): Recipe['given'] {
  const codes: Partial<Record<ParameterName, string>> = {};
  for (const [name, value] of Object.entries(read)) {
    if (value === undefined) continue;
    codes[name as ParameterName] = typeof value === 'string' ? value : value.code;
  }
  return codes;
}
