import type { Source } from '../source';
import { rangeSource } from './cells';

/**
 * A file of values parted by commas, semicolons or tabs, with quotes as RFC 4180 has them.
 * @param text without what a spreadsheet may say in its first line ("sep=;")
 */
export function csvSource(text: string): Source {
  const plain = text.replace(/^\ufeff/, '');
  const [, said, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(plain) ?? [];
  const body = rest ?? plain;
  return rangeSource(csvRows(body, said ?? separatorOf(body)));
}

/** The sign that parts every line into as many cells; most lines, where titles stand above. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 200);
  const counts = ['\t', ';', ','].map((sign) => {
    const parts = lines
      .map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1)
      .filter((count) => count > 0);
    return { sign, lines: parts.length, cells: parts.reduce((sum, count) => sum + count, 0) };
  });
  const best = counts.reduce((most, one) => (one.lines > most.lines * 1.2 ? one : most));
  return best.sign;
}

/** @example csvRows('a,"b ""c"", d"\n', ',') // [['a', 'b "c", d']] */
export function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
