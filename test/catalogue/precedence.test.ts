import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { seriesOf } from '../../src/catalogue/series';
import { sumOfMonths } from '../../src/catalogue/sums';
import { growth } from '../../src/indicators/growth';
import { notesOf } from '../../src/model/observation';
import { ownBulletin, withOwn } from './ownBulletin';
import { problemOf } from './problemOf';

/**
 * Built in: coffee 603.198611 in July 2025 and 642.535419 in July 2026 (customs-items); total exports 33 158.917597 in
 * January 2025; services of 2005 5 650 by the Ministry, 3 272 in 2003 by the World Bank. All million USD.
 */
/** The number that answers and the dataset it is from. */
function answer(catalogue: Catalogue, name: string, period?: string, publisher?: string) {
  const { number, dataset } = catalogue.result(catalogue.resolve(name), undefined, period, publisher);
  return [number, dataset.id];
}

describe('a bulletin of the workbook that is within a hundredth of the built-in figures', () => {
  // 645 / 642.535419 = 1.0038.
  const july = ownBulletin({ id: 'july', covers: '2026-07' }, [
    { subject: 'coffee', period: '2026-07', printed: '645.0' },
    { subject: 'coffee', period: '2026-08', printed: '600.5' },
  ]);

  test('answers before them, for the month that both state and for its own', () => {
    const catalogue = withOwn(july);
    expect(answer(catalogue, 'Cà phê', '2026-07')).toEqual([645, 'july']);
    expect(answer(catalogue, 'Cà phê', '2026-08')).toEqual([600.5, 'july']);
    expect(answer(catalogue, 'Cà phê', '2026-06')).toEqual([580.862676, 'customs-items']);
    expect(notesOf(catalogue.result(catalogue.resolve('Cà phê'), 'value', '2026-07'), 'en')).toBeUndefined();
  });

  test('comes last in the list of datasets all the same, and the built-in name of the subject stays', () => {
    const catalogue = withOwn(july);
    expect(catalogue.datasets.at(-1)).toBe(july);
    expect(catalogue.resolve('Cà phê').name.vi).toBe('Cà phê');
  });

  test('gives both figures of what is compared where it has both, and else lets its publisher complete it', () => {
    const catalogue = withOwn(july);
    const coffee = catalogue.resolve('Cà phê');
    // 600.5 / 645 − 1, both of the bulletin.
    expect(growth.compute(catalogue, coffee, { from: '2026-07', to: '2026-08' }).number).toBeCloseTo(
      600.5 / 645 - 1,
      12,
    );
    // July of both years stands in the built-in dataset, so that no two issues are mixed.
    expect(growth.compute(catalogue, coffee, { from: '2025-07', to: '2026-07' }).number).toBeCloseTo(
      642.535419 / 603.198611 - 1,
      12,
    );
  });

  test('is in one series with them, in which it gives the months that it states', () => {
    const catalogue = withOwn(july);
    const series = seriesOf(catalogue, catalogue.resolve('Cà phê'), { from: '2026-06' });
    expect(series.map(({ period, number, dataset }) => [period, number, dataset.id])).toEqual([
      ['2026-06', 580.862676, 'customs-items'],
      ['2026-07', 645, 'july'],
      ['2026-08', 600.5, 'july'],
    ]);
  });
});

describe('a bulletin of the workbook that is further off in a period that both state', () => {
  // 660 / 642.535419 = 1.027.
  const off = ownBulletin({ id: 'off', covers: '2026-08' }, [
    { subject: 'coffee', period: '2026-07', printed: '660.0' },
    { subject: 'coffee', period: '2026-08', printed: '600.5' },
    { subject: 'rice', period: '2026-08', printed: '300.5' },
  ]);

  test('answers only what the built-in datasets do not state, and its figures say why', () => {
    const catalogue = withOwn(off);
    expect(answer(catalogue, 'Cà phê', '2026-07')).toEqual([642.535419, 'customs-items']);
    expect(answer(catalogue, 'Cà phê', '2026-08')).toEqual([600.5, 'off']);
    const august = catalogue.result(catalogue.resolve('Cà phê'), 'value', '2026-08');
    expect(notesOf(august, 'en')).toMatch(/^in some period more than 1 % off “.+”, which answers/);
    expect(notesOf(august, 'vi')).toMatch(/^có kỳ lệch hơn 1 % so với “.+”/);
  });

  test('stands in no series with them', () => {
    const catalogue = withOwn(off);
    const series = seriesOf(catalogue, catalogue.resolve('Cà phê'));
    expect(new Set(series.map(({ dataset }) => dataset.id))).toEqual(new Set(['customs-items']));
    expect(series.at(-1)?.period).toBe('2026-07');
  });

  test('is judged for each subject by itself: rice, of which it states another month alone, is alike', () => {
    const catalogue = withOwn(off);
    expect(answer(catalogue, 'Gạo', '2026-08')).toEqual([300.5, 'off']);
    const rice = catalogue.result(catalogue.resolve('Gạo'), 'value', '2026-08');
    expect([catalogue.isComparable(rice), notesOf(rice, 'en')]).toEqual([true, undefined]);
    expect(seriesOf(catalogue, catalogue.resolve('Gạo')).at(-1)?.period).toBe('2026-08');
  });
});

describe('what two figures are printed with', () => {
  test('makes them alike where only rounding is between them: 28 for 27.81891 and 14 for 14.422206, but not 16', () => {
    const tea = (june: string) =>
      withOwn(
        ownBulletin({ id: 'tea', covers: '2026-07' }, [
          { subject: 'tea', period: '2026-06', printed: june },
          { subject: 'tea', period: '2026-07', printed: '28' },
        ]),
      );
    // 14 is 2.9 % below 14.422206, which rounds to it.
    expect(answer(tea('14'), 'Chè', '2026-07')).toEqual([28, 'tea']);
    expect(answer(tea('16'), 'Chè', '2026-07')).toEqual([27.81891, 'customs-items']);
  });
});

describe('two bulletins of the workbook', () => {
  const issue = (id: string, covers: string, printed: string) =>
    ownBulletin({ id, covers }, [{ subject: 'coffee', period: '2026-08', printed }]);

  test('that are alike answer in the order of their periods, the newest first', () => {
    const [august, september] = [
      issue('august', '2026-08', '600'),
      issue('september', '2026-08/2026-09', '601'),
    ];
    expect(answer(withOwn(september, august), 'Cà phê', '2026-08')).toEqual([601, 'september']);
    expect(answer(withOwn(august, september), 'Cà phê', '2026-08')).toEqual([601, 'september']);
  });

  test('of the same period answer in the order in which they were kept, the last first', () => {
    const [one, other] = [issue('one', '2026-08', '600'), issue('other', '2026-08', '601')];
    expect(answer(withOwn(one, other), 'Cà phê', '2026-08')).toEqual([601, 'other']);
  });
});

describe('the document', () => {
  test('answers before every bulletin of the workbook', () => {
    // 5 655 is within a hundredth of the 5 650 that the Ministry states.
    const own = ownBulletin({ id: 'own', covers: '2005', kinds: { 'services-exports': 'indicator' } }, [
      { subject: 'services-exports', period: '2005', printed: '5,655' },
      { subject: 'services-exports', period: '2004', printed: '5,000' },
    ]);
    const catalogue = withOwn(own);
    expect(answer(catalogue, 'Xuất khẩu dịch vụ', '2005')).toEqual([5650, '2006-plan']);
    expect(answer(catalogue, 'Xuất khẩu dịch vụ', '2004')).toEqual([5000, 'own']);
  });

  test.each([
    // 4 176 beside 5 650.
    ['whoever is off its figures', '2005', '4,176', 'more than 1 % off “'],
    // The World Bank states 3 272 in the balance of payments, which is said to be another definition.
    ['whoever states what another definition states', '2003', '3,272', 'agrees with “'],
  ])(
    'decides what is another definition: %s answers only where its publisher is named',
    (_, period, printed, note) => {
      const office = { code: 'OFFICE', vi: 'Cơ quan X', en: 'Office X' };
      const own = ownBulletin(
        { id: 'own', covers: '2003-2010', publisher: office, kinds: { 'services-exports': 'indicator' } },
        [
          { subject: 'services-exports', period, printed },
          { subject: 'services-exports', period: '2010', printed: '7,460' },
        ],
      );
      const catalogue = withOwn(own);
      const services = catalogue.resolve('Xuất khẩu dịch vụ');
      expect(problemOf(() => catalogue.result(services, 'value', '2010'))?.kind).toBe('no-result');
      const named = catalogue.result(services, 'value', '2010', 'OFFICE');
      expect(named.number).toBe(7460);
      expect(notesOf(named, 'en')).toContain(note);
    },
  );
});

describe('a sum of months', () => {
  test('is of one dataset: three months of a bulletin that is alike, and never two of its months and one built in', () => {
    // Built in for 2026: 43 302.753778 + 33 189.426303 + 46 536.205715 = 123 028.385796.
    const months = (...printed: readonly string[]) =>
      withOwn(
        ownBulletin(
          { id: 'own', covers: '2026-Q1', kinds: { 'total-exports': 'total' } },
          printed.map((one, at) => ({ subject: 'total-exports', period: `2026-0${at + 1}`, printed: one })),
        ),
      );
    const quarter = (catalogue: Catalogue) => sumOfMonths(catalogue, catalogue.total, 'value', '2026-Q1');
    // 43 300 + 33 200 + 46 500.
    expect(quarter(months('43,300', '33,200', '46,500'))?.number).toBe(123_000);
    expect(quarter(months('43,300', '33,200'))?.number).toBeCloseTo(123_028.385796, 6);
  });
});
