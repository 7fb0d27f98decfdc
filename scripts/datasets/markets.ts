import type { DatasetFile, Subject } from '../../src/model/schema';
import type { Row } from './csv';
import { seriesOf, spanned } from './series';
import { statisticsOffice } from './statisticsOffice';
import { furtherAliases, wrongNamesOfRegions } from './regions';
import { marketCode, partnersOf, wrongNamesOfPartners } from './subjects';
import type { Sources } from './sources';
import { printedUnits } from './units';

/** The dataset `customs-markets`: exports by partner and month. Its total is the sum of the partners that it lists. */

const LISTED: Subject = {
  code: marketCode('LISTED'),
  kind: 'market',
  role: 'listed-partners',
  mainMeasure: 'value',
  name: { vi: 'Các thị trường được liệt kê', en: 'All listed partners' },
  aliases: [
    'Tổng các thị trường được liệt kê',
    'Tổng theo thị trường',
    'LISTED',
    'Sum of the partners listed',
  ],
};

/** Months in which the block is larger than its listed members together (`source/names/README.md`). */
const ASEAN_EXCEEDS: ReadonlySet<string> = new Set(['2026-05', '2026-06', '2026-07']);

export function makeMarkets({ markets, partners, wrongNames }: Sources): DatasetFile {
  const named = partnersOf(partners);
  const codeOf = new Map<string, string>([
    ['Tổng', LISTED.code],
    ...named.flatMap(({ subject, headings }) => headings.map((heading) => [heading, subject.code] as const)),
  ]);
  const groups = new Map<string, Row[]>();
  for (const row of markets.filter(({ cells }) => cells['flow'] === 'exports')) {
    const name = row.cells['name'] ?? '';
    const code = codeOf.get(name);
    if (code === undefined) throw new Error(`The table of names does not have “${name}”`);
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  const subjects = [LISTED, ...named.map(({ subject }) => subject)].map((subject) => ({
    ...subject,
    aliases: [...subject.aliases, ...(furtherAliases[subject.code] ?? [])],
  }));
  return {
    id: 'customs-markets',
    title: { vi: 'Xuất khẩu theo thị trường, từng tháng', en: 'Exports by market, monthly' },
    publishers: [statisticsOffice],
    covers: spanned(markets.map(({ cells }) => cells['period'] ?? '')),
    statusNote: {
      vi: 'Số liệu sơ bộ từ số liệu hải quan. Dòng tổng của bảng chỉ cộng các thị trường được liệt kê, thấp hơn tổng xuất khẩu.',
      en: 'Figures are preliminary, from customs’ data. The total of the table adds up the partners listed only and is below total exports.',
    },
    numberFormat: { group: ',', decimal: '.' },
    places: { 'market-table': { vi: 'bảng theo thị trường', en: 'table by market' } },
    notes,
    units: printedUnits,
    subjects,
    wrongNames: [
      ...(wrongNamesOfPartners(wrongNames, subjects) ?? []),
      ...wrongNamesOfRegions(new Set(groups.keys())),
    ],
    figures: [],
    series: [...groups].map(([code, rows]) =>
      seriesOf(
        {
          subject: code,
          measure: 'value',
          unit: 'million-usd',
          printedUnit: 'thousand-usd',
          status: 'preliminary',
          ...(notesOf[code] === undefined ? {} : { notes: [notesOf[code]] }),
          place: 'market-table',
        },
        rows.map(({ line, cells: { period = '', number = '' } }) => ({
          period,
          printed: number,
          line,
          notes: code === marketCode('ASEAN') && ASEAN_EXCEEDS.has(period) ? ['exceeds-members'] : [],
        })),
      ),
    ),
  };
}

const notesOf: Partial<Record<string, string>> = {
  [LISTED.code]: 'listed-only',
  [marketCode('CN')]: 'mainland',
};

const notes: DatasetFile['notes'] = {
  'listed-only': {
    kind: 'definition',
    vi: 'tổng của các thị trường được liệt kê trong bảng, không phải tổng xuất khẩu',
    en: 'the sum of the partners that the table lists, not total exports',
  },
  mainland: {
    kind: 'definition',
    vi: 'không gồm Hồng Kông và Đài Loan',
    en: 'without Hong Kong and Taiwan',
  },
  'exceeds-members': {
    kind: 'doubt',
    vi: 'lớn hơn tổng chín nước thành viên được liệt kê',
    en: 'more than its nine listed members together',
  },
};
