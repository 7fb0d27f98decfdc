import type { Cell, Line, Source } from '../source';
import { readOldText } from './oldText';
import { tidyCell } from './text';

/**
 * The tables of a web page or of what was copied from one, with the text around them. Merged cells keep their width and
 * height; the reader needs no page for it, so that it runs in Node too.
 */
export function htmlSource(html: string): Source {
  const plain = UNREAD.reduce(withoutParts, html).replace(HIDDEN, '').replace(NOTE_MARK, '$1');
  const { encoding } = readOldText(textOf(plain));
  const read = (text: string) => tidyCell(encoding === 'Unicode' ? text : readOldText(text).text);
  const lines: Line[] = [];
  const addText = (part: string) => {
    for (const text of textOf(
      part.replace(/<(?:br|\/p|\/div|\/h\d|\/li|\/caption|\/t[drh])\b[^<>]*>/gi, '\n'),
    ).split('\n')) {
      if (tidyCell(text) !== '')
        lines.push({ place: { line: lines.length + 1 }, cells: [{ text: read(text), left: 0, right: 0 }] });
    }
  };
  let end = 0;
  for (const table of plain.matchAll(TABLE)) {
    addText(plain.slice(end, table.index));
    end = table.index + table[0].length;
    const content = table[1] ?? '';
    const caption = /<caption\b[^<>]*>([\s\S]*?)<\/caption\s*>/i.exec(content)?.[1];
    if (caption !== undefined) addText(caption);
    for (const cells of rowsOf(content, read)) lines.push({ place: { line: lines.length + 1 }, cells });
  }
  addText(plain.slice(end));
  return { geometry: 'cells', encoding, lines };
}

/** What is no text of the page: where it begins and ends. */
const UNREAD: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<template', '</template'],
  ['<head', '</head'],
];

/** A text without the parts between two marks; one that has no end is left, so that a broken page costs no time. */
function withoutParts(text: string, [begin, end]: readonly [begin: string, end: string]): string {
  const lower = text.toLowerCase();
  let kept = '';
  let at = 0;
  for (;;) {
    const from = lower.indexOf(begin, at);
    const to = from < 0 ? -1 : lower.indexOf(end, from);
    if (to < 0) return kept + text.slice(at);
    const isWhole = begin === '<!--' || !/[a-z]/.test(lower[from + begin.length] ?? '');
    kept += text.slice(at, isWhole ? from : from + begin.length);
    at = isWhole ? to + end.length : from + begin.length;
  }
}

/** A table with none in it: those that hold others only place them. */
const TABLE = /<table\b[^<>]*>((?:[^<]|<(?!table\b|\/table\b))*)<\/table\s*>/gi;
/** What nobody sees on the page. */
const HIDDEN =
  /<(td|th|tr|span|div|p|li)\b(?:[^<>]*\sstyle\s*=\s*["'][^"'<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden)[^<>]*|(?:\s[^<>]*)?\shidden(?:\s[^<>]*|=[^<>]*)?)>[\s\S]{0,5000}?<\/\1\s*>/gi;
/** The mark of a footnote, which is no part of the number or the name before it; m<sup>3</sup> is a unit. */
const NOTE_MARK =
  /(m(?!<sup\b[^<>]*>[23]<)|[^m\s])<sup\b[^<>]*>\s*[([]?[\d*†‡a-z, ]{1,6}[)\]]?\s*<\/sup\s*>/gi;

/** Cells that reach over rows stand in each of them when they are headings, and in the first when they are figures. */
function rowsOf(table: string, read: (text: string) => string): Cell[][] {
  const rows: Cell[][] = [];
  const taken: number[] = [];
  for (const [, row = ''] of table.matchAll(/<tr\b[^<>]*>([\s\S]*?)(?=<\/tr\s*>|<tr\b|$)/gi)) {
    const cells: Cell[] = [];
    let column = 0;
    for (const [, tag = '', attributes = '', content = ''] of row.matchAll(
      /<(t[dh])\b([^<>]*)>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|$)/gi,
    )) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const width = spanIn(attributes, 'colspan');
      const height = spanIn(attributes, 'rowspan');
      cells.push({
        text: read(textOf(content.replace(/<br\b[^<>]*>/gi, ' '))),
        left: column,
        right: column + width - 1,
      });
      for (let at = column; at < column + width; at += 1) taken[at] = height;
      column += width;
      if (tag === '') break;
    }
    for (let at = 0; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    rows.push(cells);
  }
  return rows;
}

function spanIn(attributes: string, name: string): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1];
  return Math.min(200, Math.max(1, Number(found ?? 1)));
}

function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[\da-f]+|[a-z]+\d*);/gi, (entity, name: string) => entityText(name) ?? entity);
}

function entityText(name: string): string | undefined {
  const code = /^#x([\da-f]+)$/i.exec(name)?.[1];
  const number = code === undefined ? /^#(\d+)$/.exec(name)?.[1] : String(Number.parseInt(code, 16));
  if (number !== undefined) return Number(number) <= 0x10ffff ? String.fromCodePoint(Number(number)) : '';
  if (Object.hasOwn(entities, name)) return entities[name];
  const [, letter = '', mark = ''] = /^([a-z])(acute|grave|circ|tilde|uml)$/i.exec(name) ?? [];
  return mark === '' ? undefined : (letter + (marks[mark] ?? '')).normalize('NFC');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  shy: '\u00ad',
  ETH: 'Đ',
};

const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};
