import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import type { FunctionId } from '../../src/functions/functions';
import { headingWithUnit } from '../../src/tables/table';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { measureName } from '../../src/locales/measures';
import { isTarget } from '../../src/model/status';
import { thirdDataset } from '../datasets/thirdDataset';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';
import { sampleOf } from '../sample';

/** Arguments as people give them: in either order, as headings, as dates, as empty cells. */

const before = session.catalogue.datasets;
beforeAll(() => bootOffice({ locale: 'vi-VN' }));
afterEach(() => session.useDatasets(before));

describe('a period and a measure', () => {
  test.each<[FunctionId, readonly unknown[], unknown]>([
    ['TARGET', ['Gạo', 2006], 1211],
    ['TARGET', ['Gạo', 2006, 'lượng xuất khẩu'], 4500],
    ['TARGET', ['Gạo', 'lượng xuất khẩu', 2006], 4500],
    ['ACTUAL', ['Cà phê', 'sản lượng', 2006], 981],
    ['ACTUAL', ['Cà phê', 2006, 'sản lượng'], 981],
    ['ACTUAL', ['Châu Phi', 'tỷ trọng'], 0.021],
    ['ACTUAL', ['Tổng kim ngạch', 'growth', '2003-2005'], 0.247],
    ['UNIT', ['Tổng kim ngạch', 'growth', '2003-2005'], '%/năm'],
    ['UNIT', ['Tổng kim ngạch', '2003-2005', 'growth'], '%/năm'],
    ['ATTAINMENT', ['Gạo', 2006, 'quantity'], 4642 / 4500],
  ])('come in either order: %s(%j)', (id, args, expected) => {
    expect(one(id, ...args)).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 12) : expected);
  });

  test.each<[FunctionId, readonly unknown[], unknown]>([
    ['ACTUAL', ['Châu Phi', null, 'Kim ngạch 2001'], 176],
    ['ACTUAL', ['Châu Phi', 'Kim ngạch 2001 (triệu USD)'], 176],
    ['ACTUAL', ['Châu Phi', null, '2001 kim ngạch'], 176],
    ['ACTUAL', ['Châu Phi', null, 'Kim ngạch (2001)'], 176],
    ['ACTUAL', ['Tổng kim ngạch', null, 'Tăng trưởng giai đoạn 2001-2005'], 0.175],
    ['ACTUAL', ['Asia', null, 'Share 2001'], 0.573],
    ['TARGET', ['Gạo', 'Kim ngạch 2006', 2006], 1211],
  ])('may be one text, whose year is never dropped: %s(%j)', (id, args, expected) => {
    expect(one(id, ...args)).toBe(expected);
  });

  test('that name two years, or a year without a figure, are an error', () => {
    expect(errorOf(() => one('TARGET', 'Gạo', 'Kim ngạch 2005', 2006)).code).toBe('#VALUE!');
    expect(errorOf(() => one('TARGET', 'Gạo', 'Kim ngạch 2005')).code).toBe('#N/A');
    expect(errorOf(() => one('RANK', 'Gạo', 'Kim ngạch 2005')).code).toBe('#VALUE!');
    expect(one('RANK', 'Gạo', 'Kim ngạch 2006')).toBe(7);
  });
});

test('every heading of a printed column is a measure, with and without its year, in both languages', () => {
  const { catalogue } = session;
  for (const language of languages) {
    const messages = messagesIn(language);
    const answers = catalogue.observations.filter((each) => catalogue.isAnswer(each));
    for (const figure of sampleOf('headings', answers, 50)) {
      const subject = catalogue.subject(figure.subject);
      const name = measureName(figure.measure, subject, language);
      const id = isTarget(figure.status) ? 'TARGET' : 'ACTUAL';
      const period = /^\d{4}$/.test(figure.period) ? Number(figure.period) : figure.period;
      const ask = (measure: string, ...more: unknown[]) =>
        id === 'TARGET'
          ? one(id, figure.subject, measure, ...more)
          : one(id, figure.subject, more[0], measure);
      const about = `${figure.subject} ${figure.measure} ${figure.period}`;
      expect([about, ask(headingWithUnit(name, figure.unit, messages), period)]).toEqual([
        about,
        figure.number,
      ]);
      expect([about, ask(headingWithUnit(`${name} ${figure.period}`, figure.unit, messages))]).toEqual([
        about,
        figure.number,
      ]);
    }
  }
});

test('a heading with another unit than the figure’s is no measure: nobody who asks for dong is answered in dollars', () => {
  expect(errorOf(() => one('TARGET', 'Gạo', 'Kim ngạch (tỷ đồng)')).code).toBe('#VALUE!');
  expect(errorOf(() => one('TARGET', 'Gạo', 'Kim ngạch (nghìn tấn)')).code).toBe('#VALUE!');
  expect(one('TARGET', 'Gạo', 'S.L (ngàntấn )')).toBe(4500);
  expect(one('TARGET', 'Gạo', 'KN06/KN05 (%)')).toBe(0.861);
});

describe('a date cell', () => {
  test('is the year that holds it where figures are of years: 38353 is 1 January 2005', () => {
    expect(one('ACTUAL', 'Châu Phi', 38353)).toBe(681);
    expect(one('ACTUAL', 'Châu Phi', '31/12/2005')).toBe(681);
    expect(one('TARGET', 'Gạo', 'value', '2006-01-01')).toBe(1211);
    expect(one('GROWTH', 'Châu Phi', 36892, 38717)).toBeCloseTo(681 / 176 - 1, 12); // 1 January 2001, 31 December 2005
  });

  test('is the month that holds it where the publisher states months', () => {
    session.useDatasets([thirdDataset()]);
    // Rice is stated for the months of 2026, 300 in January, 302 in March; 46082 is 1 March 2026.
    expect(one('ACTUAL', 'Gạo', 46082)).toBe(302);
    expect(one('ACTUAL', 'Gạo', '15/3/2026')).toBe(302);
    // Lychee only for the year.
    expect(one('ACTUAL', 'Vải thiều', 46082)).toBe(0);
  });
});

describe('an empty text', () => {
  test('is an argument that is left out', () => {
    expect(one('TARGET', 'Gạo', '', '')).toBe(1211);
    expect(one('ACTUAL', 'Châu Phi', '', ' ', '')).toBe(681);
    expect(one('GROWTH', 'Gạo', '', '')).toBeCloseTo(-0.139, 12);
    expect(one('SHARE', 'Gạo', '')).toBeCloseTo(1211 / 38444, 12);
  });

  test('in a column of names is an empty cell', () => {
    expect(call('TARGET', [['Gạo'], ['']])).toEqual([[1211], ['']]);
    expect(call('BOUNDS', [['TARGET']], [['Gạo'], ['']])).toEqual([
      [1210.5, 1211.5],
      ['', ''],
    ]);
  });
});
