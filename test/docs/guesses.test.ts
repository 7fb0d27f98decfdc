import { describe, expect, test } from '@jest/globals';
import { documentAt } from './documents';

const numbersIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));
const rows = /^\| G(\d+) +\|/gm;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('guesses about Excel', () => {
  const english = documentAt('docs/excel-guesses.md').text;

  test('are numbered without gaps, and are the same in both languages', () => {
    const numbers = numbersIn(english, rows);
    expect(numbers).toEqual(upTo(numbers.length));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbersIn(documentAt('docs/excel-guesses.vi.md').text, rows)).toEqual(numbers);
  });

  test('each have a box in the protocol for trying by hand, and so has each documented fact from A1 to A16', () => {
    const boxes = documentAt('docs/excel-protocol.md')
      .text.split('\n')
      .filter((line) => line.startsWith('- [ ] '))
      .map((line) => line.slice(0, line.indexOf(':')))
      .join('\n');
    const named = (letter: string) => new Set(numbersIn(boxes, new RegExp(`\\b${letter}(\\d+)`, 'g')));
    expect([...named('G')].sort((one, other) => one - other)).toEqual(numbersIn(english, rows));
    expect([...named('A')].sort((one, other) => one - other)).toEqual(upTo(16));
  });
});
