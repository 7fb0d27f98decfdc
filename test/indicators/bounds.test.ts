import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Catalogue } from '../../src/catalogue/catalogue';
import { baseline } from '../../src/indicators/baseline';
import { change } from '../../src/indicators/change';
import { compoundGrowth } from '../../src/indicators/compoundGrowth';
import type { Computed } from '../../src/indicators/computed';
import { contribution } from '../../src/indicators/contribution';
import { growth } from '../../src/indicators/growth';
import type { Bounds } from '../../src/indicators/printed';
import { rank } from '../../src/indicators/rank';
import { registry } from '../../src/indicators/registry';
import { share } from '../../src/indicators/share';
import { unitValue } from '../../src/indicators/unitValue';
import { extremes, intervalOf } from '../../src/model/interval';
import type { Interval, Printed } from '../../src/model/interval';
import type { Figure, Subject } from '../../src/model/schema';
import { planCatalogue } from '../catalogue/planCatalogue';
import { problemOf } from '../catalogue/problemOf';

const catalogue = planCatalogue();
const find = (name: string) => catalogue.resolve(name);

function boundsOf(id: string, subject: Subject): Bounds {
  const bounded = registry.bounded.find((one) => one.id === id);
  if (bounded === undefined) throw new Error(`${id} has no bounds`);
  return bounded.boundsOf(catalogue, subject);
}

/** Rice prints 4.500, 1.211, 86,1; coffee 770, 104,8; the total 38.444, 118,5. */
describe('bounds by hand from the printed rows', () => {
  test.each<[string, string, number, number]>([
    ['TARGET', 'Gạo', 1210.5, 1211.5],
    // 6,2 to 6,7 billion USD, each rounded to 100 million.
    ['TARGET', 'Xuất khẩu dịch vụ', 6150, 6750],
    ['ACTUAL', 'Châu Phi', 680.5, 681.5],
    ['GROWTH', 'Gạo', -0.1395, -0.1385], // 0.8605 - 1, 0.8615 - 1
    ['BASELINE', 'Gạo', 1405.10737, 1407.90238], // 1210.5 / 0.8615, 1211.5 / 0.8605
    // Value and index are one variable each: 1211.5 - 1211.5 / 0.8605, 1210.5 - 1210.5 / 0.8615.
    ['CHANGE', 'Gạo', -196.40238, -194.60737],
    // Above 100 % the value pulls the other way: 769.5 - 769.5 / 1.0475, 770.5 - 770.5 / 1.0485.
    ['CHANGE', 'Cà phê', 34.893795, 35.640677],
    ['SHARE', 'Gạo', 0.03148695, 0.03151378], // 1210.5 / 38444.5, 1211.5 / 38443.5
    // -196.40238 / (38443.5 / 1.1855 = 32428.0894), -194.60737 / (38444.5 / 1.1845 = 32456.3107)
    ['CONTRIBUTION', 'Gạo', -0.00605655, -0.00599598],
    ['UNITVALUE', 'Gạo', 268.97011, 269.25214], // 1210.5 / 4500.5 and 1211.5 / 4499.5, x 1000
    ['RANK', 'Gạo', 7, 7], // 1880 is above and 838 below, whatever the rounding
    // 500 twice, plastics and steel; 13 items are above, the nearest 520: either may be the 14th or the 15th.
    ['RANK', 'Sản phẩm nhựa', 14, 15],
    ['RANK', 'Các sản phẩm từ thép', 14, 15],
  ])('%s of %s', (answeredBy, name, low, high) => {
    const { bounds } = boundsOf(answeredBy, find(name));
    expect(bounds.low / low).toBeCloseTo(1, 6);
    expect(bounds.high / high).toBeCloseTo(1, 6);
  });

  test('growth between results', () => {
    // Africa, 176 and 681: 680.5 / 176.5 - 1, 681.5 / 175.5 - 1
    const africa = growth.compute(catalogue, find('Châu Phi'), { from: '2001', to: '2005' }).bounds;
    expect(africa.low).toBeCloseTo(2.855524, 6);
    expect(africa.high).toBeCloseTo(2.883191, 6);
    // Services, 3,32 and 5,65 billion: fourth roots of 5645 / 3325 = 1.697744 and 5655 / 3315 = 1.705882
    const services = compoundGrowth.compute(catalogue, find('Dịch vụ'), { from: '2001', to: '2005' }).bounds;
    expect(services.low).toBeCloseTo(0.141479, 6);
    expect(services.high).toBeCloseTo(0.142845, 6);
  });

  test("the total's contribution is its growth, no wider: 1.1845 - 1, 1.1855 - 1", () => {
    const { low, high } = contribution.compute(catalogue, catalogue.total, {}).bounds;
    expect(low).toBeCloseTo(0.1845, 12);
    expect(high).toBeCloseTo(0.1855, 12);
  });

  test('a figure without an answer has no bounds either, and the same problem', () => {
    expect(problemOf(() => boundsOf('BASELINE', find('Khoáng sản')))?.kind).toBe('no-index');
    expect(problemOf(() => boundsOf('TARGET', find('Châu Phi')))?.kind).toBe('no-target');
    expect(problemOf(() => boundsOf('RANK', catalogue.total))?.kind).toBe('no-rank');
  });
});

type Question = { readonly about: string; readonly ask: (catalogue: Catalogue) => Computed };

const ofOneSubject = [
  (from: Catalogue, subject: Subject) => growth.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => baseline.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => change.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => contribution.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => unitValue.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => share.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => share.compute(from, subject, { of: 'group' }),
  (from: Catalogue, subject: Subject) => change.compute(from, subject, { from: '2001', to: '2005' }),
  (from: Catalogue, subject: Subject) => rank.compute(from, subject, {}),
  (from: Catalogue, subject: Subject) => rank.compute(from, subject, { measure: 'index' }),
  (from: Catalogue, subject: Subject) => rank.compute(from, subject, { measure: 'quantity' }),
  (from: Catalogue, subject: Subject) => rank.compute(from, subject, { measure: 'value', among: 'group' }),
  (from: Catalogue, subject: Subject) => growth.compute(from, subject, { from: '2001', to: '2005' }),
  (from: Catalogue, subject: Subject) => compoundGrowth.compute(from, subject, { from: '2001', to: '2005' }),
  (from: Catalogue, subject: Subject) =>
    compoundGrowth.compute(from, subject, { from: '1996-2000', to: '2001-2005' }),
];

/** Every computed figure that the document allows. */
const questions: Question[] = catalogue.subjects.flatMap((subject) =>
  ofOneSubject.flatMap((ask, index) =>
    problemOf(() => ask(catalogue, subject)) === undefined
      ? [{ about: `${subject.code} ${String(index)}`, ask: (from: Catalogue) => ask(from, subject) }]
      : [],
  ),
);

describe('every computed figure of the document', () => {
  test('there are many, of every kind', () => {
    expect(questions.length).toBeGreaterThan(300);
    expect(new Set(questions.map(({ about }) => about.split(' ')[1])).size).toBe(ofOneSubject.length);
  });

  test('lies in its bounds', () => {
    for (const { about, ask } of questions) {
      const { number, bounds } = ask(catalogue);
      expect([about, inside({ low: number, high: number }, bounds)]).toEqual([about, true]);
    }
  });

  test('whatever true numbers stand behind the printed ones, lies in its bounds', () => {
    // Corners, as the extremes lie there, and anything between.
    const part = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const count = catalogue.dataset.figures.length;
    fc.assert(
      fc.property(fc.array(part, { minLength: count, maxLength: count }), (parts) => {
        const truth = withFigures((figure, index) => {
          const { low, high } = intervalOf(figure as Printed);
          return { ...figure, number: low + (high - low) * (parts[index] ?? 0) };
        });
        const outside = questions.filter(({ ask }) => {
          const { number } = ask(truth);
          return !inside({ low: number, high: number }, ask(catalogue).bounds);
        });
        expect(outside.map(({ about }) => about)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('gets no wider when figures are printed with more decimals', () => {
    const count = catalogue.dataset.figures.length;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: count, maxLength: count }), (finer) => {
        const fine = withFigures((figure, index) => ({
          ...figure,
          decimals: figure.decimals + (finer[index] ? 1 : 0),
        }));
        const wider = questions.filter(({ ask }) => !inside(ask(fine).bounds, ask(catalogue).bounds));
        expect(wider.map(({ about }) => about)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

/** Without this, bounds taken at the corners would be too narrow. */
describe('the extremes of a formula lie at the corners of the intervals of its inputs', () => {
  const end = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const positive = fc.tuple(end, end).map(([x, y]) => ({ low: Math.min(x, y), high: Math.max(x, y) }));
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const between = ({ low, high }: Interval, where: number) =>
    Math.min(high, Math.max(low, low + (high - low) * where));
  const formulas = registry.indicators.flatMap(({ id, formulas }) =>
    formulas.map((formula, index) => ({ id, index, ...formula })),
  );

  test.each(formulas)('$id, formula $index', ({ evaluate }) => {
    const length = { minLength: evaluate.length, maxLength: evaluate.length };
    expect(evaluate.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, part), length), (pairs) => {
        const intervals = pairs.map(([interval]) => interval);
        const bounds = extremes(evaluate, intervals);
        const drawn = evaluate(...pairs.map(([interval, where]) => between(interval, where)));
        // Differences of large numbers lose digits: what they are differences of sets the noise.
        const noise = 1e-9 * Math.max(...intervals.map(({ high }) => high));
        if (![bounds.low, bounds.high].every(Number.isFinite)) return;
        const wider = { low: bounds.low - noise, high: bounds.high + noise };
        expect([drawn, inside({ low: drawn, high: drawn }, wider)]).toEqual([drawn, true]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('names of functions', () => {
  test.each([
    ['BASELINE', 'BASELINE'],
    ['baseline', 'BASELINE'],
    ['VNEXPORT.Baseline', 'BASELINE'],
    [' =vnexport.UNITVALUE()', 'UNITVALUE'],
    ['Tăng trưởng', 'GROWTH'],
    ['tăng trưởng bình quân', 'CAGR'],
    ['muc tieu', 'TARGET'],
    ['thực hiện', 'ACTUAL'],
    ['tỷ trọng', 'SHARE'],
    ['thứ hạng', 'RANK'],
    ['đơn giá', 'UNITVALUE'],
    ['năm gốc', 'BASELINE'],
    ['tăng giảm', 'CHANGE'],
    ['đóng góp', 'CONTRIBUTION'],
  ])('%s is %s', (text, id) => {
    expect(registry.resolve(text)).toMatchObject({ kind: 'one', value: { id } });
  });
});

function withFigures(change: (figure: Figure, index: number) => Figure): Catalogue {
  const { dataset } = catalogue;
  return new Catalogue([{ ...dataset, figures: dataset.figures.map(change) }]);
}

/** But for the noise of binary numbers. */
function inside(inner: Interval, outer: Interval): boolean {
  const noise = 1e-9 * Math.max(Math.abs(outer.low), Math.abs(outer.high));
  return inner.low >= outer.low - noise && inner.high <= outer.high + noise;
}
