import type { Line, Source } from '../source';
import { linesOfPage } from './pageText';
import { readOldText } from './oldText';
import { tidyCell } from './text';

/** The width and the height of a letter, in points, as a typewriter has them. */
const LETTER = { width: 5, height: 12 } as const;

/**
 * Text in which spaces keep the columns under each other, as "pdftotext -layout" writes it, is a page with letters of one
 * width.
 * @returns `undefined` where spaces keep no columns
 */
export function layoutSource(text: string): Source | undefined {
  const { text: read, encoding } = readOldText(text);
  if (read.includes('\t')) return undefined;
  const lines = read.split(/\r\n|\r|\n|\f/);
  const wide = lines.filter((line) => (line.trim().match(/\S {2,}(?=\S)/g) ?? []).length > 1);
  if (wide.length < 3 || wide.length * 2 < lines.filter((line) => line.trim() !== '').length)
    return undefined;
  const found = lines.map((line, at): Line => {
    const pieces = [...line.normalize('NFC').matchAll(/\S+(?: \S+)*/g)].map((piece) => ({
      text: tidyCell(piece[0]),
      left: piece.index * LETTER.width,
      right: (piece.index + piece[0].length) * LETTER.width,
      y: 0,
      size: 10,
    }));
    const [made] = linesOfPage(pieces, 1);
    return { place: { line: at + 1 }, y: -at * LETTER.height, size: 10, cells: made?.cells ?? [] };
  });
  return { geometry: 'positions', encoding, lines: found };
}
