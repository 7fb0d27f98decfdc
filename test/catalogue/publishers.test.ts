import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { attainment } from '../../src/indicators/attainment';
import { compoundGrowth } from '../../src/indicators/compoundGrowth';
import { growth } from '../../src/indicators/growth';
import { share } from '../../src/indicators/share';
import type { Measure } from '../../src/model/schema';
import { builtIn, wholeCatalogue } from './planCatalogue';

/** Figures of the Ministry, the World Bank and FAO side by side. */
const catalogue = wholeCatalogue();
const find = (name: string) => catalogue.resolve(name);

describe('a result', () => {
  test('is the document’s own where it states one: services 2005 are 5,65 billion, not the World Bank’s 4176 million', () => {
    const own = catalogue.result(find('Xuất khẩu dịch vụ'), 'value', '2005');
    expect([own.number, own.publisher.code]).toEqual([5650, 'MOT']);
    const other = catalogue.result(find('Xuất khẩu dịch vụ'), 'value', '2005', 'WB');
    expect([other.number, other.dataset.id]).toEqual([4176, '2006-results']);
  });

  test('is another publisher’s where the document states none', () => {
    const rice = catalogue.result(find('Gạo'), 'value', '2006');
    expect([rice.number, rice.publisher.code]).toEqual([1275.9, 'FAO']);
    const total = catalogue.result(find('Tổng kim ngạch'), 'value', '2006');
    expect([total.number, total.publisher.code]).toEqual([39826, 'WB']);
    expect(catalogue.result(find('Cà phê'), 'quantity', '2006').number).toBe(981);
    expect(catalogue.result(find('GDP'), 'value', '2005').number).toBe(52917);
    expect(catalogue.result(find('Dân số')).number).toBe(83311200);
  });

  test('keeps its period when a further dataset knows a later one: the total’s is still 2001-2005', () => {
    expect(catalogue.result(find('Tổng kim ngạch'))).toMatchObject({ number: 110830, period: '2001-2005' });
    expect(catalogue.result(find('Tổng kim ngạch'), 'value', undefined, 'WB')).toMatchObject({
      period: '2006',
    });
  });

  test('of a publisher who states none is missing, and what others state is offered with their names', () => {
    expect(() => catalogue.result(find('Gạo'), 'value', '2006', 'WB')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({
          kind: 'no-result',
          publisher: expect.objectContaining({ code: 'WB' }),
          offers: expect.arrayContaining([
            { measure: 'value', period: '2006', publisher: expect.objectContaining({ code: 'FAO' }) },
          ]),
        }),
      }),
    );
  });
});

test.each([
  ['WB', 'WB'],
  ['ngan hang the gioi', 'WB'],
  ['World Bank', 'WB'],
  ['WDI', 'WB'],
  ['fao', 'FAO'],
  ['FAOSTAT', 'FAO'],
  ['Bộ Thương mại', 'MOT'],
])('the publisher “%s” is %s', (name, code) => {
  expect(catalogue.resolvePublisher(name)).toBe(code);
});

describe('series', () => {
  test('growth and CAGR compare the figures of one publisher', () => {
    // FAO: 666.7 in 2000, 1275.9 in 2006
    const between = growth.compute(catalogue, find('Gạo'), { from: '2000', to: '2006' });
    expect(between.number).toBeCloseTo(1275.9 / 666.7 - 1, 12);
    expect(compoundGrowth.compute(catalogue, find('Gạo'), { from: '2000', to: '2006' }).number).toBeCloseTo(
      (1275.9 / 666.7) ** (1 / 6) - 1,
      12,
    );
    // The Ministry states services of 2001 and 2005; 2006 only the World Bank, so both are the World Bank's.
    expect(
      growth.compute(catalogue, find('Xuất khẩu dịch vụ'), { from: '2001', to: '2005' }).number,
    ).toBeCloseTo(5650 / 3320 - 1, 12);
    expect(
      growth.compute(catalogue, find('Xuất khẩu dịch vụ'), { from: '2001', to: '2006' }).number,
    ).toBeCloseTo(5100 / 2810 - 1, 12);
  });

  test('two publishers’ figures are not compared: the problem names both', () => {
    expect(() => share.compute(catalogue, find('Gạo'), { period: '2005' })).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({
          kind: 'publishers-differ',
          one: expect.objectContaining({ number: 1407.2 }),
          other: expect.objectContaining({ number: 32442 }),
        }),
      }),
    );
  });

  test('a share of results takes both from one publisher', () => {
    expect(share.compute(catalogue, find('Xuất khẩu dịch vụ'), { period: '2005' }).number).toBeCloseTo(
      4176 / 32442,
      12,
    );
  });
});

describe('attainment', () => {
  // Targets of the document over results of the World Bank (total, services) and FAO.
  test.each<[string, Measure | undefined, string | undefined, number]>([
    ['Gạo', undefined, undefined, 1275.9 / 1211], // 1.0536
    ['Gạo', 'quantity', undefined, 4642 / 4500],
    ['Tổng kim ngạch', undefined, undefined, 39826 / 38444], // 1.0359
    ['Thủy sản', undefined, '2006', 3372.2 / 3098],
    ['Xuất khẩu dịch vụ', 'low', undefined, 5100 / 6200],
    ['Xuất khẩu dịch vụ', 'high', undefined, 5100 / 6700],
    // A strategy target and the document's own result
    ['KNXK bình quân đầu người', undefined, '2005', 390 / 340],
    ['Tổng kim ngạch', 'growth', '2001-2005', 17.5 / 16],
  ])('%s, %s, %s: %d', (name, measure, period, ratio) => {
    expect(attainment.compute(catalogue, find(name), { measure, period }).number).toBeCloseTo(ratio, 12);
  });

  test('without a published result there is none; the subjects that have one are offered', () => {
    expect(() => attainment.compute(catalogue, find('Dầu thô'), {})).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({
          kind: 'no-attainment',
          comparable: [
            'total-exports',
            'seafood',
            'rice',
            'coffee',
            'pepper',
            'cashew',
            'tea',
            'groundnuts',
          ].map((code) => catalogue.subject(code)),
        }),
      }),
    );
  });

  test('a target that is a range asks which end is meant', () => {
    expect(() => attainment.compute(catalogue, find('Xuất khẩu dịch vụ'), {})).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ kind: 'target-is-range' }) }),
    );
  });
});

test('what the document printed answers the same with the second dataset as without it', () => {
  const alone = new Catalogue([catalogue.dataset]);
  for (const one of alone.observations.filter((observation) => alone.isAnswer(observation))) {
    const subject = find(one.subject);
    const answers = [
      catalogue.findTarget(subject, one.measure, one.period),
      catalogue.findResult(subject, one.measure, one.period),
    ];
    expect(answers.map((answer) => answer?.printed)).toContain(one.printed);
    expect(catalogue.figuresBehind(subject, one.measure, one.period)).toEqual(
      alone.figuresBehind(subject, one.measure, one.period).concat(
        // A result beside a target of the document that nobody but another publisher states.
        catalogue
          .figuresBehind(subject, one.measure, one.period)
          .filter(({ dataset }) => dataset.id === '2006-results'),
      ),
    );
  }
});

test('datasets of results alone answer what they state: no target, no defaults of one, and the total where they list it', () => {
  const results = builtIn('2006-results');
  const alone = new Catalogue([results]);
  expect(alone.dataset).toBe(results);
  expect(alone.targetPeriod).toBe('2006');
  expect(alone.result(alone.resolve('Gạo')).number).toBe(1275.9);
  expect(share.compute(alone, alone.resolve('Xuất khẩu dịch vụ'), { period: '2005' }).number).toBeCloseTo(
    4176 / 32442,
    12,
  );
  expect(() => alone.target(alone.resolve('Gạo'))).toThrow(
    expect.objectContaining({ detail: expect.objectContaining({ kind: 'no-target', offers: [] }) }),
  );
});

test('whether a figure is counted as the document counts it is what its dataset says of the subject', () => {
  const of = (name: string, publisher: string) =>
    catalogue.isComparable(catalogue.result(find(name), 'value', '2005', publisher));
  expect(of('Gạo', 'FAO')).toBe(true);
  expect(of('Tổng kim ngạch', 'WB')).toBe(true);
  // The balance of payments counts other services than the Ministry.
  expect(of('Xuất khẩu dịch vụ', 'WB')).toBe(false);
  expect(of('Xuất khẩu dịch vụ', 'MOT')).toBe(true);
  // The document does not know GDP: there is no other definition.
  expect(of('GDP', 'WB')).toBe(true);
});
