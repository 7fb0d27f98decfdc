import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { messagesIn } from '../../src/locales/language';
import { anyTable } from '../../src/tables/anyTable';
import type { AnyTableOptions } from '../../src/tables/anyTable';
import { groupsIn, orderingColumns, periodsIn, usualOrder } from '../../src/tables/rowChoice';
import type { TableId } from '../../src/tables/tableId';
import { onPaper } from '../../src/workbook/insert/widths';

const [first, ...others] = builtInDatasets();
if (first === undefined) throw new Error('no dataset is built in');
const catalogue = new Catalogue([first, ...others]);

function make(id: TableId, options?: AnyTableOptions) {
  const table = anyTable(id, { catalogue, messages: messagesIn('en') }, options);
  if (table === undefined) throw new Error(`there is no table ${id}`);
  return table;
}

function codes(id: TableId, options: AnyTableOptions): string[] {
  return make(id, options).rows.map(({ code }) => code);
}

describe('some columns of a table', () => {
  test('stand in the order of the table, whatever the order they are asked for in', () => {
    const { columns, rows } = make('targets', { columns: ['value', 'name'] });
    expect(columns.map(({ key }) => key)).toEqual(['name', 'value']);
    // Total goods exports of 2006 are 38 444.
    expect(rows[0]?.cells).toEqual([
      'Total goods exports',
      expect.objectContaining({ number: 38_444, unit: 'million-usd' }),
    ]);
  });

  test('hold values where a column that their formula computes from is left out', () => {
    const formulaOf = (columns: string[]) =>
      make('items', { computed: 'formulas', columns }).columns.find(({ key }) => key === 'unitValue')
        ?.formula;
    expect(formulaOf(['name', 'value', 'quantity', 'unitValue'])).toMatch(/^=/);
    expect(formulaOf(['name', 'unitValue'])).toBeUndefined();
  });

  test('come with the source column where it is asked for', () => {
    const { columns } = make('targets', { columns: ['name'], source: true });
    expect(columns.map(({ key }) => key)).toEqual(['name', 'source']);
  });
});

describe('some rows of a table', () => {
  test('cannot be chosen by group where one group is all there is', () => {
    const table = make('items', { rows: { group: 'group-fuels' } });
    expect(table.rows).toHaveLength(3);
    expect(groupsIn(table.rows, catalogue)).toEqual([]);
  });

  test('are ordered by columns of quantities and money, not by numbers in the document or by levels', () => {
    const keys = orderingColumns(make('targets')).map(({ key }) => key);
    expect(keys).toEqual(['quantity', 'value', 'index', 'share']);
  });

  test('are not ordered by a column of several units, nor by one that has the same number in every row', () => {
    // Services are stated in million USD and in per cent a year; the total of 2006 stands beside each item.
    expect(orderingColumns(make('services'))).toEqual([]);
    const keys = orderingColumns(make('items', { computed: 'formulas' })).map(({ key }) => key);
    expect(keys).toContain('groupValue');
    expect(keys).not.toContain('totalValue');
  });

  test('are ordered by money where no column is named, if possible by one that is shown', () => {
    const orderOf = (id: TableId, shown?: string[]) => usualOrder(orderingColumns(make(id)), shown)?.key;
    expect(orderOf('items')).toBe('value');
    expect(orderOf('items', ['name', 'quantity', 'baseline'])).toBe('baseline');
    expect(orderOf('items', ['name', 'quantity'])).toBe('value');
    // The comparison of targets and results has units of its own in each row, and one column of per cents.
    expect(orderOf('attainment')).toBe('attainment');
    expect(orderOf('services')).toBeUndefined();
  });

  test('are the largest in a column, the largest first, without totals and groups', () => {
    // Of the printed targets for 2006: crude oil 7 388, textiles 5 436, footwear 3 547.
    expect(codes('targets', { rows: { largest: 3, by: 'value' } })).toEqual([
      ...['crude-oil', 'textiles-garments', 'footwear'],
    ]);
  });

  test('are the items of one group, which may be ranked as well', () => {
    // Crude oil 7 388, coal 447, minerals 186.
    expect(codes('items', { rows: { group: 'group-fuels', largest: 2, by: 'value' } })).toEqual([
      ...['crude-oil', 'coal'],
    ]);
    expect(groupsIn(make('items').rows, catalogue)).toHaveLength(3);
  });

  test('are those of a period, open at its end for months that are still to come', () => {
    const months = codes('series:coffee:month:GSO', { rows: { from: '2026-05' } });
    expect(months[0]).toBe('2026-05');
    expect(months).toContain('2026-07');
    expect(codes('series:coffee:month:GSO', { rows: { from: '2025-01', to: '2025-02' } })).toEqual([
      ...['2025-01', '2025-02'],
    ]);
    expect(periodsIn(make('series:coffee:month:GSO').rows)[0]).toBe('2024-01');
  });
});

test('on paper a narrow table stands upright at its size, and a wide one across and smaller', () => {
  const narrow = onPaper(make('targets', { columns: ['name', 'value'] }));
  expect(narrow).toMatchObject({ isAcross: false, scale: 1 });
  const wide = onPaper(make('figures'));
  expect(wide.isAcross).toBe(true);
  expect(wide.scale).toBeGreaterThanOrEqual(0.6);
  expect(wide.scale).toBeLessThan(1);
  expect(wide.pages).toBeGreaterThan(1);
});
