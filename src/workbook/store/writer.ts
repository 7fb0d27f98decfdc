/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- a ClientResult has a value without being loaded; what is read here is read after its sync */
import { costOfWriting } from '../core/bytes';
import type { Cost } from '../core/bytes';
import { NotStorable } from '../core/faults';
import { ifLoaded } from '../core/ifLoaded';
import { keysIn, LIMITS, makeRoom } from './longEntries';
import type { Limits, PartOfEntry } from './longEntries';
import { additions, changed, readSlots, slotsXml, united, withoutOldMarks } from './slots';
import type { Slot, Slots } from './slots';
import { groupsOf, isNotFound, namespaceOf, partNamespace, syncAndRead, textOf, textsOf } from './store';
import type { Collection, Entry, Index, Stored, Text } from './store';
import { bytesOf, jsonText, xmlText } from './xmlText';

/** What is to become of entries: each is put in the place of the one with its id, or removed. */
export type EntryChange<Value extends Entry> = { readonly put: Value } | { readonly remove: string };

/** Whether nothing would be written at all. */
export function changesNothing<Value extends Entry>(
  { entries }: Stored<Value>,
  changes: readonly EntryChange<Value>[],
): boolean {
  const json = jsonById(entries);
  return changes.every((change) =>
    'put' in change ? json.get(change.put.id) === JSON.stringify(change.put) : !json.has(change.remove),
  );
}

/**
 * Writes changes into a collection, so that nothing which another window or person writes at the same time is lost.
 *
 * The batch that writes the index reads it just before, and looks whether another has made one. If it was not what this
 * writer had read, the other's changes and its own are put together and written once more.
 */
export class StoreWriter<Value extends Entry> {
  readonly #context: Excel.RequestContext;
  readonly #collection: Collection<Value>;
  readonly #stored: Stored<Value>;
  readonly #limits: Limits;
  /** JSON of the entries as they are by now. */
  readonly #json: Map<string, string>;
  /** What this writer has changed: after another's changes it is changed again. */
  readonly #own = new Map<string, Slot>();
  /** What the index is to hold, and what it holds as far as this writer knows. */
  #wanted: Slots;
  #written: Text = nothing;
  #index: (() => Excel.CustomXmlPart) | undefined;
  #doubles: (Text & { readonly part: () => Excel.CustomXmlPart })[] = [];
  /** What stood in an index just before it was written over or taken away, and what was expected to. */
  #before: { readonly expected: Text; readonly xml: OfficeExtension.ClientResult<string> }[] = [];
  /** Indexes that were there just before the first one was made. */
  #faster: Excel.CustomXmlPartScopedCollection | undefined;
  readonly #uploaded = new Map<string, Excel.CustomXmlPart>();

  /** @param stored as it was read last, in whatever context */
  constructor(
    context: Excel.RequestContext,
    collection: Collection<Value>,
    stored: Stored<Value>,
    limits: Limits = LIMITS,
  ) {
    const { index, doubles, slots } = stored.found;
    this.#context = context;
    this.#collection = collection;
    this.#stored = stored;
    this.#limits = limits;
    this.#json = jsonById(stored.entries);
    this.#wanted = slots;
    this.#pointTo(index, doubles);
  }

  /** What writing these changes costs: the index is read and written as a whole. */
  costOf(changes: readonly EntryChange<Value>[]): Cost {
    const bytes = bytesOf(this.#written.xml);
    const more = changes.reduce((sum, one) => sum + ('put' in one ? bytesOf(JSON.stringify(one.put)) : 0), 0);
    // Longer ones are sent in parts of their own.
    const written = costOfWriting(3, '');
    return {
      sent: written.sent + Math.min(bytes + more, this.#limits.index),
      answered: written.answered + bytes,
    };
  }

  /**
   * Writes changes with the next sync, after which `sync` or `settle` has to follow. Entries too long for the index are
   * sent at once, and what is queued with them; until the index names them they mean nothing. Entries that do not change
   * are not written, and the store of a later version is left alone.
   * @throws NotStorable
   */
  async queue(changes: readonly EntryChange<Value>[]): Promise<void> {
    if (this.#stored.newer) return;
    const news = new Map(changes.flatMap((change) => this.#news(change)));
    if (news.size === 0) return;
    this.#wanted = changed(this.#wanted, news);
    this.#keepOwn(news.keys());
    await this.#write();
  }

  /**
   * Sends what has been queued, with these changes as the last of it. Takes more than one round trip only for long entries
   * and where another has written meanwhile.
   * @throws NotStorable
   */
  async sync(changes: readonly EntryChange<Value>[] = []): Promise<void> {
    await this.queue(changes);
    try {
      await this.#context.sync();
    } catch (fault) {
      await this.settle().catch(() => undefined);
      throw fault;
    }
    await this.settle();
    while (this.#own.size > 0 && this.#doubles.length > 0) {
      await this.#takeDoublesAway();
      await this.settle();
    }
    await this.#clean();
  }

  /** Brings back what another has written and this writer has written over, even though the rest has failed. */
  async settle(): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      this.#takeOver([...this.#readBefore(), ...(await this.#yieldToFaster())]);
      const written = this.#written;
      if (this.#own.size === 0 || additions(written.slots, this.#wanted).size === 0) return;
      await this.#write();
      try {
        await this.#context.sync();
      } catch (fault) {
        if (attempt === ATTEMPTS) throw fault;
        this.#written = written;
        if (isNotFound(fault)) await this.#findAgain();
      }
    }
  }

  get #parts(): Excel.CustomXmlPartCollection {
    return this.#context.workbook.customXmlParts;
  }

  #news(change: EntryChange<Value>): [key: string, slot: Slot][] {
    const time = Date.now();
    if ('remove' in change) {
      const { remove: id } = change;
      this.#json.delete(id);
      const about = this.#wanted.get(id)?.about;
      if (about === undefined || about.removed === true) return [];
      return [[id, { about: { id, revision: 1, time, label: about.label, removed: true }, text: '' }]];
    }
    const { id } = change.put;
    const json = JSON.stringify(change.put);
    if (this.#json.get(id) === json) return [];
    const label = this.#collection.label(change.put);
    const text = jsonText(change.put, (number) => {
      throw new NotStorable(label, `it holds ${number}, which is not a number that a cell can hold`);
    });
    if (this.#collection.read(JSON.parse(text))?.id !== id) {
      throw new NotStorable(label, 'it could not be read back');
    }
    this.#json.set(id, json);
    return [[id, { about: { id, revision: 1, time, label }, text }]];
  }

  /** What this writer has changed is now as it is wanted. */
  #keepOwn(keys: Iterable<string>): void {
    for (const key of keys) {
      const slot = this.#wanted.get(key);
      if (slot !== undefined) this.#own.set(key, slot);
    }
  }

  /** Queues the index as it is wanted. */
  async #write(): Promise<void> {
    const { slots, parts, moved } = makeRoom(
      withoutOldMarks(this.#wanted, Date.now() - MARKED),
      this.#limits,
    );
    this.#wanted = slots;
    this.#keepOwn(moved.filter((key) => this.#own.has(key)));
    if (parts.length > 0) await this.#upload(parts);
    const xml = slotsXml(namespaceOf(this.#collection), this.#wanted);
    if (this.#index === undefined) {
      this.#faster = this.#parts.getByNamespace(namespaceOf(this.#collection));
      this.#faster.load('items/id');
      const made = this.#parts.add(xml);
      this.#index = () => made;
    } else {
      const part = this.#index();
      this.#before.push({ expected: this.#written, xml: part.getXml() });
      part.setXml(xml);
    }
    this.#written = { xml, slots: this.#wanted };
  }

  /** What others had changed before this writer wrote over it, as far as Excel has answered. */
  #readBefore(): Slots[] {
    const before = this.#before;
    this.#before = [];
    return before.flatMap(({ expected, xml }) => {
      const found = ifLoaded(() => xml.value);
      if (found === undefined || found === expected.xml) return [];
      return [additions(expected.slots, readSlots(found))];
    });
  }

  /** The later of two who write the same entry is this writer. */
  #takeOver(theirs: readonly Slots[]): void {
    if (theirs.every(({ size }) => size === 0)) return;
    this.#wanted = changed(united([this.#wanted, ...theirs]), this.#own);
    this.#keepOwn(this.#own.keys());
  }

  /** Another has put a different index in the place of the one that was known. */
  async #findAgain(): Promise<void> {
    const { index, doubles, slots } = (await syncAndRead(this.#context, this.#collection)).found;
    this.#pointTo(index, doubles);
    this.#takeOver([slots]);
  }

  #pointTo(index: Index | undefined, doubles: readonly Index[]): void {
    this.#written = index ?? nothing;
    this.#index = index && (() => this.#parts.getItem(index.id));
    this.#doubles = doubles.map((double) => ({ ...double, part: () => this.#parts.getItem(double.id) }));
  }

  /** Who has made the first index a moment later than another leaves it at the other's. */
  async #yieldToFaster(): Promise<Slots[]> {
    const faster = this.#faster;
    const ids = ifLoaded(() => faster?.items.map(({ id }) => id)) ?? [];
    this.#faster = undefined;
    const [first, ...others] = await ifThere(textsOf(this.#context, ids));
    const [id, ...otherIds] = ids;
    if (first === undefined || id === undefined || this.#index === undefined) return [];
    this.#doubles.push({ ...this.#written, part: this.#index });
    for (const [at, xml] of others.entries()) {
      this.#doubles.push({ ...textOf(xml), part: () => this.#parts.getItem(otherIds[at] ?? '') });
    }
    this.#index = () => this.#parts.getItem(id);
    this.#written = textOf(first);
    return [first, ...others].map(readSlots);
  }

  /** What they hold is in the index by now; what another has put into one since is brought over as well. */
  async #takeDoublesAway(): Promise<void> {
    for (const { part: partOf, ...expected } of this.#doubles) {
      const part = partOf();
      this.#before.push({ expected, xml: part.getXml() });
      part.delete();
    }
    this.#doubles = [];
    // Another writer may have taken them away already; one that stays is taken away by the next writer.
    await this.#context.sync().catch(() => undefined);
  }

  /** In round trips of their own: nobody knows how long what is queued already is. */
  async #upload(parts: readonly PartOfEntry[]): Promise<void> {
    const today = dayOf(Date.now());
    await this.#context.sync();
    for (const group of groupsOf(parts.map((part) => ({ ...part, bytes: part.name.bytes })))) {
      for (const { name, text } of group) {
        const namespace = partNamespace(this.#collection, name.key, today);
        this.#uploaded.set(name.key, this.#parts.add(`<part xmlns="${namespace}">${xmlText(text)}</part>`));
      }
      await this.#context.sync();
    }
  }

  /**
   * Takes parts away that no index names any more: those that this writer has replaced, and those that a writer who broke
   * off has left. What was sent today or yesterday may be another's, who has still to name it; and another's entry may be
   * missing only until it is brought back.
   */
  async #clean(): Promise<void> {
    if (this.#own.size === 0) return;
    const named = keysIn(this.#wanted);
    const replaced = keysIn(new Map([...this.#stored.found.slots].filter(([key]) => this.#own.has(key))));
    const yesterday = dayOf(Date.now() - DAY);
    const leftOver = [
      ...this.#stored.found.parts
        .filter(({ key, day }) => !named.has(key) && (replaced.has(key) || day < yesterday))
        .map(({ id }) => this.#parts.getItem(id)),
      ...[...this.#uploaded].flatMap(([key, part]) => (named.has(key) ? [] : [part])),
    ];
    if (leftOver.length === 0) return;
    for (const part of leftOver) part.delete();
    // What cannot be taken away now does no harm until it can.
    await this.#context.sync().catch(() => undefined);
  }
}

const ATTEMPTS = 10;
const DAY = 24 * 60 * 60 * 1000;
/** How long a removed entry is marked, in milliseconds: longer than any writer takes, and not for ever. */
const MARKED = 60 * 60 * 1000;

const nothing: Text = { xml: '', slots: new Map() };

function jsonById(entries: readonly Entry[]): Map<string, string> {
  return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
}

/** @example dayOf(0) // '1970-01-01' */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Nothing, where what was to be read has been taken away meanwhile. */
async function ifThere(texts: Promise<string[]>): Promise<string[]> {
  try {
    return await texts;
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}
