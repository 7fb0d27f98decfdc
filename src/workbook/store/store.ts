/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off -- a ClientResult has a value without being loaded; one answer holds only so many parts */
import { BYTES_AT_ONCE } from '../core/bytes';
import { ifLoaded } from '../core/ifLoaded';
import { readSlots, united } from './slots';
import type { Slot, Slots } from './slots';

/**
 * What the add-in keeps in the workbook itself, so that it goes where the workbook goes: collections of entries, each
 * in an XML part. A version that writes them in another form counts their namespace up.
 */
export type Collection<Value extends Entry> = {
  readonly name: string;
  /** Checks what is read, which may have been damaged; `undefined` where it is no such entry. */
  readonly read: (value: unknown) => Value | undefined;
  /** By what a user knows an entry. */
  readonly label: (value: Value) => string;
};

export type Entry = { readonly id: string };
type Named = { readonly name: string };

/** A collection as it was found in the workbook. */
export type Stored<Value extends Entry> = {
  readonly entries: readonly Value[];
  /** Entries that cannot be read: they stay where they are, as they are. */
  readonly damaged: readonly Damaged[];
  /** A later version of the add-in keeps the collection, which this one can neither read nor write. */
  readonly newer: boolean;
  readonly found: Found;
};

/** What is known of an entry that cannot be read: its label, or nothing at all. */
export type Damaged = { readonly label: string };

/** Where the collection lies. */
export type Found = {
  /** The part that holds the index, and what stood in it; there is none before the first entry. */
  readonly index: Index | undefined;
  /** Further indexes, as two people at once can make them. */
  readonly doubles: readonly Index[];
  /** All of them as one. */
  readonly slots: Slots;
  /** Parts with pieces of long entries, whether an index still names them or not. */
  readonly parts: readonly Part[];
};

export type Index = { readonly id: string } & Text;
/** The text of an index and what it says. */
export type Text = { readonly xml: string; readonly slots: Slots };
/** The key and the day are told by its namespace. */
export type Part = { readonly id: string; readonly key: string; readonly day: string };

export function namespaceOf({ name }: Named): string {
  return `urn:vnexport:${name}:${VERSION}`;
}

const VERSION = 1;

/** @param day on which it is written: a part that no index names is left over only once its writer must have ended */
export function partNamespace(collection: Named, key: string, day: string): string {
  return `${namespaceOf(collection)}:part:${day}:${key}`;
}

/**
 * Sends what has been queued and reads a collection in the same round trip; long entries take one more for as many
 * pieces as one answer holds.
 * Nobody can know beforehand whether there is a collection, so its text is asked for last: what Excel says where there
 * is none (ItemNotFound) then takes no other answer with it.
 */
export async function syncAndRead<Value extends Entry>(
  context: Excel.RequestContext,
  collection: Collection<Value>,
): Promise<Stored<Value>> {
  for (let attempt = 1; ; attempt += 1) {
    const { items, only } = await askForIndex(context, collection);
    try {
      return await readFound(context, collection, items, only);
    } catch (error) {
      // A part that was there is gone: another writer has put something else in its place.
      if (!isNotFound(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

const ATTEMPTS = 5;

type Item = { readonly id: string; readonly namespaceUri: string };

async function askForIndex(
  context: Excel.RequestContext,
  collection: Named,
): Promise<{ items: Item[]; only: OfficeExtension.ClientResult<string> }> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  const only = customXmlParts.getByNamespace(namespaceOf(collection)).getOnlyItemOrNullObject().getXml();
  try {
    await context.sync();
  } catch (error) {
    // What was asked for before has been answered, so that it is the collection which was not found.
    if (!isNotFound(error) || ifLoaded(() => customXmlParts.items) === undefined) throw error;
  }
  return { items: customXmlParts.items.map(({ id, namespaceUri }) => ({ id, namespaceUri })), only };
}

async function readFound<Value extends Entry>(
  context: Excel.RequestContext,
  collection: Collection<Value>,
  items: readonly Item[],
  only: OfficeExtension.ClientResult<string>,
): Promise<Stored<Value>> {
  const own = namespaceOf(collection);
  const ids = items.flatMap(({ id, namespaceUri }) => (namespaceUri === own ? [id] : []));
  const texts = ids.length === 1 ? [only.value] : await textsOf(context, ids);
  const indexes = ids.map((id, at) => ({ id, ...textOf(texts[at] ?? '') }));
  const slots = united(indexes.map((index) => index.slots));
  const parts = items.flatMap(({ id, namespaceUri }) => partAt(id, namespaceUri, own));
  const [index, ...doubles] = indexes;
  const found = { index, doubles, slots, parts };
  const newer = items.some(({ namespaceUri }) => isNewer(namespaceUri, collection));
  const json = await readLong(context, found);
  const read = [...slots].flatMap(([key, slot]) =>
    slot.about?.removed === true ? [] : [{ slot, value: valueOf(collection, slot, json.get(key)) }],
  );
  return {
    entries: read.flatMap(({ value }) => value ?? []),
    damaged: read.flatMap(({ slot, value }) =>
      value === undefined ? [{ label: slot.about?.label ?? '' }] : [],
    ),
    newer,
    found,
  };
}

function partAt(id: string, namespace: string, own: string): Part[] {
  const [day, key] = namespace.startsWith(`${own}:part:`)
    ? namespace.slice(own.length + ':part:'.length).split(':')
    : [];
  return day === undefined || key === undefined ? [] : [{ id, key, day }];
}

function isNewer(namespace: string, { name }: Named): boolean {
  const version = new RegExp(`^urn:vnexport:${name}:(\\d+)`).exec(namespace)?.[1];
  return Number(version ?? 0) > VERSION;
}

/** The values of entries that lie in parts, by their keys; without those of which a part is missing. */
async function readLong(
  context: Excel.RequestContext,
  { slots, parts }: Found,
): Promise<Map<string, string>> {
  const idOf = new Map(parts.map(({ key, id }) => [key, id]));
  const long = [...slots].flatMap(([key, { about }]) => {
    const ids = about?.parts?.map((part) => idOf.get(part.key)) ?? [];
    return ids.length > 0 && ids.every((id) => id !== undefined)
      ? [{ key, ids, names: about?.parts ?? [] }]
      : [];
  });
  const wanted = long.flatMap(({ ids, names }) =>
    ids.map((id, at) => ({ id: id, bytes: names[at]?.bytes ?? 0 })),
  );
  const texts = new Map<string, string>();
  for (const group of groupsOf(wanted)) {
    const read = await textsOf(
      context,
      group.map(({ id }) => id),
    );
    for (const [at, { id }] of group.entries()) texts.set(id, textOfPart(read[at] ?? ''));
  }
  return new Map(long.map(({ key, ids }) => [key, ids.map((id) => texts.get(id) ?? '').join('')]));
}

export function textOf(xml: string): Text {
  return { xml, slots: readSlots(xml) };
}

export async function textsOf(context: Excel.RequestContext, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const texts = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

function textOfPart(xml: string): string {
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent;
}

/** As many at once as one request or answer holds, but always one. */
export function groupsOf<Sized extends { readonly bytes: number }>(all: readonly Sized[]): Sized[][] {
  const groups: Sized[][] = [];
  let sum = 0;
  for (const one of all) {
    sum += one.bytes;
    const last = groups.at(-1);
    if (last !== undefined && sum <= BYTES_AT_ONCE) {
      last.push(one);
    } else {
      groups.push([one]);
      sum = one.bytes;
    }
  }
  return groups;
}

function valueOf<Value extends Entry>(
  { read }: Collection<Value>,
  slot: Slot,
  long: string | undefined,
): Value | undefined {
  if (slot.about === undefined) return undefined;
  try {
    const value = read(JSON.parse(slot.about.parts === undefined ? slot.text : (long ?? '')));
    return value?.id === slot.about.id ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ItemNotFound';
}
