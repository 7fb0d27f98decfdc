import { isUnitCell } from '../headings/units';
import type { Piece } from './pageText';

/**
 * Parts a text in which a narrow gap between two cells became a space: "Cà phê Tấn 143.590" is three cells. Where each
 * begins follows from the number of letters, which is near enough to find its column.
 */
export function splitPiece(piece: Piece): Piece[] {
  const words = piece.text.split(' ');
  const cuts: number[] = [];
  let at = 0;
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined && beginsCell(word, before, words.slice(0, index))) cuts.push(at);
    at += word.length + 1;
  });
  if (cuts.length === 0) return [piece];
  const letter = (piece.right - piece.left) / piece.text.length;
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? piece.text.length + 1;
    const text = piece.text.slice(from, to - 1);
    const left = piece.left + from * letter;
    return { ...piece, text, left, right: left + text.length * letter };
  });
}

/** A unit after a name, and a number with a sign in it after a unit, a name or another such number. */
function beginsCell(word: string, before: string, earlier: readonly string[]): boolean {
  if (/^(?:USD|Tấn|Chiếc|Cái)$/.test(word))
    return !/^[(\d]/.test(before) && !/^(?:triệu|nghìn|ngàn|tỷ)$/i.test(before);
  if (!/^-?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?%?$/.test(word) || !/\d$/.test(word)) return false;
  const signed = /[.,]/.test(word);
  if (isUnitCell(before)) return earlier.length > 1 || signed || word.length > 1;
  return signed && (/^-?\d[\d.,]*$/.test(before) ? /[.,]/.test(before) : /\p{L}{2}$|\)$/u.test(before));
}
