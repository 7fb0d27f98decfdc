import { describe, expect, test } from '@jest/globals';
import type { Content, Snapshot } from '../../src/tables/contents';
import { compare, rowKeys } from '../../src/tables/threeWay';
import type { Sheet } from '../../src/tables/threeWay';

const columns = ['number', 'name', 'value'];
const plan: Snapshot = {
  columns,
  rows: [
    { code: 'rice', cells: [2, 'Gạo', 1211] },
    { code: 'coffee', cells: [3, 'Cà phê', 854] },
    { code: 'rubber', cells: [4, 'Cao su', 690] },
  ],
};
const asWritten: Sheet = { columns, rows: plan.rows.map(({ cells }) => cells) };
const withRice = (value: Content): Snapshot => ({
  columns,
  rows: plan.rows.map((row) => (row.code === 'rice' ? { ...row, cells: [2, 'Gạo', value] } : row)),
});

describe('a table that nobody has touched', () => {
  test('is not written where the source says the same', () => {
    expect(compare(plan, asWritten, plan)).toEqual({
      codes: new Map([
        [0, 'rice'],
        [1, 'coffee'],
        [2, 'rubber'],
      ]),
      writes: [],
      edited: [],
      added: [],
      vanished: [],
      deleted: [],
      missingColumns: [],
      newColumns: [],
      written: plan,
    });
  });

  test('gets exactly the cell that changed, found after sorting and moving columns', () => {
    const sheet: Sheet = {
      columns: ['value', undefined, 'name', 'number'],
      rows: [
        [690, 'của tôi', 'Cao su', 4],
        [1211, 'của tôi', 'Gạo', 2],
        [854, 'của tôi', 'Cà phê', 3],
      ],
    };
    expect(compare(plan, sheet, withRice(1276)).writes).toEqual([
      { code: 'rice', row: 1, column: 'value', from: 1211, to: 1276 },
    ]);
  });

  test('gets a name that changed, and its row keeps its code', () => {
    const renamed = {
      columns,
      rows: [{ code: 'rice', cells: [2, 'Gạo các loại', 1211] }, ...plan.rows.slice(1)],
    };
    const { writes, written } = compare(plan, asWritten, renamed);
    expect(writes).toEqual([{ code: 'rice', row: 0, column: 'name', from: 'Gạo', to: 'Gạo các loại' }]);
    expect(written).toEqual(renamed);
  });

  test('keeps the last digits that Excel gives back a little differently', () => {
    const third: Snapshot = { columns: ['name', 'value'], rows: [{ code: 'a', cells: ['A', 1 / 3] }] };
    const { edited, writes } = compare(
      third,
      { columns: third.columns, rows: [['A', 0.333333333333333]] },
      third,
    );
    expect([writes, edited]).toEqual([[], []]);
  });
});

describe('a cell that the user has edited', () => {
  const edited: Sheet = { columns, rows: [[2, 'Gạo', 1300], ...asWritten.rows.slice(1)] };

  test('is kept and listed, as a conflict only if the source has changed too', () => {
    const cell = { code: 'rice', row: 0, column: 'value', yours: 1300 };
    expect(compare(plan, edited, withRice(1276))).toMatchObject({
      writes: [],
      edited: [{ ...cell, source: 1276, sourceChanged: true }],
      written: plan,
    });
    expect(compare(plan, edited, plan)).toMatchObject({
      writes: [],
      edited: [{ ...cell, source: 1211, sourceChanged: false }],
    });
  });

  test('is overwritten where the user chooses so, for all cells or for this one', () => {
    const write = [{ code: 'rice', row: 0, column: 'value', from: 1300, to: 1276 }];
    expect(compare(plan, edited, withRice(1276), { conflicts: 'take' }).writes).toEqual(write);
    const choose = (code: string, column: string) =>
      code === 'rice' && column === 'value' ? 'take' : 'keep';
    expect(compare(plan, edited, withRice(1276), { conflicts: choose }).writes).toEqual(write);
  });

  test('is nobody’s conflict where it already says what the source says', () => {
    const { writes, edited: listed, written } = compare(plan, edited, withRice(1300));
    expect([writes, listed]).toEqual([[], []]);
    expect(written).toEqual(withRice(1300));
  });

  test('may be the name: the rest of the row still tells which row it is', () => {
    const sheet: Sheet = { columns, rows: [...asWritten.rows.slice(1), [2, 'Gạo tẻ', 1211]] };
    expect(compare(plan, sheet, withRice(1276))).toMatchObject({
      writes: [{ code: 'rice', row: 2, column: 'value', from: 1211, to: 1276 }],
      edited: [{ code: 'rice', column: 'name', yours: 'Gạo tẻ', source: 'Gạo', sourceChanged: false }],
      deleted: [],
    });
  });

  test('makes the row the user’s own where less than half of it is left', () => {
    const sheet: Sheet = { columns, rows: [[9, 'Sầu riêng', 1211], ...asWritten.rows.slice(1)] };
    expect(compare(plan, sheet, withRice(1276))).toMatchObject({ writes: [], edited: [], deleted: ['rice'] });
  });
});

describe('rows', () => {
  const pepper = { code: 'pepper', cells: [9, 'Hạt tiêu', 150] };

  test('that are new are added, unless the user has typed them in already', () => {
    const fresh = { columns, rows: [...plan.rows, pepper] };
    expect(compare(plan, asWritten, fresh)).toMatchObject({ added: [pepper], written: fresh });
    const typed: Sheet = { columns, rows: [['', 'Hạt tiêu', 151], ...asWritten.rows] };
    expect(compare(plan, typed, fresh)).toMatchObject({
      added: [],
      writes: [{ code: 'pepper', row: 0, column: 'number', from: '', to: 9 }],
      edited: [{ code: 'pepper', column: 'value', yours: 151, source: 150 }],
    });
  });

  test('that the source has dropped stay and are named, now and the next time', () => {
    const fresh = { columns, rows: plan.rows.slice(1) };
    const first = compare(plan, asWritten, fresh);
    expect(first).toMatchObject({ writes: [], vanished: [{ code: 'rice', row: 0 }], deleted: [] });
    expect(compare(first.written, asWritten, fresh).vanished).toEqual([{ code: 'rice', row: 0 }]);
  });

  test('that the user has deleted stay deleted, and come back when asked for', () => {
    const sheet = { columns, rows: asWritten.rows.slice(1) };
    const first = compare(plan, sheet, withRice(1276));
    expect(first).toMatchObject({ added: [], deleted: ['rice'], writes: [] });
    expect(compare(first.written, sheet, withRice(1276)).deleted).toEqual(['rice']);
    const restored = compare(first.written, sheet, withRice(1276), { restoreDeletedRows: true });
    expect(restored.added).toEqual([{ code: 'rice', cells: [2, 'Gạo', 1276] }]);
  });

  test('that the user has added are left alone, even where they resemble ours', () => {
    const sheet: Sheet = { columns, rows: [...asWritten.rows, ['', 'Cộng', 2755], [2, 'Gạo', 1211]] };
    const { writes, edited } = compare(plan, sheet, withRice(1276));
    expect(writes.map(({ row }) => row)).toEqual([0]);
    expect(edited).toEqual([]);
  });
});

describe('columns', () => {
  test('that the user has deleted are named, and the others are refreshed', () => {
    const sheet: Sheet = { columns: ['name', 'value'], rows: asWritten.rows.map((row) => row.slice(1)) };
    expect(compare(plan, sheet, withRice(1276))).toMatchObject({
      missingColumns: ['number'],
      writes: [{ code: 'rice', column: 'value', to: 1276 }],
    });
  });

  test('that name the rows are the first ones of text that tell all rows apart', () => {
    expect(rowKeys(plan)).toEqual(['name']);
    const twice = {
      columns: ['code', 'name', 'measure', 'value'],
      rows: [
        { code: 'a', cells: ['rice', 'Gạo', 'value', 1211] },
        { code: 'b', cells: ['rice', 'Gạo', 'quantity', 4500] },
      ],
    };
    // The name tells no more rows apart than the code does.
    expect(rowKeys(twice)).toEqual(['code', 'measure']);
  });
});

test('a refresh that broke off: what it may have written is ours, what it did not write too', () => {
  const written = { ...plan, others: [[{ code: 'rice', cells: [2, 'Gạo', 1276] }]] };
  const half: Sheet = { columns, rows: [[2, 'Gạo', 1276], ...asWritten.rows.slice(1)] };
  expect(compare(written, half, withRice(1300))).toMatchObject({
    writes: [{ code: 'rice', from: 1276, to: 1300 }],
    edited: [],
  });
  expect(compare(written, asWritten, withRice(1300))).toMatchObject({
    writes: [{ code: 'rice', from: 1211, to: 1300 }],
    edited: [],
  });
});

test('a cell that Ctrl+Z has given back what was written before the last time is no edit of the user’s', () => {
  // 1 211 was written first, then 1 250, then 1 276; the sheet is back at the first, or at the second.
  const written = {
    columns,
    rows: withRice(1276).rows,
    others: [[{ code: 'rice', cells: [2, 'Gạo', 1250] }], [{ code: 'rice', cells: [2, 'Gạo', 1211] }]],
  };
  const at = (number: number): Sheet => ({ columns, rows: [[2, 'Gạo', number], ...asWritten.rows.slice(1)] });
  for (const number of [1211, 1250]) {
    expect(compare(written, at(number), withRice(1276))).toMatchObject({
      writes: [{ code: 'rice', from: number, to: 1276 }],
      edited: [],
    });
  }
  expect(compare(written, at(1300), withRice(1276))).toMatchObject({
    writes: [],
    edited: [{ code: 'rice', yours: 1300, source: 1276, sourceChanged: false }],
  });
});
