import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { session } from '../../src/session';
import { bulletinByMarket } from '../datasets/bulletinByMarket';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

/**
 * With the real office.js in the Vietnamese Excel. No built-in dataset states an item to a market; the bulletin of
 * test/datasets/bulletinByMarket.ts does, in round numbers.
 */
const builtIn = session.catalogue;
beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

function keepBulletin(): void {
  const [first, ...others] = builtIn.datasets;
  session.useCatalogue(new Catalogue([first, ...others, bulletinByMarket()], new Set(['bulletin-2026-07'])));
}

function forgetBulletin(): void {
  session.useCatalogue(builtIn);
}

describe('a market, of which the built-in figures state all goods alone', () => {
  test('with the total is the market itself: 18 395 584.06 thousand USD to the United States in July 2026', () => {
    expect(one('ACTUAL', 'Hoa Kỳ', '2026-07')).toBe(18395.58406);
    for (const market of ['Hoa Kỳ', 'Mỹ', 'US', 'USA', 'United States']) {
      expect(one('ACTUAL', 'Tổng kim ngạch', '2026-07', null, null, market)).toBe(18395.58406);
    }
    expect(one('SHARE', 'Tổng kim ngạch', null, '2026-07', 'US')).toBe(one('SHARE', 'US', null, '2026-07'));
    expect(one('RANK', 'Tổng kim ngạch', null, null, '2026-07', 'US')).toBe(1);
    expect(call('SERIES', 'Tổng kim ngạch', '2026-07', null, null, null, null, 'US')).toEqual([
      ['2026-07', 18395.58406],
    ]);
  });

  test('in a month that is given as a date, of a market whose shares of whole years alone the document states', () => {
    // 46204 is 1 July 2026.
    expect(one('ACTUAL', 'Hoa Kỳ', 46204)).toBe(18395.58406);
    expect(one('SHARE', 'Hoa Kỳ', null, 46204)).toBe(one('SHARE', 'Hoa Kỳ', null, '2026-07'));
    expect(one('RANK', 'Hoa Kỳ', null, null, 46204)).toBe(1);
    // 38353 is 1 January 2005: the document states the share of the whole year, 18.7 %.
    expect(one('ACTUAL', 'Hoa Kỳ', 38353)).toBe(one('ACTUAL', 'Hoa Kỳ', 2005));
  });

  test.each([
    ['CHND Trung Hoa', 7665.19142],
    ['Trung Quốc', 7665.19142],
    ['Hàn Quốc', 3199.10903],
    ['KR', 3199.10903],
    ['EU', 6150.78913],
  ])('is found by the names of the offices, of people and of ISO: %s', (market, expected) => {
    expect(one('ACTUAL', 'Tổng kim ngạch', '2026-07', null, null, market)).toBe(expected);
  });

  test('that is the whole world is no market', () => {
    expect(one('ACTUAL', 'Cà phê', '2026-07', null, null, 'Thế giới')).toBe(642.535419);
  });

  test('with an item is an honest answer that states both alone, with formulas that compute', () => {
    const { code, message } = errorOf(() => one('ACTUAL', 'Cà phê', '2026-07', null, null, 'Hoa Kỳ'));
    expect(code).toBe('#N/A');
    // Whole millions, as the figures of the office are printed in thousands.
    expect(message).toBe(
      'Các số liệu này không nêu kim ngạch tháng 7 năm 2026 của “Cà phê” xuất sang “Hoa Kỳ”. ' +
        'Xuất khẩu mọi mặt hàng sang “Hoa Kỳ”: 18.396 triệu USD, công thức =VNEXPORT.ACTUAL("Hoa Kỳ","2026-07"). ' +
        '“Cà phê” xuất sang mọi thị trường: 643 triệu USD, công thức =VNEXPORT.ACTUAL("Cà phê","2026-07").',
    );
  });

  test('gives the same answer in every function that takes it', () => {
    const calls = [
      () => one('GROWTH', 'Cà phê', '2026-07', null, 'Hoa Kỳ'),
      () => one('CHANGE', 'Cà phê', '2026-07', null, 'Hoa Kỳ'),
      () => one('CAGR', 'Cà phê', '2025-07', '2026-07', 'Hoa Kỳ'),
      () => one('SHARE', 'Cà phê', null, '2026-07', 'Hoa Kỳ'),
      () => one('RANK', 'Cà phê', null, null, '2026-07', 'Hoa Kỳ'),
      () => one('UNITVALUE', 'Cà phê', '2026-07', 'Hoa Kỳ'),
      () => one('SOURCE', 'Cà phê', null, '2026-07', null, 'Hoa Kỳ'),
      () => one('UNIT', 'Cà phê', null, '2026-07', null, 'Hoa Kỳ'),
      () => call('SERIES', 'Cà phê', null, null, null, null, null, 'Hoa Kỳ'),
    ];
    for (const ask of calls) {
      expect(errorOf(ask)).toMatchObject({
        code: '#N/A',
        message: expect.stringMatching(/không nêu .* của “Cà phê” xuất sang “Hoa Kỳ”.*ACTUAL\("Hoa Kỳ"/),
      });
    }
  });

  test('that is none is an error that says so, and a market has no market', () => {
    expect(errorOf(() => one('ACTUAL', 'Cà phê', '2026-07', null, null, 'Gạo'))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('“Gạo” không phải là thị trường'),
    });
    expect(errorOf(() => one('ACTUAL', 'Hoa Kỳ', '2026-07', null, null, 'Nhật Bản'))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('“Hoa Kỳ” cũng là thị trường'),
    });
    expect(errorOf(() => one('ACTUAL', 'Cà phê', '2026-07', null, null, 'Sao Hỏa')).code).toBe('#N/A');
  });
});

describe('an item to a market that a bulletin in the workbook states', () => {
  beforeAll(keepBulletin);
  afterAll(forgetBulletin);

  test('is answered by every function, in million USD: coffee to the United States 90 in July 2026', () => {
    expect(one('ACTUAL', 'Cà phê', '2026-07', null, null, 'Hoa Kỳ')).toBe(90);
    expect(one('ACTUAL', 'Cà phê', 'quý I/2026', null, null, 'US')).toBe(213); // 70 + 71 + 72
    expect(one('GROWTH', 'Cà phê', '2026-07', null, 'Hoa Kỳ')).toBeCloseTo(90 / 60 - 1, 12);
    expect(one('CHANGE', 'Cà phê', '2026-06', '2026-07', 'Hoa Kỳ')).toBe(10);
    expect(one('CAGR', 'Cà phê', '2025-07', '2026-07', 'Hoa Kỳ')).toBeCloseTo(0.5, 12);
    expect(one('SHARE', 'Cà phê', null, '2026-07', 'Hoa Kỳ')).toBeCloseTo(90 / 18000, 12);
    expect(one('SHARE', 'Cà phê', 'thị trường', '2026-07', 'Hoa Kỳ')).toBeCloseTo(90 / 640, 12);
    expect(one('RANK', 'Cà phê', null, null, '2026-07', 'Hoa Kỳ')).toBe(3);
    expect(one('RANK', 'Cà phê', null, 'thị trường', '2026-07', 'Hoa Kỳ')).toBe(2);
    expect(one('UNITVALUE', 'Cà phê', '2026-07', 'Hoa Kỳ')).toBeCloseTo(6000, 9);
    expect(one('UNIT', 'Cà phê', 'lượng', '2026-07', null, 'Hoa Kỳ')).toBe('nghìn tấn');
    expect(call('SERIES', 'Cà phê', '2026-06', null, null, null, null, 'Hoa Kỳ')).toEqual([
      ['2026-06', 80],
      ['2026-07', 90],
    ]);
  });

  test('takes ranges: a column of items and a row of markets give a grid, with its own error in each cell', () => {
    const grid = call('ACTUAL', [['Cà phê'], ['Gạo']], '2026-07', null, null, [['US', 'DE']]);
    const none = expect.objectContaining({ code: '#N/A' });
    expect(grid).toEqual([
      [90, 120],
      [none, none],
    ]);
  });

  test('has the market in its source, and the sum of months says what it is', () => {
    expect(one('SOURCE', 'Cà phê', null, '2026-07', null, 'Hoa Kỳ')).toBe(
      'Tổng cục Hải quan · Xuất khẩu theo mặt hàng và thị trường · xuất sang Hoa Kỳ · bảng (dòng nguồn 14) · nguyên văn: “90” triệu USD · sơ bộ 2026-07',
    );
    expect(one('SOURCE', 'Cà phê', null, '2026-Q1', null, 'Hoa Kỳ')).toContain('tổng của 3 số liệu tháng');
  });

  test('says what is stated of the two where another period is asked for', () => {
    expect(errorOf(() => one('ACTUAL', 'Cà phê', '2024-07', null, null, 'Hoa Kỳ')).message).toMatch(
      /Các số liệu được nêu: kim ngạch các tháng 2025-01–2025-07, các tháng 2026-01–2026-07/,
    );
  });
});

describe('SERIES', () => {
  test('has two columns and no headings; years are numbers, months are texts where the host takes no dates', () => {
    expect(call('SERIES', 'Cà phê', '2026-06')).toEqual([
      ['2026-06', 580.862676],
      ['2026-07', 642.535419],
    ]);
    // FAOSTAT: 666.7 and 624.7 million USD.
    expect(call('SERIES', 'Gạo', 2000, 2001)).toEqual([
      [2000, 666.7],
      [2001, 624.7],
    ]);
  });

  test.each(['quý', 'quarter', 'Q', 'từng quý', 'theo quý', 'quarterly'])(
    'takes the frequency “%s”',
    (frequency) => {
      expect(call('SERIES', 'Cà phê', '2026-04', null, null, frequency)).toEqual([
        ['2026-Q2', expect.closeTo(2044.037414, 6)],
      ]);
    },
  );

  test('takes measure and publisher, and says what there is where it has no answer', () => {
    expect(call('SERIES', 'Cà phê', '2026-07', null, 'lượng', 'tháng', 'TCTK')).toEqual([
      ['2026-07', 147.89],
    ]);
    expect(errorOf(() => call('SERIES', 'Cà phê', null, null, null, 'nửa tháng'))).toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/từng nửa tháng .*“Cà phê”.*Các kết quả được nêu/),
    });
    expect(errorOf(() => call('SERIES', 'Cà phê', null, null, null, 'hằng ngày'))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('“half-month”'),
    });
    expect(errorOf(() => call('SERIES', '')).code).toBe('#VALUE!');
    expect(call('SERIES', null)).toEqual([['']]);
  });
});

describe('SOURCE', () => {
  test('of a share that nobody states names both figures that SHARE computes it from', () => {
    expect(one('SOURCE', 'Hoa Kỳ', 'tỷ trọng', '2026-07')).toMatch(
      /^số tự tính từ: .*Xuất khẩu theo thị trường, từng tháng.*“18395584.06”.*; .*Xuất khẩu theo mặt hàng, từng tháng.*“53095475.046”/,
    );
  });

  test('says of the total of February 2026 that its items do not add up to it', () => {
    expect(one('SOURCE', 'Tổng kim ngạch', 'kim ngạch', '2026-02')).toContain('530,3 triệu USD');
  });
});
