import { editDistance } from '../model/editDistance';
import { fold, singular } from '../model/fold';

/** A word of a text, and where it stands in it. */
export type Word = {
  readonly typed: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
};

/**
 * The words of a text; a number with its separators is one word.
 * @example wordsOf('xuất khẩu 1.211').map(({ folded }) => folded) // ['xuat', 'khau', '1 211']
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}%]+/gu)].map(({ 0: typed, index: from }) => ({
    typed,
    folded: fold(typed),
    from,
    to: from + typed.length,
  }));
}

/** Whether two English words differ in number only, or two words not at all. */
export function sameWord(one: string, other: string): boolean {
  return one === other || singular(one) === singular(other);
}

/**
 * Whether a word is one slip away from another one, long words two; two letters changed places are one slip. The first
 * letter is hardly ever wrong, and short words are like too many others.
 * @example misspells('cofee', 'coffee') // true
 */
export function misspells(typed: string, word: string): boolean {
  if (typed.length < SHORTEST_MISSPELT || !word.startsWith(typed.charAt(0))) return false;
  const slips = typed.length < LONG ? 1 : 2;
  return Math.abs(typed.length - word.length) <= slips && editDistance(typed, word) <= slips;
}

const SHORTEST_MISSPELT = 5;
const LONG = 8;
