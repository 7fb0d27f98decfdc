import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../scripts/datasets/csv';
import type { Row } from '../../scripts/datasets/csv';
import { Catalogue } from '../../src/catalogue/catalogue';
import { yearToDate } from '../../src/model/period';
import type { Figure } from '../../src/model/schema';
import { builtIn } from '../catalogue/planCatalogue';
import { shared } from '../shared';

/** Datasets of customs and the statistics office against the files that their figures come from. */
const { texts, test: testOfSource } = shared(
  'source/customs-exports-by-item.csv',
  'source/customs-trade-by-market.csv',
  'source/customs-totals.csv',
  'source/names/partners.csv',
);
const [itemsText = '', marketsText = '', totalsText = '', partnersText = ''] = texts;
const [items, markets, totals] = ['customs-items', 'customs-markets', 'customs-totals'].map(builtIn);

function byLine(figures: readonly Figure[] = []): Map<number, Figure[]> {
  const lines = new Map<number, Figure[]>();
  for (const figure of figures) {
    const { line } = figure.locator;
    lines.set(line, [...(lines.get(line) ?? []), figure]);
  }
  return lines;
}

/** Thousands of USD and tonnes, held in millions and thousands of tonnes. */
function expectThousands(figure: Figure | undefined, { cells }: Row): void {
  expect(figure?.printed).toBe(cells['number']);
  expect(figure?.number).toBeCloseTo(Number(cells['number']) / 1000, 9);
}

describe('exports by item', () => {
  testOfSource('every row of the source is one figure, with its digits, its month and its line', () => {
    const rows = readCsv(itemsText);
    const lines = byLine(items?.figures);
    // Nine first figures of new rows stand a second time, under the time that they are of.
    expect(items?.figures).toHaveLength(rows.length + 9);
    for (const row of rows) {
      const figure = lines.get(row.line)?.find(({ period }) => period === row.cells['period']);
      expectThousands(figure, row);
      expect([figure?.measure, figure?.period]).toEqual([row.cells['measure'], row.cells['period']]);
    }
  });

  testOfSource('rows of one heading are one subject, but for the metals that lost their products', () => {
    const lines = byLine(items?.figures);
    const subjects = new Map<string, Set<string>>();
    for (const { line, cells } of readCsv(itemsText)) {
      const name = cells['name'] ?? '';
      subjects.set(name, (subjects.get(name) ?? new Set()).add(lines.get(line)?.[0]?.subject ?? ''));
    }
    const several = [...subjects].filter(([, codes]) => codes.size > 1);
    expect(several.map(([name, codes]) => [name, [...codes]])).toEqual([
      ['Kim loại thường khác và các sản phẩm', ['other-base-metals-and-products', 'other-base-metals']],
    ]);
    expect(new Set([...subjects.values()].flatMap((codes) => [...codes])).size).toBe(subjects.size + 1);
  });

  test('coffee of July 2026 and the total of January 2024 are held in million USD', () => {
    const of = (subject: string, period: string) =>
      items?.figures.find(
        (one) => one.subject === subject && one.period === period && one.measure === 'value',
      );
    expect(of('total-exports', '2024-01')).toMatchObject({
      printed: '34530824.568',
      number: 34530.824568,
      decimals: 3,
    });
    expect(of('coffee', '2026-07')?.status).toBe('preliminary');
  });

  test('the first figure of a row that began with a sum from January answers for that time, and never for its month', () => {
    const first = items?.figures.filter(({ notes }) => notes?.includes('sum-from-january'));
    const said = (those: readonly Figure[] = []) =>
      those.map(({ subject, measure, period }) => `${subject} ${measure} ${period}`).sort();
    const sums = [
      'animal-vegetable-fats value 2026-Q1',
      'cinnamon quantity 2026-Q1',
      'cinnamon value 2026-Q1',
      'household-electrical value 2026-01/2026-02',
      'other-base-metal-products value 2026-01/2026-02',
      'other-base-metals quantity 2026-01/2026-02',
      'other-food-preparations value 2026-Q1',
      'other-textile-articles value 2026-Q1',
    ];
    expect(said(first?.filter(({ misfiled }) => misfiled === undefined))).toEqual(sums);
    // The same under the month that the source prints: kept, and known to nothing that answers.
    expect(said(first?.filter(({ misfiled }) => misfiled !== undefined))).toEqual(
      sums.map((one) => one.replace('2026-Q1', '2026-03').replace('2026-01/2026-02', '2026-02')),
    );
  });

  test('the metals that lost their products have one value of January and February: 499 294.153 − 292 928.250', () => {
    const values = items?.figures.filter(
      ({ subject, measure, period }) =>
        subject === 'other-base-metals' && measure === 'value' && period < '2026-03',
    );
    expect(
      values?.map(({ printed, period, implied, misfiled }) => [printed, period, implied, misfiled]),
    ).toEqual([
      ['206365.903', '2026-01/2026-02', true, undefined],
      ['-292928.25', '2026-02', undefined, '2026-01/2026-02'],
    ]);
  });

  test('the rest of the list says where new rows made it too low, and breaks there', () => {
    const rest = items?.figures.filter(({ subject }) => subject === 'other-goods');
    expect(rest?.filter(({ breaks }) => breaks).map(({ period }) => period)).toEqual([
      '2026-02',
      '2026-03',
      '2026-04',
    ]);
    expect(rest?.filter(({ notes }) => notes?.includes('rest-too-low')).map(({ period }) => period)).toEqual([
      '2026-02',
      '2026-03',
    ]);
  });

  test('months whose items do not add up to the total say so, and no others', () => {
    const doubted = items?.figures.filter(
      ({ subject, notes }) => subject === 'total-exports' && notes !== undefined,
    );
    expect(doubted?.map(({ period }) => period)).toEqual(['2024-01', '2024-02', '2026-02', '2026-03']);
  });

  testOfSource('the items of each month add up to its total, but for the months that say they do not', () => {
    const of = (period: string) =>
      items?.figures.filter((one) => one.period === period && one.measure === 'value') ?? [];
    // The total, and what cuts across all goods.
    const noItems = new Set(['total-exports', 'sector-fdi', 'sector-fdi-no-crude']);
    const months =
      items?.figures.filter(({ subject }) => subject === 'total-exports').map(({ period }) => period) ?? [];
    const differences = new Map(
      months.map((period) => [
        period,
        of(period)
          .filter(({ subject }) => !noItems.has(subject))
          .reduce((sum, { number }) => sum + number, 0) -
          (of(period).find(({ subject }) => subject === 'total-exports')?.number ?? NaN),
      ]),
    );
    const far = [...differences].filter(([, difference]) => Math.abs(difference) > 0.01);
    expect(far.map(([period, difference]) => [period, Math.abs(difference).toFixed(1)])).toEqual([
      ['2024-01', '27.2'],
      ['2024-02', '27.2'],
      ['2026-02', '530.3'],
      ['2026-03', '530.3'],
    ]);
  });
});

describe('exports by market', () => {
  testOfSource('every row of exports is one figure of a market itself, and no row of imports is', () => {
    const rows = readCsv(marketsText).filter(({ cells }) => cells['flow'] === 'exports');
    const lines = byLine(markets?.figures);
    expect(markets?.figures).toHaveLength(rows.length);
    for (const row of rows) {
      const [figure] = lines.get(row.line) ?? [];
      expectThousands(figure, row);
      expect([figure?.period, figure?.partner, figure?.flow]).toEqual([
        row.cells['period'],
        undefined,
        undefined,
      ]);
    }
  });

  testOfSource('the sum of the table is the partner LISTED, which is never total exports', () => {
    const lines = byLine(markets?.figures);
    const sums = readCsv(marketsText).filter(
      ({ cells }) => cells['name'] === 'Tổng' && cells['flow'] === 'exports',
    );
    expect(sums.flatMap(({ line }) => lines.get(line) ?? []).map(({ subject }) => subject)).toEqual(
      sums.map(() => 'market-listed'),
    );
    expect(markets?.subjects.some(({ kind }) => kind === 'total')).toBe(false);
  });

  testOfSource(
    'every partner of the table of names is a market, found by its names in both languages and its ISO code',
    () => {
      const catalogue = new Catalogue([builtIn('2006-plan'), builtIn('customs-markets')]);
      for (const { cells } of readCsv(partnersText)) {
        const code = cells['code'] ?? '';
        if (code === 'WORLD') continue;
        const names = [
          code,
          cells['vi'],
          cells['gso_name'],
          cells['customs_name'],
          ...(cells['vi_aliases'] ?? '').split('|'),
        ];
        const english = code === 'CG' ? [] : [cells['en'], ...(cells['en_aliases'] ?? '').split('|')];
        for (const name of [...names, ...english]) {
          if (name)
            expect([name, catalogue.resolve(name).code]).toEqual([name, `market-${code.toLowerCase()}`]);
        }
      }
    },
  );

  test('the United States of the document and the partner are one thing', () => {
    expect(markets?.figures.some(({ subject }) => subject === 'market-us')).toBe(true);
  });

  test('ASEAN says in which months it is more than its listed members', () => {
    const noted = markets?.figures.filter(({ notes }) => notes?.includes('exceeds-members'));
    expect(noted?.map(({ subject, period }) => `${subject} ${period}`)).toEqual([
      'market-asean 2026-05',
      'market-asean 2026-06',
      'market-asean 2026-07',
    ]);
  });
});

describe('announced totals', () => {
  const number = (text = '') => Number(text.replace(',', '.'));

  testOfSource(
    'each announcement of exports is there with its value, its growth and its year to date',
    () => {
      const lines = byLine(totals?.figures);
      const rows = readCsv(totalsText).filter(({ cells }) => cells['flow'] === 'exports');
      // The row of June 2021 that lost its decimal marks: 390,0 % for 3,9 %.
      const outOfScale = rows.filter(({ line }) => !lines.has(line));
      expect(
        outOfScale.map(({ cells }) => [cells['period'], cells['change on previous period (%)']]),
      ).toEqual([['T6-2021', '390,0']]);
      for (const { line, cells } of rows.filter((row) => !outOfScale.includes(row))) {
        const figures = lines.get(line) ?? [];
        const [value] = figures.filter(({ measure }) => measure === 'value');
        // The first half of June 2019 prints its change, -16,5 %, in the place of its value, which it does not state.
        if (number(cells['value (billion USD)']) < 0) {
          expect([cells['period'], value?.printed]).toEqual(['K1-T06-2019', '111,26']);
          continue;
        }
        expect(value?.printed).toBe(cells['value (billion USD)']);
        expect(value?.number).toBeCloseTo(number(cells['value (billion USD)']) * 1000, 6);
        if (figures.some(({ misfiled }) => misfiled !== undefined)) continue;
        expect(figures.map((one) => one.printed)).toContain(cells['change on previous period (%)']);
        // The year to the end of a month is stated once, though its second half and its quarter repeat it.
        const toDate =
          totals?.figures.filter(({ period }) => period === yearToDate(value?.period ?? '')) ?? [];
        const numbers = toDate.map((one) => one.number.toFixed(6));
        expect(numbers).toContain((number(cells['year to date (billion USD)']) * 1000).toFixed(6));
        expect(numbers).toContain(
          (number(cells['change on the same period of last year (%)']) / 100).toFixed(6),
        );
      }
    },
  );

  test('the first quarter of 2016 is 38,769 billion: 44,638 stands under its label and is that of 2017', () => {
    const quarter = totals?.figures.filter(
      ({ period, measure }) => period === '2016-Q1' && measure === 'value',
    );
    // 44,638 and 15,1 % are also what the announcement of March 2017 gives for the year to date.
    expect(quarter?.map(({ printed, misfiled }) => [printed, misfiled])).toEqual([
      ['44,638', '2017-Q1'],
      ['38,769', undefined],
      ['38,77', undefined],
    ]);
  });

  test('a value that its own month contradicts says so, and no value is negative', () => {
    const noted = totals?.figures.filter(({ notes }) => notes?.includes('unlike-month'));
    expect(noted?.map(({ period }) => period).sort()).toEqual([
      // 7,34 + 2,16 = 9,50, the month 10,48.
      '2015-02',
      '2015-02-01/2015-02-15',
      '2015-02-16/2015-02-28',
      // 16,63 + 15,32 = 31,95, the month 29,02.
      '2022-11',
      '2022-11-01/2022-11-15',
      '2022-11-16/2022-11-30',
      // 49,64 - 23,61 = 26,03, the month 23,42.
      '2023-02',
    ]);
    expect(totals?.figures.filter(({ measure, number }) => measure === 'value' && number < 0)).toEqual([]);
  });

  test('growth says what it is measured against: the period before, or the same of the year before', () => {
    const november = totals?.figures.filter(
      ({ measure, locator }) => measure === 'growth' && locator.line === 6,
    );
    expect(november?.map(({ period, base, number }) => [period, base, number])).toEqual([
      ['2025-11', '2025-10', -0.07],
      ['2025-01/2025-11', '2024-01/2024-11', 0.161],
    ]);
  });
});
