import type { Table } from '../../../src/tables/table';

/** A table of names and figures that no document has: what is in it follows from what is given. */
export function madeTable(rows: readonly (readonly [name: string, number: number])[]): Table {
  return {
    key: 'figures',
    title: 'Bảng thử',
    columns: ['Tên', 'Trị giá'].map((heading, index) => ({
      key: ['name', 'value'][index] ?? '',
      heading,
      unit: undefined,
      formula: undefined,
    })),
    rows: rows.map(([name, number]) => ({
      code: name,
      cells: [name, { number, unit: 'million-usd' as const }],
      emphasised: false,
      figures: [],
    })),
  };
}
