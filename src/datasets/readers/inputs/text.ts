import type { Line, Source } from '../source';
import { withoutNoise } from './noise';
import { readOldText } from './oldText';

/**
 * Reads bytes as text: Unicode in any of its forms, else one byte a letter, as Windows wrote before.
 * @example decodeBytes(new TextEncoder().encode('Gạo')) // 'Gạo'
 */
export function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text, one line a line; where there are tabs, cells. */
export function textSource(text: string): Source {
  const { text: read, encoding } = readOldText(text);
  const lines = read.split(/\r\n|\r|\n|\u2028/).map((line, at): Line => ({
    place: { line: at + 1 },
    cells: line
      .split('\t')
      .map((cell, column) => ({ text: withoutNoise(tidyCell(cell)), left: column, right: column })),
  }));
  return { geometry: 'text', encoding, lines };
}

/** One form of each letter, and every kind of space a space. */
export function tidyCell(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00a0\u2007\u202f\u2009\u3000]/g, ' ')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      // Marks of footnotes: m² and m³ are units.
      .replace(/(^|[^m])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/giu, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
