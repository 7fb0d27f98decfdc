import type { DraftFigure } from '../../../src/datasets/readers/draft';
import { csvRows } from '../../../src/datasets/readers/inputs/csv';
import type { Source } from '../../../src/datasets/readers/source';
import { htmlSource } from '../../../src/datasets/readers/inputs/html';
import { rangeSource } from '../../../src/datasets/readers/inputs/cells';
import { pastedSource } from '../../../src/datasets/readers/inputs/file';
import { textSource } from '../../../src/datasets/readers/inputs/text';

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
export function random(seed: number): () => number {
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

type Group = 'now' | 'previous' | 'total' | 'lastYear';
type Column = { readonly group: Group; readonly measure: 'quantity' | 'value' };
type Row = {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly cells: Map<string, number>;
};

const layouts = [
  'grid',
  'range',
  'html',
  'csv',
  'lines',
  'cells',
  'scrambled',
  'pieces',
  'reversed',
  'spaces',
  'page-right',
  'page-left',
  'page-middle',
] as const;

const groupWords: Record<Group, readonly [string, string]> = {
  now: ['Số trong tháng', 'báo cáo'],
  previous: ['So với tháng', 'trước (%)'],
  total: ['Cộng dồn đến hết', 'tháng báo cáo'],
  lastYear: ['So với cùng kỳ', 'năm trước (%)'],
};
const measureWords = { quantity: 'Lượng', value: 'Trị giá' } as const;

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
  const inOrder = ['grid', 'range', 'html', 'csv', 'spaces'].includes(layout) || layout.startsWith('page');
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
  const made = layout.startsWith('page')
    ? { source: page(table, layout), text: '' }
    : written_(table, layout);
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

type Table = {
  readonly title: readonly string[];
  readonly groups: readonly Group[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly show: (row: Row, column: Column) => string;
  readonly withUnits: boolean;
  readonly r: () => number;
};

function leaf({ group, measure }: Column): string {
  return (
    measureWords[measure] + (measure === 'value' && (group === 'now' || group === 'total') ? ' (USD)' : '')
  );
}

function written_(
  { title, groups, columns, rows, show, withUnits, r }: Table,
  layout: string,
): { source: Source; text: string } {
  const unit = (text: string) => (withUnits ? [text] : []);
  const numbers = (row: Row) => columns.map((column) => show(row, column));
  const label = (row: Row) => (row.number === 0 ? '' : String(row.number));
  if (['grid', 'range', 'csv', 'html', 'spaces'].includes(layout)) {
    const width = columns.length / groups.length;
    const head = [
      'STT',
      'Nhóm/Mặt hàng chủ yếu',
      ...unit('ĐVT'),
      ...groups.flatMap((group) => [groupWords[group].join(' '), ...Array<string>(width - 1).fill('')]),
    ];
    const second = ['', '', ...unit(''), ...columns.map(leaf)];
    const body = rows.map((row) => [label(row), row.name, ...unit(row.unit), ...numbers(row)]);
    const cells = [...title.map((text) => [text]), head, second, ...body];
    if (layout === 'range') return { source: rangeSource(cells), text: '' };
    if (layout === 'csv') {
      const sign = r() < 0.5 ? ',' : ';';
      const text = cells
        .map((row) =>
          row.map((cell) => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(sign),
        )
        .join('\n');
      return { source: pastedSource(text, true), text };
    }
    if (layout === 'spaces') {
      const widths = second.map(
        (_, at) => Math.max(at < 2 ? 0 : 14, ...[second, ...body].map((row) => (row[at] ?? '').length)) + 4,
      );
      // Groups are written over their columns, and numbers end where their column ends.
      const start = (at: number) => widths.slice(0, at).reduce((all, one) => all + one, 0);
      const fixed = 2 + unit('').length;
      const top = groups.reduce(
        (line, group, at) => line.padEnd(start(fixed + at * width) + 4) + groupWords[group].join(' '),
        'STT  Nhóm/Mặt hàng chủ yếu'.padEnd(start(2)) + unit('ĐVT').join(''),
      );
      const padded = (row: readonly string[]) =>
        row
          .map((cell, at) => (at < fixed ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
          .join('');
      const text = [...title, top, padded(second), ...body.map(padded)].join('\n');
      return { source: pastedSource(text), text };
    }
    if (layout === 'html') {
      const cell = (tag: string, text: string, more = '') =>
        `<${tag}${more}>${text.replaceAll('&', '&amp;')}</${tag}>`;
      const tops = ['STT', 'Nhóm/Mặt hàng chủ yếu', ...unit('ĐVT')].map((text) =>
        cell('th', text, ' rowspan="2"'),
      );
      const text = `${title.map((one) => `<p>${one}</p>`).join('')}<table><tr>${tops.join('')}${groups.map((group) => cell('th', groupWords[group].join('<br>'), ` colspan="${String(width)}"`)).join('')}</tr><tr>${columns.map((column) => cell('th', leaf(column))).join('')}</tr>${body.map((row) => `<tr>${row.map((one) => cell('td', one)).join('')}</tr>`).join('\n')}</table>`;
      return { source: htmlSource(text), text };
    }
    const text = cells.map((row) => row.join('\t')).join('\n');
    return { source: textSource(text), text };
  }
  const lines = [...title];
  if (layout === 'cells') {
    lines.push(
      'STT',
      'Nhóm/Mặt hàng chủ yếu',
      ...unit('ĐVT'),
      ...groups.map((group) => groupWords[group].join(' ')),
      ...columns.map(leaf),
    );
    for (const row of rows)
      lines.push(...[label(row), row.name, ...unit(row.unit), ...numbers(row)].filter((text) => text !== ''));
  } else {
    const amounts = columns.filter(({ group }) => group === 'now' || group === 'total');
    const ratios = columns.filter((column) => !amounts.includes(column));
    lines.push(
      ...shuffled(groups, r).map((group) => groupWords[group].join(' ')),
      'ĐVT',
      'Nhóm/Mặt hàng chủ yếu',
      'STT',
      shuffled(amounts, r).map(leaf).join(''),
      ...(ratios.length > 0 ? [shuffled(ratios, r).map(leaf).join('')] : []),
    );
    const at = Math.floor(r() * columns.length);
    for (const row of rows) {
      const shown = numbers(row);
      if (layout === 'lines')
        lines.push(
          ` ${label(row)}${row.name}${unit(row.unit).join('')} ${shown
            .filter((text) => text !== '')
            .join(' ')
            .replace(/ -/g, '-')}`,
        );
      else if (layout === 'reversed')
        lines.push(...shown.filter((text) => text !== ''), ...unit(row.unit), row.name);
      else {
        const cells = [
          ...shown.slice(0, at),
          ...unit(row.unit),
          label(row),
          row.name,
          ...shown.slice(at),
        ].filter((text) => text !== '');
        lines.push(...(layout === 'pieces' ? cells : [cells.join('\t')]));
      }
    }
  }
  const text = lines.join('\n');
  return { source: textSource(text), text };
}

/** A page: headings in the middle of what they are over and broken over lines, numbers aligned in one of three ways. */
function page({ title, groups, columns, rows, show, withUnits, r }: Table, layout: string): Source {
  const wide = (text: string) => text.length * 5.2;
  const middle = (text: string, at: number) => ({
    text,
    left: at - wide(text) / 2,
    right: at + wide(text) / 2,
  });
  const step = columns.length > 4 ? 78 : 92;
  const start = 260;
  const lines: { y: number; cells: { text: string; left: number; right: number }[] }[] = [];
  title.forEach((text, at) =>
    lines.push({ y: 800 - at * 15, cells: [{ text, left: 60, right: 60 + wide(text) }] }),
  );
  for (const part of [0, 1] as const) {
    lines.push({
      y: 726 - part * 12,
      cells: groups.map((group, at) => middle(groupWords[group][part], start + (at * 2 + 1) * step)),
    });
  }
  lines.push({
    y: 704,
    cells: [
      middle('STT', 30),
      middle('Nhóm/Mặt hàng chủ yếu', 120),
      ...(withUnits ? [middle('ĐVT', 235)] : []),
    ],
  });
  lines.push({ y: 692, cells: columns.map((column, at) => middle(leaf(column), start + (at + 0.5) * step)) });
  let y = 672;
  for (const row of rows) {
    const cells = columns.map((column, at) => {
      const text = show(row, column);
      const width = text.length * 4.7;
      const edge = r();
      const from =
        layout === 'page-left'
          ? start + at * step + 6 + edge
          : layout === 'page-right'
            ? start + (at + 1) * step - 6 - width - edge
            : start + (at + 0.5) * step - width / 2;
      return { text, left: from, right: from + width };
    });
    const words = row.name.split(' ');
    const broken = row.name.length > 30 && r() < 0.6;
    const half = Math.ceil(words.length / 2);
    const names = broken ? [words.slice(0, half).join(' '), words.slice(half).join(' ')] : [row.name];
    const name = (text: string) => ({ text, left: 50, right: 50 + wide(text) * 0.6 });
    const rest = [
      ...(row.number === 0 ? [] : [{ text: String(row.number), left: 25, right: 35 }]),
      ...(withUnits ? [middle(row.unit, 235)] : []),
      ...cells.filter(({ text }) => text !== ''),
    ];
    const [first = '', second] = names;
    if (second === undefined) lines.push({ y, cells: [name(first), ...rest] });
    else if (r() < 0.5)
      lines.push({ y, cells: [name(first), ...rest] }, { y: y - 10, cells: [name(second)] });
    else
      lines.push({ y: y + 5, cells: [name(first)] }, { y, cells: rest }, { y: y - 5, cells: [name(second)] });
    y -= second === undefined ? 14 : 24;
  }
  return {
    geometry: 'positions',
    encoding: 'Unicode',
    lines: lines.map((line, at) => ({
      place: { page: 1, line: at + 1 },
      y: line.y,
      size: 10,
      cells: [...line.cells].sort((one, other) => one.left - other.left),
    })),
  };
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

function shuffled<T>(list: readonly T[], r: () => number): T[] {
  return list
    .map((one) => [r(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}
