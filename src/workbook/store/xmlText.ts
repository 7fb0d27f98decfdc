import { bytesOf as bytesInJson } from '../core/bytes';

/**
 * How JSON stands in an XML part. Everything that the store writes is JSON, so that what XML does not allow is written
 * the way JSON writes it: here and nowhere else.
 */

/** JSON itself escapes control characters and lone surrogates; XML does not allow these two either. */
const OUTSIDE_XML = /[\uFFFE\uFFFF]/g;

/**
 * A value as JSON that any XML part can hold.
 * @param refuse is called with a number that JSON cannot write (NaN, Infinity), and throws
 * @example jsonText('\uFFFF', refuse) // '"\\uffff"'
 */
export function jsonText(value: unknown, refuse: (number: number) => never): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? refuse(part) : part,
  );
  return json.replace(OUTSIDE_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/**
 * JSON as the text of an element, or as an attribute in single quotes: JSON is full of double ones.
 * @example xmlText('"<"') // '"&lt;"'
 */
export function xmlText(json: string): string {
  return json.replace(/[&<>']/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;' };

/**
 * Bytes of a text as it travels to Excel: as XML, which is a string in a JSON request, in UTF-8.
 * @example bytesOf('ă"') // 4: two of the letter, two of the quotation mark, which JSON escapes
 */
export function bytesOf(text: string): number {
  // Without the quotation marks around the string.
  return bytesInJson(xmlText(text)) - 2;
}

/**
 * Cuts a text into pieces of at most so many bytes, where no character (of two code units) is cut.
 * @example pieces('aăaa', 3) // ['aă', 'aa']
 */
export function pieces(text: string, bytes: number): string[] {
  const half = text.length >> 1;
  const middle = /[\uDC00-\uDFFF]/.test(text.charAt(half)) ? half + 1 : half;
  if (half === 0 || middle === text.length || bytesOf(text) <= bytes) return [text];
  return [...pieces(text.slice(0, middle), bytes), ...pieces(text.slice(middle), bytes)];
}
