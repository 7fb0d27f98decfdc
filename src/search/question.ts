import { fold, tidy } from '../model/fold';

/** A search text, word by word. */
export type Question = {
  /** Folded words and periods, each once; a period such as "2001-2005" is one word. */
  readonly words: readonly string[];
  /** The words as typed, for the accents that were typed. */
  readonly typed: readonly string[];
  /** The whole text, folded, for names of several words. */
  readonly folded: string;
};

/**
 * @example readQuestion('Châu Phi 2001 – 2005').words // ['chau', 'phi', '2001-2005']
 */
export function readQuestion(text: string): Question {
  const periods = [
    ...[...text.matchAll(YEARS)].map(([, from, to]) => `${String(from)}-${String(to)}`),
    ...[...text.matchAll(PARTS_OF_YEARS)].map(([form]) => form.toUpperCase()),
  ];
  const rest = tidy(text.replace(YEARS, ' ').replace(PARTS_OF_YEARS, ' '));
  const typed = wordsOf(rest);
  const folded = foldWords(rest);
  const words = [...new Set([...folded.split(' '), ...periods])].filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return { words: telling.length > 0 ? telling : words, typed, folded };
}

/**
 * Folded for the index. "Mục tiêu" and "chỉ tiêu" are a word each: a target is no pepper ("tiêu").
 * @example foldWords('Mục tiêu 2006') // 'muc_tieu 2006'
 */
export function foldWords(text: string): string {
  return fold(text).replace(/\b(muc|chi) (?=tieu\b)/g, '$1_');
}

/** The words of a name with their accents; folded, each is a word of the index. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}%]+/gu) ?? [];
}

/** Whether a word is a number: years are meant as they are written. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** Shorter words are like too many others: a wrong letter or accent makes them another word. */
export const SHORTEST_MISSPELT = 4;

const YEARS = /\b((?:19|20)\d\d)\s*(?:[-–—]|đến|tới|to)\s*((?:19|20)\d\d)\b/gu;

/** In the form that figures have them in: 2026-Q1, 2026-07, 2026-01/2026-02 (see src/model/period.ts). */
const PARTS_OF_YEARS =
  /\b(?:19|20)\d\d-(?:[SQ]\d|\d\d(?:-\d\d)?)(?:\/(?:19|20)\d\d-\d\d(?:-\d\d)?)?(?![\d-])/giu;

/** Words that tie others together and tell nothing themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'cua', 'nam', 'cho', 'va']);
