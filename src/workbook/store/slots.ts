import { xmlText } from './xmlText';

/**
 * A collection in its XML part, the index: one element an entry, which says of it what has to be known before it is
 * read, and then its value as JSON. A long value lies in parts of its own, which the index names in their order; they
 * mean nothing before it does. A removed entry leaves a mark: what is only missing may have been written over by another
 * writer, who brings it back, and what is marked stays away.
 *
 *     <entries xmlns="urn:vnexport:tables:1">
 *       <entry about='{"id":"5f…","revision":1,"time":1790000000000,"label":"VnxTargets2006"}'>{"id":"5f…", …}</entry>
 *       <entry about='{"id":"a0…","revision":4,"time":1790000000000,"label":"VnxItems2006","parts":[{"key":"7c…","bytes":1500000}]}'></entry>
 *     </entries>
 */
export type Slots = ReadonlyMap<string, Slot>;

/** An entry as it lies in the index; its key is its id. What is no entry is kept as it is, under its own text. */
export type Slot =
  { readonly about: About; readonly text: string } | { readonly about?: never; readonly xml: string };

export type About = {
  readonly id: string;
  /** Counts how often the entry has been written. */
  readonly revision: number;
  /** When it was written last, in milliseconds. */
  readonly time: number;
  /** By what a user knows it, should its value become unreadable. */
  readonly label: string;
  readonly parts?: readonly PartName[];
  /** The entry has been removed at that time. */
  readonly removed?: true;
};

export type PartName = { readonly key: string; readonly bytes: number };

/** @example slotsXml('urn:a', new Map()) // '<entries xmlns="urn:a"></entries>' */
export function slotsXml(namespace: string, slots: Slots): string {
  const elements = [...slots.values()].map((slot) =>
    slot.about === undefined
      ? slot.xml
      : `<entry about='${xmlText(JSON.stringify(slot.about))}'>${xmlText(slot.text)}</entry>`,
  );
  return `<entries xmlns="${namespace}">${elements.join('')}</entries>`;
}

export function readSlots(xml: string): Slots {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const slots = new Map<string, Slot>();
  for (const node of root.childNodes) {
    const about = node instanceof Element ? readAbout(node.getAttribute('about')) : undefined;
    if (about !== undefined) slots.set(about.id, { about, text: node.textContent ?? '' });
    else if (node.textContent?.trim() !== '' || node instanceof Element) {
      const kept = new XMLSerializer().serializeToString(node);
      slots.set(kept, { xml: kept });
    }
  }
  return slots;
}

function readAbout(json: string | null): About | undefined {
  try {
    const about = JSON.parse(json ?? '') as Partial<About> | null;
    return typeof about?.id === 'string' &&
      typeof about.revision === 'number' &&
      typeof about.time === 'number' &&
      typeof about.label === 'string' &&
      (about.parts ?? []).every(({ key, bytes }) => typeof key === 'string' && typeof bytes === 'number')
      ? (about as About)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What the one holds and the other does not, or not so. */
export function additions(from: Slots, to: Slots): Slots {
  return new Map([...to].filter(([key, slot]) => !isSame(slot, from.get(key))));
}

/** The later of two writers changes what the earlier has left; an entry that both have written counts on. */
export function changed(slots: Slots, changes: Slots): Slots {
  const after = new Map(slots);
  for (const [key, slot] of changes) {
    const before = after.get(key);
    if (slot.about === undefined || before?.about === undefined) after.set(key, slot);
    else if (!isSame(slot, before)) {
      const revision = Math.max(slot.about.revision, before.about.revision + 1);
      after.set(key, { ...slot, about: { ...slot.about, revision } });
    }
  }
  return after;
}

/** Without the marks of entries that were removed before a time, in milliseconds. */
export function withoutOldMarks(slots: Slots, before: number): Slots {
  return new Map([...slots].filter(([, { about }]) => about?.removed !== true || about.time >= before));
}

/** Of several states of one collection, as two people at once can make them: of the same entry the later. */
export function united(indexes: readonly Slots[]): Slots {
  const all = new Map<string, Slot>();
  for (const [key, slot] of indexes.flatMap((slots) => [...slots])) {
    const known = all.get(key);
    if (known === undefined || isLater(slot, known)) all.set(key, slot);
  }
  return all;
}

function isLater({ about: one }: Slot, { about: other }: Slot): boolean {
  if (one === undefined || other === undefined) return false;
  return one.revision > other.revision || (one.revision === other.revision && one.time > other.time);
}

function isSame(one: Slot, other: Slot | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
