import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { attainment } from '../../src/indicators/attainment';
import { compoundGrowth } from '../../src/indicators/compoundGrowth';
import { growth } from '../../src/indicators/growth';
import { share } from '../../src/indicators/share';
import { readDataset } from '../../src/model/dataset';
import type { Measure } from '../../src/model/schema';
import { documentDatasets, wholeCatalogue } from './planCatalogue';

/** Figures of the Ministry, the World Bank and FAO side by side. */
const catalogue = wholeCatalogue();
const find = (name: string) => catalogue.resolve(name);

describe('a result', () => {
  test('is the document’s own where it states one: services 2005 are 5,65 billion, not the World Bank’s 4176 million', () => {
    const own = catalogue.result(find('Xuất khẩu dịch vụ'), 'value', '2005');
    expect([own.number, own.publisher.code]).toEqual([5650, 'MOT']);
    const other = catalogue.result(find('Xuất khẩu dịch vụ'), 'value', '2005', 'WB');
    expect([other.number, other.dataset.id]).toEqual([4176, 'results']);
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

  test('is the newest year’s unless a period is given, whoever states it: 39 826 of 2006 for the total', () => {
    expect(catalogue.result(find('Tổng kim ngạch'))).toMatchObject({ number: 39826, period: '2006' });
    expect(catalogue.result(find('Tổng kim ngạch'), 'value', '2001-2005').number).toBe(110830);
  });

  test('by another definition answers only where its publisher is named', () => {
    const services = find('Xuất khẩu dịch vụ');
    // The Ministry states 2001 and 2005; the World Bank's balance of payments has 3272 in 2003 and 5100 in 2006.
    expect(catalogue.findResult(services, 'value', '2003')).toBeUndefined();
    expect(catalogue.result(services)).toMatchObject({ number: 5650, period: '2005' });
    expect(() => catalogue.result(services, 'value', '2003')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({
          kind: 'no-result',
          offers: ['2001', '2005', '2005'].map((period) =>
            expect.objectContaining({ period, publisher: expect.objectContaining({ code: 'MOT' }) }),
          ),
          instead: [
            expect.objectContaining({
              kind: 'other-definition',
              id: 'ACTUAL',
              args: [2003, 'value', 'World Bank'],
              figure: expect.objectContaining({ number: 3272 }),
            }),
          ],
        }),
      }),
    );
    expect(catalogue.result(services, 'value', '2003', 'WB').number).toBe(3272);
    expect(catalogue.result(services, 'value', undefined, 'WB').number).toBe(5100);
    // The Ministry's result and what it aimed at, but not the World Bank's 4 176.
    expect(catalogue.figuresBehind(services, 'value', '2005').map(({ number }) => number)).toEqual([
      5650, 4000,
    ]);
  });

  test('of a publisher who was named is offered for that publisher', () => {
    expect(() => catalogue.result(find('Xuất khẩu dịch vụ'), 'value', '2007', 'WB')).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({
          offers: ['2000', '2001', '2002', '2003', '2004', '2005', '2006'].map((period) =>
            expect.objectContaining({ period, publisher: expect.objectContaining({ code: 'WB' }) }),
          ),
        }),
      }),
    );
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
    // The Ministry states services of 2001 and 2005; 2006 only the World Bank, by another definition.
    expect(
      growth.compute(catalogue, find('Xuất khẩu dịch vụ'), { from: '2001', to: '2005' }).number,
    ).toBeCloseTo(5650 / 3320 - 1, 12);
    expect(() => growth.compute(catalogue, find('Xuất khẩu dịch vụ'), { from: '2001', to: '2006' })).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ kind: 'no-result' }) }),
    );
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
});

describe('attainment', () => {
  // Targets of the document over results of the World Bank (total, services) and FAO.
  test.each<[string, Measure | undefined, string | undefined, number]>([
    ['Gạo', undefined, undefined, 1275.9 / 1211], // 1.0536
    ['Gạo', 'quantity', undefined, 4642 / 4500],
    ['Tổng kim ngạch', undefined, undefined, 39826 / 38444], // 1.0359
    ['Thủy sản', undefined, '2006', 3372.2 / 3098],
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

  test.each([undefined, 'low', 'high', 'growth-low'] as const)(
    'against another definition’s result there is none, but its own growth: services, %s',
    (measure) => {
      // The World Bank's 5100 on 4176: +22.1 %, where the Ministry aimed at 10 to 12 %.
      const isGrowth = measure === 'growth-low';
      expect(() => attainment.compute(catalogue, find('Xuất khẩu dịch vụ'), { measure })).toThrow(
        expect.objectContaining({
          detail: isGrowth
            ? expect.objectContaining({ kind: 'no-attainment' })
            : expect.objectContaining({
                kind: 'definitions-differ',
                result: expect.objectContaining({ number: 5100 }),
                growth: { number: expect.closeTo(5100 / 4176 - 1, 12), base: '2005' },
                aims: [0.1, 0.12].map((number) => expect.objectContaining({ number })),
              }),
        }),
      );
    },
  );

  test('a target that is a range asks which end is meant where its results are counted alike', () => {
    const alike = catalogue.datasets.map(({ hash, revision, ...content }) =>
      readDataset(
        {
          ...content,
          subjects: content.subjects.map((one) =>
            one.code === 'services-exports' ? { ...one, comparable: true } : one,
          ),
        },
        hash,
        revision,
      ),
    );
    const [plan, ...others] = alike;
    if (plan === undefined) throw new Error('no dataset');
    const both = new Catalogue([plan, ...others]);
    expect(() => attainment.compute(both, both.resolve('Xuất khẩu dịch vụ'), {})).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ kind: 'target-is-range' }) }),
    );
    expect(attainment.compute(both, both.resolve('Xuất khẩu dịch vụ'), { measure: 'low' }).number).toBe(
      5100 / 6200,
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
          .filter(({ dataset }) => dataset.id === 'results'),
      ),
    );
  }
});

test('datasets of results alone answer what they state: no target, no defaults of one, and the total where they list it', () => {
  const [, results] = documentDatasets();
  const alone = new Catalogue([results]);
  expect(alone.dataset).toBe(results);
  expect(alone.targetPeriod).toBe('2006');
  expect(alone.result(alone.resolve('Gạo')).number).toBe(1275.9);
  // Nothing else defines services: the World Bank answers.
  expect(alone.result(alone.resolve('Xuất khẩu dịch vụ')).number).toBe(5100);
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
  expect(of('GDP', 'WB-2012')).toBe(true);
});
