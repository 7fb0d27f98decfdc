import { describe, expect, test } from '@jest/globals';
import { readDataset } from '../../src/model/dataset';
import { lineRows, periodRows } from '../../src/model/series';

const content = {
  id: 'coffee-2026',
  title: { vi: 'Cà phê', en: 'Coffee' },
  publishers: [{ code: 'GSO', name: { vi: 'Tổng cục Thống kê', en: 'Statistics office' } }],
  covers: '2025-2026',
  statusNote: { vi: 'Số liệu sơ bộ.', en: 'Figures are preliminary.' },
  numberFormat: { group: ',', decimal: '.' },
  places: { table: { vi: 'bảng', en: 'table' } },
  notes: { doubted: { kind: 'doubt', vi: 'ngờ', en: 'doubted' } },
  units: {
    'thousand-usd': {
      name: { vi: 'nghìn USD', en: 'thousand USD' },
      kind: 'amount',
      factor: 0.001,
      heldIn: 'million-usd',
    },
  },
  subjects: [
    { code: 'coffee', kind: 'item', mainMeasure: 'value', name: { vi: 'Cà phê', en: 'Coffee' }, aliases: [] },
  ],
  figures: [],
};
const series = {
  subject: 'coffee',
  measure: 'value',
  unit: 'million-usd',
  printedUnit: 'thousand-usd',
  status: 'preliminary',
  periods: '2025-12..2026-01 2026-03',
  printed: '1,234.5 2000 -7.25',
  place: 'table',
  lines: '4..8/2',
  breaks: '2026-03',
  notesOn: { doubted: '2026-01' },
};

function read(changes: object): ReturnType<typeof readDataset>['figures'] {
  return readDataset({ ...content, series: [{ ...series, ...changes }] }, 'hash').figures;
}

describe('a series of a file', () => {
  test('is one figure for each of its numbers, with its period, line, notes and break', () => {
    const common = {
      subject: 'coffee',
      measure: 'value',
      unit: 'million-usd',
      printedUnit: 'thousand-usd',
      status: 'preliminary',
    };
    // 1,234.5 thousand are 1.2345 million.
    expect(read({})).toEqual([
      {
        ...common,
        period: '2025-12',
        number: 1.2345,
        printed: '1,234.5',
        decimals: 1,
        locator: { line: 4, place: 'table' },
      },
      {
        ...common,
        period: '2026-01',
        number: 2,
        printed: '2000',
        decimals: 0,
        locator: { line: 6, place: 'table' },
        notes: ['doubted'],
      },
      {
        ...common,
        period: '2026-03',
        number: -0.00725,
        printed: '-7.25',
        decimals: 2,
        locator: { line: 8, place: 'table' },
        breaks: true,
      },
    ]);
  });

  test('of the year to date is of January to the end of each period', () => {
    const periods = '2026-02 2026-03-01/2026-03-15 2026-12';
    const [february, march, december] = read({
      periods,
      cumulative: true,
      breaks: undefined,
      notesOn: undefined,
    });
    expect(february?.period).toBe('2026-01/2026-02');
    expect(march?.period).toBe('2026-01-01/2026-03-15');
    expect(december?.period).toBe('2026');
  });

  test('of growth is measured on the period before, or on the same period of the year before', () => {
    const growth = { measure: 'growth', unit: 'percent', printedUnit: undefined, printed: '5.0 6.1 -7.2' };
    expect(read({ ...growth, base: 'previous' }).map(({ base }) => base)).toEqual([
      '2025-11',
      '2025-12',
      '2026-02',
    ]);
    expect(read({ ...growth, base: 'year-before' }).map(({ base }) => base)).toEqual([
      '2024-12',
      '2025-01',
      '2025-03',
    ]);
  });

  test('may be written in other marks than the rest of its dataset', () => {
    const [first] = read({ printed: '1.234,5 2 3', numberFormat: { group: '.', decimal: ',' } });
    expect(first).toMatchObject({ number: 1.2345, printed: '1.234,5', decimals: 1 });
  });

  test.each([
    ['fewer periods than numbers', { periods: '2026-01' }, /not as many periods or lines/],
    ['more lines than numbers', { lines: '1..9' }, /not as many periods or lines/],
    ['a period that is none', { periods: '2025-12 2026-13 2026-03' }, /a period that is none/],
    ['a line that is none', { lines: '1 x 3' }, /a line that is none/],
    ['a number that is none', { printed: '1 2 three' }, /“three” is not a printed number/],
    ['a unit that nobody explains', { printedUnit: 'bushels' }, /unknown unit bushels/],
    ['a note on a period that it does not have', { notesOn: { doubted: '2027-01' } }, /marks 2027-01/],
    ['a break at a period that it does not have', { breaks: '2027-01' }, /marks 2027-01/],
    [
      'rows that would fill the memory',
      { periods: '0001-01..9999-12 0001..9999', lines: '1..999999999' },
      /not as many/,
    ],
    ['a period twice', { periods: '2025-12 2026-01 2026-01', breaks: undefined }, /stated twice/],
  ])('with %s is refused', (_, changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });
});

test('rows of periods and lines are written short', () => {
  expect(periodRows('2025-Q4..2026-Q2 2027-Q1')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2027-Q1']);
  expect(periodRows('2024-02-16/2024-02-29..2024-03-01/2024-03-15')).toEqual([
    '2024-02-16/2024-02-29',
    '2024-03-01/2024-03-15',
  ]);
  expect(lineRows('2..4 10..6/2 1')).toEqual([2, 3, 4, 10, 8, 6, 1]);
});
