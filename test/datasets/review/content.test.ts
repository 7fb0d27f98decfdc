import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Catalogue } from '../../../src/catalogue/catalogue';
import { builtInDatasets } from '../../../src/datasets/builtIn';
import { bulletinContent, slug } from '../../../src/datasets/review/content';
import type { DraftFigure } from '../../../src/datasets/readers/draft';
import { keptBulletinTexts } from '../../../src/locales/keptBulletins';
import { readDataset } from '../../../src/model/dataset';
import { draftOf } from './drafts';

const catalogue = new Catalogue(builtInDatasets());
const known = new Map([
  ['Gạo', 'rice'],
  ['Cà phê', 'coffee'],
  ['TỔNG TRỊ GIÁ', 'total-exports'],
]);

function contentOf(figures: readonly Partial<DraftFigure>[], about = {}) {
  return bulletinContent(draftOf(figures, about), {
    codeOf: (name) => known.get(name),
    subject: (code) => catalogue.subject(code),
    publisher: () => undefined,
    texts: keptBulletinTexts('preliminary'),
  });
}

/** What readDataset makes of it, which accepts it whole or not at all. */
function datasetOf(figures: readonly Partial<DraftFigure>[], about = {}) {
  return readDataset(contentOf(figures, about).content, 'hash');
}

describe('what a bulletin is kept as', () => {
  test('money in USD is held in million USD, with the digits and the unit that are printed', () => {
    const { figures } = datasetOf([{ name: 'Gạo', number: 165862236, printed: '165.862.236', unit: 'USD' }]);
    expect(figures).toMatchObject([
      {
        subject: 'rice',
        period: '2026-07',
        // 165 862 236 / 1 000 000
        number: 165.862236,
        unit: 'million-usd',
        printed: '165.862.236',
        printedUnit: 'dollars',
        decimals: 0,
        status: 'preliminary',
      },
    ]);
  });

  test.each([
    ['1000 USD', '1.234,5', 1234.5, 1.2345],
    ['million USD', '1.234,5', 1234.5, 1234.5],
    ['billion USD', '1,2', 1.2, 1200],
  ])('%s: printed %s is %d, held as %d million USD', (unit, printed, number, held) => {
    expect(datasetOf([{ name: 'Gạo', unit, printed, number }]).figures[0]).toMatchObject({
      unit: 'million-usd',
      number: held,
    });
  });

  test('tonnes are held in thousand tonnes; pieces are a unit of the bulletin’s own', () => {
    const quantity = { name: 'Gạo', measure: 'quantity' } as const;
    const { figures, units } = datasetOf([
      { ...quantity, unit: 'tonnes', printed: '74.888', number: 74888 },
      { ...quantity, name: 'Ô tô', unit: 'Chiếc', printed: '1.200', number: 1200 },
    ]);
    expect(figures.map(({ number, unit }) => [number, unit])).toEqual([
      [74.888, 'thousand-tonnes'],
      [1200, 'unit-chiec'],
    ]);
    expect(units?.['unit-chiec']?.name.vi).toBe('Chiếc');
  });

  test('growth on the same period of last year is a fraction with its base', () => {
    const growth = { measure: 'growth', of: 'value', base: 'same period of last year' } as const;
    const { figures } = datasetOf([{ name: 'Gạo', ...growth, unit: '%', printed: '-4,5', number: -4.5 }]);
    expect(figures).toMatchObject([{ number: -0.045, unit: 'percent', base: '2025-07', printed: '-4,5' }]);
  });

  test('a number that is printed with other signs than the bulletin’s is written with the bulletin’s', () => {
    const { figures } = datasetOf([{ name: 'Gạo', number: 1.234, printed: '1.234', unit: 'million USD' }]);
    expect(figures).toMatchObject([{ number: 1.234, printed: '1,234', decimals: 3 }]);
  });

  test('a name that nothing is called by is a new subject, one code for one name', () => {
    const { subjects, figures } = datasetOf([
      { name: 'Yến sào' },
      { name: 'Yến  sào', period: '2026-06' },
      { name: 'Gạo' },
    ]);
    expect(subjects.map(({ code, kind }) => [code, kind])).toEqual([
      ['yen-sao', 'item'],
      ['rice', 'item'],
    ]);
    expect(figures.map(({ subject }) => subject)).toEqual(['yen-sao', 'yen-sao', 'rice']);
  });

  test('rows of one name in two groups are two subjects, each a part of its group', () => {
    const { subjects } = datasetOf([
      { name: 'Hàng khác', parent: 'Nhóm A' },
      { name: 'Hàng khác', parent: 'Nhóm B' },
    ]);
    expect(subjects.map(({ code, parent }) => [code, parent])).toEqual([
      ['hang-khac', 'nhom-a'],
      ['hang-khac-2', 'nhom-b'],
      ['nhom-a', undefined],
      ['nhom-b', undefined],
    ]);
  });

  test('a partner is a market: its own row is of the market, and the others are of goods sent to it', () => {
    const { figures } = datasetOf([
      { name: 'ACMENIA', partner: 'ACMENIA' },
      { name: 'Gạo', partner: 'ACMENIA' },
    ]);
    expect(figures.map(({ subject, partner }) => [subject, partner])).toEqual([
      ['market-acmenia', undefined],
      ['rice', 'market-acmenia'],
    ]);
  });

  test('imports are kept as imports; balances, growth of quantities and repeats are left out and counted', () => {
    const { content, leftOut } = contentOf([
      { name: 'Gạo', flow: 'imports' },
      { name: 'Gạo', flow: 'balance' },
      { name: 'Gạo', measure: 'growth', of: 'quantity', unit: '%' },
      { name: 'Cà phê' },
      { name: 'Cà phê' },
    ]);
    expect(content.figures.map(({ subject, flow }) => [subject, flow])).toEqual([
      ['rice', 'imports'],
      ['coffee', undefined],
    ]);
    expect(leftOut).toHaveLength(3);
  });

  test('figures that are only likely say so in a note, and certain ones do not', () => {
    const { figures, notes } = datasetOf([{ name: 'Gạo', certainty: 'likely' }, { name: 'Cà phê' }]);
    expect(figures.map(({ notes: own }) => own)).toEqual([['read'], undefined]);
    expect(Object.keys(notes)).toEqual(['read']);
  });

  test('it covers all of its periods, and its id follows from publisher, title and periods', () => {
    const { covers, id, publishers } = datasetOf([{ period: '2026-07' }, { period: '2026-01/2026-07' }]);
    expect(covers).toBe('2026-01/2026-07');
    expect(id).toBe('bulletin-cuc-hai-quan-xuat-khau-theo-mat-hang-2026-01-2026-07');
    expect(publishers[0].name.vi).toBe('Cục Hải quan');
  });

  test('whatever a bulletin says, what is kept of it is a valid dataset', () => {
    const figure = fc.record({
      name: fc.oneof(fc.constantFrom('Gạo', 'Cà phê', 'ACMENIA', 'Hàng khác'), fc.string({ minLength: 1 })),
      partner: fc.constantFrom(null, 'ACMENIA', 'Ô-xtrây-li-a'),
      parent: fc.constantFrom(null, 'Nhóm A', 'Gạo'),
      flow: fc.constantFrom('exports' as const, 'imports' as const, 'balance' as const),
      measure: fc.constantFrom('value' as const, 'quantity' as const, 'growth' as const, 'share' as const),
      unit: fc.constantFrom('USD', '1000 USD', 'million USD', 'billion USD', 'tonnes', 'Chiếc', '%', 'm3'),
      period: fc.constantFrom('2026-07', '2026', '2026-Q1', '2026-05-16/2026-05-31'),
      status: fc.constantFrom(null, 'estimate' as const, 'target' as const, 'revised' as const),
      certainty: fc.constantFrom('certain' as const, 'likely' as const),
      number: fc.oneof(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 100),
      ),
      number_in_table: fc.constantFrom(null, 7),
    });
    const formats = fc.constantFrom(
      { group: '.', decimal: ',' },
      { group: null, decimal: '.' },
      { group: ' ', decimal: null },
      { group: null, decimal: null },
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 15 }), formats, (figures, numberFormat) => {
        const isKept = figures.some(({ flow }) => flow !== 'balance');
        fc.pre(isKept);
        expect(() => datasetOf(figures, { numberFormat })).not.toThrow();
      }),
    );
  });
});

test('letters and figures of a name make its code, whatever else stands in it', () => {
  expect(slug(' Gỗ & sản phẩm gỗ (1) ')).toBe('go-san-pham-go-1');
  expect(slug('…')).toBe('x');
});
