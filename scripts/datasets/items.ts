import type { DatasetFile, Measure, Series, Subject } from '../../src/model/schema';
import type { Row } from './csv';
import { seriesOf, spanned } from './series';
import type { Entry } from './series';
import { statisticsOffice } from './statisticsOffice';
import { commoditiesOf, wrongNamesOfHeadings } from './subjects';
import type { Commodity } from './subjects';
import type { Sources } from './sources';
import { printedUnits } from './units';

/** The dataset `customs-items`: exports by item and month as the statistics office publishes them from customs' data. */

/**
 * Rows that begin with the sum from January, and the month that they begin in. The rest of the list is too low in those
 * months by as much (`source/names/README.md` beside the checkout).
 */
const beginWithSum: Readonly<Record<string, string>> = {
  'household-electrical': '2026-02',
  'other-base-metal-products': '2026-02',
  cinnamon: '2026-03',
  'animal-vegetable-fats': '2026-03',
  'other-food-preparations': '2026-03',
  'other-textile-articles': '2026-03',
};

/** A row that keeps its heading, but holds the metals alone from this month on. */
const SPLIT = { row: 'other-base-metals-and-products', from: '2026-02', into: 'other-base-metals' };

/** Months in which the items do not add up to the total, in million USD. */
const doNotAddUp: Readonly<Record<string, string>> = {
  '2024-01': 'items-differ-2024',
  '2024-02': 'items-differ-2024',
  '2026-02': 'items-differ-2026',
  '2026-03': 'items-differ-2026',
};

export function makeItems({ items, commodities, wrongNames }: Sources): DatasetFile {
  const all = commoditiesOf(commodities, () => true);
  const byHeading = new Map(all.flatMap((one) => one.headings.map((heading) => [heading, one] as const)));
  const byCode = new Map(all.map((one) => [one.subject.code, one]));
  const groups = new Map<string, Row[]>();
  for (const row of items) {
    const code = codeOf(row, byHeading);
    const key = `${code} ${row.cells['measure'] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const codes = [...new Set([...groups.keys()].map((key) => key.split(' ')[0] ?? ''))];
  const listedOnes = new Map(
    commoditiesOf(commodities, (code) => codes.includes(code)).map((one) => [one.subject.code, one]),
  );
  const commodity = (code: string): Commodity => {
    const found = byCode.get(code);
    if (found === undefined) throw new Error(`The table of names does not have ${code}`);
    return found;
  };
  const subjects = codes.map((code): Subject => {
    const { subject } = listedOnes.get(code) ?? commodity(code);
    return code === 'other-goods' ? { ...subject, role: 'other-goods' } : subject;
  });
  return {
    id: 'customs-items',
    title: { vi: 'Xuất khẩu theo mặt hàng, từng tháng', en: 'Exports by item, monthly' },
    publishers: [statisticsOffice],
    covers: spanned(items.map(({ cells }) => cells['period'] ?? '')),
    statusNote: {
      vi: 'Số liệu sơ bộ từ số liệu hải quan. Một số dòng bắt đầu từ tháng 2 hoặc tháng 3 năm 2026 với số lũy kế từ tháng 1, xem ghi chú của từng số liệu.',
      en: 'Figures are preliminary, from customs’ data. Some rows begin in February or March 2026 with the sum from January, see the note of each figure.',
    },
    numberFormat: { group: ',', decimal: '.' },
    places: { 'item-table': { vi: 'bảng theo mặt hàng', en: 'table by item' } },
    notes,
    units: printedUnits,
    subjects,
    wrongNames: wrongNamesOfHeadings(wrongNames, subjects),
    figures: [],
    series: [...groups].map(([key, rows]) => toSeries(key, rows, commodity)),
  };
}

function codeOf({ cells }: Row, byHeading: ReadonlyMap<string, Commodity>): string {
  const name = cells['name'] ?? '';
  const code = byHeading.get(name)?.subject.code;
  if (code === undefined) throw new Error(`The table of names does not have “${name}”`);
  return code === SPLIT.row && (cells['period'] ?? '') >= SPLIT.from ? SPLIT.into : code;
}

function toSeries(key: string, rows: readonly Row[], commodity: (code: string) => Commodity): Series {
  const [code = '', measure = ''] = key.split(' ');
  return seriesOf(
    {
      subject: code,
      measure: measure as Measure,
      ...(measure === 'quantity'
        ? { unit: 'thousand-tonnes', printedUnit: 'tonnes' }
        : { unit: 'million-usd', printedUnit: 'thousand-usd' }),
      status: 'preliminary',
      ...(commodity(code).relation === 'successor' ? { notes: ['successor'] } : {}),
      place: 'item-table',
    },
    rows.map((row) => toEntry(code, row)),
  );
}

function toEntry(code: string, { line, cells }: Row): Entry {
  const { period = '', number = '' } = cells;
  const begins = beginWithSum[code];
  const monthAfter = begins === '2026-02' ? '2026-03' : '2026-04';
  const isRest = code === 'other-goods';
  const notes = [
    ...(period === begins ? ['sum-from-january'] : []),
    ...(isRest && Object.values(beginWithSum).includes(period) ? ['rest-too-low'] : []),
    ...(code === SPLIT.into && period === SPLIT.from ? ['metals-alone'] : []),
    ...(code === 'total-exports' ? [doNotAddUp[period]] : []),
  ].filter((note) => note !== undefined);
  const breaks =
    (begins !== undefined && period === monthAfter) ||
    (code === SPLIT.into && period === '2026-03') ||
    (isRest && ['2026-02', '2026-03', '2026-04'].includes(period));
  return { period, printed: number, line, notes, breaks };
}

const notes: DatasetFile['notes'] = {
  successor: {
    kind: 'definition',
    vi: 'dòng hiện nay kế tiếp dòng của văn bản năm 2006, phạm vi mặt hàng có thể khác',
    en: 'today’s heading succeeds the one of the document of 2006; what it holds may differ',
  },
  'sum-from-january': {
    kind: 'doubt',
    vi: 'số của tháng đầu tiên có dòng này, có vẻ là lũy kế từ tháng 1',
    en: 'the row’s first month, which looks like the sum from January on',
  },
  'rest-too-low': {
    kind: 'doubt',
    vi: 'thấp bất thường: các dòng mới lấy số lũy kế từ tháng 1 ra khỏi dòng này',
    en: 'too low: new rows took their sums from January on out of this one',
  },
  'metals-alone': {
    kind: 'doubt',
    vi: 'từ tháng 2 năm 2026 dòng này chỉ còn kim loại, không gồm sản phẩm; số tháng 2 dường như bù phần đã tính ở tháng 1',
    en: 'from February 2026 the row holds the metals alone, without products; February’s figure seems to make up for January’s',
  },
  'items-differ-2024': {
    kind: 'doubt',
    vi: 'các mặt hàng cộng lại lệch 27,2 triệu USD so với tổng số',
    en: 'the items add up to 27.2 million USD more or less than the total',
  },
  'items-differ-2026': {
    kind: 'doubt',
    vi: 'các mặt hàng cộng lại lệch 530,3 triệu USD so với tổng số',
    en: 'the items add up to 530.3 million USD more or less than the total',
  },
};
