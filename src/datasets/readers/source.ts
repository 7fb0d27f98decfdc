import type { Encoding, Place } from './draft';

/**
 * A text with the horizontal place of it. In cells `left` and `right` count columns from 0; on a page they are points; in
 * plain text nothing but the order counts.
 */
export type Cell = { readonly text: string; readonly left: number; readonly right: number };

export type Line = {
  readonly place: Place;
  readonly cells: readonly Cell[];
  /** On a page, the height of the line above the lower edge and the size of its letters, in points. */
  readonly y?: number;
  readonly size?: number;
};

/** What every input becomes before anything is understood of it. */
export type Source = {
  /** `positions`: a page. `cells`: a grid. `text`: nothing but order, though tabs may still be a grid. */
  readonly geometry: 'positions' | 'cells' | 'text';
  readonly encoding: Encoding;
  readonly lines: readonly Line[];
};

/** The texts of a line with single spaces between them. */
export function lineText(line: Line): string {
  return line.cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

/** Whether there is a word in it: two letters side by side. */
export function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
