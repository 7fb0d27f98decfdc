import { comparePeriods } from '../../src/model/period';
import type { DatasetFile, Measure, Series, Subject } from '../../src/model/schema';
import type { Row } from './csv';
import { seriesOf, spanned } from './series';
import type { Entry } from './series';
import { commoditiesOf } from './subjects';
import type { Sources } from './sources';

/** The dataset `results`: what the World Bank and FAO state by year, the World Bank's older figures first. */

const sources: Readonly<
  Record<string, { readonly publisher: string; readonly place: (subject: string) => string }>
> = {
  WDI: { publisher: 'WB', place: (subject) => `wdi-${wdiPlaces[subject] ?? subject}` },
  'WDI-2012': { publisher: 'WB-2012', place: (subject) => `wdi-2012-${subject}` },
  FAOSTAT: { publisher: 'FAO', place: () => 'faostat' },
  'FAO-FISH': { publisher: 'FAO', place: () => 'fao-fish' },
};

const wdiPlaces: Readonly<Record<string, string>> = {
  'total-exports': 'goods',
  'total-imports': 'imports',
  'services-exports': 'services',
};

const units: Readonly<Record<string, string>> = {
  'million USD': 'million-usd',
  'thousand tonnes': 'thousand-tonnes',
  persons: 'persons',
};

/** Whose definition differs in every year. */
const definitions: Readonly<Record<string, string>> = {
  'services-exports': 'balance-of-payments',
  rice: 'milled-rice',
  coffee: 'green-coffee',
  cashew: 'shelled-cashew',
  'rubber-dry': 'dry-rubber',
};

/** Faults that the sources are known to have (`source/README.md` beside the checkout). */
function notesOf({ subject, measure, period, source }: Stated): string[] {
  return [
    ...(source === 'WDI-2012' ? ['before-revision'] : []),
    ...(source === 'WDI' && subject === 'gdp' ? ['gdp-level'] : []),
    ...(source === 'FAOSTAT' && period === '2013' ? ['incomplete-2013'] : []),
    ...(subject === 'tea' && measure === 'quantity' && period === '2018' ? ['tea-2018'] : []),
    ...(subject === 'rubber-dry' && LATEX_MISSING.test(period) ? ['latex-missing'] : []),
  ];
}

const LATEX_MISSING = /^200[5-9]$/;

/** First years of what counts other things than the years before. */
function isBreak({ subject, period, source }: Stated): boolean {
  return (
    (source === 'WDI' && subject === 'gdp' && period === '2010') ||
    (subject === 'rubber-dry' && (period === '2005' || period === '2010'))
  );
}

type Stated = {
  readonly subject: string;
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
  readonly number: string;
  readonly source: string;
  readonly line: number;
};

export function makeResults({ results, olderResults, commodities }: Sources): DatasetFile {
  const stated = [
    ...olderResults.map(read).filter(({ source }) => source === 'WDI-2012'),
    ...results.map(read),
  ];
  const series = groupsOf(stated).map(toSeries);
  const codes = new Set(stated.map(({ subject }) => subject));
  const named = new Map(
    commoditiesOf(commodities, (code) => codes.has(code)).map(({ subject }) => [subject.code, subject]),
  );
  return {
    id: 'results',
    title: {
      vi: 'Kết quả xuất khẩu từ năm 2000 theo số liệu quốc tế',
      en: 'Export results since 2000 in international statistics',
    },
    publishers: [
      {
        code: 'WB',
        rounded: 'rounded',
        name: { vi: 'Ngân hàng Thế giới', en: 'World Bank' },
        aliases: ['WDI', 'World Development Indicators', 'Worldbank'],
      },
      {
        code: 'WB-2012',
        rounded: 'rounded',
        name: { vi: 'Ngân hàng Thế giới (bản trước năm 2013)', en: 'World Bank (as published until 2013)' },
        aliases: ['WDI-2012'],
      },
      {
        code: 'FAO',
        rounded: 'rounded',
        name: { vi: 'FAO', en: 'FAO' },
        aliases: [
          'Tổ chức Lương thực và Nông nghiệp Liên Hợp Quốc',
          'FAOSTAT',
          'FAO-FISH',
          'Tổ chức Lương thực và Nông nghiệp',
          'Food and Agriculture Organization',
          'Food and Agriculture Organization of the United Nations',
        ],
      },
    ],
    covers: spanned(stated.map(({ period }) => period)),
    statusNote: {
      vi: 'Số liệu là kết quả do các tổ chức quốc tế công bố; định nghĩa có thể khác với Bộ Thương mại, xem ghi chú của từng số liệu.',
      en: 'Figures are results published by international organizations; definitions may differ from the Ministry’s, see the note of each figure.',
    },
    numberFormat: { group: ',', decimal: '.' },
    places,
    notes,
    subjects: [...codes].map((code) => subjectOf(code, named)),
    figures: [],
    series,
  };
}

function read({ line, cells }: Row): Stated {
  const { subject = '', measure = '', unit = '', period = '', number = '', source = '' } = cells;
  return { subject, measure, unit, period, number, source, line };
}

function groupsOf(stated: readonly Stated[]): Stated[][] {
  const groups = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = [one.subject, one.measure, one.source].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => comparePeriods(a.period, b.period)));
}

function toSeries(group: readonly Stated[]): Series {
  const [{ subject, measure, unit, source } = read({ line: 0, cells: {} })] = group;
  const from = sources[source];
  if (from === undefined) throw new Error(`Nobody says who ${source} is`);
  const definition = definitions[subject];
  const entries = group.map((one): Entry => {
    const notes = notesOf(one);
    return { period: one.period, printed: one.number, line: one.line, notes, breaks: isBreak(one) };
  });
  return seriesOf(
    {
      subject,
      measure: measure as Measure,
      unit: units[unit] ?? unit,
      ...(from.publisher === 'WB' ? {} : { publisher: from.publisher }),
      status: 'actual',
      ...(definition === undefined ? {} : { notes: [definition] }),
      place: from.place(subject),
    },
    entries,
  );
}

/** Names that are the datasets' own: of no commodity. */
const ownSubjects: Readonly<Record<string, Subject>> = {
  gdp: {
    code: 'gdp',
    kind: 'indicator',
    role: 'gdp',
    mainMeasure: 'value',
    valueName: { vi: 'giá trị', en: 'value' },
    name: { vi: 'Tổng sản phẩm trong nước (GDP)', en: 'Gross domestic product (GDP)' },
    aliases: ['GDP', 'Tổng sản phẩm trong nước', 'Tổng sản phẩm quốc nội', 'Gross domestic product'],
  },
  population: {
    code: 'population',
    kind: 'indicator',
    role: 'population',
    mainMeasure: 'count',
    name: { vi: 'Dân số', en: 'Population' },
    aliases: ['Số dân'],
  },
};

function subjectOf(code: string, named: ReadonlyMap<string, Subject>): Subject {
  const own = ownSubjects[code];
  if (own !== undefined) return own;
  const subject = named.get(code);
  if (subject === undefined) throw new Error(`The table of names does not have ${code}`);
  if (code === 'services-exports') return { ...subject, role: 'services', comparable: false };
  if (code === 'total-imports') {
    return { ...subject, valueName: { vi: 'kim ngạch nhập khẩu', en: 'import value' } };
  }
  return subject;
}

const wdi = 'World Development Indicators';

const places: DatasetFile['places'] = {
  'wdi-goods': both(`${wdi}, TX.VAL.MRCH.CD.WT`),
  'wdi-imports': both(`${wdi}, TM.VAL.MRCH.CD.WT`),
  'wdi-services': both(`${wdi}, BX.GSR.NFSV.CD`),
  'wdi-gdp': both(`${wdi}, NY.GDP.MKTP.CD`),
  'wdi-population': both(`${wdi}, SP.POP.TOTL`),
  'wdi-2012-gdp': { vi: `${wdi}, GDP (bản trước năm 2013)`, en: `${wdi}, GDP (as published until 2013)` },
  'wdi-2012-population': {
    vi: `${wdi}, dân số (bản trước năm 2013)`,
    en: `${wdi}, population (as published until 2013)`,
  },
  faostat: {
    vi: 'FAOSTAT, thương mại nông sản, mã nước 237',
    en: 'FAOSTAT, crops and livestock trade, area 237',
  },
  'fao-fish': { vi: 'FAO, thương mại thủy sản, bảng Exports', en: 'FAO fishery trade, sheet Exports' },
};

function both(text: string): { vi: string; en: string } {
  return { vi: text, en: text };
}

const notes: DatasetFile['notes'] = {
  'balance-of-payments': {
    kind: 'definition',
    vi: 'theo cán cân thanh toán',
    en: 'on the balance-of-payments definition',
  },
  'before-revision': {
    kind: 'definition',
    vi: 'trước khi cơ quan thống kê điều chỉnh số liệu',
    en: 'before the statistics office’s revision',
  },
  'gdp-level': {
    kind: 'definition',
    vi: 'số liệu từ năm 2010 ở mức khác, không so được với các năm trước',
    en: 'from 2010 on at another level, not to be compared with earlier years',
  },
  'milled-rice': { kind: 'definition', vi: 'gạo đã xay xát', en: 'milled rice' },
  'green-coffee': { kind: 'definition', vi: 'cà phê nhân', en: 'green coffee' },
  'shelled-cashew': { kind: 'definition', vi: 'nhân điều đã bóc vỏ', en: 'shelled cashew nuts' },
  'dry-rubber': { kind: 'definition', vi: 'cao su khô, không gồm mủ', en: 'dry rubber, without latex' },
  'incomplete-2013': {
    kind: 'doubt',
    vi: 'số liệu năm 2013 của FAOSTAT có vẻ thiếu',
    en: 'FAOSTAT’s figures for 2013 look incomplete',
  },
  'tea-2018': {
    kind: 'doubt',
    vi: 'lượng chè năm 2018 thấp bất thường so với trị giá',
    en: 'the quantity of tea in 2018 is unusually low for its value',
  },
  'latex-missing': {
    kind: 'doubt',
    vi: 'từ 2005 đến 2009 thiếu mủ cao su ở nguồn, không nên dùng',
    en: 'from 2005 to 2009 latex is missing at the source: not to be used',
  },
  rounded: { vi: 'làm tròn từ số gốc của cơ quan công bố', en: 'rounded from the publisher’s own number' },
};
