import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, jsonText, pieces, xmlText } from '../../../src/workbook/store/xmlText';
import { anyText } from '../../anyText';

const never = (): never => {
  throw new Error('not finite');
};

/** Any text that JavaScript can hold: lone halves of pairs, control characters and what XML forbids as well. */
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

describe('the text of an XML part', () => {
  test.each([
    ['U+FFFF', '\uFFFF'],
    ['U+FFFE', '\uFFFE'],
    ['a lone first half of a pair', '\uD83D'],
    ['a lone second half of a pair', '\uDE00'],
    ['control characters', '\u0000\u0001\u0008\u000B\u001F\u007F\u0085'],
    ['marks of XML', `]]><&"'`],
    ['line ends', '\r\n\n\r\u2028'],
    ['letters of Vietnamese', 'Gạo Đường Ớt'],
    ['an emoji', '🍚'],
  ])('brings %s back as it was, from an element and from an attribute', (_, text) => {
    expect(throughXml(text)).toEqual([text, text]);
  });

  test('brings any text back as it was', () => {
    fc.assert(fc.property(anyUnits, (text) => expect(throughXml(text)).toEqual([text, text])));
  });

  test.each([NaN, Infinity, -Infinity])('never holds %p, which JSON would turn into null', (number) => {
    expect(() => jsonText({ rows: [{ cells: [1, number] }] }, never)).toThrow('not finite');
  });
});

describe('how long a text is as it travels', () => {
  test.each([
    ['ab', 2],
    // A quotation mark and a backslash are escaped in a request.
    ['"', 2],
    ['\\', 2],
    // ă is two bytes in UTF-8, ạ and 中 are three, an emoji four.
    ['ă', 2],
    ['ạ', 3],
    ['中', 3],
    ['🍚', 4],
    // &amp; and &lt;
    ['&', 5],
    ['<', 4],
  ])('%p takes %p bytes', (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  test('is what the request really takes, for any JSON', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const json = jsonText(text, never);
        // The quotation marks around the string are the request's.
        expect(bytesOf(json)).toBe(new Blob([JSON.stringify(xmlText(json))]).size - 2);
      }),
    );
  });

  test('cut into pieces, no piece is longer than asked for and none cuts a character', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), fc.integer({ min: 6, max: 40 }), (text, bytes) => {
        const json = jsonText(text, never);
        const cut = pieces(json, bytes);
        expect(cut.join('')).toBe(json);
        for (const piece of cut) {
          expect(bytesOf(piece)).toBeLessThanOrEqual(bytes);
          expect(throughXml(piece)[0]).toBe(piece);
        }
      }),
    );
  });
});

function throughXml(text: string): [string, string] {
  const json = xmlText(jsonText(text, never));
  const { documentElement } = new DOMParser().parseFromString(
    `<a b='${json}'>${json}</a>`,
    'application/xml',
  );
  return [documentElement.textContent, documentElement.getAttribute('b') ?? ''].map(
    (one) => JSON.parse(one) as string,
  ) as [string, string];
}
