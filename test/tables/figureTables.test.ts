import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { documentDatasets } from '../catalogue/planCatalogue';
import type { Dataset } from '../../src/model/dataset';
import { messagesIn } from '../../src/locales/language';
import type { Language, TableKey } from '../../src/locales/messages';
import { sourceTable } from '../../src/tables/sourceTable';

type Row = Record<string, string | number | undefined>;

const catalogue = new Catalogue([plan()]);

describe('figures', () => {
  // What the document prints, by line of the source: the table, the note below it, then the paragraphs.
  const table =
    '14 38.444 15 118,5 17 15.993 18 115,6 20 22.451 21 120,5 24 7.340 25 107,1 27 19,1 29 3.098 30 113,1 ' +
    '32 4.500 33 1.211 34 86,1 36 920 37 770 38 104,8 40 291 41 123,9 43 600 44 838 45 104,2 47 120 48 178 ' +
    '49 118,4 51 115 52 620 53 123,5 55 95 56 116 57 120,0 59 80 60 44 61 132,4 64 174 67 8.187 68 98,0 ' +
    '70 20,9 73 19.500 74 7.388 75 100,2 78 16.000 79 447 80 66,9 83 186 86 17.649 87 122,0 89 45,9 92 5.436 ' +
    '93 112,4 96 3.547 97 116,7 100 1.880 101 131,8 104 662 105 116,3 108 2.164 109 138,4 112 500 113 142,9 ' +
    '116 257 117 158,6 120 664 121 126,9 124 500 125 125,0 128 350 129 125,0 132 150 133 150 136 520 ' +
    '137 111,8 140 300 141 300 144 310 145 121,6 148 100 149 142,9 152 60 153 133,3 156 250 157 166,7 ' +
    '159 5.330 160 123,5 162 14,0';
  const paragraphs = [
    [1, '110,83 2 17,5 1,5 16 390 340 200 7 23'],
    [2, '44,7 61,3 3,32 5,65 1,65'],
    [
      4,
      '57,3 50,5 13,5 20 8,9 21,3 7,1 20,2 1,2 2,1 4 176 681 7,1 8 6,8 45 18,5 57,5 3,7 31 11 45 35.700 1.000',
    ],
    [5, '7,4 16 24,7'],
    [6, '38,44 18,5 6,2 6,7 10 12'],
  ] as const;

  test('lists every number of the document with its line, 135 in all', () => {
    const printed = [
      ...[...table.matchAll(/(\d+) (\S+)/g)].map(([, line, number]) => [Number(line), number]),
      [163, '51.824'],
      ...paragraphs.flatMap(([line, numbers]) => numbers.split(' ').map((number) => [line, number])),
    ];
    // 2 of the total, 4 of the sectors, 12 of the groups, 30 values, 28 indices, 9 quantities; 1; 10 + 5 + 25 + 3 + 6
    expect(printed).toHaveLength(85 + 1 + 49);
    expect(rowsOf('figures').map((row) => [row['line'], row['printed']])).toEqual(printed);
  });

  test('holds every number in its unit as it is printed: per cents as fractions, billions as millions', () => {
    const heldAs: Record<string, number> = { '%': 0.01, '%/năm': 0.01, 'điểm %': 0.01, 'tỷ USD': 1000 };
    for (const { figure, printed, printedUnit } of rowsOf('figures')) {
      const number = Number(String(printed).replace('.', '').replace(',', '.'));
      expect(figure).toBeCloseTo(number * (heldAs[String(printedUnit)] ?? 1), 9);
    }
  });

  test('says of the rice target what it is, where it stands and how it is printed', () => {
    expect(figure('rice/value/2006/target')).toEqual({
      code: 'rice',
      name: 'Gạo',
      measure: 'kim ngạch',
      period: 2006,
      publisher: 'Bộ Thương mại',
      figure: 1211,
      lowerBound: 1210.5,
      upperBound: 1211.5,
      unit: 'triệu USD',
      status: 'mục tiêu',
      printed: '1.211',
      printedUnit: 'triệu USD',
      place: 'bảng, dòng 2',
      line: 33,
      dataset: 'Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005',
    });
    expect(figure('rice/index/2006/target', 'en')).toMatchObject({
      name: 'Rice',
      measure: 'index',
      base: 2005,
      figure: 0.861,
      lowerBound: 0.8605,
      upperBound: 0.8615,
      unit: '%',
      status: 'target',
      printed: '86,1',
      place: 'table, row 2',
    });
  });

  test('keeps a printed range as its two ends', () => {
    expect(figure('services-exports/low/2006/target')).toMatchObject({
      figure: 6200,
      printed: '6,2',
      printedUnit: 'tỷ USD',
    });
    expect(figure('services-exports/high/2006/target')).toMatchObject({ figure: 6700, printed: '6,7' });
    expect(codesOf('figures')).not.toContain('services-exports/value/2006/target');
  });

  test('keeps what the document states a second time as a row of its own', () => {
    expect(figure('total-exports/value/2006/target')).toMatchObject({
      figure: 38444,
      printed: '38.444',
      place: 'bảng, dòng “Tổng kim ngạch”',
    });
    expect(figure('total-exports/value/2006/target/line-6')).toMatchObject({
      figure: 38440,
      printed: '38,44',
      place: 'đoạn 6',
    });
    expect(figure('total-exports/growth/2001-2005/strategy-target')['place']).toBe('đoạn 1');
    expect(figure('total-exports/growth/2001-2005/strategy-target/line-5')['place']).toBe('đoạn 5');
  });

  test('repeats each "nearly", "over" and "about" of the document, and adds none', () => {
    const qualified = (language: Language) =>
      rowsOf('figures', language).flatMap(({ qualifier, printed }) =>
        qualifier === undefined ? [] : [`${qualifier} ${String(printed)}`],
      );
    expect(qualified('vi')).toEqual(
      'trên 200, trên 20, gần 4, gần 6,8, khoảng 45, trên 18,5, khoảng 31, trên 11, khoảng 35.700'.split(
        ', ',
      ),
    );
    expect(qualified('en')).toEqual(
      'over 200, over 20, nearly 4, nearly 6,8, about 45, over 18,5, about 31, over 11, about 35.700'.split(
        ', ',
      ),
    );
  });

  test('gives every figure the bounds that its rounding and qualifier allow', () => {
    for (const row of rowsOf('figures')) {
      expect(Number(row['lowerBound'])).toBeLessThanOrEqual(Number(row['figure']));
      expect(Number(row['upperBound'])).toBeGreaterThanOrEqual(Number(row['figure']));
    }
    const bounds = (code: string) => [figure(code)['lowerBound'], figure(code)['upperBound']];
    // 110,83 billion: half of 10 million; nearly 6,8 billion: 5 % of 6800 is 340; 23 markets: counted.
    expect(bounds('total-exports/value/2001-2005/preliminary')).toEqual([110825, 110835]);
    expect(bounds('enterprises-non-state/value/2001/actual')).toEqual([6460, 6800]);
    expect(bounds('markets-100m-1bn/count/2005/preliminary')).toEqual([23, 23]);
    expect(sourceTable('figures', { catalogue, messages: messagesIn('en') }).columns.slice(5, 8)).toEqual(
      ['Figure', 'Lower bound', 'Upper bound'].map((heading) => expect.objectContaining({ heading })),
    );
  });

  test('calls 2006 a target, what reaches into 2005 preliminary, and what is older actual', () => {
    for (const { period, status, code } of rowsOf('figures', 'en')) {
      if (status === 'strategy target') continue;
      const lastYear = String(period).slice(-4);
      const expected = lastYear === '2006' ? 'target' : lastYear === '2005' ? 'preliminary' : 'actual';
      expect([code, period, status]).toEqual([code, period, expected]);
    }
    const strategy = rowsOf('figures').filter(({ status }) => status === 'mục tiêu chiến lược');
    expect(strategy.map(({ printed }) => printed)).toEqual(['16', '340', '16']);
  });

  test('says where the document prints no year, and what a multiple is a multiple of', () => {
    const noted = rowsOf('figures', 'en').filter(({ note }) => String(note).includes('document prints no '));
    expect(noted.map(({ code, measure }) => `${String(code)} ${String(measure)}`)).toEqual([
      'market-europe share',
      'enterprises-exporting count',
      'enterprises-exporting multiple',
    ]);
    expect(noted[0]).toMatchObject({ period: '2001-2005', figure: 0.2, qualifier: 'over' });
    expect(figure('enterprises-exporting/count/2005/preliminary')['note']).toContain('2005');
    expect(figure('market-africa/multiple/2005/preliminary')).toMatchObject({ figure: 4, base: 2001 });
    expect(figure('enterprises-exporting/multiple/2005/preliminary')).toMatchObject({
      figure: 1000,
      base: 1986,
    });
    expect(figure('total-exports/multiple/2001-2005/preliminary')).toMatchObject({
      figure: 2,
      base: '1996-2000',
    });
  });
});

describe('results', () => {
  test('sets against a strategy target, or beside its printed excess, what the document does', () => {
    const rows = rowsOf('results').map(
      ({ name, measure, period, unit, result, strategyTarget, printedExcess }) => [
        name,
        measure,
        period,
        unit,
        result,
        strategyTarget,
        printedExcess,
      ],
    );
    expect(rows).toEqual([
      ['Tổng kim ngạch', 'tăng trưởng', '2001-2005', '%/năm', 0.175, 0.16, 0.015],
      ['KNXK bình quân đầu người', 'kim ngạch', 2005, 'USD', 390, 340, undefined],
      ['Xuất khẩu dịch vụ', 'kim ngạch', 2005, 'triệu USD', 5650, 4000, 1650],
    ]);
  });

  test('computes the difference of the result and its strategy target', () => {
    const [growth, perHead, services] = rowsOf('results').map(({ difference }) => difference);
    expect(growth).toBeCloseTo(0.015, 9); // 17,5 % - 16 %
    expect(perHead).toBe(50); // 390 - 340
    expect(services).toBe(1650); // 5 650 - 4 000, which the document prints as the excess
  });

  test('gives a difference of growth rates in percentage points', () => {
    const { columns, rows } = sourceTable('results', { catalogue, messages: messagesIn('vi') });
    const difference = rows[0]?.cells[columns.findIndex(({ key }) => key === 'difference')];
    expect(difference).toMatchObject({ unit: 'percentage-points' });
    // The result has a unit of its own: % a year, or USD.
    expect(rowsOf('results').map(({ unit, differenceUnit }) => [unit, differenceUnit])).toEqual([
      ['%/năm', 'điểm %'],
      ['USD', 'USD'],
      ['triệu USD', 'triệu USD'],
    ]);
  });

  test('says of every result whether it is preliminary', () => {
    expect(rowsOf('results', 'en').map(({ status }) => status)).toEqual([
      'preliminary',
      'preliminary',
      'preliminary',
    ]);
  });
});

describe('growth', () => {
  test('lists the printed rates of the period, its phases and the target year, targets marked as such', () => {
    const rows = rowsOf('growth', 'en').map((row) =>
      ['name', 'period', 'figure', 'unit', 'status'].map((key) => row[key]),
    );
    expect(rows).toEqual([
      ['Total goods exports', '2001-2005', 0.175, '% a year', 'preliminary'],
      ['Total goods exports', '2001-2005', 0.16, '% a year', 'strategy target'],
      ['Europe', '2001-2005', 0.135, '% a year', 'preliminary'],
      ['Total goods exports', '2001-2002', 0.074, '% a year', 'actual'],
      ['Total goods exports', '2003-2005', 0.247, '% a year', 'preliminary'],
      ['Total goods exports', 2006, 0.185, '%', 'target'],
      ['Services exports', 2006, 0.1, '%', 'target'],
      ['Services exports', 2006, 0.12, '%', 'target'],
    ]);
  });

  test('tells the lower from the upper end of a range', () => {
    for (const language of ['vi', 'en'] as const) {
      const [low, high] = rowsOf('growth', language).slice(-2);
      expect(low?.['measure']).not.toBe(high?.['measure']);
    }
  });
});

describe('services', () => {
  test('lists results, the excess over the goal, and both ends of the target ranges', () => {
    expect(codesOf('services')).toEqual([
      'services-exports/value/2001/actual',
      'services-exports/value/2005/preliminary',
      'services-exports/excess/2005/preliminary',
      'services-exports/value/2005/strategy-target',
      'services-exports/low/2006/target',
      'services-exports/high/2006/target',
      'services-exports/growth-low/2006/target',
      'services-exports/growth-high/2006/target',
    ]);
    // 3,32 5,65 1,65 and 6,2-6,7 billion USD; 10-12 %
    const figures = rowsOf('services').map((row) => [row['figure'], row['unit']]);
    expect(figures).toEqual([
      [3320, 'triệu USD'],
      [5650, 'triệu USD'],
      [1650, 'triệu USD'],
      [4000, 'triệu USD'],
      [6200, 'triệu USD'],
      [6700, 'triệu USD'],
      [0.1, '%'],
      [0.12, '%'],
    ]);
  });
});

function plan(): Dataset {
  const dataset = documentDatasets().find(({ id }) => id === '2006-plan');
  if (dataset === undefined) throw new Error('2006-plan is not built in');
  return dataset;
}

/** The cells of every row by column key; of a quantity its number. */
function rowsOf(key: TableKey, language: Language = 'vi'): Row[] {
  const { columns, rows } = sourceTable(key, { catalogue, messages: messagesIn(language) });
  return rows.map(({ cells }) =>
    Object.fromEntries(
      cells.map((cell, index) => [columns[index]?.key ?? '', typeof cell === 'object' ? cell.number : cell]),
    ),
  );
}

function codesOf(key: TableKey): string[] {
  return sourceTable(key, { catalogue, messages: messagesIn('vi') }).rows.map(({ code }) => code);
}

function figure(code: string, language: Language = 'vi'): Row {
  const row = rowsOf('figures', language)[codesOf('figures').indexOf(`2006-plan/${code}`)];
  if (row === undefined) throw new Error(`No figure ${code}`);
  return row;
}
