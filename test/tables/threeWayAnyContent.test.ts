import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameContent } from '../../src/tables/contents';
import type { Content, Snapshot } from '../../src/tables/contents';
import { compare } from '../../src/tables/threeWay';
import type { Comparison, Sheet } from '../../src/tables/threeWay';

describe('whatever a table, its user and its source hold', () => {
  const keys = ['k', 'x', 'y', 'z'];
  const content = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom<Content>('', 'a', '=a', true, { formula: '=1' }),
  );
  const rowOf = (code: number) =>
    fc
      .tuple(content, content, content)
      .map((cells) => ({ code: `c${code}`, cells: [`tên ${code}`, ...cells] }));
  const rows = fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 })
    .chain((codes) => fc.tuple(...codes.map(rowOf)));
  const snapshot = rows.map((some): Snapshot => ({ columns: keys, rows: some }));
  /** What a user does to the sheet: edits of cells other than names, deleted rows, own rows, own column, any order. */
  const sceneWith = (ofOwnRows: fc.Arbitrary<Content>) =>
    fc
      .record({
        written: snapshot,
        fresh: snapshot,
        edits: fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 3 }), content), { maxLength: 6 }),
        gone: fc.array(fc.nat(7), { maxLength: 3 }),
        own: fc.array(fc.tuple(fc.constantFrom('của tôi', 'Cộng', ''), ofOwnRows, ofOwnRows, ofOwnRows), {
          maxLength: 3,
        }),
        order: fc.infiniteStream(fc.nat()),
        moved: fc.boolean(),
      })
      .map(({ written, fresh, edits, gone, own, order, moved }) => {
        const kept = written.rows.filter((_, index) => !gone.includes(index));
        const cells: Content[][] = kept.map((row) => [...row.cells, 'u']);
        for (const [row, column, value] of edits) {
          const line = cells[row];
          if (line !== undefined) line[column] = value;
        }
        const all = [...cells, ...own.map((line): Content[] => [...line, 'u'])]
          .map((line) => ({ line, at: order.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ line }) => (moved ? [...line].reverse() : line));
        const names = [...keys, undefined];
        return { written, fresh, sheet: { columns: moved ? names.reverse() : names, rows: all } };
      });
  const scene = sceneWith(content);
  /** A row of the user's with half the figures of a row that is gone cannot be told from that row with another name. */
  const unmistakable = sceneWith(fc.constantFrom<Content>('', 'b', 100, false));

  test('only cells that still hold what was written are overwritten, and never a user’s column or row', () => {
    fc.assert(
      fc.property(scene, ({ written, fresh, sheet }) => {
        for (const { code, column, from, row } of compare(written, sheet, fresh).writes) {
          const last = written.rows.find((one) => one.code === code);
          const at = sheet.columns.indexOf(column);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(sheet.rows[row]?.[at]).toEqual(from);
          const base = last?.cells[written.columns.indexOf(column)] ?? '';
          expect(sameContent(from, base)).toBe(true);
        }
      }),
    );
  });

  test('what has been written once is not written again, and stays as the registry says', () => {
    fc.assert(
      fc.property(
        unmistakable,
        fc.boolean(),
        fc.constantFrom<'keep' | 'take'>('keep', 'take'),
        (given, restore, conflicts) => {
          const wishes = { restoreDeletedRows: restore, conflicts };
          const first = compare(given.written, given.sheet, given.fresh, wishes);
          const again = compare(first.written, applied(given.sheet, first, given.fresh), given.fresh, wishes);
          expect([again.writes, again.added]).toEqual([[], []]);
          expect(again.written).toEqual(first.written);
          expect(again.edited).toEqual(conflicts === 'take' ? [] : first.edited);
        },
      ),
    );
  });

  test('an unchanged source writes nothing, whatever the user has done', () => {
    fc.assert(
      fc.property(scene, ({ written, sheet }) => {
        const { writes, added } = compare(written, sheet, written);
        expect([writes, added]).toEqual([[], []]);
      }),
    );
  });

  test('the order of the sheet makes no difference', () => {
    fc.assert(
      fc.property(scene, ({ written, fresh, sheet }) => {
        const turned = { ...sheet, rows: [...sheet.rows].reverse() };
        const texts = ({ writes }: Comparison) =>
          writes.map(({ code, column, to }) => JSON.stringify([code, column, to])).sort();
        expect(texts(compare(written, turned, fresh))).toEqual(texts(compare(written, sheet, fresh)));
      }),
    );
  });
});

function applied(sheet: Sheet, { writes, added }: Comparison, fresh: Snapshot): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, to } of writes) {
    const line = rows[row];
    if (line !== undefined) line[sheet.columns.indexOf(column)] = to;
  }
  const more = added.map(({ cells }) =>
    sheet.columns.map((column) => (column === undefined ? '' : (cells[fresh.columns.indexOf(column)] ?? ''))),
  );
  return { columns: sheet.columns, rows: [...rows, ...more] };
}
