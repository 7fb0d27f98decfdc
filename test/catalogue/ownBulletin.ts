import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';

/** A figure of a bulletin: its period and what is printed, in million USD unless a unit is given. */
type Row = {
  readonly subject: string;
  readonly period: string;
  readonly printed: string;
  readonly flow?: 'imports';
  readonly partner?: string;
  readonly measure?: 'value' | 'quantity';
  readonly unit?: string;
};

type About = {
  readonly id: string;
  readonly covers: string;
  readonly publisher?: { readonly code: string; readonly vi: string; readonly en: string };
  /** Kinds of the subjects that are no items. */
  readonly kinds?: Readonly<Record<string, 'total' | 'group' | 'market' | 'indicator'>>;
  readonly parents?: Readonly<Record<string, string>>;
};

const statisticsOffice = { code: 'GSO', vi: 'Tổng cục Thống kê', en: 'General Statistics Office' };

/**
 * A bulletin as a workbook keeps it, made up of a few figures: nothing in it says whether it counts as the document does.
 * @example ownBulletin({ id: 'august', covers: '2026-08' }, [{ subject: 'coffee', period: '2026-08', printed: '600.5' }])
 */
export function ownBulletin(
  { id, covers, publisher = statisticsOffice, kinds = {}, parents = {} }: About,
  rows: readonly Row[],
): Dataset {
  const codes = new Set([
    ...Object.keys(kinds),
    ...rows.flatMap(({ subject, partner }) => (partner === undefined ? [subject] : [subject, partner])),
  ]);
  const { code, vi, en } = publisher;
  return readDataset(
    {
      id,
      title: { vi: `Bản tin ${id}`, en: `Bulletin ${id}` },
      publishers: [{ code, name: { vi, en } }],
      covers,
      statusNote: { vi: 'Số liệu sơ bộ.', en: 'Figures are preliminary.' },
      numberFormat: { group: ',', decimal: '.' },
      places: { line: { vi: 'dòng {n}', en: 'line {n}' } },
      notes: {},
      subjects: [...codes].map((one) => ({
        code: one,
        kind: kinds[one] ?? (one.startsWith('market-') ? 'market' : 'item'),
        ...(parents[one] === undefined ? {} : { parent: parents[one] }),
        mainMeasure: 'value',
        name: { vi: one, en: one },
        aliases: [],
      })),
      figures: rows.map(({ printed, measure = 'value', unit = 'million-usd', ...row }, at) => ({
        ...row,
        measure,
        unit,
        number: Number(printed.replaceAll(',', '')),
        status: 'preliminary',
        printed,
        decimals: printed.split('.')[1]?.length ?? 0,
        locator: { line: at + 1, place: 'line', n: at + 1 },
      })),
    },
    id.padEnd(64, '0'),
  );
}

/** All that is built in, with datasets of a workbook. */
export function withOwn(...own: readonly Dataset[]): Catalogue {
  const [first, ...others] = (builtIn ??= builtInDatasets());
  if (first === undefined) throw new Error('nothing is built in');
  return new Catalogue([first, ...others, ...own], new Set(own.map(({ id }) => id)));
}

/** Made once in a file of tests: nothing changes a dataset. */
let builtIn: Dataset[] | undefined;
