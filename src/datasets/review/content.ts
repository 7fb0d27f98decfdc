import { fold } from '../../model/fold';
import { limits } from '../../model/limits';
import { spanOf } from '../../model/period';
import type { DatasetContent, Figure, Publisher, Subject } from '../../model/schema';
import type { Draft, DraftFigure } from '../readers/draft';
import { BULLETIN_ID } from './bulletinId';
import { figureOf, figureIdentity } from './contentFigures';
import type { NumberSigns } from './contentFigures';
import type { CodeOf } from './names';
import { unitsOf } from './contentUnits';

export type ContentOptions = {
  /** Code of the known subject that a name stands for; others become new subjects. */
  readonly codeOf: CodeOf;
  /** How a known subject is described. */
  readonly subject: (code: string) => Subject;
  /** A publisher that is known by its name. */
  readonly publisher: (name: string) => Publisher | undefined;
  readonly texts: Pick<DatasetContent, 'statusNote' | 'places' | 'notes'>;
};

/** What a settled draft is kept as, and figures that a dataset has no room for: balances, growth of quantities. */
export type BulletinContent = { readonly content: DatasetContent; readonly leftOut: readonly DraftFigure[] };

/**
 * Makes the content of a dataset of a draft in which nothing is open: money in million USD, weights in thousand tonnes,
 * both with the unit and the digits that are printed; names that nothing is called by become subjects of their own.
 */
export function bulletinContent(draft: Draft, options: ContentOptions): BulletinContent {
  const { title, publisher } = draft;
  const kept: { figure: Figure; from: DraftFigure }[] = [];
  const leftOut: DraftFigure[] = [];
  const stated = new Set<string>();
  const codes = new Codes(options);
  const signs = signsOf(draft);
  for (const one of draft.figures) {
    const figure = figureOf(one, codes, signs);
    const identity = figure && figureIdentity(figure);
    if (figure === undefined || identity === undefined || stated.has(identity)) {
      leftOut.push(one);
      continue;
    }
    stated.add(identity);
    kept.push({ figure, from: one });
  }
  const figures = kept.map(({ figure }) => figure);
  const covers = spanOf(figures.map(({ period }) => period)) ?? '';
  const name = (publisher ?? '').slice(0, limits.name);
  const shown = (title ?? '').slice(0, limits.name);
  const used = new Set(figures.flatMap(({ notes = [] }) => notes));
  const places = new Set(figures.map(({ locator }) => locator.place));
  const content: DatasetContent = {
    id: `${BULLETIN_ID}${slug(`${name} ${shown} ${covers}`)}`.slice(0, limits.name),
    title: { vi: shown, en: shown },
    publishers: [options.publisher(name) ?? { code: slug(name).toUpperCase(), name: { vi: name, en: name } }],
    covers,
    statusNote: options.texts.statusNote,
    numberFormat: signs,
    places: picked(options.texts.places, places),
    notes: picked(options.texts.notes, used),
    ...unitsOf(kept.map(({ from }) => from)),
    subjects: codes.subjects(figures),
    figures,
  };
  return { content, leftOut };
}

/** Letters and figures of a name with hyphens between its words. @example slug('Hàng rau quả') // 'hang-rau-qua' */
export function slug(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'x' : words.slice(0, 120).replace(/-+$/, '');
}

/** Where a bulletin prints one sign or none, the other is the one that goes with it. */
function signsOf({ numberFormat: { group, decimal } }: Draft): NumberSigns {
  if (decimal !== null) return { group: group ?? (decimal === ',' ? '.' : ','), decimal };
  return { group: group ?? '.', decimal: group === ',' ? '.' : ',' };
}

function picked<Value>(
  all: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
}

/** Codes of everything that figures are of; one code for one name, whatever its case and spaces. */
export class Codes {
  readonly #options: ContentOptions;
  readonly #made = new Map<string, Subject>();
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(options: ContentOptions) {
    this.#options = options;
  }

  of(name: string, kind: 'item' | 'market', parent: string | null): string {
    const known = this.#options.codeOf(name);
    if (known !== undefined) return known;
    const inParent = parent === null ? undefined : this.of(parent, 'item', null);
    // Rows of two groups may have one name: "Hàng hóa khác".
    const key = JSON.stringify([kind, fold(name, true), inParent]);
    const given = this.#byName.get(key);
    if (given !== undefined) return given;
    const code = this.#free(`${kind === 'market' ? 'market-' : ''}${slug(name)}`);
    this.#byName.set(key, code);
    const shown = name.trim().slice(0, limits.name) || '…';
    this.#made.set(code, {
      code,
      kind,
      ...(inParent === undefined ? {} : { parent: inParent }),
      mainMeasure: 'value',
      name: { vi: shown, en: shown },
      aliases: [],
    });
    return code;
  }

  /** Everything that the figures name, and what it is a part of. */
  subjects(figures: readonly Figure[]): Subject[] {
    const wanted = new Set(
      figures.flatMap(({ subject, partner }) => [subject, ...(partner ? [partner] : [])]),
    );
    for (const code of wanted) {
      const parent = this.#made.get(code)?.parent;
      if (parent !== undefined) wanted.add(parent);
    }
    return [...wanted].map((code) => this.#made.get(code) ?? withoutTree(this.#options.subject(code)));
  }

  /** No new subject takes the code of a known one. */
  #free(wanted: string): string {
    let code = wanted;
    for (let at = 2; this.#taken.has(code) || this.#isKnown(code); at += 1) code = `${wanted}-${at}`;
    this.#taken.add(code);
    return code;
  }

  #isKnown(code: string): boolean {
    return this.#options.codeOf(code) !== undefined;
  }
}

/** What a known subject is part of is said by the dataset that knows it. */
function withoutTree({ code, kind, mainMeasure, name, valueName }: Subject): Subject {
  return { code, kind, mainMeasure, name, aliases: [], ...(valueName && { valueName }) };
}
