import { describe, expect, test } from '@jest/globals';
import { codesOf, read, rowOf } from './readTable';

describe('attainment', () => {
  test('has every target with a published result, and no other: strategy targets, total and seven items; of services not those that the World Bank counts otherwise', () => {
    expect(codesOf('attainment')).toEqual([
      'total-exports/value/2006',
      'seafood/value/2006',
      'rice/value/2006',
      'coffee/value/2006',
      'pepper/value/2006',
      'cashew/value/2006',
      'tea/value/2006',
      'groundnuts/value/2006',
      'rice/quantity/2006',
      'coffee/quantity/2006',
      'pepper/quantity/2006',
      'cashew/quantity/2006',
      'tea/quantity/2006',
      'groundnuts/quantity/2006',
      'total-exports/growth/2001-2005',
      'exports-per-head/value/2005',
      // Against the target that its excess implies.
      'services-exports/value/2005',
    ]);
  });

  test('says target, result, how far it was met, who published the result and by which definition', () => {
    // 1275.9 / 1211 = 1.05359…
    expect(rowOf('attainment', 'rice/value/2006')).toMatchObject({
      name: 'Gạo',
      target: 1211,
      result: 1275.9,
      attainment: 1275.9 / 1211,
      resultPublisher: 'FAO',
      note: 'gạo đã xay xát; làm tròn từ số gốc của cơ quan công bố',
    });
    expect(rowOf('attainment', 'total-exports/value/2006', 'en')).toMatchObject({
      target: 38444,
      result: 39826,
      resultPublisher: 'World Bank',
    });
  });
});

describe('series', () => {
  test('has years across', () => {
    expect(read('series').columns.map(({ key }) => key)).toEqual([
      'name',
      'measure',
      'unit',
      '2000',
      '2001',
      '2002',
      '2003',
      '2004',
      '2005',
      '2006',
      'publisher',
      'status',
      'qualifier',
      'note',
    ]);
  });

  test('the value of GDP is called so, and not “kim ngạch”, which is turnover of trade', () => {
    expect(rowOf('series', 'gdp/value/WB-2012')).toMatchObject({ measure: 'giá trị', '2006': 60914 });
  });

  test('has the total and rice in every year, with the decimals of the source', () => {
    expect(rowOf('series', 'total-exports/value/WB')).toMatchObject({
      '2000': 14483,
      '2001': 15029,
      '2002': 16706,
      '2003': 20149,
      '2004': 26485,
      '2005': 32442,
      '2006': 39826,
    });
    expect(rowOf('series', 'rice/quantity/FAO')).toMatchObject({
      '2000': 3477,
      '2001': 3729.5,
      '2006': 4642,
    });
    const cell = read('series').rows.find(({ code }) => code === 'rice/value/FAO')?.cells[3];
    expect(cell).toMatchObject({ number: 666.7, unit: 'million-usd', decimals: 1 });
  });

  test('keeps two publishers of the same apart, each in its own row', () => {
    expect(codesOf('series').filter((code) => code.startsWith('services-exports'))).toEqual([
      'services-exports/value/MOT',
      'services-exports/value/WB',
    ]);
    expect(rowOf('series', 'services-exports/value/MOT')).toMatchObject({
      '2001': 3320,
      '2005': 5650,
      '2006': undefined,
    });
    expect(rowOf('series', 'services-exports/value/WB')).toMatchObject({
      '2001': 2810,
      '2005': 4176,
      '2006': 5100,
    });
  });

  test('has no targets, periods of several years, growth rates or multiples', () => {
    expect(new Set(codesOf('series').map((code) => code.split('/')[1]))).toEqual(
      new Set(['value', 'quantity', 'share', 'count']),
    );
  });
});
