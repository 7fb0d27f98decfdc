import { areaCode, TOTAL, WORLD } from '../sdmx/codes';
import type { DatasetContent, Subject } from '../../model/schema';
import { isAllGoods, isWorld } from './sdmxMeanings';

/** Finds a subject that is known already by a name or a code of it. */
export type Resolve = (text: string, kind: 'commodity' | 'market') => Subject | undefined;

type Named = { readonly code: string; readonly name: string };
type Place = { readonly subject: string; readonly partner?: string };

/** What a message says that stands for a subject, and the subject that its figures are read as. */
export type NamedSubject = {
  /** The name that the message gives, if any, and its code: either may have been found. */
  readonly texts: readonly string[];
  readonly kind: 'commodity' | 'market';
  readonly code: string;
  /** Whether the subject was known before. */
  readonly isKnown: boolean;
};

/**
 * The subjects of a message. What is known keeps its code, so that figures of the same thing meet; everything else is a
 * subject of its own with the name that the message gives it.
 */
export class SubjectReader {
  /** In the order in which they were met; a main measure is given to them later. */
  readonly found = new Map<string, Omit<Subject, 'mainMeasure'>>();
  /** What was asked for by a name or a code of the message, in the order in which it was met. */
  readonly named: NamedSubject[] = [];
  readonly #byKey = new Map<string, string>();
  readonly #described: ReadonlyMap<string, Subject>;
  readonly #ofAreas: ReadonlyMap<string, Subject>;
  readonly #total: { readonly code: string; readonly name: Subject['name'] };
  readonly #resolve: Resolve;
  readonly #isTaken: (code: string, name: string) => boolean;

  constructor(
    described: readonly DatasetContent['subjects'][number][],
    allGoods: Subject['name'],
    resolve: Resolve = () => undefined,
    isTaken: (code: string, name: string) => boolean = () => false,
  ) {
    this.#described = new Map(described.map((subject) => [subject.code, subject]));
    this.#ofAreas = new Map(described.map((subject) => [areaCode(subject.code), subject]));
    const total = described.find(({ kind }) => kind === 'total');
    this.#total = total ?? { code: 'total-exports', name: allGoods };
    this.#resolve = resolve;
    this.#isTaken = isTaken;
  }

  /**
   * @param commodity of COMMODITY; all goods where it is left out
   * @param area of COUNTERPART_AREA; the world where it is left out
   */
  read(commodity: Named = { code: TOTAL, name: '' }, area: Named = { code: WORLD, name: '' }): Place {
    const isOfWorld = isWorld(area.code);
    if (isAllGoods(commodity.code)) {
      return { subject: isOfWorld ? this.#allGoods() : this.#market(area) };
    }
    const subject = this.#one(commodity, 'commodity');
    return isOfWorld ? { subject } : { subject, partner: this.#market(area) };
  }

  #allGoods(): string {
    const { code, name } = this.#total;
    return this.#keep('total', this.#described.get(code) ?? { code, kind: 'total', name, aliases: [] });
  }

  #market(area: Named): string {
    return this.#one(area, 'market');
  }

  #one({ code, name }: Named, kind: 'commodity' | 'market'): string {
    const key = `${kind} ${code}`;
    const met = this.#byKey.get(key);
    if (met !== undefined) return met;
    const described = kind === 'market' ? this.#ofAreas.get(code) : this.#described.get(code);
    if (described !== undefined) return this.#keep(key, described);
    const known = this.#known(code, name, kind);
    const texts = name === '' ? [code] : [name, code];
    // Two codes that one name is known for are two subjects: which of them it is nobody can tell.
    if (known !== undefined && !this.found.has(known.code)) {
      this.named.push({ texts, kind, code: known.code, isKnown: true });
      return this.#keep(key, known);
    }
    const called = name === '' ? code : name;
    const made = this.#free(kind === 'market' ? marketCode(code) : codeFrom(code), called);
    this.named.push({ texts, kind, code: made, isKnown: false });
    return this.#keep(key, {
      code: made,
      kind: kind === 'market' ? 'market' : 'item',
      name: { vi: called, en: called },
      aliases: name === '' || name === code ? [] : [code],
    });
  }

  #known(code: string, name: string, kind: 'commodity' | 'market'): Subject | undefined {
    const found = (name === '' ? undefined : this.#resolve(name, kind)) ?? this.#resolve(code, kind);
    return found !== undefined && (found.kind === 'market') === (kind === 'market') ? found : undefined;
  }

  #keep(key: string, subject: Omit<Subject, 'mainMeasure'>): string {
    this.#byKey.set(key, subject.code);
    if (!this.found.has(subject.code)) this.found.set(subject.code, subject);
    return subject.code;
  }

  #free(code: string, name: string): string {
    let free = code;
    const isTaken = () =>
      this.found.has(free) ||
      // The same name under the same code was the same thing in the earlier issue.
      (this.#described.get(free)?.name.vi ?? name) !== name ||
      this.#isTaken(free, name);
    for (let count = 2; isTaken(); count += 1) free = `${code}-${count}`;
    return free;
  }
}

/** @example marketCode('US') // 'market-us' */
function marketCode(area: string): string {
  const code = codeFrom(area);
  return code.startsWith('market-') ? code : `market-${code}`;
}

/**
 * A code as datasets write it, of one that may hold anything.
 * @example codeFrom('SITC_07.1') // 'sitc-07-1'
 */
export function codeFrom(text: string): string {
  const code = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
  return code === '' ? 'unnamed' : code;
}
