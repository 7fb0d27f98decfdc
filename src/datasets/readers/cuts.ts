import { readNumber } from './numbers';
import type { PrintedNumber, Signs } from './numbers';

/**
 * Every way to cut a run of numbers that a flattened page glued to each other: "-52,1-52,212,912,9" is −52,1 · −52,2 ·
 * 12,9 · 12,9, for all decimals of a run are equally long. Where spaces group thousands, each space may group or part.
 * @param most more numbers than columns are no reading
 * @returns no way at all where the run is no numbers
 */
export function cutsOf(run: string, signs: Signs, most: number): PrintedNumber[][] {
  const text = run.trim().replace(/[−–]/g, '-');
  if (text === '') return [[]];
  const cuts = signs.group === ' ' ? spacedCuts(text, most) : gluedCuts(text, signs);
  const read = cuts.map((cut) => cut.map((token) => readNumber(token, signs)));
  const whole = read.filter((cut): cut is PrintedNumber[] => cut.every((number) => number !== undefined));
  const seen = new Set<string>();
  return whole.filter((cut) => {
    const key = cut.map(({ printed }) => printed).join('|');
    if (cut.length > most || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function gluedCuts(text: string, { group, decimal }: Signs): string[][] {
  const grouped = group === null || group === ' ' ? '' : `\\d{1,3}(?:\\${group}\\d{3})+|`;
  return [0, 1, 2, 3]
    .map((places) => {
      const fraction = places === 0 ? '' : `(?:\\${decimal ?? ','}\\d{${places}})?`;
      const token = new RegExp(`-?\\s?(?:${grouped}\\d+)${fraction}\\s?%?|\\S`, 'g');
      return text.match(token) ?? [];
    })
    .map((tokens) => tokens.map((token) => token.replace(/^-\s/, '-').trim()))
    .filter((tokens) => tokens.every((token) => !/^-?0\d/.test(token)));
}

/** A number goes on over a space as long as three digits follow. */
function spacedCuts(text: string, most: number): string[][] {
  const parts = text.replace(/-\s+/g, '-').split(/\s+/);
  const found: string[][] = [];
  const walk = (at: number, cut: readonly string[]): void => {
    if (cut.length > most || found.length > LIMIT) return;
    if (at === parts.length) {
      found.push([...cut]);
      return;
    }
    let number = parts[at] ?? '';
    walk(at + 1, [...cut, number]);
    if (!/^-?[1-9]\d{0,2}$/.test(number)) return;
    for (let next = at + 1; /^\d{3}(?:[.,]\d+)?$/.test(parts[next] ?? ''); next += 1) {
      number += ` ${parts[next] ?? ''}`;
      walk(next + 1, [...cut, number]);
      if (/[.,]/.test(parts[next] ?? '')) break;
    }
  };
  walk(0, []);
  return found;
}

/** Ways beyond these are too many to tell apart. */
const LIMIT = 500;
