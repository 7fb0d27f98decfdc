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
  return slipsBetween(typed, word) <= (typed.length < LONG ? 1 : 2);
}

const SHORTEST_MISSPELT = 5;
const LONG = 8;
const MANY = 3;

function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) >= MANY) return MANY;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, index) => index),
  ];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : MANY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, swapped));
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? MANY;
}
