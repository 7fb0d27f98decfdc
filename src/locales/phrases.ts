/** Pieces that sentences of every language are made of. */

const LONGEST_QUOTE = 60;
const LONGEST_LIST = 12;

export function quote(text: string): string {
  return `“${text}”`;
}

/** What a user typed, short enough for an error balloon. */
export function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

export function quoteEach(texts: readonly string[]): string {
  return list(texts.map(quote));
}

export function list(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const shown = distinct.slice(0, LONGEST_LIST).join(', ');
  return distinct.length > LONGEST_LIST ? `${shown}, …` : shown;
}
