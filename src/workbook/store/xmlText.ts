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
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += bytesAt(text, index);
  return bytes;
}

/**
 * Cuts a text into pieces of at most so many bytes, where no character (of two code units) is cut.
 * @example pieces('aăa', 3) // ['aă', 'a']
 */
export function pieces(text: string, bytes: number): string[] {
  const found: string[] = [];
  let first = 0;
  let weight = 0;
  for (let index = 0; index < text.length;) {
    const length = isPair(text, index) ? 2 : 1;
    const more = bytesAt(text, index) + (length === 2 ? bytesAt(text, index + 1) : 0);
    if (weight + more > bytes && index > first) {
      found.push(text.slice(first, index));
      [first, weight] = [index, 0];
    }
    weight += more;
    index += length;
  }
  return [...found, text.slice(first)];
}

function bytesAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x40) {
    const escaped = escapes[text.charAt(index)];
    if (escaped !== undefined) return escaped.length;
  }
  if (code === 0x22 || code === 0x5c) return 2;
  if (code < 0x20) return 6;
  if (code < 0x80) return 1;
  // Each half of a pair is two of its four bytes.
  if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) return 2;
  return 3;
}

function isPair(text: string, index: number): boolean {
  const [high, low] = [text.charCodeAt(index), text.charCodeAt(index + 1)];
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
