import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile, Subject } from '../../src/model/schema';
import { listed } from './csv';
import type { Row } from './csv';

/** Subjects of the made datasets: what the tables of names say, less what the document says already. */

const document = JSON.parse(
  readFileSync(join(__dirname, '../../src/datasets/2006-plan.json'), 'utf8'),
) as DatasetFile;
const ofDocument = new Map(document.subjects.map((subject) => [subject.code, subject]));

/** How a heading of today is related to the document's, as the table of names says it. */
export type Relation = 'same' | 'successor' | 'part' | 'whole' | 'new';

export type Commodity = {
  readonly subject: Subject;
  readonly relation: Relation;
  readonly headings: readonly string[];
};

/**
 * Commodities by the headings of customs and the statistics office.
 * @param inDataset codes that a parent may have: a part names its whole only where that is listed, too
 */
export function commoditiesOf(rows: readonly Row[], inDataset: (code: string) => boolean): Commodity[] {
  return rows.map(({ cells }) => {
    const code = cells['code'] ?? '';
    const relation = (cells['relation_to_2006'] ?? '').replace(/:.*/, '') as Relation;
    const parent = listed(cells['sub_items_of']).find((one) => one !== 'total-exports' && inDataset(one));
    const known = ofDocument.get(code);
    const own = ownNames[code];
    const name = own ?? { vi: cells['vi'] ?? '', en: cells['en'] ?? '' };
    const headings = ['customs_heading', 'gso_heading'].flatMap((key) => listed(cells[key]));
    const others = [cells['vi'] ?? '', ...listed(cells['vi_aliases']), ...listed(cells['en_aliases'])];
    return {
      relation,
      headings,
      subject: {
        code,
        kind: known?.kind ?? kindOf(code),
        ...(known === undefined && parent !== undefined ? { parent } : {}),
        mainMeasure: 'value',
        ...(known === undefined ? {} : { comparable: true }),
        name,
        aliases: namesLeft(code, name, [...others, ...headings.filter((one) => !BARE_ROWS.has(one))]),
      },
    };
  });
}

/** Rows that name something only below the row that they stand under. */
const BARE_ROWS: ReadonlySet<string> = new Set([
  'Kể cả dầu thô',
  'Không kể dầu thô',
  'Tổng',
  'Xuất khẩu',
  'Nhập khẩu',
]);

/**
 * Names that tell apart what the table of names calls alike: the rest of today's list is not the rest of the document's,
 * whose English name is taken.
 */
const ownNames: Partial<Record<string, Subject['name']>> = {
  'other-goods': { vi: 'Hàng hóa khác ngoài các dòng liệt kê', en: 'Other goods beside those listed' },
};

function kindOf(code: string): Subject['kind'] {
  return code.startsWith('sector-') ? 'sector' : code.startsWith('total-') ? 'indicator' : 'item';
}

/** Partners as subjects of the kind market. The members of a block have it as their parent. */
export function partnersOf(
  rows: readonly Row[],
): { readonly subject: Subject; readonly headings: readonly string[] }[] {
  return rows
    .filter(({ cells }) => cells['code'] !== 'WORLD')
    .map(({ cells }) => {
      const iso = cells['code'] ?? '';
      const code = marketCode(iso);
      const name = { vi: cells['vi'] ?? '', en: cells['en'] ?? '' };
      const block = cells['block'] ?? '';
      const known = ofDocument.get(code);
      return {
        headings: listed(cells['gso_name']),
        subject: {
          code,
          kind: 'market',
          ...(known === undefined && block !== '' ? { parent: marketCode(block) } : {}),
          mainMeasure: 'value',
          ...(/^[A-Z]{2}$/.test(iso) && iso !== 'EU' ? { iso } : {}),
          ...(known === undefined ? {} : { comparable: true }),
          name,
          aliases: namesLeft(code, name, [
            ...listed(cells['vi_aliases']),
            ...listed(cells['en_aliases']),
            ...listed(cells['gso_name']),
            cells['customs_name'] ?? '',
          ]),
        },
      };
    });
}

export function marketCode(partner: string): string {
  return `market-${partner.toLowerCase()}`;
}

/** Names that neither the subject's own name nor the document says, however they are capitalised. */
function namesLeft(code: string, { vi, en }: Subject['name'], names: readonly string[]): string[] {
  const known = ofDocument.get(code);
  const said = new Set(
    [vi, en, ...(known === undefined ? [] : [known.name.vi, known.name.en, ...known.aliases])].map((one) =>
      one.toLowerCase(),
    ),
  );
  return names.filter((name) => {
    const lower = name.toLowerCase();
    if (name === '' || said.has(lower)) return false;
    said.add(lower);
    return true;
  });
}

const misfits = { narrower: 'narrower', wider: 'wider', 'other thing': 'other', unclear: 'unclear' } as const;

type Misfit = (typeof misfits)[keyof typeof misfits];

/** Names that people type for a partner although they mean something else. */
export function wrongNamesOfPartners(
  rows: readonly Row[],
  subjects: readonly Subject[],
): DatasetFile['wrongNames'] {
  const byName = new Map(
    subjects.flatMap(({ code, name, aliases }) =>
      [name.vi, name.en, ...aliases].map((one) => [one, code] as const),
    ),
  );
  return rows.flatMap(({ cells }) => {
    const [, partner] = /^partner ([A-Z]+)$/.exec(cells['tempting_code'] ?? '') ?? [];
    const kind = misfits[cells['kind'] as keyof typeof misfits] as Misfit | undefined;
    const alias = cells['alias'] ?? '';
    if (partner === undefined || kind === undefined || byName.has(alias)) return [];
    const offers = listed(cells['offer']).flatMap((name) => byName.get(name) ?? []);
    return [{ kind, than: marketCode(partner), ...(offers.length > 0 ? { offers } : {}), names: [alias] }];
  });
}

/**
 * Names that tempt to a subject of the document although a heading of today is meant, too: both are offered. What is
 * wrong about such a name is told of a subject that the dataset has; where it has not, the document's dataset tells it.
 */
export function wrongNamesOfHeadings(
  rows: readonly Row[],
  subjects: readonly Subject[],
): NonNullable<DatasetFile['wrongNames']> {
  const codes = new Set(subjects.map(({ code }) => code));
  const byName = new Map(
    subjects.flatMap(({ code, name, aliases }) =>
      [name.vi, name.en, ...aliases].map((one) => [one, code] as const),
    ),
  );
  return rows.flatMap(({ cells }) => {
    const than = cells['tempting_code'] ?? '';
    const alias = cells['alias'] ?? '';
    const offers = listed(cells['offer']).flatMap(
      (name) => byName.get(name) ?? (codes.has(name) ? name : []),
    );
    const first = offers.find((code) => !ofDocument.has(code));
    const kind = misfits[cells['kind'] as keyof typeof misfits] as Misfit | undefined;
    if (first === undefined || kind === undefined || byName.has(alias)) return [];
    if (codes.has(than)) return [{ kind, than, offers, names: [alias] }];
    return ofDocument.has(than) ? [{ kind: 'unclear', than: first, offers, names: [alias] }] : [];
  });
}
