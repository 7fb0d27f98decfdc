import { describe, expect, test } from '@jest/globals';
import { chartLayout } from '../../../src/taskpane/find/subject/chartLayout';

const frame = { width: 300, height: 100, left: 40, bottom: 10 };
const points = (...numbers: readonly [period: string, number: number][]) =>
  numbers.map(([period, number]) => ({ period, number }));

describe('the chart of a series', () => {
  test('draws bars from 0, in proportion', () => {
    const { bars, zero } = chartLayout(points(['2001', 100], ['2002', 50], ['2003', 0]), frame);
    expect(zero).toBe(90);
    expect(bars.map(({ y, height }) => y + height)).toEqual([90, 90, 90]);
    expect((bars[0]?.height ?? 0) / (bars[1]?.height ?? 1)).toBeCloseTo(2, 10);
    expect(bars[2]?.height).toBe(0);
  });

  test('leaves a gap where a period has no number, so that time runs evenly', () => {
    const { bars } = chartLayout(points(['2024-01', 1], ['2024-02', 2], ['2024-04', 3]), frame);
    const [one = 0, two = 0, four = 0] = bars.map(({ x }) => x);
    expect(four - two).toBeCloseTo(2 * (two - one), 10);
  });

  test('draws what is below 0 downwards', () => {
    const { bars, zero } = chartLayout(points(['2001', 10], ['2002', -10]), frame);
    expect(bars.map(({ y }) => y < zero)).toEqual([true, false]);
    expect(bars[1]?.y).toBe(zero);
  });

  test('keeps everything within the picture, and years apart from each other', () => {
    const months = Array.from({ length: 60 }, (_, at): [string, number] => [
      `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      at,
    ]);
    const { bars, years, ticks } = chartLayout(points(...months), frame);
    const beyond = bars.filter(({ x, width, y }) => x < 40 || x + width > 300.001 || y < 0);
    expect(beyond).toEqual([]);
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(ticks.every(({ y }) => y >= 0 && y <= 90)).toBe(true);
  });
});
