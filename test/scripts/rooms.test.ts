import { describe, expect, test } from '@jest/globals';
import { roomOf, withoutDetours } from '../../scripts/rooms';

describe('rooms of the code', () => {
  test.each([
    ['src/workbook/core/area.ts', 'workbook'],
    ['src/session.ts', 'session'],
    ['preview/host/range/range.ts', 'preview/host'],
    ['preview/grid.ts', 'preview'],
    ['scripts/docs.ts', undefined],
    ['node_modules/preact/src/index.js', undefined],
  ])('%s belongs to %s', (path, room) => {
    expect(roomOf(path)).toBe(room);
  });
});

describe('arrows of the picture', () => {
  test('leave out what other arrows imply, however long the way is', () => {
    expect(
      withoutDetours([
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
        ['c', 'd'],
      ]),
    ).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
  });

  test('are kept where two ways lead to the same room', () => {
    const diamond = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ] as const;
    expect(withoutDetours(diamond)).toEqual(diamond);
  });

  test('that lead back to where they began are refused, and the rooms are named', () => {
    expect(() =>
      withoutDetours([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]),
    ).toThrow('Rooms use each other: a → b → c → a');
  });
});
