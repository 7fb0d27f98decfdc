import { comparePeriods, kindOf, previousPeriod, yearToDate } from '../../src/model/period';
import type { Period } from '../../src/model/period';
import type { DatasetFile, Series } from '../../src/model/schema';
import type { Row } from './csv';
import { seriesOf, spanned } from './series';
import type { Entry } from './series';
import { commoditiesOf } from './subjects';
import type { Sources } from './sources';

/** The dataset `customs-totals`: what customs announces of total exports, by month and half month. */

/** Rows that stand under the label of another period, by their line, and the period that they are likely to be of. */
const misfiledRows: Readonly<
  Record<string, { readonly label: string; readonly value: string; readonly likely: Period }>
> = {
  firstHalfOfFebruary2023: { label: 'K2-T12-2022', value: '13.44', likely: '2023-02-01/2023-02-15' },
  february2019: { label: 'K2-T2-2019', value: '13,91', likely: '2019-02' },
  june2013: { label: 'T07-2013', value: '11,01', likely: '2013-06' },
  // Its number and growth since January are those of March 2017 to date; March 2016 to date is 38,769.
  firstQuarter2017: { label: 'QUÝ I - 2016', value: '44,638', likely: '2017-Q1' },
};

/** A row that repeats another one with its decimal marks lost (3,9 % became 390,0): it tells nothing more. */
const OUT_OF_SCALE = { label: 'T6-2021', change: '390,0' };

type Announced = { readonly period: Period; readonly row: Row; readonly likely: Period | undefined };

const headings = {
  value: 'value (billion USD)',
  change: 'change on previous period (%)',
  toDate: 'year to date (billion USD)',
  changeToDate: 'change on the same period of last year (%)',
} as const;

type Column = keyof typeof headings;

export function makeTotals({ totals, commodities }: Sources): DatasetFile {
  const announced = totals
    .filter(({ cells }) => cells['flow'] === 'exports' && !isOutOfScale(cells))
    .flatMap((row) => toAnnounced(row))
    .sort((a, b) => comparePeriods(a.period, b.period) || kindRank(a.period) - kindRank(b.period));
  const right = announced.filter(({ likely }) => likely === undefined);
  const total = commoditiesOf(commodities, () => false).find(({ subject }) => subject.kind === 'total');
  if (total === undefined) throw new Error('The table of names has no total');
  return {
    id: 'customs-totals',
    title: { vi: 'Tổng trị giá xuất khẩu hải quan công bố', en: 'Total exports announced by customs' },
    publishers: [
      {
        code: 'CUSTOMS',
        name: { vi: 'Tổng cục Hải quan', en: 'Viet Nam Customs' },
        aliases: [
          'TCHQ',
          'Hải quan',
          'Cục Hải quan',
          'Customs',
          'General Department of Customs',
          'Vietnam Customs',
        ],
      },
    ],
    covers: spanned(right.flatMap(({ period }) => [period, yearToDate(period)])),
    statusNote: {
      vi: 'Số liệu sơ bộ theo tháng và nửa tháng, có tháng không có số. Một số dòng ghi sai kỳ: không dùng để trả lời.',
      en: 'Figures are preliminary, by month and half month, with gaps. Some rows stand under a wrong period: they never answer.',
    },
    numberFormat: { group: ' ', decimal: ',' },
    places: { announcement: { vi: 'thông cáo về xuất nhập khẩu', en: 'announcement on trade' } },
    notes,
    subjects: [total.subject],
    figures: announced.flatMap(misfiledFigures),
    series: seriesOfTotals(right),
  };
}

function isOutOfScale(cells: Row['cells']): boolean {
  return cells['period'] === OUT_OF_SCALE.label && cells[headings.change] === OUT_OF_SCALE.change;
}

function toAnnounced(row: Row): Announced[] {
  const label = row.cells['period'] ?? '';
  const period = periodOfLabel(label);
  if (period === undefined) return [];
  const misfiled = Object.values(misfiledRows).find(
    (one) => one.label === label && one.value === row.cells[headings.value],
  );
  return [{ period, row, likely: misfiled?.likely }];
}

/** @example periodOfLabel('K1-T12-2025') // '2025-12-01/2025-12-15' */
export function periodOfLabel(label: string): Period | undefined {
  const [, half, month = '', year = ''] = /^(?:K([12])-)?T(\d{1,2})-(\d{4})$/.exec(label) ?? [];
  if (year !== '') {
    const whole = `${year}-${month.padStart(2, '0')}`;
    if (half === undefined) return whole;
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return half === '1' ? `${whole}-01/${whole}-15` : `${whole}-16/${whole}-${last}`;
  }
  const [, quarter = '', quarterYear] = /^QUÝ (I{1,3}|IV)\s*[-/]\s*(\d{4})$/.exec(label.toUpperCase()) ?? [];
  return quarterYear === undefined
    ? undefined
    : `${quarterYear}-Q${['I', 'II', 'III', 'IV'].indexOf(quarter) + 1}`;
}

/** Of what ends on one day the month states what a half month or a quarter states again. */
function kindRank(period: Period): number {
  return ['month', 'half-month', 'quarter'].indexOf(kindOf(period));
}

type Kept = Entry & { readonly restates: boolean; readonly decimal: '.' | ',' };

function seriesOfTotals(announced: readonly Announced[]): Series[] {
  const unlike = unlikeTheirMonth(announced);
  const stated = new Map<string, Set<number>>();
  const kinds = [...new Set(announced.map(({ period }) => kindOf(period)))];
  const columns: readonly Column[] = ['value', 'change', 'toDate', 'changeToDate'];
  return columns.flatMap((column) =>
    kinds.flatMap((kind) => {
      const kept = announced.flatMap(({ period, row }): Kept[] => {
        const printed = row.cells[headings[column]] ?? '';
        const of = isToDate(column) ? yearToDate(period) : period;
        // In January the year to date is the month itself, which states it.
        if (kindOf(period) !== kind || !/\d/.test(printed) || (column === 'toDate' && of === period))
          return [];
        const key = `${column === 'toDate' ? 'value' : column} ${of}`;
        const number = Number(printed.replace(',', '.'));
        const before = stated.get(key) ?? new Set();
        // What a month states already, a half month or a quarter repeats; only what differs is kept beside it.
        if (before.has(number)) return [];
        const restates = before.size > 0;
        stated.set(key, before.add(number));
        // A value cannot be negative: 1 to 15 June 2019 has its change in the place of its value.
        if (!isGrowth(column) && number < 0) return [];
        const notes = column === 'value' && unlike.has(period) ? ['unlike-month'] : [];
        const decimal = printed.includes('.') ? '.' : ',';
        return [{ period, printed, line: row.line, restates, decimal, notes }];
      });
      return [false, true].flatMap((restates) =>
        ([',', '.'] as const).flatMap((decimal) => {
          const entries = kept.filter((one) => one.restates === restates && one.decimal === decimal);
          return entries.length === 0 ? [] : [seriesOf(commonOf(column, restates, decimal), entries)];
        }),
      );
    }),
  );
}

/**
 * Periods whose value is more than a twentieth off from what the same announcements say otherwise: two halves that do not
 * make the month, or a month that is not what the year to date has grown by. They stay as published, with a note.
 */
function unlikeTheirMonth(announced: readonly Announced[]): Set<Period> {
  const [values, toDate] = (['value', 'toDate'] as const).map(
    (column) =>
      new Map(
        announced.flatMap(({ period, row }) => {
          const number = Number((row.cells[headings[column]] ?? '').replace(',', '.'));
          return number > 0 ? [[period, number] as const] : [];
        }),
      ),
  );
  const isOff = (parts: number, whole: number) => Math.abs(parts - whole) > whole / 20;
  const unlike = new Set<Period>();
  for (const month of announced.map(({ period }) => period).filter((one) => kindOf(one) === 'month')) {
    const value = values?.get(month);
    if (value === undefined) continue;
    const halves = announced.flatMap(({ period }) =>
      kindOf(period) === 'half-month' && period.startsWith(month) ? [period] : [],
    );
    const [first, second] = halves.map((half) => values?.get(half));
    if (first !== undefined && second !== undefined && isOff(first + second, value))
      for (const one of [month, ...halves]) unlike.add(one);
    const [now, before] = [
      toDate?.get(month),
      month.endsWith('-01') ? 0 : toDate?.get(previousPeriod(month)),
    ];
    if (now !== undefined && before !== undefined && isOff(now - before, value)) unlike.add(month);
  }
  return unlike;
}

function isToDate(column: Column): boolean {
  return column === 'toDate' || column === 'changeToDate';
}

function isGrowth(column: Column): boolean {
  return column === 'change' || column === 'changeToDate';
}

function commonOf(column: Column, restates: boolean, decimal: '.' | ','): Parameters<typeof seriesOf>[0] {
  return {
    subject: 'total-exports',
    measure: isGrowth(column) ? 'growth' : 'value',
    ...(isGrowth(column) ? { unit: 'percent' } : { unit: 'million-usd', printedUnit: 'billion-usd' }),
    status: 'preliminary',
    ...(restates ? { restates } : {}),
    ...(decimal === '.' ? { numberFormat: { group: ',', decimal } } : {}),
    ...(isToDate(column) ? { cumulative: true } : {}),
    ...(isGrowth(column) ? { base: column === 'change' ? 'previous' : 'year-before' } : {}),
    place: 'announcement',
  };
}

/** Only what its own period has: the rest of a misfiled row stands in the right one, too. */
function misfiledFigures({ period, row, likely }: Announced): DatasetFile['figures'] {
  if (likely === undefined) return [];
  const printed = row.cells[headings.value] ?? '';
  const decimal = printed.includes('.') ? '.' : ',';
  return [
    {
      subject: 'total-exports',
      measure: 'value',
      unit: 'million-usd',
      status: 'preliminary',
      printedUnit: 'billion-usd',
      ...(decimal === '.' ? { numberFormat: { group: ',', decimal } } : {}),
      notes: ['misfiled'],
      period,
      number: Number(`${printed.replace(',', '.')}e3`),
      printed,
      decimals: printed.length - printed.search(/[.,]/) - 1,
      locator: { line: row.line, place: 'announcement' },
      misfiled: likely,
    },
  ];
}

const notes: DatasetFile['notes'] = {
  'unlike-month': {
    kind: 'doubt',
    vi: 'không khớp với các số khác cùng tháng trong thông cáo (hai nửa tháng cộng lại, hoặc lũy kế trừ lũy kế tháng trước)',
    en: 'does not fit the other numbers announced for its month (the two halves together, or the year to date less that of the month before)',
  },
  misfiled: {
    kind: 'doubt',
    vi: 'ghi dưới kỳ sai ở nguồn, không dùng để trả lời',
    en: 'stands under a wrong period at the source and never answers',
  },
};
