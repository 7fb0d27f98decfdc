import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { seriesOf } from '../../src/catalogue/series';
import type { SeriesQuestion } from '../../src/catalogue/series';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { notesOf } from '../../src/model/observation';
import { unitCode } from '../../src/model/unit';
import { bulletinByMarket } from '../datasets/bulletinByMarket';
import { problemOf } from './problemOf';

/** From everything that is built in, and a bulletin of items by market; numbers by hand from the publishers' files. */
const [first, ...others] = builtInDatasets();
if (first === undefined) throw new Error('nothing is built in');
const catalogue = new Catalogue([first, ...others, bulletinByMarket()]);

function series(name: string, question?: SeriesQuestion): (readonly [period: string, number: number])[] {
  return figures(name, question).map(({ period, number }) => [period, number]);
}

function figures(name: string, question?: SeriesQuestion) {
  return seriesOf(catalogue, catalogue.resolve(name), question);
}

/** For what the types allow and the figures do not. */
function lost(): never {
  throw new Error('the figure is not there');
}

describe('a series', () => {
  test('has what one publisher states, oldest first: coffee of 31 months in million USD', () => {
    // In the file: 2024-01 726592.657, 2026-07 642535.419 thousand USD.
    const coffee = series('Cà phê');
    expect(coffee).toHaveLength(31);
    expect([coffee[0], coffee[30]]).toEqual([
      ['2024-01', 726.592657],
      ['2026-07', 642.535419],
    ]);
  });

  test('begins and ends where it is asked to, by months or by years', () => {
    expect(series('Cà phê', { from: '2026-06' })).toEqual([
      ['2026-06', 580.862676],
      ['2026-07', 642.535419],
    ]);
    expect(series('Cà phê', { from: '2024-11', to: '2024' })).toEqual([
      ['2024-11', 357.703155],
      ['2024-12', 686.556852],
    ]);
    expect(problemOf(() => series('Cà phê', { from: '2025', to: '2024' }))?.kind).toBe(
      'periods-not-in-order',
    );
  });

  test('of quarters and years is made of whole ones only: the third quarter of 2026 has one month', () => {
    // 2026-Q2: 822538.422 + 640636.316 + 580862.676 = 2044037.414 thousand USD.
    const quarters = figures('Cà phê', { frequency: 'quarter' });
    expect(quarters.map(({ period }) => period)).toEqual([
      ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
      ...['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
      ...['2026-Q1', '2026-Q2'],
    ]);
    expect(quarters.at(-1)?.number).toBeCloseTo(2044.037414, 6);
    expect(notesOf(quarters[0] ?? lost(), 'en')).toContain('sum of 3 monthly figures');
    expect(series('Cà phê', { frequency: 'year' }).map(([period]) => period)).toEqual(['2024', '2025']);
  });

  test('is of whoever has the newest figures of the time that is asked for: of 2000 to 2002 that is FAO', () => {
    // FAOSTAT: 666.7, 624.7, 725.5 million USD.
    expect(series('Gạo', { from: '2000', to: '2002' })).toEqual([
      ['2000', 666.7],
      ['2001', 624.7],
      ['2002', 725.5],
    ]);
    expect(new Set(figures('Gạo').map(({ publisher }) => publisher.code))).toEqual(new Set(['GSO']));
  });

  test('is of the publisher that is named, in half months where those are the most frequent that it states', () => {
    // K1-T12-2025: 20.20 billion USD, K2-T11-2025: 19.82.
    const halves = series('Tổng kim ngạch', { publisher: 'CUSTOMS' });
    expect(halves.slice(-2)).toEqual([
      ['2025-11-16/2025-11-30', 19820],
      ['2025-12-01/2025-12-15', 20200],
    ]);
    // T11-2025 39.11, T10-2025 42.05: months beside halves are another series.
    expect(
      series('Tổng kim ngạch', { publisher: 'CUSTOMS', from: '2025-10', to: '2025-11', frequency: 'month' }),
    ).toEqual([
      ['2025-10', 42050],
      ['2025-11', 39110],
    ]);
  });

  test('has nothing cumulative beside single months, and nothing that is misfiled', () => {
    const months = figures('Tổng kim ngạch', { publisher: 'CUSTOMS', frequency: 'month' });
    expect(months.every(({ period }) => /^\d{4}-\d\d$/.test(period))).toBe(true);
    expect(months.filter(({ misfiled }) => misfiled !== undefined)).toEqual([]);
    expect(new Set(months.map(({ period }) => period)).size).toBe(months.length);
  });

  test('has one measure and one unit, though the document states shares of a market and others its value', () => {
    const us = figures('Hoa Kỳ');
    expect(us).toHaveLength(31);
    expect([
      ...new Set(us.map(({ measure, unit, dataset }) => `${measure} ${unitCode(unit)} ${dataset.id}`)),
    ]).toEqual(['value million-usd customs-markets']);
    expect(series('Hoa Kỳ', { measure: 'share' }).at(-1)).toEqual(['2005', 0.202]);
  });

  test('goes on over a break, of which the figure itself tells', () => {
    const rest = figures('other-goods');
    expect(rest).toHaveLength(31);
    const march = rest.find(({ period }) => period === '2026-03') ?? lost();
    expect(march.number).toBe(1318.489524);
    expect(notesOf(march, 'vi')).toMatch(/\S/);
  });

  test('begins with the first month that is stated by itself: the sum from January that stands in March is none', () => {
    // 31 579.025 thousand USD of cinnamon in April 2026.
    expect(series('Quế')[0]).toEqual(['2026-04', 31.579025]);
  });

  test('by another definition is there where its publisher is named', () => {
    const services = figures('Xuất khẩu dịch vụ', { publisher: 'WB' });
    expect(services.every(({ publisher }) => publisher.code === 'WB')).toBe(true);
    expect(services.find(({ period }) => period === '2003')?.number).toBe(3272);
    expect(figures('Xuất khẩu dịch vụ').every(({ dataset }) => dataset.id === '2006-plan')).toBe(true);
  });

  test('to one market has what the bulletin states of the two together, and its sums', () => {
    const market = catalogue.resolve('Hoa Kỳ');
    expect(series('Cà phê', { market, from: '2026-06' })).toEqual([
      ['2026-06', 80],
      ['2026-07', 90],
    ]);
    // 70 + 71 + 72 and 73 + 74 + 80.
    expect(series('Cà phê', { market, from: '2026', frequency: 'quarter' })).toEqual([
      ['2026-Q1', 213],
      ['2026-Q2', 227],
    ]);
  });

  test('that nobody states is a problem with what is stated instead', () => {
    expect(problemOf(() => series('Cà phê', { frequency: 'half-month' }))).toMatchObject({
      kind: 'no-series',
      frequency: 'half-month',
      offers: expect.arrayContaining([expect.objectContaining({ measure: 'value', period: '2026-07' })]),
    });
    expect(problemOf(() => series('Cà phê', { from: '2030' }))?.kind).toBe('no-series');
    expect(problemOf(() => series('Gạo', { market: catalogue.resolve('JP') }))?.kind).toBe('no-trade');
  });
});
