import { agrees, fold, hasAccents, tidy } from '../model/fold';
import type { Period } from '../model/period';
import { readPeriod } from '../model/readPeriod';
import type { Meaning, Phrase, Vocabulary } from './vocabulary';
import { misspells, sameWord, wordsOf } from './words';
import type { Word } from './words';

/** Words of a question that stand for one thing, with everything that they may mean. */
export type Segment = {
  readonly typed: string;
  readonly meanings: readonly Meaning[];
  /** 0: the whole of a name; 1: some words of one; 2: misspelt. */
  readonly quality: 0 | 1 | 2;
  /** How many words. */
  readonly length: number;
};

/** A search text, understood. */
export type Question = {
  readonly segments: readonly Segment[];
  /** Exactly those that were typed. */
  readonly periods: readonly Period[];
  /** As they were typed: "1.211". */
  readonly numbers: readonly string[];
  /** Words that nothing is called by, as they were typed. */
  readonly unknown: readonly string[];
};

/**
 * Reads a text from left to right: the longest period or name comes first, then words of a name, then words that are
 * begun or misspelt. What is left is unknown.
 * @example readQuestion('tăng trưởng gạo 2000 2006', vocabulary).periods // ['2000', '2006']
 */
export function readQuestion(typed: string, vocabulary: Vocabulary): Question {
  const text = tidy(typed);
  const words = wordsOf(text);
  const slice = ({ from, to }: Span) => text.slice(words[from]?.from, words[to - 1]?.to);
  // Vietnamese syllables are short and many: who types their accents has typed the letters too.
  const isAccented = hasAccents(text);
  const parts: Part[] = [];
  const periods: Period[] = [];
  const numbers: string[] = [];
  let run = 0;
  const endRun = (to: number) => {
    const left = readRun(words.slice(run, to), vocabulary, !isAccented);
    parts.push(...left.map((part) => ({ ...part, from: part.from + run, to: part.to + run })));
  };
  for (let at = 0; at < words.length;) {
    const from = at;
    const period = longestFrom(from, words.length, LONGEST_PERIOD, (to) => periodOf(slice({ from, to })));
    const name = longestFrom(from, words.length, vocabulary.longest, (to) =>
      phrasesOf(words.slice(from, to), slice({ from, to }), vocabulary),
    );
    at = Math.max(period?.to ?? 0, name?.to ?? 0, from + 1);
    const isNumber = /^\d/.test(words[from]?.typed ?? '');
    if (period === undefined && name === undefined && !isNumber) continue;
    endRun(from);
    run = at;
    if (name?.to === at) parts.push({ from, to: at, phrases: name.value, quality: 0 });
    else if (period === undefined) numbers.push(slice({ from, to: at }));
    else periods.push(period.value);
  }
  endRun(words.length);
  const isLoose = (part: Part) =>
    isAccented &&
    part.to - part.from === 1 &&
    !part.phrases.some(({ name }) => sameAccents(slice(part), name));
  const joined = withNeighbours(parts, isLoose);
  return {
    segments: joined
      .filter(({ phrases }) => phrases.length > 0)
      .map((part) => ({
        typed: slice(part),
        meanings: meaningsOf(part.phrases),
        quality: part.quality,
        length: part.to - part.from,
      })),
    periods: [...new Set(periods)],
    numbers,
    unknown: joined.filter(({ phrases }) => phrases.length === 0).map(slice),
  };
}

function sameAccents(typed: string, name: string): boolean {
  return fold(typed, true) === fold(name, true);
}

/**
 * Unknown words take their neighbours with them where these are names only without the accents of names: "lan" of Thái
 * Lan is not "lần".
 */
function withNeighbours(parts: readonly Part[], isLoose: (part: Part) => boolean): Part[] {
  const isUnknown = (part: Part | undefined) => part?.phrases.length === 0;
  const taken = parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const isBeside =
      (isUnknown(before) && before?.to === part.from) || (isUnknown(after) && after?.from === part.to);
    return isBeside && isLoose(part) ? { ...part, phrases: [] } : part;
  });
  return taken.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (last !== undefined && isUnknown(last) && isUnknown(part) && last.to === part.from) {
      joined.splice(-1, 1, { ...part, from: last.from });
    } else joined.push(part);
    return joined;
  }, []);
}

type Span = { readonly from: number; readonly to: number };

/** What is the name of a subject is no wrong name of another one: the EU is no longer Europe. */
function meaningsOf(phrases: readonly Phrase[]): Meaning[] {
  const meanings = [...new Set(phrases.map(({ meaning }) => meaning))];
  return meanings.some(({ kind }) => kind === 'subject')
    ? meanings.filter(({ kind }) => kind !== 'wrong')
    : meanings;
}

const LONGEST_PERIOD = 10;

/** "2005 2006" are two years; "2005-2006" is a span. */
function periodOf(text: string): Period | undefined {
  return /^\d+\s+\d+$/.test(text) || !/\d/.test(text) ? undefined : readPeriod(text);
}

function longestFrom<Value>(
  from: number,
  end: number,
  most: number,
  read: (to: number) => Value | undefined,
): { readonly to: number; readonly value: Value } | undefined {
  for (let to = Math.min(end, from + most); to > from; to -= 1) {
    const value = read(to);
    if (value !== undefined) return { to, value };
  }
  return undefined;
}

/** Accents may be left out, but those typed count: "Giày" is shoes and no paper. */
function phrasesOf(
  words: readonly Word[],
  typed: string,
  vocabulary: Vocabulary,
): readonly Phrase[] | undefined {
  const folded = words.map((word) => word.folded).join(' ');
  const found = vocabulary.called(folded).filter(({ name }) => agrees(typed, name) || isPlain(typed, name));
  return found.length > 0 ? found : undefined;
}

/** An English name in another number than the typed one has no accents to compare. */
function isPlain(typed: string, name: string): boolean {
  return fold(typed) !== fold(name) && fold(typed, true) === fold(typed);
}

/** Words of a question from one place to another; `phrases` are what they may be a part of. */
type Part = Span & { readonly phrases: readonly Phrase[]; readonly quality: Segment['quality'] };

/**
 * Words that are no whole name: the longest that stand together in one name, and so on. A word alone in longer names
 * goes with its neighbours: beside an unknown word, or one that no such name has too, it is unknown as well. "Quốc" of
 * Trung Quốc is not that of "ngoài quốc doanh".
 */
function readRun(words: readonly Word[], vocabulary: Vocabulary, mayMisspell: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const from = at;
    const found = longestFrom(at, words.length, vocabulary.longest, (to) =>
      within(words.slice(from, to), vocabulary, mayMisspell),
    );
    at = found?.to ?? at + 1;
    parts.push({ from, to: at, phrases: found?.value.phrases ?? [], quality: found?.value.quality ?? 1 });
  }
  const strange = new Set<Part>();
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (part.phrases.length === 0) strange.add(part);
    if (next !== undefined && !next.phrases.some((phrase) => part.phrases.includes(phrase))) {
      if (isWeak(part)) strange.add(part);
      if (isWeak(next)) strange.add(next);
    }
  }
  return parts.map((part) => (strange.has(part) ? { ...part, phrases: [] } : part));
}

function isWeak({ from, to, phrases }: Part): boolean {
  return to - from === 1 && phrases.every(({ words }) => words.length > 1);
}

type Within = Pick<Part, 'phrases' | 'quality'>;

function within(words: readonly Word[], { phrases }: Vocabulary, mayMisspell: boolean): Within | undefined {
  const named = phrases.filter(({ meaning }) => CONTAINED.has(meaning.kind));
  const last = words.at(-1);
  const whole = named.filter((phrase) => contains(phrase, words, isSame) && tells(phrase, words));
  if (whole.length > 0 || last === undefined) return { phrases: whole, quality: 1 };
  if (words.length > 1 || last.folded.length >= SHORTEST_BEGINNING) {
    const begun = named.filter((phrase) => contains(phrase, words, isBegun) && tells(phrase, words));
    if (begun.length > 0) return { phrases: begun, quality: 1 };
  }
  if (!mayMisspell || words.length > 1) return undefined;
  const misspelt = named.filter(
    (phrase) =>
      (phrase.meaning.kind === 'subject' || phrase.words.length === 1) &&
      phrase.words.some(({ folded }) => misspells(last.folded, folded)),
  );
  return misspelt.length > 0 ? { phrases: misspelt, quality: 2 } : undefined;
}

/**
 * Whether words say enough of a name: one alone does where the name begins so, or in English. A syllable from the
 * midst of a Vietnamese name stands in too many: the "không" of "không kể dầu thô" is no aviation.
 */
function tells({ name, words: [first, ...others] }: Phrase, [typed, ...more]: readonly Word[]): boolean {
  if (first === undefined || typed === undefined || others.length === 0 || more.length > 0) return true;
  return isBegun(typed, first) || (!hasAccents(name) && typed.folded.length >= SHORTEST_ENGLISH);
}

const SHORTEST_ENGLISH = 3;

const CONTAINED: ReadonlySet<Meaning['kind']> = new Set(['subject', 'measure', 'status', 'publisher']);
const SHORTEST_BEGINNING = 4;

/** Whether words stand beside each other in a name; the last of them is compared by `fits`. */
function contains({ words: name }: Phrase, words: readonly Word[], fits: Fits): boolean {
  return name.some((_, start) =>
    words.every((word, index) => {
      const other = name[start + index];
      return other !== undefined && (index === words.length - 1 ? fits : isSame)(word, other);
    }),
  );
}

type Fits = (typed: Word, known: Word) => boolean;

function isSame(typed: Word, known: Word): boolean {
  return (
    sameWord(typed.folded, known.folded) &&
    (typed.folded !== known.folded || agrees(typed.typed, known.typed))
  );
}

function isBegun(typed: Word, known: Word): boolean {
  return (
    known.folded.startsWith(typed.folded) && agrees(typed.typed, known.typed.slice(0, typed.typed.length))
  );
}
