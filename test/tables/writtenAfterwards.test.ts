import { describe, expect, test } from '@jest/globals';
import type { Snapshot } from '../../src/tables/contents';
import { compare } from '../../src/tables/threeWay';

const columns = ['number', 'name', 'value'];
const plan: Snapshot = {
  columns,
  rows: [
    { code: 'rice', cells: [2, 'Gạo', 1211] },
    { code: 'coffee', cells: [3, 'Cà phê', 854] },
    { code: 'rubber', cells: [4, 'Cao su', 690] },
  ],
};
const asWritten = { columns, rows: plan.rows.map(({ cells }) => cells) };
/** The source says another value of rice. */
const revised: Snapshot = {
  columns,
  rows: [{ code: 'rice', cells: [2, 'Gạo', 1276] }, ...plan.rows.slice(1)],
};

describe('what the registry says afterwards', () => {
  test('a row that the user has deleted and the source no longer has is forgotten', () => {
    const withoutCoffee = { columns, rows: plan.rows.filter(({ code }) => code !== 'coffee') };
    const sheet = { columns, rows: withoutCoffee.rows.map(({ cells }) => cells) };
    const { written, deleted, vanished } = compare(plan, sheet, withoutCoffee);
    expect(written.rows.map(({ code }) => code)).toEqual(['rice', 'rubber']);
    expect([deleted, vanished]).toEqual([[], []]);
  });

  test('a row that the user has deleted and the source still has is remembered as deleted', () => {
    const sheet = { columns, rows: asWritten.rows.slice(1) };
    const { written, deleted } = compare(plan, sheet, revised);
    expect(deleted).toEqual(['rice']);
    expect(written.rows.find(({ code }) => code === 'rice')?.cells).toEqual([2, 'Gạo', 1211]);
  });

  test('of a column that the user has deleted, what was written last stays known, whatever the source says now', () => {
    const sheet = {
      columns: ['number', 'name'],
      rows: asWritten.rows.map(([one = '', two = '']) => [one, two]),
    };
    const { written, writes, missingColumns } = compare(plan, sheet, revised);
    expect(missingColumns).toEqual(['value']);
    expect(writes).toEqual([]);
    expect(written.rows[0]).toEqual({ code: 'rice', cells: [2, 'Gạo', 1211] });
  });
});
