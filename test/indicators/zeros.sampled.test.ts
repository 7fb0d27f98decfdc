import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Catalogue } from '../../src/catalogue/catalogue';
import { ifThere, Problem } from '../../src/catalogue/problem';
import { attainment } from '../../src/indicators/attainment';
import { baseline } from '../../src/indicators/baseline';
import { change } from '../../src/indicators/change';
import { compoundGrowth } from '../../src/indicators/compoundGrowth';
import { contribution } from '../../src/indicators/contribution';
import { growth } from '../../src/indicators/growth';
import { registry } from '../../src/indicators/registry';
import { share } from '../../src/indicators/share';
import { unitValue } from '../../src/indicators/unitValue';
import { tableKeys } from '../../src/locales/messages';
import { messagesIn } from '../../src/locales/language';
import type { Figure } from '../../src/model/schema';
import { cardOf } from '../../src/functions/card';
import { Findings } from '../../src/search/findings';
import { sourceTable } from '../../src/tables/sourceTable';
import { wholeCatalogue } from '../catalogue/planCatalogue';
import { runsOf } from '../sample';

const whole = wholeCatalogue();
const rice = whole.subject('rice');
const { total } = whole;

/** The catalogue of plan and results, in which some figures have other numbers. */
function withNumbers(numberOf: (figure: Figure) => number | undefined): Catalogue {
  const [plan, ...others] = whole.datasets.map((dataset) => ({
    ...dataset,
    figures: dataset.figures.map((figure) => {
      const number = numberOf(figure);
      return number === undefined ? figure : { ...figure, number, printed: String(number) };
    }),
  }));
  if (plan === undefined) throw new Error('there is no plan');
  return new Catalogue([plan, ...others]);
}

/** Where the figures with these keys ("rice value 2006 target") have these numbers. */
function where(numbers: Readonly<Record<string, number>>): Catalogue {
  return withNumbers(({ subject, measure, period, status }) => {
    const kind = status.endsWith('target') ? 'target' : 'result';
    return numbers[`${subject} ${measure} ${period} ${kind}`];
  });
}

function problemOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (problem) {
    if (problem instanceof Problem) return problem.detail;
    throw problem;
  }
}

describe('a figure that would be divided by, or grown from, 0 or less has no answer but a problem that names it', () => {
  const from2000 = { from: '2000', to: '2006' };
  const noRiceIn2000 = where({ 'rice value 2000 result': 0 });
  const lessThanNoRice = where({ 'rice value 2000 result': -5 });
  const noIndex = where({ 'rice index 2006 target': 0 });
  const noTotal = where({ 'total-exports value 2006 target': 0 });
  const noTotalIndex = where({ 'total-exports index 2006 target': 0 });
  const noTarget = where({ 'rice value 2006 target': 0 });

  test.each([
    [
      'UNITVALUE of a quantity of 0',
      () => unitValue.compute(where({ 'rice quantity 2006 target': 0 }), rice, {}),
      'quantity',
      '2006',
      '0',
    ],
    ['GROWTH from 0', () => growth.compute(noRiceIn2000, rice, from2000), 'value', '2000', '0'],
    ['GROWTH from less than 0', () => growth.compute(lessThanNoRice, rice, from2000), 'value', '2000', '-5'],
    ['CAGR from 0', () => compoundGrowth.compute(noRiceIn2000, rice, from2000), 'value', '2000', '0'],
    [
      'CAGR from less than 0',
      () => compoundGrowth.compute(lessThanNoRice, rice, from2000),
      'value',
      '2000',
      '-5',
    ],
    [
      'CAGR to less than 0',
      () => compoundGrowth.compute(where({ 'rice value 2006 result': -5 }), rice, from2000),
      'value',
      '2006',
      '-5',
    ],
    ['BASELINE with an index of 0', () => baseline.compute(noIndex, rice, {}), 'index', '2006', '0'],
    ['CHANGE with an index of 0', () => change.compute(noIndex, rice, {}), 'index', '2006', '0'],
    ['SHARE of a total of 0', () => share.compute(noTotal, rice, {}), 'value', '2006', '0'],
    ['CONTRIBUTION to a total of 0', () => contribution.compute(noTotal, rice, {}), 'value', '2006', '0'],
    [
      'CONTRIBUTION to a total with an index of 0',
      () => contribution.compute(noTotalIndex, rice, {}),
      'index',
      '2006',
      '0',
    ],
    ['ATTAINMENT of a target of 0', () => attainment.compute(noTarget, rice, {}), 'value', '2006', '0'],
  ] as const)('%s', (_, ask, measure, period, printed) => {
    expect(problemOf(ask)).toMatchObject({
      kind: 'not-computable',
      subject: { code: 'rice' },
      inputs: [{ measure, period, printed }],
    });
  });

  test('nothing at all is a figure like others: to 0, and 0 in a whole', () => {
    const none = where({ 'rice value 2006 target': 0, 'rice value 2006 result': 0 });
    expect(growth.compute(none, rice, from2000).number).toBe(-1); // 0 / 666.7 - 1
    expect(compoundGrowth.compute(none, rice, from2000).number).toBe(-1); // (0 / 666.7) ^ (1 / 6) - 1
    expect(share.compute(none, rice, {}).number).toBe(0); // 0 / 38444
    expect(baseline.compute(none, rice, {}).number).toBe(0); // 0 / 0.861
    expect(unitValue.compute(none, rice, {}).number).toBe(0); // 0 / 4500
  });

  test('where only the rounding reaches 0, there is a number, and its bounds have no end', () => {
    // 0.4 printed without a decimal lies between -0.1 and 0.9.
    const nearlyNone = where({ 'rice quantity 2006 target': 0.4 });
    const computed = unitValue.compute(nearlyNone, rice, {});
    expect(computed.number).toBeCloseTo(3027500, 6); // 1211 / 0.4 * 1000
    expect(problemOf(() => computed.bounds)).toMatchObject({
      kind: 'not-computable',
      inputs: [{ measure: 'quantity', printed: '0.4' }],
    });
  });

  test('a number too large for a cell is none: it is told from which figures', () => {
    const huge = where({ 'rice value 2006 target': 1e308, 'rice quantity 2006 target': 1 });
    expect(problemOf(() => unitValue.compute(huge, rice, {}))).toMatchObject({
      kind: 'not-computable',
      inputs: [{ measure: 'value' }, { measure: 'quantity' }],
    });
  });
});

describe('whichever figures are 0, less or out of all proportion', () => {
  const figures = whole.datasets.flatMap((dataset) => dataset.figures);
  const strange = fc.constantFrom(0, 0, 0, -1, -0.5, 1e-300, 1e300, 0.3);
  const manyNumbers = fc.array(fc.option(strange, { freq: 2 }), {
    minLength: figures.length,
    maxLength: figures.length,
  });
  const catalogueOf = (numbers: readonly (number | null)[]) => {
    const numberOf = new Map(figures.map((figure, index) => [figure, numbers[index] ?? undefined]));
    return withNumbers((figure) => numberOf.get(figure));
  };
  const subjects = [
    rice,
    total,
    whole.subject('group-agriculture'),
    whole.subject('services-exports'),
    whole.subject('market-africa'),
  ];

  test('every answer of every indicator, and each of its bounds, is a finite number or a problem', () => {
    fc.assert(
      fc.property(manyNumbers, (numbers) => {
        const catalogue = catalogueOf(numbers);
        for (const subject of subjects) {
          for (const indicator of registry.indicators) {
            for (const given of [{}, { from: '2001', to: '2005' }, { of: 'group' }, { period: '2005' }]) {
              const computed = ifThere(() => indicator.compute(catalogue, subject, given));
              const bounds = computed && ifThere(() => computed.bounds);
              expect(
                [computed?.number ?? 0, bounds?.low ?? 0, bounds?.high ?? 0].every(Number.isFinite),
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: runsOf(15, 60) },
    );
  });

  test('no table, card or search holds anything else; what has no number is an empty cell', () => {
    fc.assert(
      fc.property(manyNumbers, (numbers) => {
        const catalogue = catalogueOf(numbers);
        const messages = messagesIn('en');
        const cells = tableKeys.flatMap((key) =>
          sourceTable(key, { catalogue, messages }, { computed: 'formulas' }).rows.flatMap(
            (row) => row.cells,
          ),
        );
        const fields = subjects.flatMap((subject) =>
          Object.values(cardOf(subject, catalogue, messages).properties ?? {}),
        ) as readonly { readonly basicValue: unknown }[];
        const held = [
          ...cells.map((cell) => (typeof cell === 'object' ? cell.number : cell)),
          ...fields.map(({ basicValue }) => basicValue),
          ...new Findings(catalogue).of(catalogue.subjects).map(({ number }) => number),
        ];
        expect(held.filter((one) => typeof one === 'number' && !Number.isFinite(one))).toEqual([]);
        expect(held.filter((one) => typeof one === 'string' && /NaN|Infinity|∞|undefined/.test(one))).toEqual(
          [],
        );
      }),
      { numRuns: runsOf(3, 10) },
    );
  });
});
