import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { share } from '../../src/indicators/share';
import type { Dataset } from '../../src/model/dataset';
import type { Measure } from '../../src/model/schema';
import { planCatalogue } from './planCatalogue';

const catalogue = planCatalogue();
const find = (name: string) => catalogue.resolve(name);

describe('targets', () => {
  // Read from the document: row 2 prints 4.500, 1.211 and 86,1; the total 38.444 and 118,5.
  test.each([
    ['Gạo', undefined, undefined, 1211],
    ['Gạo', 'quantity', undefined, 4500],
    ['Gạo', 'index', undefined, 0.861],
    ['Tổng kim ngạch', 'value', '2006', 38444],
    ['Tổng kim ngạch', 'growth', '2006', 0.185],
    ['Tổng kim ngạch', 'growth', '2001-2005', 0.16],
    ['Nhóm hàng công nghiệp', 'share', '2006', 0.459],
    ['KNXK bình quân đầu người', 'value', '2005', 340],
    ['Xuất khẩu dịch vụ', 'low', '2006', 6200],
    ['Xuất khẩu dịch vụ', 'growth-high', '2006', 0.12],
  ] as const)('%s, %s, %s: %d', (name, measure, period, number) => {
    expect(catalogue.target(find(name), measure, period).number).toBe(number);
  });

  test('where table and text state the same target, the table answers (38.444, not 38,44 billion)', () => {
    expect(catalogue.target(find('Tổng kim ngạch')).printed).toBe('38.444');
    expect(catalogue.figuresBehind(find('Tổng kim ngạch')).map(({ printed }) => printed)).toEqual([
      '38.444',
      '38,44',
    ]);
  });

  test('a range of targets names its two ends', () => {
    expect(() => catalogue.target(find('Xuất khẩu dịch vụ'))).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({ kind: 'target-is-range', low: 'low', high: 'high' }),
      }),
    );
    expect(() => catalogue.target(find('Xuất khẩu dịch vụ'), 'growth')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({ low: 'growth-low', high: 'growth-high' }),
      }),
    );
  });

  test('what is not printed is not made up: the problem offers what is', () => {
    expect(() => catalogue.target(find('Sắn các loại'), 'index')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({
          kind: 'no-target',
          offers: [{ measure: 'value', period: '2006', publisher: expect.objectContaining({ code: 'MOT' }) }],
        }),
      }),
    );
  });
});

describe('results', () => {
  test.each([
    ['Châu Phi', undefined, '2005', 681],
    ['Châu Phi', undefined, undefined, 681],
    ['Châu Phi', 'share', '2001', 0.012],
    ['Châu Á', undefined, undefined, 0.505],
    ['Tổng kim ngạch', undefined, '2001-2005', 110830],
    ['Tổng kim ngạch', 'growth', '2001-2005', 0.175],
    // Of the periods that end in 2005, the latest is the one that begins last.
    ['Tổng kim ngạch', 'growth', undefined, 0.247],
    ['Thị trường xuất khẩu', undefined, undefined, 200],
    ['Tỷ trọng KNXK trong GDP', undefined, '2000', 0.447],
    ['Doanh nghiệp ngoài quốc doanh', undefined, '2005', 18500],
    ['Doanh nghiệp ngoài quốc doanh tham gia xuất khẩu', undefined, undefined, 35700],
  ] as const)('%s, %s, %s: %d', (name, measure, period, number) => {
    expect(catalogue.result(find(name), measure, period).number).toBe(number);
  });

  test('a sum of several years answers where it is asked for, and never as the latest figure', () => {
    // The document alone states the total of 1996-2000 and 2001-2005, and of no single year.
    expect(() => catalogue.result(find('Tổng kim ngạch'))).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ kind: 'no-result' }) }),
    );
    // A share of several years is no sum: Europe has no other.
    expect(catalogue.result(find('Châu Âu'))).toMatchObject({ number: 0.2, period: '2001-2005' });
  });

  test('an item has targets only, so there is no result to offer', () => {
    expect(() => catalogue.result(find('Gạo'))).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ kind: 'no-result', offers: [] }) }),
    );
  });

  test('targets never answer as results, nor results as targets', () => {
    for (const subject of catalogue.subjects) {
      for (const { measure, period, status } of catalogue.statedAbout(subject)) {
        const isTarget = status.endsWith('target');
        const found = isTarget
          ? catalogue.findTarget(subject, measure, period)
          : catalogue.findResult(subject, measure, period);
        expect(found?.status.endsWith('target')).toBe(isTarget);
      }
    }
  });
});

describe('several datasets', () => {
  test('what an earlier dataset states is never replaced; what it does not state is added, with its own publisher', () => {
    const plan = catalogue.dataset;
    const later: Dataset = {
      ...plan,
      id: 'later',
      publishers: [{ code: 'OTHER', name: { vi: 'Nơi khác', en: 'Another' } }],
      subjects: [
        catalogue.subject('market-africa'),
        catalogue.subject('rice'),
        {
          code: 'gold',
          kind: 'indicator',
          mainMeasure: 'value',
          name: { vi: 'Vàng', en: 'Gold' },
          aliases: [],
        },
      ],
      figures: [
        result('market-africa', 'value', 999),
        result('rice', 'value', 1407),
        result('gold', 'value', 1),
      ],
    };
    const both = new Catalogue([plan, later]);
    expect(both.result(both.resolve('Châu Phi'), 'value', '2005').number).toBe(681);
    expect(both.result(both.resolve('Châu Phi'), 'value', '2005', 'OTHER').number).toBe(999);
    expect(both.result(both.resolve('Gạo')).publisher.code).toBe('OTHER');
    expect(both.result(both.resolve('vang')).number).toBe(1);
    expect(both.resolve('Gạo').number).toBe(2);
  });
});

describe('next year’s plan, put before this one', () => {
  const plan = catalogue.dataset;
  const figure = { ...result('rice', 'value', 1300), period: '2007', status: 'target' as const };
  const next: Dataset = {
    ...plan,
    id: '2007-plan',
    targetPeriod: '2007',
    subjects: plan.subjects
      .filter(({ code }) => ['total-exports', 'group-agriculture', 'rice'].includes(code))
      .map((subject) =>
        subject.code === 'rice' ? { ...subject, number: 1, aliases: ['Gạo các loại'] } : subject,
      ),
    figures: [figure, { ...figure, measure: 'index', number: 1.0735, unit: 'percent', base: '2006' }],
  };
  const both = new Catalogue([next, plan]);
  const rice = both.resolve('Gạo');

  test('answers by default, and the old plan for its own year', () => {
    expect(both.target(rice).number).toBe(1300);
    expect(both.target(rice, 'value', '2006').number).toBe(1211);
    expect(
      share.compute(both, rice, { of: both.resolve('Nông lâm thủy sản'), period: '2006' }).number,
    ).toBeCloseTo(1211 / 7340, 12);
  });

  test('numbers its own rows and lists its own items; names of both years are known', () => {
    expect(both.resolve('1').code).toBe('rice');
    expect(both.subjectsOf('item').map(({ code }) => code)).toEqual(['rice']);
    expect(both.resolve('gạo các loại').code).toBe('rice');
    expect(both.resolve('dệt may').code).toBe('textiles-garments');
  });

  test('has the same publisher, whose results are still found', () => {
    expect(
      both.result(both.resolve('Châu Phi'), 'value', '2005', both.resolvePublisher('Bộ Thương mại')).number,
    ).toBe(681);
  });
});

function result(subject: string, measure: Measure, number: number) {
  return {
    subject,
    measure,
    period: '2005',
    number,
    unit: 'million-usd' as const,
    status: 'actual' as const,
    printed: String(number),
    decimals: 0,
    locator: { line: 1, place: 'note' },
  };
}
