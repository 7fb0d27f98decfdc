import { distance } from 'fastest-levenshtein';
import { fold, tidy } from './fold';

/** Something that people call by several names. */
export type Named<T> = { readonly value: T; readonly names: readonly string[] };

export type Match<T> =
  | { readonly kind: 'one'; readonly value: T }
  | { readonly kind: 'several'; readonly values: readonly T[] }
  /** `nearest`: known names that the text may have been meant to be, the likeliest first. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

export type Resolver<T> = (text: string) => Match<T>;

/**
 * Finds what a text names. An exact name wins over one that differs in case, accents or punctuation;
 * a text that fits several things gives all of them, an unknown one the nearest names.
 * What has been found is remembered, so that a text seen before costs one map look-up.
 * @example createResolver([{ value: 'rice', names: ['Gạo', 'Rice'] }])('gao') // { kind: 'one', value: 'rice' }
 */
export function createResolver<T>(entries: readonly Named<T>[]): Resolver<T> {
  const exact = groupByName(entries, tidy);
  const folded = groupByName(entries, fold);
  const spellings = entries.map(({ names }) => names.map((name) => ({ name, folded: fold(name) })));
  const seen = new Map<string, Match<T>>();

  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const values = exact.get(tidy(text)) ?? folded.get(fold(text)) ?? [];
    const [first] = values;
    const match: Match<T> =
      first === undefined
        ? { kind: 'none', nearest: nearestNames(spellings, text) }
        : values.length === 1
          ? { kind: 'one', value: first }
          : { kind: 'several', values };
    if (seen.size >= REMEMBERED) seen.clear();
    if (text.length <= LONGEST_NAME) seen.set(text, match);
    return match;
  };
}

/** A workbook has far fewer spellings than this; the bound keeps a sheet of noise from growing the memory. */
const REMEMBERED = 2000;

function groupByName<T>(entries: readonly Named<T>[], key: (name: string) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { value, names } of entries) {
    for (const name of names) {
      const values = groups.get(key(name));
      if (values === undefined) groups.set(key(name), [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }
  return groups;
}

const SUGGESTIONS = 3;

/** Longer texts are no misspelt names: comparing or remembering them would only cost time and memory. */
const LONGEST_NAME = 100;

type Spelling = { readonly name: string; readonly folded: string };

/** The best spelling of each of the things that the text may have been meant to be. */
function nearestNames(spellings: readonly (readonly Spelling[])[], text: string): string[] {
  const wanted = fold(text);
  if (wanted === '' || wanted.length > LONGEST_NAME) return [];
  const best = spellings.flatMap((ofOne) =>
    ofOne
      .map(({ name, folded }) => ({ name, score: unlikeness(wanted, folded) }))
      .filter(({ score }) => score < Infinity)
      .sort((a, b) => a.score - b.score)
      .slice(0, 1),
  );
  const names = best.sort((a, b) => a.score - b.score).map(({ name }) => name);
  return [...new Set(names)].slice(0, SUGGESTIONS);
}

/** 0 … 1 where a person may have meant the name, otherwise Infinity. */
function unlikeness(wanted: string, name: string): number {
  const edits = distance(wanted, name);
  const difference = edits / Math.max(wanted.length, name.length, 1);
  // One slip in three letters: "Gạp" for Gạo, "Ca fe" for Cà phê.
  const misspelt = edits <= Math.ceil(wanted.length / 3);
  if (misspelt) return difference;
  // A word or the beginning of a name: "dien" for "Dây điện", "cong nghiep" for the industrial group.
  const partOfName = wanted.length >= 3 && ` ${name}`.includes(` ${wanted}`);
  return partOfName ? 0.5 + difference / 2 : Infinity;
}
