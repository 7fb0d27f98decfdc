import type { Source } from '../source';
import { rangeSource } from './cells';

/**
 * A text without the marks with which an e-mail quotes another one.
 * @example withoutQuoteMarks('> Gạo\n> Chè') // 'Gạo\nChè'
 */
export function withoutQuoteMarks(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => line.startsWith('>'));
  return quoted.length * 2 > filled.length
    ? lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n')
    : text;
}

/** Lines between rows: "|---|:-:|", "+----+----+", "├──┼──┤". */
const RULE = /^[\s|+:=\-─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]+$/;
const BAR = /[|│┃║]/;

/**
 * A table whose cells are parted by bars, as Markdown and terminals write it.
 * @returns `undefined` where bars part no cells
 */
export function pipedSource(text: string): Source | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !(RULE.test(line) && /[-─━═]/.test(line)));
  const barred = lines.filter((line) => BAR.test(line));
  // Where rows begin and end with a bar, no empty cell stands outside of it.
  const isFramed = barred.every((line) => /^[|│┃║].*[|│┃║]$/.test(line.trim()));
  const cellsOf = (line: string) =>
    (isFramed ? line.trim().replace(/^[|│┃║]|[|│┃║]$/g, '') : line).split(BAR);
  const counts = barred.map((line) => cellsOf(line).length);
  const usual = counts.filter((count) => count === counts[counts.length >> 1]).length;
  if (usual < 2 || usual * 2 < lines.filter((line) => line.trim() !== '').length) return undefined;
  return rangeSource(
    lines.map((line) =>
      cellsOf(line).map((cell) => cell.replace(/^\s*#+\s|\*\*|__|^\s*\*(?=\S)|\*\s*$/g, '')),
    ),
  );
}
