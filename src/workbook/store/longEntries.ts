import { newId } from './newId';
import type { PartName, Slot, Slots } from './slots';
import { bytesOf, pieces } from './xmlText';

/** Bytes, as they travel, of the index and of one part of a long entry. */
export type Limits = { readonly index: number; readonly part: number };

/**
 * Below what one request is meant to weigh, for one may hold the index twice (before and after a writing) beside cells.
 * Most workbooks need no more: 600 KB are the entries of some two hundred tables.
 */
export const LIMITS: Limits = { index: 600_000, part: 1_500_000 };

export type PartOfEntry = { readonly name: PartName; readonly text: string };

/**
 * Moves the longest entries into parts of their own, until the others fit into the index.
 * @returns the entries as the index then holds them, the parts that it names, and which entries have moved
 */
export function makeRoom(
  slots: Slots,
  limits: Limits,
): { readonly slots: Slots; readonly parts: readonly PartOfEntry[]; readonly moved: readonly string[] } {
  const inside = [...slots].map(([key, slot]) => ({ key, slot, bytes: bytesOf(textIn(slot)) }));
  let bytes = inside.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes <= limits.index) return { slots, parts: [], moved: [] };
  const after = new Map(slots);
  const all: PartOfEntry[] = [];
  const moved: string[] = [];
  for (const { key, slot, bytes: less } of inside.sort((one, other) => other.bytes - one.bytes)) {
    if (bytes <= limits.index) break;
    if (slot.about === undefined || slot.text === '') continue;
    const parts = pieces(slot.text, limits.part).map((text) => ({
      name: { key: newId(), bytes: bytesOf(text) },
      text,
    }));
    after.set(key, { about: { ...slot.about, parts: parts.map(({ name }) => name) }, text: '' });
    all.push(...parts);
    moved.push(key);
    bytes -= less;
  }
  return { slots: after, parts: all, moved };
}

/** Keys of the parts that an index names. */
export function keysIn(slots: Slots): Set<string> {
  return new Set([...slots.values()].flatMap(({ about }) => about?.parts?.map(({ key }) => key) ?? []));
}

function textIn(slot: Slot): string {
  return slot.about === undefined ? slot.xml : slot.text;
}
