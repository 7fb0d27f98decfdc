import { escaped } from './registry';
import type { RegistryEntry } from './registry';

/**
 * An entry of a very long table lies in XML parts of its own, for Excel on the web takes 5 MB at a time. The registry
 * names them in their order.
 */
export const PIECE_NAMESPACE = 'urn:vnexport:registry-piece:1';

/**
 * In characters. A request may hold the registry twice (before and after a writing), quotation marks count double in it,
 * and Vietnamese letters up to three times.
 */
const REGISTRY_LENGTH = 1_000_000;
const PIECE_LENGTH = 1_000_000;

/** The entries for which the registry itself has no room, when it is filled in their order. */
export function longEntries(entries: readonly RegistryEntry[]): RegistryEntry[] {
  let length = 0;
  return entries.filter((entry) => {
    const more = JSON.stringify(entry).length;
    if (length + more > REGISTRY_LENGTH) return true;
    length += more;
    return false;
  });
}

/** An entry's text, cut where no character (of two code units) is cut. */
export function piecesOf(entry: RegistryEntry): string[] {
  const text = JSON.stringify(entry);
  const pieces: string[] = [];
  for (let first = 0; first < text.length;) {
    let end = Math.min(first + PIECE_LENGTH, text.length);
    if (end < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(end))) end -= 1;
    pieces.push(text.slice(first, end));
    first = end;
  }
  return pieces;
}

export function pieceXml(text: string): string {
  return `<piece xmlns="${PIECE_NAMESPACE}">${escaped(text)}</piece>`;
}

export function readPieceXml(xml: string): string {
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent;
}
