import { rangeSource } from '../../../src/datasets/readers/inputs/cells';
import { pastedSource } from '../../../src/datasets/readers/inputs/file';
import { htmlSource } from '../../../src/datasets/readers/inputs/html';
import { textSource } from '../../../src/datasets/readers/inputs/text';
import type { Source } from '../../../src/datasets/readers/source';

export type Group = 'now' | 'previous' | 'total' | 'lastYear';
export type Column = { readonly group: Group; readonly measure: 'quantity' | 'value' };
export type Row = {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly cells: Map<string, number>;
};

const groupWords: Record<Group, readonly [string, string]> = {
  now: ['Số trong tháng', 'báo cáo'],
  previous: ['So với tháng', 'trước (%)'],
  total: ['Cộng dồn đến hết', 'tháng báo cáo'],
  lastYear: ['So với cùng kỳ', 'năm trước (%)'],
};
const measureWords = { quantity: 'Lượng', value: 'Trị giá' } as const;

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

/** Cells, text and web pages. */
export function flat(
  { title, groups, columns, rows, show, withUnits, r }: Table,
  layout: string,
): { source: Source; text: string } {
  const unit = (text: string) => (withUnits ? [text] : []);
  const numbers = (row: Row) => columns.map((column) => show(row, column));
  const label = (row: Row) => (row.number === 0 ? '' : String(row.number));
  if (['grid', 'range', 'csv', 'html', 'spaces', 'bars', 'markdown', 'mail'].includes(layout)) {
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
    if (layout === 'bars' || layout === 'markdown') {
      const isFramed = layout === 'markdown';
      const barred = (row: readonly string[]) => (isFramed ? `| ${row.join(' | ')} |` : row.join(' | '));
      const rule = isFramed ? [`|${head.map(() => '---').join('|')}|`] : [];
      const text = [
        ...title.map((one) => (isFramed ? `## ${one}` : one)),
        barred(head),
        ...rule,
        ...[second, ...body].map(barred),
      ].join('\n');
      return { source: pastedSource(text), text };
    }
    const text = cells.map((row) => row.join('\t')).join('\n');
    const mail = text.replace(/^/gm, '> ');
    return layout === 'mail'
      ? { source: pastedSource(mail), text: mail }
      : { source: textSource(text), text };
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
export function page({ title, groups, columns, rows, show, withUnits, r }: Table, layout: string): Source {
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
  // Headings at the left of their columns, while the numbers stand at the right.
  const atLeft = (text: string, at: number) => ({ text, left: at, right: at + wide(text) * 0.7 });
  lines.push({
    y: 692,
    cells: columns.map((column, at) =>
      layout === 'page-apart'
        ? atLeft(leaf(column), start + at * step + 4)
        : middle(leaf(column), start + (at + 0.5) * step),
    ),
  });
  let y = 672;
  for (const row of rows) {
    const cells = columns.map((column, at) => {
      const text = show(row, column);
      const width = text.length * 4.7;
      const edge = r();
      const from =
        layout === 'page-left'
          ? start + at * step + 6 + edge
          : layout === 'page-right' || layout === 'page-apart'
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

export function shuffled<T>(list: readonly T[], r: () => number): T[] {
  return list
    .map((one) => [r(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}
