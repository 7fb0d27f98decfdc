import { UnreadableBulletin } from '../draft';
import type { Progress } from '../progress';
import type { Source } from '../source';
import { csvSource } from './csv';
import { htmlSource } from './html';
import { layoutSource } from './layout';
import { pipedSource, withoutQuoteMarks } from './marked';
import { decodeBytes, textSource } from './text';

/** A larger file is no bulletin. */
export const LARGEST_FILE = 200 * 1024 * 1024;

/**
 * Recognises what a file is by what it holds, its name being only a hint, and makes lines of it.
 * @throws UnreadableBulletin where it is none of what can be read
 */
export async function fileSource(name: string, bytes: Uint8Array, progress: Progress = {}): Promise<Source> {
  if (bytes.length > LARGEST_FILE) throw new UnreadableBulletin('too-large');
  if (bytes.length === 0) throw new UnreadableBulletin('empty');
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) {
    // pdf.js is large: it is loaded for PDFs alone.
    const { pdfSource } = await import('./pdf');
    return pdfSource(bytes, progress);
  }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new UnreadableBulletin('workbook-file');
  if (isBinary(bytes)) throw new UnreadableBulletin('unknown-kind');
  return pastedSource(decodeBytes(bytes), /\.csv$/i.test(name));
}

/**
 * Makes lines of a text that was pasted or read: a web page, separated values, or plain text.
 * @param isCsv whether its name says so
 */
export function pastedSource(text: string, isCsv = false): Source {
  if (/<table\b/i.test(text)) return htmlSource(text);
  const plain = withoutQuoteMarks(text);
  const piped = pipedSource(plain);
  if (piped !== undefined) return piped;
  if (isCsv || looksSeparated(plain)) return csvSource(plain);
  return layoutSource(plain) ?? textSource(plain);
}

/** Most lines have as many separators; a comma within a number is none. */
function looksSeparated(text: string): boolean {
  const lines = text.split(/\r?\n/, 60).filter((line) => line.trim() !== '');
  return [';', ','].some((sign) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1);
    const least = sign === ';' ? 1 : 2;
    const usual = counts.filter((count) => count >= least && count === counts[counts.length >> 1]).length;
    return lines.length > 2 && usual > lines.length * 0.6;
  });
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return false;
  return bytes.subarray(0, 4096).includes(0);
}
