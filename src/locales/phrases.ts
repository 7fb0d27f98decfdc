/** Pieces that sentences of every language are made of. */

const LONGEST_QUOTE = 60;
const LONGEST_LIST = 20;

export function quote(text: string): string {
  return `“${text}”`;
}

/** What a user typed, short enough for an error balloon. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  // By characters, not by code units: an emoji is never cut in half.
  const characters = Array.from(text.slice(0, 2 * LONGEST_QUOTE + 1));
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}

export function quoteEach(texts: readonly string[]): string {
  return list(texts.map(quote));
}

export function list(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const shown = distinct.slice(0, LONGEST_LIST).join(', ');
  return distinct.length > LONGEST_LIST ? `${shown}, …` : shown;
}

/** @example either(['a', 'b', 'c'], 'or') // 'a, b or c' */
export function either(names: readonly string[], or: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
}

export function sentences(...parts: readonly string[]): string {
  return parts.join(' ');
}

export function listed(names: readonly string[]): string {
  return names.join(', ');
}

/** @example capitalised('mục tiêu 2006') // 'Mục tiêu 2006' */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @example counted(2, 'formula') // '2 formulas' */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
