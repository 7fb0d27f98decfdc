import type { Catalogue } from '../catalogue/catalogue';
import type { Messages } from '../locales/messages';
import { formulaOf } from '../model/formulaText';
import type { Call } from '../model/formulaText';
import { calculationOf, callOf, parametersOf } from './recipe';
import type { CalculationId, ParameterName, Recipe } from './recipe';

/** What an argument of a formula says: what it is about, or one of the parameters. */
export type Said = ParameterName | 'subject';

/** An argument of a formula that is a cell of the sheet, or a range of cells, which are answered one by one. */
export type Reference = {
  /** As the formula has it. @example '$A2:$A9' */
  readonly text: string;
  /** What stands in its first cell, written as an argument; an empty text for an empty cell. @example '"Gạo"' */
  readonly value: string;
  /** What it says, where its place says it first: the heading of a column says a measure with its period. */
  readonly says: readonly [Said, ...Said[]];
};

export function isRange({ text }: Reference): boolean {
  return text.includes(':');
}

/**
 * The formula of a recipe with cells in the place of some of its arguments.
 * @param written of a reference: as the formula has it unless given
 * @throws Problem subject-unknown
 * @example formulaWith(riceValue, [{ text: 'A2', value: '"Gạo"', says: ['subject'] }], catalogue, vi)
 * // '=VNEXPORT.TARGET(A2,"kim ngạch")'
 */
export function formulaWith(
  recipe: Recipe,
  references: readonly Reference[],
  catalogue: Catalogue,
  messages: Messages,
  written: (reference: Reference) => string = ({ text }) => text,
): string {
  const said = new Set<string>(references.flatMap(({ says }) => says));
  const given = Object.fromEntries(Object.entries(recipe.given).filter(([name]) => !said.has(name)));
  const call = callOf({ ...recipe, given }, catalogue, messages);
  return withReferences(
    call,
    Object.fromEntries(references.map((one) => [placeOf(recipe.id, one.says[0]), written(one)])),
  );
}

/** Where an argument stands in the calls of a function, from 0 on. */
function placeOf(id: CalculationId, said: Said): number {
  return saidIn(id).indexOf(said);
}

/** What the arguments of a function say, in their order. @example saidIn('TARGET') // ['subject', 'measure', 'period'] */
export function saidIn(id: CalculationId): readonly Said[] {
  const names = calculationOf(id).parameters.map(({ name }) => name);
  if (id !== 'BOUNDS') return ['subject', ...names];
  const [bounded = 'function', ...others] = names;
  return [bounded, 'subject', ...others];
}

/** The formula of a call with ranges in the place of some arguments, by their places. */
export function withReferences({ id, args }: Call, references: Readonly<Record<number, string>>): string {
  const last = Math.max(args.length - 1, ...Object.keys(references).map(Number));
  const written = Array.from({ length: last + 1 }, (_, at) => {
    const argument = args[at];
    return references[at] ?? formulaOf({ id: '', args: [argument] }).slice('=VNEXPORT.('.length, -1);
  });
  return `=VNEXPORT.${id}(${written.join(',')})`;
}

/** Those references of one recipe that say the same in another: what was changed is not taken from a cell any more. */
export function keptReferences(
  references: readonly Reference[],
  before: Recipe,
  after: Recipe,
): readonly Reference[] {
  return references.flatMap((reference) => {
    const inAfter = referenceIn(after, reference);
    if (inAfter === undefined) return [];
    const isSame = reference.says.every((said, at) =>
      said === 'subject'
        ? before.subject === after.subject
        : before.given[said] === after.given[inAfter.says[at] as ParameterName],
    );
    return isSame ? [inAfter] : [];
  });
}

/**
 * A reference with what it says in a recipe of another function: a period is the last of two there, and the last of two
 * a period. `undefined` where the function takes nothing like it.
 */
export function referenceIn(recipe: Recipe, reference: Reference): Reference | undefined {
  const taken = new Set<Said>(['subject', ...parametersOf(recipe).map(({ name }) => name)]);
  const [first, ...others] = reference.says.map((said) => (taken.has(said) ? said : (alike[said] ?? said)));
  if (first === undefined || ![first, ...others].every((said) => taken.has(said))) return undefined;
  return { ...reference, says: [first, ...others] };
}

const alike: Readonly<Partial<Record<Said, Said>>> = { period: 'to', to: 'period' };
