import type { DraftFigure } from '../../../src/datasets/readers/draft';
import { csvRows } from '../../../src/datasets/readers/inputs/csv';
import type { Source } from '../../../src/datasets/readers/source';
import { flat, page, shuffled } from './layouts';
import type { Column, Group, Row } from './layouts';

/** What was exported of one item: by "value 2026-07", in USD and tonnes. */
export type Item = { readonly name: string; readonly numbers: ReadonlyMap<string, number> };

/** The items of the statistics office's monthly table, without totals and sectors. */
export function itemsOf(csv: string): Item[] {
  const items = new Map<string, Map<string, number>>();
  for (const [name = '', measure = '', , period = '', number = ''] of csvRows(csv, ',').slice(1)) {
    if (/^(?:Tổng|Kể cả|Không kể|$)/.test(name)) continue;
    const numbers = items.get(name) ?? new Map<string, number>();
    items.set(name, numbers);
    // Money is in thousand USD in the file.
    numbers.set(
      `${measure} ${period}`,
      measure === 'value' ? Math.round(Number(number) * 1000) : Number(number),
    );
  }
  return [...items].map(([name, numbers]) => ({ name, numbers }));
}

/** Costs are measured on one half of the items, tables are made of the other. */
export function halves(items: readonly Item[]): { readonly measured: Item[]; readonly tried: Item[] } {
  return {
    measured: items.filter((_, at) => at % 2 === 0),
    tried: items.filter((_, at) => at % 2 === 1),
  };
}

export type Truth = Pick<DraftFigure, 'name' | 'measure' | 'of' | 'base' | 'period' | 'number'>;

export type MadeUp = {
  readonly source: Source;
  readonly text: string;
  readonly truth: readonly Truth[];
  /** What of the layout matters, to count by. */
  readonly layout: string;
};

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Layouts that lose something of what a reader sees: where numbers stand, their order or their headings. */
const lossy = ['lines', 'cells', 'scrambled', 'pieces', 'reversed', 'spaces'] as const;

const layouts = [
  'grid',
  'range',
  'html',
  'csv',
  ...lossy,
  'page-right',
  'page-left',
  'page-middle',
  'page-apart',
  'bars',
  'markdown',
  'mail',
] as const;

/** Layouts in which nothing about the figures has to be guessed. */
export const clearLayouts = layouts.filter((one) => !(lossy as readonly string[]).includes(one));

/** Makes a table of true figures in a made-up layout. */
export function madeUp(items: readonly Item[], seed: number, only?: (typeof layouts)[number]): MadeUp {
  const r = random(seed);
  for (let at = 0; at < 5; at += 1) r();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;
  const layout = only ?? pick(layouts);
  const year = pick([2025, 2026]);
  const month = 1 + Math.floor(r() * (year === 2026 ? 7 : 12));
  const eight = r() < 0.5;
  const withUnits = r() < 0.75;
  const withTotal = r() < 0.3;
  const format = pick(['.,', '.,', '.,', ',.', ' ,'] as const);
  const loss = r() < 0.3 ? 0.06 : 0;
  const [period, total] = [
    monthText(year, month),
    month === 1 ? monthText(year, 1) : `${monthText(year, 1)}/${monthText(year, month)}`,
  ];
  const inOrder =
    ['grid', 'range', 'html', 'csv', 'spaces', 'bars', 'markdown', 'mail'].includes(layout) ||
    layout.startsWith('page');
  const all: readonly Group[] = eight ? ['now', 'previous', 'total', 'lastYear'] : ['now', 'total'];
  const groups = inOrder && r() < 0.7 ? all : layout === 'cells' && r() < 0.8 ? all : shuffled(all, r);
  const inner = r() < 0.6 ? (['quantity', 'value'] as const) : (['value', 'quantity'] as const);
  const columns = groups.flatMap((group) => inner.map((measure): Column => ({ group, measure })));
  const chosen = shuffled(items, r).slice(0, 1 + Math.floor(r() * r() * items.length));
  const truth: Truth[] = [];
  const rows: Row[] = [];
  const sums = new Map<string, number>();
  chosen.forEach((item, at) => {
    const cells = cellsOf(item, year, month, eight);
    if (cells === undefined) return;
    const physical = [...cells.keys()].some((key) => key.endsWith('quantity'));
    for (const [key, number] of cells) {
      const [group = '', measure = ''] = key.split(' ');
      const compared = group === 'previous' || group === 'lastYear';
      truth.push({
        name: item.name,
        measure: compared ? 'growth' : (measure as 'value'),
        of: compared ? (measure as 'value') : null,
        base:
          group === 'previous' ? 'previous period' : group === 'lastYear' ? 'same period of last year' : null,
        period: group === 'now' || group === 'previous' ? period : total,
        number,
      });
      if (measure === 'value' && !compared) sums.set(key, (sums.get(key) ?? 0) + number);
    }
    for (const key of [...cells.keys()]) if (r() < loss) cells.delete(key);
    rows.push({ number: at + 1, name: item.name, unit: physical ? 'Tấn' : 'USD', cells });
  });
  if (withTotal) rows.unshift({ number: 0, name: 'TỔNG TRỊ GIÁ', unit: 'USD', cells: sums });
  for (const [key, number] of withTotal ? sums : []) {
    truth.push({
      name: 'TỔNG TRỊ GIÁ',
      measure: 'value',
      of: null,
      base: null,
      period: key.startsWith('now') ? period : total,
      number,
    });
  }
  const show = (row: Row, { group, measure }: Column): string => {
    const number = row.cells.get(`${group} ${measure}`);
    return number === undefined ? '' : written(number, group === 'now' || group === 'total' ? 0 : 1, format);
  };
  const title = [
    'CỤC HẢI QUAN',
    `Tháng ${String(month)} năm ${String(year)}`,
    'XUẤT KHẨU HÀNG HÓA THEO THÁNG',
    'Sơ bộ',
  ];
  const table = { title, groups, columns, rows, show, withUnits, r };
  const made = layout.startsWith('page') ? { source: page(table, layout), text: '' } : flat(table, layout);
  const text =
    made.text !== ''
      ? made.text
      : made.source.lines.map((line) => line.cells.map((cell) => cell.text).join(' | ')).join('\n');
  const facts = [
    layout,
    eight ? '8' : '4',
    ...(withUnits ? [] : ['no units']),
    ...(month === 1 ? ['January'] : []),
    ...(loss > 0 ? ['loss'] : []),
  ];
  return { source: made.source, text, truth, layout: facts.join(' ') };
}

function cellsOf(
  { numbers }: Item,
  year: number,
  month: number,
  eight: boolean,
): Map<string, number> | undefined {
  const cells = new Map<string, number>();
  const physical = [...numbers.keys()].filter((key) => key.startsWith('quantity')).length > 20;
  for (const measure of physical ? (['quantity', 'value'] as const) : (['value'] as const)) {
    const at = (y: number, m: number) => numbers.get(`${measure} ${monthText(y, m)}`);
    const sum = (y: number) => {
      const months = Array.from({ length: month }, (_, one) => at(y, one + 1)).filter(
        (one) => one !== undefined,
      );
      return months.length === 0 ? undefined : months.reduce((all, one) => all + one, 0);
    };
    const [now, total, before, last] = [
      at(year, month),
      sum(year),
      month === 1 ? at(year - 1, 12) : at(year, month - 1),
      sum(year - 1),
    ];
    if ((now ?? 1) <= 0 || (total ?? 0) <= 0) return undefined;
    if (now !== undefined) cells.set(`now ${measure}`, now);
    if (total !== undefined) cells.set(`total ${measure}`, total);
    if (eight && now !== undefined && before !== undefined && before > 0)
      cells.set(`previous ${measure}`, growth(now, before));
    if (eight && total !== undefined && last !== undefined && last > 0)
      cells.set(`lastYear ${measure}`, growth(total, last));
  }
  return cells;
}

function growth(now: number, before: number): number {
  return Math.round((now / before - 1) * 1000) / 10;
}

function monthText(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

function written(number: number, decimals: number, [group = '.', decimal = ',']: string): string {
  const [whole = '', fraction] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${number < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
}
