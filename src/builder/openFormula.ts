import { Problem } from '../catalogue/problem';
import type { ProblemDetail } from '../catalogue/problem';
import type { Exported } from '../catalogue/trade';
import { askedFrom, exportedFrom, periodFrom, publisherFrom, subjectFrom } from '../functions/arguments';
import { argumentsFrom } from '../functions/computed';
import { givenOrNot } from '../functions/runner';
import type { Input } from '../functions/runner';
import { registry } from '../indicators/registry';
import { messagesIn } from '../locales/language';
import { session } from '../session';
import { partsOf } from '../tables/formulaParts';
import type { FormulaPart } from '../tables/formulaParts';
import { isCells } from '../tables/filledFormula';
import { keyOf } from './basket';
import { calculations } from './recipe';
import type { Calculation, ParameterName, Recipe } from './recipe';
import { formulaWith, saidIn } from './references';
import type { Reference, Said } from './references';

/** What a formula of a cell is, when one wants to change it by choosing. */
export type OpenedFormula =
  | { readonly kind: 'opened'; readonly recipe: Recipe; readonly references: readonly Reference[] }
  /** It calls none of our functions. */
  | { readonly kind: 'foreign' }
  /** It is ours, and holds more than one call with words, numbers and cells: other functions, arithmetic. */
  | { readonly kind: 'not-taken-apart' }
  /** Its words mean nothing that is known. */
  | { readonly kind: 'problem'; readonly detail: ProblemDetail };

/**
 * Takes a formula apart, as `Range.formulas` gives it. Nothing is guessed: what is not one call with texts, numbers and
 * cells is left alone.
 * @param filled the same with the values of cells in the place of references, where it has any; of a range, that of one
 *   of its cells, and the recipe is what the formula asks of it
 * @example openFormula('=VNEXPORT.GROWTH("Coffee",,"2026-07")')
 * // { kind: 'opened', recipe: { id: 'GROWTH', subject: 'coffee', given: { to: '2026-07' } }, references: [] }
 */
export function openFormula(formula: string, filled = formula): OpenedFormula {
  const called = partsOf(bare(formula));
  if (!called.some(({ kind }) => kind === 'call')) return { kind: 'foreign' };
  const [written, values] = [argumentsIn(called), argumentsIn(partsOf(bare(filled)))];
  const calculation = calculations.find(({ id }) => called[0]?.kind === 'call' && id === called[0].id);
  const inputs = values?.map((one) => inputOf(one));
  if (calculation === undefined || written === undefined || written.length !== inputs?.length) {
    return { kind: 'not-taken-apart' };
  }
  const known = inputs.flatMap((input) => (input === UNREADABLE ? [] : [input]));
  if (known.length < inputs.length) return { kind: 'not-taken-apart' };
  try {
    const recipe = recipeOf(calculation, known);
    const references = referencesIn(calculation, written, values ?? [], known, recipe);
    return references === undefined || !hold(recipe, references)
      ? { kind: 'not-taken-apart' }
      : { kind: 'opened', recipe, references };
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', detail: fault.detail };
    throw fault;
  }
}

/**
 * The same where the formula refers to ranges: of the places of its answer, the first in which it asks for something.
 * The first cells of a whole column are its heading, or empty.
 * @param filled the formula with the values of cells, in each of its first places
 * @returns what stands in the way in the first place, where it can be opened in none
 */
export function openFirst(formula: string, filled: readonly string[]): OpenedFormula {
  const opened = filled.map((one) => openFormula(formula, one));
  return opened.find(({ kind }) => kind === 'opened') ?? opened[0] ?? openFormula(formula);
}

/**
 * As many of the references as leave the formula what was chosen: a date in a cell may be a month for one measure and a
 * year for another. The others give way to words.
 */
export function holdingReferences(recipe: Recipe, references: readonly Reference[]): readonly Reference[] {
  return references.length === 0 || hold(recipe, references)
    ? references
    : holdingReferences(recipe, references.slice(0, -1));
}

/** Whether the formula with these cells, as they are now, is understood as the recipe. */
function hold(recipe: Recipe, references: readonly Reference[]): boolean {
  if (references.length === 0) return true;
  const filled = formulaWith(recipe, references, session.catalogue, messagesIn('en'), ({ value }) => value);
  const opened = openFormula(filled);
  return opened.kind === 'opened' && keyOf(opened.recipe) === keyOf(recipe);
}

function bare(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1).trim() : '';
}

type Written = readonly FormulaPart[];

/** What stands between the commas of one call, blanks left out; `undefined` where there is more than one call. */
function argumentsIn([, opening, ...rest]: readonly FormulaPart[]): Written[] | undefined {
  if (opening?.text !== '(' || rest.at(-1)?.text !== ')') return undefined;
  const found: FormulaPart[][] = [[]];
  for (const part of rest.slice(0, -1)) {
    if (part.text === ',') found.push([]);
    else if (!/^\s*$/.test(part.text)) found.at(-1)?.push(part);
  }
  return found;
}

/** Of what is no text and no number: a cell, a range, another call, arithmetic. */
const UNREADABLE = Symbol('unreadable');

function inputOf([part, ...others]: Written): Input | typeof UNREADABLE {
  if (part === undefined) return undefined;
  if (others.length > 0 || part.kind !== 'other' || !/^("|\d)/.test(part.text)) return UNREADABLE;
  return part.text.startsWith('"') ? part.text.slice(1, -1).replaceAll('""', '"') : part.text;
}

/** The arguments that are cells, with what each says; `undefined` where one has no place in the function. */
function referencesIn(
  calculation: Calculation,
  written: readonly Written[],
  values: readonly Written[],
  inputs: readonly Input[],
  recipe: Recipe,
): readonly Reference[] | undefined {
  const found: Reference[] = [];
  for (const [at, argument] of written.entries()) {
    if (inputOf(argument) !== UNREADABLE) continue;
    const [part] = argument;
    const own = saidIn(calculation.id)[at];
    if (part === undefined || !isCells(part) || own === undefined) return undefined;
    const value = (values[at] ?? []).map(({ text }) => text).join('');
    const others = own === 'subject' ? [] : saidBy(calculation, inputs, at, recipe);
    const [first = own, ...more] = others.includes(own)
      ? [own, ...others.filter((one) => one !== own)]
      : others;
    found.push({ text: part.text, value, says: [first, ...more] });
  }
  return found;
}

/** What a formula would not say without one of its arguments: measure and period may come in either order, or in one cell. */
function saidBy(
  calculation: Calculation,
  inputs: readonly Input[],
  without: number,
  { given }: Recipe,
): Said[] {
  try {
    const bereft = recipeOf(
      calculation,
      inputs.map((input, at) => (at === without ? undefined : input)),
    ).given;
    return calculation.parameters.flatMap(({ name }) => (given[name] === bereft[name] ? [] : [name]));
  } catch (fault) {
    if (fault instanceof Problem) return [];
    throw fault;
  }
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
