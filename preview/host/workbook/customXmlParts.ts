import { generateRandomId } from '@univerjs/core';
import { ExcelCollection } from '../core/collection';
import { HostError, HostObject } from '../core/hostObject';
import { changeNotes, readNotes } from '../core/store';
import type { ExcelStore, WorkbookNotes } from '../core/store';

/** All parts of the workbook. */
export class ExcelCustomXmlPartCollection extends ExcelCollection<ExcelCustomXmlPart> {
  readonly typeName: string = 'CustomXmlPartCollection';
  protected readonly store: ExcelStore;

  constructor(store: ExcelStore) {
    super();
    this.store = store;
  }

  override items(): ExcelCustomXmlPart[] {
    return readNotes(this.store).customXmlParts.map(({ id }) => new ExcelCustomXmlPart(this.store, id));
  }

  protected override matches(part: ExcelCustomXmlPart, key: string): boolean {
    return part.Id === key;
  }

  Add(xml: unknown) {
    const part = { id: `{${generateRandomId(8)}}`.toUpperCase(), ...checked(xml) };
    changeNotes(this.store, { customXmlParts: [...readNotes(this.store).customXmlParts, part] });
    return new ExcelCustomXmlPart(this.store, part.id);
  }
  GetByNamespace(namespace: string) {
    return new ExcelCustomXmlPartScopedCollection(this.store, namespace);
  }
}

/** The parts of one namespace. */
class ExcelCustomXmlPartScopedCollection extends ExcelCustomXmlPartCollection {
  override readonly typeName = 'CustomXmlPartScopedCollection';
  readonly #namespace: string;

  constructor(store: ExcelStore, namespace: string) {
    super(store);
    this.#namespace = namespace;
  }

  override items(): ExcelCustomXmlPart[] {
    return super.items().filter((part) => part.NamespaceUri === this.#namespace);
  }

  /** "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error." */
  GetOnlyItem() {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new HostError('GeneralException');
    return only;
  }
  GetOnlyItemOrNullObject() {
    const [first, ...others] = this.items();
    return others.length === 0 ? (first ?? null) : null;
  }
}

class ExcelCustomXmlPart extends HostObject {
  readonly typeName = 'CustomXmlPart';
  readonly #store: ExcelStore;
  readonly #id: string;

  constructor(store: ExcelStore, id: string) {
    super();
    this.#store = store;
    this.#id = id;
  }

  override identity() {
    return { Id: this.#id };
  }

  get Id() {
    return this.#id;
  }
  get NamespaceUri() {
    return this.#part().namespace;
  }

  GetXml(): string {
    return this.#part().xml;
  }
  SetXml(xml: unknown) {
    const renewed = { ...this.#part(), ...checked(xml) };
    this.#change((parts) => parts.map((part) => (part.id === this.#id ? renewed : part)));
  }
  Delete() {
    this.#part();
    this.#change((parts) => parts.filter(({ id }) => id !== this.#id));
  }

  #part(): Part {
    const part = readNotes(this.#store).customXmlParts.find(({ id }) => id === this.#id);
    if (!part) throw new HostError('ItemNotFound');
    return part;
  }

  #change(change: (parts: readonly Part[]) => readonly Part[]): void {
    changeNotes(this.#store, { customXmlParts: change(readNotes(this.#store).customXmlParts) });
  }
}

type Part = WorkbookNotes['customXmlParts'][number];

/** Which code Excel gives for text that is not XML is a guess. */
function checked(xml: unknown): Omit<Part, 'id'> {
  if (typeof xml !== 'string') throw new HostError('InvalidArgument');
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new HostError('InvalidArgument');
  return { xml, namespace: parsed.documentElement.namespaceURI ?? '' };
}
