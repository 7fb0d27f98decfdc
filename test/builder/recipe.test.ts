import { describe, expect, test } from '@jest/globals';
import { answerOf } from '../../src/builder/answer';
import type { Answer } from '../../src/builder/answer';
import { choicesFor, firstRecipe, withCalculation, withChoice } from '../../src/builder/choices';
import { calculations, callOf, parametersOf } from '../../src/builder/recipe';
import type { ParameterName, Recipe } from '../../src/builder/recipe';
import { Catalogue } from '../../src/catalogue/catalogue';
import { registry } from '../../src/indicators/registry';
import { messagesIn } from '../../src/locales/language';
import { formulaOf } from '../../src/model/formulaText';
import { session } from '../../src/session';
import { marketBulletin } from '../tables/marketBulletin';

const { catalogue } = session;
const [vi, en] = [messagesIn('vi'), messagesIn('en')];

function figure(recipe: Recipe, of = catalogue): Extract<Answer, { kind: 'figure' }> {
  const answer = answerOf(recipe, of);
  if (answer.kind !== 'figure') throw new Error(`no figure: ${JSON.stringify(answer)}`);
  return answer;
}

function choices(recipe: Recipe, name: ParameterName, of = catalogue): readonly string[] {
  const parameter = parametersOf(recipe).find((one) => one.name === name);
  if (parameter === undefined) throw new Error(`${recipe.id} takes no ${name}`);
  return choicesFor(recipe, parameter, of);
}

test('every indicator of the registry can be chosen, beside results, targets and bounds', () => {
  expect(calculations.map(({ id }) => id).sort()).toEqual(
    ['ACTUAL', 'TARGET', 'BOUNDS', ...registry.indicators.map(({ id }) => id)].sort(),
  );
});

describe('coffee', () => {
  const coffee = catalogue.resolve('Cà phê');

  test('begins with its newest month, July 2026, with 642.5 million USD', () => {
    const recipe = firstRecipe(coffee, catalogue);
    expect(recipe).toEqual({ id: 'ACTUAL', subject: 'coffee', given: { period: '2026-07' } });
    const { number, unit, isComputed } = figure(recipe);
    expect([Math.round(number * 10) / 10, unit, isComputed]).toEqual([642.5, 'million-usd', false]);
  });

  test('grew by 6.5 % in July 2026 on July 2025: the month that was chosen stays chosen', () => {
    const growth = withCalculation(firstRecipe(coffee, catalogue), 'GROWTH', catalogue);
    expect(growth.given).toEqual({ to: '2026-07' });
    const { number, bounds } = figure(growth);
    expect(number).toBeCloseTo(0.065, 3);
    expect(bounds?.low).toBeLessThan(number);
    expect(bounds?.high).toBeGreaterThan(number);
    expect(formulaOf(callOf(growth, catalogue, en))).toBe('=VNEXPORT.GROWTH("Coffee",,"2026-07")');
    expect(formulaOf(callOf(growth, catalogue, vi))).toBe('=VNEXPORT.GROWTH("Cà phê",,"2026-07")');
  });

  test.each(['from', 'to'])('has bounds of its growth in the one month that is given (%s)', (name) => {
    const given = { function: 'GROWTH', [name]: '2026-07' };
    const answer = answerOf({ id: 'BOUNDS', subject: 'coffee', given }, catalogue);
    const { low, high } = answer.kind === 'bounds' ? answer.bounds : { low: NaN, high: NaN };
    // Six decimals of a million dollars are printed: 642.535419 on 603.198611 is 0.065213…
    expect(low).toBeLessThan(642.535419 / 603.198611 - 1);
    expect(high).toBeGreaterThan(642.535419 / 603.198611 - 1);
    expect(high - low).toBeLessThan(1e-8);
  });

  test('has periods to choose from that exist only, the newest first, with quarters and years that are sums of months', () => {
    const periods = choices(firstRecipe(coffee, catalogue), 'period');
    expect(periods[0]).toBe('2026-07');
    expect(periods).toEqual(expect.arrayContaining(['2026-Q2', '2025-Q4', '2025', '2024']));
    // August 2026 is not published, and the third quarter has one month only.
    expect(periods).not.toEqual(expect.arrayContaining(['2026-08']));
    expect(periods).not.toEqual(expect.arrayContaining(['2026-Q3']));
  });

  test('has no market to choose from while no dataset states any, and those of a bulletin that does', () => {
    const recipe = firstRecipe(coffee, catalogue);
    expect(choices(recipe, 'market')).toEqual([]);
    const [first, ...others] = catalogue.datasets;
    const withMarkets = new Catalogue([first, ...others, marketBulletin()]);
    expect([...choices(recipe, 'market', withMarkets)].sort()).toEqual(['market-de', 'market-us']);
    // 50 million USD in July 2026 and 40 a year before.
    const toUs = withChoice(recipe, 'market', 'market-us');
    expect(figure(toUs, withMarkets).number).toBe(50);
    const growth = withCalculation(toUs, 'GROWTH', withMarkets);
    expect(figure(growth, withMarkets).number).toBeCloseTo(50 / 40 - 1, 10);
    expect(formulaOf(callOf(growth, withMarkets, en))).toBe(
      '=VNEXPORT.GROWTH("Coffee",,"2026-07","United States")',
    );
  });
});

describe('what has no figure', () => {
  test('is answered by what stands in the way, not by a number: services of 2003 are stated by another definition', () => {
    const services = catalogue.resolve('Xuất khẩu dịch vụ');
    const answer = answerOf({ id: 'ACTUAL', subject: services.code, given: { period: '2003' } }, catalogue);
    expect(answer).toMatchObject({ kind: 'problem', detail: { kind: 'no-result' } });
  });

  test('is a subject that the figures in use have no longer', () => {
    const answer = answerOf({ id: 'TARGET', subject: 'gone-with-its-dataset', given: {} }, catalogue);
    expect(answer).toMatchObject({ kind: 'problem', detail: { kind: 'subject-unknown' } });
  });

  test('is an average growth without its first year, which is chosen at first', () => {
    const rice = catalogue.resolve('Gạo');
    const cagr = withCalculation(
      { id: 'ACTUAL', subject: rice.code, given: { period: '2024' } },
      'CAGR',
      catalogue,
    );
    expect(cagr.given.from).toBeDefined();
    expect(answerOf(withChoice(cagr, 'from', undefined), catalogue)).toMatchObject({
      kind: 'problem',
      detail: { kind: 'period-missing' },
    });
  });
});

describe('rice', () => {
  const target: Recipe = { id: 'TARGET', subject: 'rice', given: {} };

  test('has a target of 1,211 million USD and bounds of half a million on either side', () => {
    expect(figure(target).number).toBe(1211);
    const bounds = withCalculation(target, 'BOUNDS', catalogue);
    expect(bounds.given).toEqual({ function: 'TARGET' });
    expect(answerOf(bounds, catalogue)).toMatchObject({ bounds: { low: 1210.5, high: 1211.5 } });
    expect(formulaOf(callOf(bounds, catalogue, en))).toBe('=VNEXPORT.BOUNDS("TARGET","Rice")');
  });

  test('is ranked among its group and shared in it: 1,211 of 7,340 million USD', () => {
    const share = withCalculation(target, 'SHARE', catalogue);
    expect(choices(share, 'of')).toEqual(['total', 'group']);
    const ofGroup = withChoice(withChoice(share, 'of', 'group'), 'period', undefined);
    expect(figure(ofGroup).number).toBeCloseTo(1211 / 7340, 10);
    expect(formulaOf(callOf(ofGroup, catalogue, vi))).toBe('=VNEXPORT.SHARE("Gạo","nhóm hàng")');
  });

  test('asks BOUNDS for periods only where the function takes them', () => {
    const bounds = (id: string): Recipe => ({ id: 'BOUNDS', subject: 'rice', given: { function: id } });
    expect(parametersOf(bounds('TARGET')).map(({ name }) => name)).toEqual(['function']);
    expect(parametersOf(bounds('GROWTH')).map(({ name }) => name)).toEqual(['function', 'from', 'to']);
  });
});
