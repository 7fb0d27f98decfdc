import { describe, expect, test } from '@jest/globals';
import { withCalculation } from '../../src/builder/choices';
import type { Recipe } from '../../src/builder/recipe';
import { layOut, overNames, periodsOf, rowKindsOf, shapesOf, usualFirst } from '../../src/builder/shapes';
import type { Refer } from '../../src/builder/shapes';
import { messagesIn } from '../../src/locales/language';
import { session } from '../../src/session';

const { catalogue } = session;
const en = messagesIn('en');

/** Rows and columns that a reference covers, in the place of addresses. */
const refer: Refer = (down, right, rows, columns) => `[${down},${right} ${rows}x${columns}]`;

const coffee: Recipe = { id: 'ACTUAL', subject: 'coffee', given: { period: '2026-07' } };
const rice: Recipe = { id: 'TARGET', subject: 'rice', given: { measure: 'value', period: '2006' } };

describe('a column of periods', () => {
  test('is of one publisher: customs state years from 2024, FAO those before', () => {
    expect(periodsOf({ ...coffee, given: { period: '2025' } }, catalogue)).toEqual(['2024', '2025']);
  });

  test('ends with the period that is chosen, and begins with the same month of the year before', () => {
    const periods = periodsOf({ ...coffee, given: { period: '2026-05' } }, catalogue);
    expect(periods.at(-1)).toBe('2026-05');
    expect(usualFirst(periods)).toBe('2025-05');
  });

  test('has the periods as texts beside one formula that reads them', () => {
    const growth = withCalculation(coffee, 'GROWTH', catalogue);
    const { cells, hasHeadings } = layOut(growth, { shape: 'periods', first: '2026-05' }, catalogue, en);
    expect(hasHeadings).toBe(true);
    expect(cells(refer)).toEqual([
      ['', 'Coffee – growth'],
      ["'2026-05", '=VNEXPORT.GROWTH("Coffee",,[1,0 3x1])'],
      ["'2026-06", undefined],
      ["'2026-07", undefined],
    ]);
  });

  test('has years as numbers, which Excel does not flag', () => {
    const { cells } = layOut({ ...coffee, given: { period: '2025' } }, { shape: 'periods' }, catalogue, en);
    expect(cells(refer).map(([year]) => year)).toEqual(['', 2024, 2025]);
  });

  test('is no shape of what takes no period', () => {
    expect(shapesOf({ id: 'BASELINE', subject: 'rice', given: {} }, catalogue)).not.toContain('periods');
  });
});

describe('a row that says what it is', () => {
  test('holds label, period, value, unit and source, with the format of the value and the texts that will show', () => {
    const { cells, formats, shown, hasHeadings } = layOut(coffee, { shape: 'row' }, catalogue, en);
    const [row, ...others] = cells(refer);
    expect([others, hasHeadings]).toEqual([[], false]);
    expect(row?.slice(0, 3)).toEqual([
      "'Coffee – value",
      "'July 2026",
      '=VNEXPORT.ACTUAL("Coffee","2026-07")',
    ]);
    expect(row?.slice(3).map((cell) => String(cell).slice(0, 23))).toEqual([
      '=VNEXPORT.UNIT("Coffee"',
      '=VNEXPORT.SOURCE("Coffe',
    ]);
    // Customs state dollars: 642 535 419 of them are 642.5 million, and no round number.
    expect(formats?.[0]?.[2]).toBe('#,##0.0');
    expect(shown?.[0]?.[3]).toBe('million USD');
  });

  test('is no shape of what has no figure, nor of bounds, which are two numbers', () => {
    const before: Recipe = { ...coffee, given: { period: '1999' } };
    expect(shapesOf(before, catalogue)).not.toContain('row');
    const bounds: Recipe = { id: 'BOUNDS', subject: 'rice', given: { function: 'BASELINE' } };
    expect(shapesOf(bounds, catalogue)).toEqual(['cell']);
    expect(shapesOf(coffee, catalogue)).toContain('row');
  });
});

describe('rows of names', () => {
  test('of the total are its parts, by period', () => {
    const total = catalogue.total.code;
    const recipe: Recipe = { id: 'TARGET', subject: total, given: { measure: 'value', period: '2006' } };
    expect(rowKindsOf(recipe, catalogue)).toContain('parts');
  });

  test('of rice are the items of its group, answered by one formula', () => {
    expect(rowKindsOf(rice, catalogue)).toEqual(['siblings']);
    const { cells } = layOut(rice, { shape: 'grid', rowsOf: 'siblings' }, catalogue, en);
    const [headings, first, ...others] = cells(refer);
    expect(headings).toEqual(['Value, target (million USD)', 2006]);
    const names = [first, ...others].map((row) => row?.[0]);
    expect(names).toEqual(expect.arrayContaining(['Rice', 'Coffee', 'Tea']));
    expect(first?.[1]).toBe(`=VNEXPORT.TARGET([1,0 ${names.length}x1],"value",[0,1 1x1])`);
    expect(others.every((row) => row[1] === undefined)).toBe(true);
  });
});

test('one formula over a range of names has the range in the place of its subject', () => {
  expect(overNames({ id: 'GROWTH', args: ['Coffee', undefined, '2026-07'] }, 'A2:A31')).toBe(
    '=VNEXPORT.GROWTH(A2:A31,,"2026-07")',
  );
  expect(overNames({ id: 'BOUNDS', args: ['TARGET', 'Coffee'] }, 'A2:A31')).toBe(
    '=VNEXPORT.BOUNDS("TARGET",A2:A31)',
  );
});
