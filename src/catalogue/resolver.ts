import { editDistance } from '../model/editDistance';
import { agrees, fold, hasAccents, LONGEST_TYPED, singular, tidy, withoutAccents } from '../model/fold';
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
 * Finds what a text names. An exact name wins over one that differs in case, left-out accents or punctuation, and that
 * over one that differs in number; a text that fits several things gives all of them, an unknown one the nearest names. A text longer than any that a
 * person types names nothing, and is not even read: to cut it would be to answer another question.
 * What has been asked is remembered, so that a text seen before costs one map look-up.
 * @example createResolver([{ value: 'rice', names: ['Gạo', 'Rice'] }])('gao') // { kind: 'one', value: 'rice' }
 */
export function createResolver<T>(entries: readonly Named<T>[]): Resolver<T> {
  let known: Names<T> | undefined;
  const find = (text: string): Match<T> => {
    if (text.length > LONGEST_TYPED) return { kind: 'none', nearest: [] };
    known ??= readNames(entries);
    const values = valuesOf(known, text);
    const [first] = values;
    if (first === undefined) return unmatched(known, text);
    return values.length === 1 ? { kind: 'one', value: first } : { kind: 'several', values };
  };
  return remembering(find, { most: REMEMBERED, longest: LONGEST_NAME });
}

type Spelling<T> = {
  readonly value: T;
  readonly name: string;
  readonly folded: string;
  /** Folded, but with its accents. */
  readonly accented: string;
};

type Names<T> = {
  readonly spellings: readonly Spelling<T>[];
  readonly exact: ReadonlyMap<string, readonly T[]>;
  readonly folded: ReadonlyMap<string, readonly Spelling<T>[]>;
  readonly inSingular: ReadonlyMap<string, readonly Spelling<T>[]>;
};

/** Folding every name takes milliseconds, which nobody should wait for when Excel starts: it waits for the first text. */
function readNames<T>(entries: readonly Named<T>[]): Names<T> {
  const spellings = entries.flatMap(({ value, names }) =>
    names.map((name) => {
      const accented = fold(name, true);
      return { value, name, folded: withoutAccents(accented), accented };
    }),
  );
  return {
    spellings,
    exact: grouped([
      ...spellings.map((spelling) => [tidy(spelling.name), spelling.value] as const),
      ...entries.flatMap(({ value, codes = [] }) => codes.map((code) => [code, value] as const)),
    ]),
    folded: grouped(spellings.map((spelling) => [spelling.folded, spelling] as const)),
    inSingular: grouped(spellings.map((spelling) => [singular(spelling.folded), spelling] as const)),
  };
}

function valuesOf<T>(known: Names<T>, text: string): readonly T[] {
  return known.exact.get(tidy(text)) ?? [...new Set(alike(known, text).map(({ value }) => value))];
}

function alike<T>({ folded, inSingular }: Names<T>, text: string): readonly Spelling<T>[] {
  const wanted = fold(text);
  const found = (folded.get(wanted) ?? []).filter(({ name }) => agrees(text, name));
  return found.length > 0 || hasAccents(text) ? found : (inSingular.get(singular(wanted)) ?? []);
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

function unmatched<T>(known: Names<T>, text: string): Match<T> {
  let nearest: readonly string[] | undefined;
  return {
    kind: 'none',
    get nearest() {
      nearest ??= nearestNames(known, text);
      return nearest;
    },
  };
}

/** The best spelling of each of the things that the text may have been meant to be. */
function nearestNames<T>(known: Names<T>, text: string): string[] {
  const wanted = fold(text);
  if (wanted === '' || wanted.length > LONGEST_NAME) return [];
  const inTable = alike(known, withoutMarks(text));
  const typed = { wanted, accented: hasAccents(text) ? fold(text, true) : undefined };
  const likely =
    inTable.length > 0
      ? inTable.map((spelling) => ({ spelling, score: 0 }))
      : known.spellings.flatMap((spelling) => {
          const score = unlikeness(typed, spelling);
          return score < Infinity ? { spelling, score } : [];
        });
  const best = new Map<T, string>();
  for (const { spelling } of likely.sort((a, b) => a.score - b.score)) {
    if (!best.has(spelling.value)) best.set(spelling.value, spelling.name);
  }
  return [...best.values()].slice(0, SUGGESTIONS);
}

/**
 * A name as it stands in a table has a number before it or the mark of a note behind it.
 * @example withoutMarks('2. Gạo (1)') // 'Gạo'
 */
function withoutMarks(text: string): string {
  return tidy(text)
    .replace(/^(?:[([]?(?:\d+(?:\.\d+)*|[ivxlc]+|\p{L})[.)\]:/-]\s*|\d+\s+)+/iu, '')
    .replace(/\s*(?:[([]\s*(?:\d+|[*†‡]+|\p{L})\s*[)\]]|\d+[.)\]]?|[¹²³⁰-⁹ᵃ-ᶻ]+)$/u, '');
}

/** A text that names nothing: folded, and with its accents where it has any, which are letters like others then. */
type Typed = { readonly wanted: string; readonly accented: string | undefined };

/**
 * The less, the likelier; Infinity where nobody could have meant the name. Near in letters is not near in meaning:
 * Trung Quốc is not "Trong nước", nor is Lào "Gạo".
 */
function unlikeness<T>({ wanted, accented }: Typed, spelling: Spelling<T>): number {
  const { folded } = spelling;
  // Only the accents differ: "gáo" for Gạo.
  if (wanted === folded) return 0;
  if (wanted.length < SHORTEST_MISSPELT) return Infinity;
  const [typed, known] = accented === undefined ? [wanted, folded] : [accented, spelling.accented];
  const slips = Math.max(1, Math.floor(wanted.length / LETTERS_FOR_EACH_SLIP));
  const difference = () => editDistance(typed, known) / Math.max(typed.length, known.length);
  // Whole words of a longer name: "co khi" for Dụng cụ cơ khí cầm tay. One short word is in too many.
  const tells = wanted.length >= SHORTEST_TELLING || wanted.includes(' ');
  if (tells && known.includes(typed) && ` ${known} `.includes(` ${typed} `)) return 1 + difference();
  // Names whose lengths differ by more letters than may be wrong need not be compared letter by letter.
  if (folded.startsWith(wanted.charAt(0)) && Math.abs(wanted.length - folded.length) <= slips) {
    // One slip in six letters: "Gạp" for Gạo.
    if (editDistance(typed, known) <= slips) return 2 + difference();
  }
  // The beginning of a name: "nhie" for Nhiên liệu khoáng sản.
  return wanted.length >= SHORTEST_BEGINNING && known.startsWith(typed) ? 3 + difference() : Infinity;
}

const LETTERS_FOR_EACH_SLIP = 6;
const SHORTEST_BEGINNING = 4;
const SHORTEST_TELLING = 6;
