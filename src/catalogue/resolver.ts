import { distance } from 'fastest-levenshtein';
import { agrees, fold, LONGEST_TYPED, tidy } from '../model/fold';
import { remembering } from './recent';

/** Something that people call by several names; `codes` are matched to the letter and never suggested. */
export type Named<T> = {
  readonly value: T;
  readonly names: readonly string[];
  readonly codes?: readonly string[];
};

export type Match<T> =
  | { readonly kind: 'one'; readonly value: T }
  | { readonly kind: 'several'; readonly values: readonly T[] }
  /**
   * `nearest`: known names that the text may have been meant to be, the likeliest first. They are looked for when they
   * are first read: most texts that name nothing are tried as something else next.
   */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

export type Resolver<T> = (text: string) => Match<T>;

/**
 * Finds what a text names. An exact name wins over one that differs in case, left-out accents or punctuation;
 * a text that fits several things gives all of them, an unknown one the nearest names. A text longer than any that a
 * person types names nothing, and is not even read: to cut it would be to answer another question.
 * What has been asked is remembered, so that a text seen before costs one map look-up.
 * @example createResolver([{ value: 'rice', names: ['Gạo', 'Rice'] }])('gao') // { kind: 'one', value: 'rice' }
 */
export function createResolver<T>(entries: readonly Named<T>[]): Resolver<T> {
  let known: Names<T> | undefined;
  const find = (text: string): Match<T> => {
    if (text.length > LONGEST_TYPED) return { kind: 'none', nearest: [] };
    known ??= readNames(entries);
    const { spellings, exact, folded } = known;
    const alike = () => (folded.get(fold(text)) ?? []).filter(({ name }) => agrees(text, name));
    const values = exact.get(tidy(text)) ?? [...new Set(alike().map(({ value }) => value))];
    const [first] = values;
    if (first === undefined) return unmatched(spellings, text);
    return values.length === 1 ? { kind: 'one', value: first } : { kind: 'several', values };
  };
  return remembering(find, { most: REMEMBERED, longest: LONGEST_NAME });
}

type Spelling<T> = { readonly value: T; readonly name: string; readonly folded: string };

type Names<T> = {
  readonly spellings: readonly Spelling<T>[];
  readonly exact: ReadonlyMap<string, readonly T[]>;
  readonly folded: ReadonlyMap<string, readonly Spelling<T>[]>;
};

/** Folding every name takes milliseconds, which nobody should wait for when Excel starts: it waits for the first text. */
function readNames<T>(entries: readonly Named<T>[]): Names<T> {
  const spellings = entries.flatMap(({ value, names }) =>
    names.map((name) => ({ value, name, folded: fold(name) })),
  );
  return {
    spellings,
    exact: grouped([
      ...spellings.map((spelling) => [tidy(spelling.name), spelling.value] as const),
      ...entries.flatMap(({ value, codes = [] }) => codes.map((code) => [code, value] as const)),
    ]),
    folded: grouped(spellings.map((spelling) => [spelling.folded, spelling] as const)),
  };
}

/** A workbook has hardly more spellings than this; the bound keeps a sheet of noise from growing the memory. */
const REMEMBERED = 20_000;

const SUGGESTIONS = 3;

/** Longer texts are no misspelt names: comparing or remembering them would only cost time and memory. */
const LONGEST_NAME = 100;

/** Shorter texts are like too many names to be like any. */
const SHORTEST_MISSPELT = 3;

/** Values under each key, each once, in the order they came. */
function grouped<Value>(
  pairs: readonly (readonly [key: string, value: Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Set<Value>>();
  for (const [key, value] of pairs) {
    const values = groups.get(key);
    if (values === undefined) groups.set(key, new Set([value]));
    else values.add(value);
  }
  return new Map([...groups].map(([key, values]) => [key, [...values]]));
}

function unmatched<T>(spellings: readonly Spelling<T>[], text: string): Match<T> {
  let nearest: readonly string[] | undefined;
  return {
    kind: 'none',
    get nearest() {
      nearest ??= nearestNames(spellings, text);
      return nearest;
    },
  };
}

/** The best spelling of each of the things that the text may have been meant to be. */
function nearestNames<T>(spellings: readonly Spelling<T>[], text: string): string[] {
  const wanted = fold(text);
  if (wanted === '' || wanted.length > LONGEST_NAME) return [];
  const likely: { readonly value: T; readonly name: string; readonly score: number }[] = [];
  for (const { value, name, folded } of spellings) {
    const score = unlikeness(wanted, folded);
    if (score < Infinity) likely.push({ value, name, score });
  }
  const best = new Map<T, string>();
  for (const { value, name } of likely.sort((a, b) => a.score - b.score)) {
    if (!best.has(value)) best.set(value, name);
  }
  return [...best.values()].slice(0, SUGGESTIONS);
}

/** The less, the likelier; Infinity where nobody could have meant the name. */
function unlikeness(wanted: string, name: string): number {
  // Only the accents differ: "gáo" for Gạo.
  if (wanted === name) return 0;
  if (wanted.length < SHORTEST_MISSPELT) return Infinity;
  const begun = name.startsWith(wanted) || name.includes(` ${wanted}`);
  const slips = Math.max(1, Math.floor(wanted.length / 3));
  // Names whose lengths differ by more letters than may be wrong need not be compared letter by letter.
  if (!begun && Math.abs(wanted.length - name.length) > slips) return Infinity;
  const edits = distance(wanted, name);
  const difference = edits / Math.max(wanted.length, name.length);
  // Whole words of a longer name: "co khi" for Dụng cụ cơ khí cầm tay.
  if (` ${name} `.includes(` ${wanted} `)) return 1 + difference;
  // One slip in three letters: "Gạp" for Gạo.
  if (edits <= slips) return 2 + difference;
  // The beginning of a word: "nhie" for Nhiên liệu.
  return begun ? 3 + difference : Infinity;
}
