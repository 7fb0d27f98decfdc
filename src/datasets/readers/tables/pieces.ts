import { isUnitCell, splitUnit } from '../headings/units';
import { readNumber } from '../numbers';
import type { Signs } from '../numbers';
import type { Place } from '../draft';

/** What a line of flattened text is made of; a `run` is numbers that may be glued to each other. */
export type Piece = {
  readonly kind: 'ordinal' | 'name' | 'unit' | 'number' | 'run';
  readonly text: string;
  readonly place: Place;
};

/**
 * Parts a cell or a line into row number, name, unit and numbers.
 * @example piecesOf('3Hạt điềuTấn 24.231 165.862.236', signs, place).map(({ kind }) => kind)
 *   // ['ordinal', 'name', 'unit', 'run']
 */
export function piecesOf(cell: string, signs: Signs, place: Place): Piece[] {
  let text = cell.trim();
  if (text === '') return [];
  const isSpaced = signs.group === ' ' && /\d \d/.test(text);
  if (!isSpaced && readNumber(text, signs) !== undefined) return [{ kind: 'number', text, place }];
  if (isUnitCell(text)) return [{ kind: 'unit', text, place }];
  const pieces: Piece[] = [];
  const [before, ordinal] = ORDINAL.exec(text) ?? [];
  if (before !== undefined && ordinal !== undefined && !COUNTED.test(text)) {
    pieces.push({ kind: 'ordinal', text: ordinal, place });
    text = text.slice(before.length);
  }
  const [, name = text, run] = TAIL.exec(text) ?? [];
  const { name: label, unit } = isUnitCell(name) ? { name: '', unit: name.trim() } : splitUnit(name.trim());
  if (label !== '') pieces.push({ kind: 'name', text: label, place });
  if (unit !== null) pieces.push({ kind: 'unit', text: unit, place });
  if (run !== undefined) {
    const single = !isSpaced && readNumber(run, signs) !== undefined;
    pieces.push({ kind: single ? 'number' : 'run', text: run.trim(), place });
  }
  return pieces;
}

const ORDINAL = /^(\d{1,3})\s*[.)]?\s*(?=\p{L})/u;
/** A number that belongs to the word behind it. */
const COUNTED = /^\d{1,3}\s*(?:tháng|tấn|usd|m3|kg|năm)(?!\p{L})/iu;
/** The shortest beginning that ends with a letter, a bracket or a space and has nothing but numbers behind it. */
const TAIL = /^(|.*?[\p{L})%:\s])((?:[-−–]\s?)?\d[-−–\d.,\s%]*)$/u;
