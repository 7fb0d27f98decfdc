import type { Dataset } from '../model/dataset';
import type { Role, Subject } from '../model/schema';
import { grouped } from './figureIndex';

/**
 * The subjects of all datasets. Of one that several know, the document's description counts, otherwise that of the
 * dataset of highest precedence; roles and names count from every dataset.
 */
export class SubjectIndex {
  /** In the order of the datasets. */
  readonly all: readonly Subject[];
  /** What every share is taken of, unless said otherwise. */
  readonly total: Subject | undefined;
  private readonly byCode: ReadonlyMap<string, Subject>;
  private readonly descriptions: ReadonlyMap<string, readonly Subject[]>;
  private readonly byRole: ReadonlyMap<Role | undefined, readonly Subject[]>;
  private readonly byParent: ReadonlyMap<string | undefined, readonly Subject[]>;
  private readonly byKind: ReadonlyMap<string, readonly Subject[]>;
  private readonly byKindAndParent: ReadonlyMap<string, readonly Subject[]>;
  private readonly codesOfDocument: ReadonlySet<string>;
  private readonly comparable: ReadonlyMap<Dataset, ReadonlyMap<string, boolean | undefined>>;

  constructor(document: Dataset, datasets: readonly Dataset[]) {
    const described = datasets.flatMap(({ subjects }) => subjects);
    this.descriptions = grouped(described, ({ code }) => code);
    this.codesOfDocument = new Set(document.subjects.map(({ code }) => code));
    const own = new Map(document.subjects.map((subject) => [subject.code, subject]));
    this.all = [...this.descriptions].flatMap(([code, [first]]) => own.get(code) ?? first ?? []);
    this.byCode = new Map(this.all.map((subject) => [subject.code, subject]));
    this.total = [...document.subjects, ...this.all].find(({ kind }) => kind === 'total');
    this.byRole = grouped([...document.subjects, ...described], ({ role }) => role);
    this.byParent = grouped(this.all, ({ parent }) => parent);
    this.byKind = grouped(document.subjects, ({ kind }) => kind);
    this.byKindAndParent = grouped(document.subjects, ({ kind, parent = '' }) => `${kind} ${parent}`);
    this.comparable = new Map(
      datasets.map((dataset) => [
        dataset,
        new Map(dataset.subjects.map(({ code, comparable }) => [code, comparable])),
      ]),
    );
  }

  find(code: string): Subject | undefined {
    return this.byCode.get(code);
  }

  withRole(role: Role): Subject | undefined {
    const code = this.byRole.get(role)?.[0]?.code;
    return code === undefined ? undefined : this.byCode.get(code);
  }

  childrenOf({ code }: Subject): readonly Subject[] {
    return this.byParent.get(code) ?? NONE;
  }

  ofKind(kind: Subject['kind'], parent?: Subject): readonly Subject[] {
    const found =
      parent === undefined ? this.byKind.get(kind) : this.byKindAndParent.get(`${kind} ${parent.code}`);
    return found ?? NONE;
  }

  isOfDocument(code: string): boolean {
    return this.codesOfDocument.has(code);
  }

  /** Whether a dataset says that it defines a subject as the document does; `undefined` where it says nothing. */
  saysComparable(dataset: Dataset, code: string): boolean | undefined {
    return this.comparable.get(dataset)?.get(code);
  }

  /** Of a country, its code in ISO 3166, whichever dataset says it. */
  isoOf(code: string): string[] {
    return (this.descriptions.get(code) ?? NONE).flatMap(({ iso }) => iso ?? []);
  }

  /** What any dataset calls the subject, in both languages. */
  namesOf(code: string): string[] {
    return (this.descriptions.get(code) ?? NONE).flatMap(({ name, aliases }) => [
      name.vi,
      name.en,
      ...aliases,
    ]);
  }
}

const NONE: readonly Subject[] = [];
