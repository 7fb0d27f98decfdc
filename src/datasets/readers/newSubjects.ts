import { fold } from '../../model/fold';
import type { DatasetContent, Subject } from '../../model/schema';
import type { DraftFigure } from './draft';

/** What is known of a subject: enough to list it in a dataset of its own. */
export type KnownSubject = Pick<Subject, 'code' | 'kind' | 'name'>;

export type NewSubjects = {
  /** The subject of a figure, and its market where it is of one. */
  readonly of: (figure: DraftFigure) => { readonly subject: string; readonly partner: string | undefined };
  /** Those of some codes and what they are parts of, as a dataset lists them. */
  readonly list: (codes: ReadonlySet<string>) => DatasetContent['subjects'];
};

type Resolve = (name: string, kind: 'subject' | 'partner') => KnownSubject | undefined;

const TOTAL = /^tong (?:tri gia|kim ngach|so|cong)?|^tong$|^total\b/;

/**
 * Gives every name of a draft a subject: the one it stands for where it is known, else a new one with a code made of its
 * letters. Two names of a draft are two subjects, even where both are names of one known subject.
 */
export function newSubjects(
  figures: readonly DraftFigure[],
  resolve: Resolve,
  isTaken: (code: string, name: string) => boolean = () => false,
): NewSubjects {
  const subjects = new Map<string, Subject>();
  const codes = new Map<string, string>();
  const parents = new Set(figures.flatMap(({ parent }) => parent ?? []));
  // The total of a market is that market, so that what is stated by market is no total.
  const byMarket = new Set(
    figures.flatMap(({ name, partner }) => (partner === null || partner === name ? [] : [name])),
  );
  const measuresOf = new Map<string, Set<DraftFigure['measure']>>();
  for (const { name, partner, measure } of figures) {
    const key = keyOf(name, name === partner);
    measuresOf.set(key, (measuresOf.get(key) ?? new Set<DraftFigure['measure']>()).add(measure));
  }

  function codeOf(name: string, isPartner: boolean, figure: DraftFigure | undefined): string {
    const key = keyOf(name, isPartner);
    const existing = codes.get(key);
    if (existing !== undefined) return existing;
    const known = resolve(name, isPartner ? 'partner' : 'subject');
    const fits =
      known !== undefined &&
      !subjects.has(known.code) &&
      (known.kind === 'market') === isPartner &&
      !(known.kind === 'total' && (byMarket.has(name) || hasTotal()));
    const kind = fits ? known.kind : kindOf(name, isPartner, figure);
    const code = fits
      ? known.code
      : freeCode(`${isPartner ? 'market-' : ''}${slug(name) || 'subject'}`, name);
    codes.set(key, code);
    const measures = measuresOf.get(key) ?? new Set(['value']);
    const printed = { vi: name, en: name };
    subjects.set(code, {
      code,
      kind,
      ...(figure?.number_in_table == null ? {} : { number: figure.number_in_table }),
      mainMeasure: measures.has('value') ? 'value' : ([...measures][0] ?? 'value'),
      name: fits ? known.name : printed,
      aliases: fits && ![known.name.vi, known.name.en].includes(name) ? [name] : [],
    });
    return code;
  }

  function kindOf(name: string, isPartner: boolean, figure: DraftFigure | undefined): Subject['kind'] {
    if (isPartner) return 'market';
    const isTop = figure === undefined || figure.parent === null;
    if (TOTAL.test(fold(name)) && isTop && !byMarket.has(name) && !hasTotal()) return 'total';
    if (parents.has(name)) return 'group';
    return 'item';
  }

  function hasTotal(): boolean {
    return [...subjects.values()].some(({ kind }) => kind === 'total');
  }

  function freeCode(wanted: string, name: string): string {
    for (let at = 1; ; at += 1) {
      const code = at === 1 ? wanted : `${wanted}-${at}`;
      // Codes of known subjects mean those, whether the bulletin speaks of them or not.
      if (!subjects.has(code) && !isTaken(code, name)) return code;
    }
  }

  function of(figure: DraftFigure): { subject: string; partner: string | undefined } {
    const { name, partner } = figure;
    if (partner === null) return { subject: codeOf(name, false, figure), partner: undefined };
    const market = codeOf(partner, true, name === partner ? figure : undefined);
    return name === partner
      ? { subject: market, partner: undefined }
      : { subject: codeOf(name, false, figure), partner: market };
  }

  // In the order of the draft, so that a total is found before what is a part of it.
  for (const figure of figures) of(figure);
  for (const figure of figures) {
    if (figure.parent === null || figure.name === figure.partner || figure.parent === figure.name) continue;
    const code = codeOf(figure.name, false, figure);
    const parent = codeOf(figure.parent, false, undefined);
    const [own, above] = [subjects.get(code), subjects.get(parent)];
    if (
      own === undefined ||
      above === undefined ||
      own.parent !== undefined ||
      isAncestor(subjects, parent, code)
    )
      continue;
    // Everything is a part of the total.
    if (above.kind !== 'total' && above.kind !== 'market') subjects.set(code, { ...own, parent });
  }

  function list(used: ReadonlySet<string>): DatasetContent['subjects'] {
    const needed = new Set(used);
    for (const code of used) {
      for (
        let above = subjects.get(code)?.parent;
        above !== undefined && !needed.has(above);
        above = subjects.get(above)?.parent
      )
        needed.add(above);
    }
    return [...subjects.values()].filter(({ code }) => needed.has(code));
  }

  return { of, list };
}

function keyOf(name: string, isPartner: boolean): string {
  return `${isPartner ? 'market' : 'subject'} ${name}`;
}

/** @example slug('Gỗ & sản phẩm gỗ') // 'go-san-pham-go' */
function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

function isAncestor(subjects: ReadonlyMap<string, Subject>, code: string, of: string): boolean {
  for (let above: string | undefined = code; above !== undefined; above = subjects.get(above)?.parent) {
    if (above === of) return true;
  }
  return false;
}
