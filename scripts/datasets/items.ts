import { previousPeriod, yearToDate } from '../../src/model/period';
import type { DatasetFile, Figure, Measure, Series, Subject } from '../../src/model/schema';
import type { Row } from './csv';
import { seriesOf, spanned } from './series';
import type { Entry } from './series';
import { statisticsOffice } from './statisticsOffice';
import { wrongNamesOfWorld } from './regions';
import { commoditiesOf, wrongNamesOfHeadings } from './subjects';
import type { Commodity } from './subjects';
import type { Sources } from './sources';
import { printedUnits } from './units';

/** The dataset `customs-items`: exports by item and month as the statistics office publishes them from customs' data. */

/**
 * Rows that begin with the sum from January, and the month that they begin in. The rest of the list is too low in those
 * months by as much (`source/names/README.md` beside the checkout). Under the month's label such a figure would be a wrong
 * answer: it is kept as misfiled there, and answers for January to that month.
 */
const beginWithSum: Readonly<Record<string, string>> = {
  'household-electrical': '2026-02',
  'other-base-metal-products': '2026-02',
  cinnamon: '2026-03',
  'animal-vegetable-fats': '2026-03',
  'other-food-preparations': '2026-03',
  'other-textile-articles': '2026-03',
};

/**
 * A row that keeps its heading, but holds the metals alone from this month on. Its first value is negative, for it also
 * takes January's products out; with January's row it makes the metals of both months. Its first quantity is of both.
 */
const SPLIT = { row: 'other-base-metals-and-products', from: '2026-02', into: 'other-base-metals' };

/** What the list leaves to all other goods. */
const REST = 'other-goods';

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
  const subjects = codes
    .map((code) => (listedOnes.get(code) ?? commodity(code)).subject)
    .map((subject): Subject => (subject.code === REST ? { ...subject, role: 'other-goods' } : subject));
  return {
    id: 'customs-items',
    title: { vi: 'Xuất khẩu theo mặt hàng, từng tháng', en: 'Exports by item, monthly' },
    publishers: [statisticsOffice],
    covers: spanned(items.map(({ cells }) => cells['period'] ?? '')),
    statusNote: {
      vi: 'Số liệu sơ bộ từ số liệu hải quan. Một số dòng bắt đầu từ tháng 2 hoặc tháng 3 năm 2026 với số lũy kế từ tháng 1: số ấy trả lời cho kỳ từ tháng 1, xem ghi chú của từng số liệu.',
      en: 'Figures are preliminary, from customs’ data. Some rows begin in February or March 2026 with the sum from January: it answers for the time from January on, see the note of each figure.',
    },
    numberFormat: { group: ',', decimal: '.' },
    places: { 'item-table': { vi: 'bảng theo mặt hàng', en: 'table by item' } },
    notes,
    units: printedUnits,
    subjects,
    wrongNames: [...wrongNamesOfHeadings(wrongNames, subjects), wrongNamesOfWorld],
    figures: [...groups].flatMap(([key, rows]) =>
      rows.filter((row) => isSum(key, row)).flatMap((row) => sumFrom(key, row, commodity, groups)),
    ),
    series: [...groups].map(([key, rows]) =>
      toSeries(
        key,
        rows.filter((row) => !isSum(key, row)),
        commodity,
      ),
    ),
  };
}

function codeOf({ cells }: Row, byHeading: ReadonlyMap<string, Commodity>): string {
  const name = cells['name'] ?? '';
  const code = byHeading.get(name)?.subject.code;
  if (code === undefined) throw new Error(`The table of names does not have “${name}”`);
  return code === SPLIT.row && (cells['period'] ?? '') >= SPLIT.from ? SPLIT.into : code;
}

function toSeries(key: string, rows: readonly Row[], commodity: (code: string) => Commodity): Series {
  const { notes, ...common } = commonOf(key, commodity);
  return seriesOf(
    { ...common, ...(notes.length > 0 ? { notes } : {}), place: 'item-table' },
    rows.map((row) => toEntry(common.subject, row)),
  );
}

function commonOf(key: string, commodity: (code: string) => Commodity) {
  const [subject = '', measure = ''] = key.split(' ');
  return {
    subject,
    measure: measure as Measure,
    ...(measure === 'quantity'
      ? { unit: 'thousand-tonnes', printedUnit: 'tonnes' }
      : { unit: 'million-usd', printedUnit: 'thousand-usd' }),
    status: 'preliminary' as const,
    notes: commodity(subject).relation === 'successor' ? ['successor'] : [],
  };
}

/** Whether a row stands under one month and holds more. */
function isSum(key: string, { cells }: Row): boolean {
  const [code = ''] = key.split(' ');
  return cells['period'] === (code === SPLIT.into ? SPLIT.from : beginWithSum[code]);
}

/** What a row states of January to its month, and the row as it stands, which never answers. */
function sumFrom(
  key: string,
  { line, cells: { period = '', number: printed = '' } }: Row,
  commodity: (code: string) => Commodity,
  groups: ReadonlyMap<string, readonly Row[]>,
): Figure[] {
  const { notes, ...common } = commonOf(key, commodity);
  const isRemainder = Number(printed) < 0;
  const january = groups
    .get(`${SPLIT.row} ${common.measure}`)
    ?.find(({ cells }) => cells['period'] === previousPeriod(period));
  const whole = isRemainder ? (Number(january?.cells['number']) + Number(printed)).toFixed(3) : printed;
  const rest = {
    ...common,
    notes: [...notes, isRemainder ? 'metals-alone' : 'sum-from-january'],
    locator: { line, place: 'item-table' },
  };
  return [
    {
      ...rest,
      period: yearToDate(period),
      ...numberOf(whole),
      ...(isRemainder ? { implied: true as const } : {}),
    },
    { ...rest, period, ...numberOf(printed), misfiled: yearToDate(period) },
  ];
}

/** A number in thousands of what it is held in. */
function numberOf(printed: string): Pick<Figure, 'number' | 'printed' | 'decimals'> {
  return { number: Number(`${printed}e-3`), printed, decimals: (printed.split('.')[1] ?? '').length };
}

function toEntry(code: string, { line, cells }: Row): Entry {
  const { period = '', number = '' } = cells;
  const isRest = code === REST;
  const notes = [
    ...(isRest && Object.values(beginWithSum).includes(period) ? ['rest-too-low'] : []),
    ...(code === 'total-exports' ? [doNotAddUp[period]] : []),
  ].filter((note) => note !== undefined);
  const breaks = isRest && ['2026-02', '2026-03', '2026-04'].includes(period);
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
    vi: 'nguồn ghi dưới tháng đầu tiên có dòng này, nhưng có vẻ là lũy kế từ tháng 1: không dùng để trả lời cho riêng tháng đó',
    en: 'the source prints it under the row’s first month, but it looks like the sum from January on: it never answers for that month alone',
  },
  'rest-too-low': {
    kind: 'doubt',
    vi: 'thấp bất thường: các dòng mới lấy số lũy kế từ tháng 1 ra khỏi dòng này; chỉ tổng từ tháng 1 là so sánh được',
    en: 'too low: new rows took their sums from January on out of this one; only sums from January can be compared',
  },
  'metals-alone': {
    kind: 'doubt',
    vi: 'từ tháng 2 năm 2026 dòng này chỉ còn kim loại, không gồm sản phẩm; nguồn ghi cho tháng 2 số âm −292,9 triệu USD, dường như bù phần sản phẩm đã tính ở tháng 1, nên chỉ có số của hai tháng gộp lại: 499,3 − 292,9 = 206,4',
    en: 'from February 2026 the row holds the metals alone, without products; February is printed as −292.9 million USD, which seems to make up for the products in January’s, so that only the two months together can be had: 499.3 − 292.9 = 206.4',
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
