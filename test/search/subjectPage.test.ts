import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import type { Observation } from '../../src/model/observation';
import { seriesChoices } from '../../src/search/seriesChoices';
import { factsOf, growthOf, yearToDateOf } from '../../src/search/factsOfPeriod';
import { findingOfFigure, headlineOf, targetsOf } from '../../src/search/subjectPage';
import { messagesIn } from '../../src/locales/language';
import { toHit } from '../../src/search/hit';
import { builtIn } from '../catalogue/planCatalogue';
import { bulletinByMarket } from '../datasets/bulletinByMarket';

const catalogue = new Catalogue([
  builtIn('2006-plan'),
  builtIn('customs-items'),
  builtIn('customs-markets'),
  builtIn('results'),
]);
const subject = (name: string) => catalogue.resolve(name);

function headline(name: string, period?: string): Observation {
  const found = headlineOf(catalogue, { subject: subject(name), period });
  if (found === undefined) throw new Error(`${name} has no figure`);
  return found;
}

describe('the page of a subject', () => {
  test('begins with the newest result', () => {
    // Printed: 642535.419 thousand USD.
    expect(headline('Cà phê')).toMatchObject({
      period: '2026-07',
      number: 642.535419,
      status: 'preliminary',
    });
    // The document states the share of the United States, the statistics office the value since.
    expect(headline('Hoa Kỳ')).toMatchObject({ period: '2026-07', measure: 'value' });
    expect(headline('Châu Phi')).toMatchObject({ period: '2005', number: 681 });
  });

  test('begins with the target of what has no result', () => {
    expect(headline('Hàng thủ công mỹ nghệ')).toMatchObject({
      period: '2006',
      number: 662,
      status: 'target',
    });
  });

  test('begins with the period that is asked for', () => {
    expect(headline('Cà phê', '2006')).toMatchObject({ period: '2006' });
    expect(headline('Cà phê', '2026-06').period).toBe('2026-06');
  });

  test('says how a month has grown on the same month of the year before, and the sum since January', () => {
    const july = headline('Cà phê');
    // Printed for July 2025: 603198.611; 642535.419 / 603198.611 = 1.06521…
    expect(growthOf(catalogue, july)?.finding.number).toBeCloseTo(0.0652, 4);
    // 1083563.254 + 676155.395 + 995848.827 + 822538.422 + 640636.316 + 580862.676 + 642535.419 = 5442140.309
    expect(yearToDateOf(catalogue, july)).toMatchObject({ period: '2026-01/2026-07', number: 5442.140309 });
  });

  test('has no growth where no year before is stated, nor of a target', () => {
    expect(growthOf(catalogue, headline('Châu Phi'))).toBeUndefined();
    expect(growthOf(catalogue, headline('Hàng thủ công mỹ nghệ'))).toBeUndefined();
  });

  test('computes shares, ranks and unit value of the period that is shown, from results of that period alone', () => {
    const july = headline('Cà phê');
    const facts = factsOf(catalogue, july);
    expect(facts.map(({ finding }) => finding.id)).toEqual(['SHARE', 'UNITVALUE', 'RANK', 'RANK']);
    const inputs = facts.flatMap(({ finding }) => finding.inputs);
    expect(new Set(inputs.map(({ period }) => period))).toEqual(new Set(['2026-07']));
    expect(new Set(inputs.map(({ publisher }) => publisher.code))).toEqual(new Set(['GSO']));
  });

  test('of a target computes among targets', () => {
    const facts = factsOf(catalogue, headline('Hàng thủ công mỹ nghệ'));
    expect(new Set(facts.flatMap(({ finding }) => finding.inputs.map(({ status }) => status)))).toEqual(
      new Set(['target']),
    );
  });

  test('sets each target beside the results of its period, whose they are and whether they are counted alike', () => {
    const [value] = targetsOf(catalogue, subject('Gạo'));
    expect(value?.target).toMatchObject({ measure: 'value', period: '2006', number: 1211 });
    expect(
      value?.results.map(({ result, isAlike }) => [result.publisher.code, result.number, isAlike]),
    ).toEqual([['FAO', 1275.9, true]]);
    // 1275.9 / 1211 = 1.05359…
    expect(value?.attainment?.finding.number).toBeCloseTo(1.05359, 5);
  });

  test('shows beside a target, but does not measure it by, a result of another definition', () => {
    const targets = targetsOf(catalogue, subject('Xuất khẩu dịch vụ'));
    const beside = targets.filter(({ results }) => results.some(({ isAlike }) => !isAlike));
    expect(beside).not.toEqual([]);
    const inputs = beside.flatMap(({ attainment }) => attainment?.finding.inputs ?? []);
    expect(inputs.filter((one) => !catalogue.isComparable(one))).toEqual([]);
  });

  test('has the formula that returns exactly its first figure', () => {
    const finding = findingOfFigure(catalogue, headline('Châu Phi'));
    expect(finding).toMatchObject({ id: 'ACTUAL', options: [{ kind: 'period', value: '2005' }] });
  });

  test('of what goes to one market has a formula that names the market, and never that of the whole world', () => {
    const byMarket = new Catalogue([builtIn('2006-plan'), builtIn('customs-items'), bulletinByMarket()]);
    const coffee = byMarket.resolve('Cà phê');
    const formulas = (market: string, measure?: 'quantity') => {
      const figure = headlineOf(byMarket, { subject: coffee, measure, market: byMarket.subject(market) });
      const finding = figure && findingOfFigure(byMarket, figure);
      return [figure?.number, finding && toHit(finding, byMarket, messagesIn('en')).formula];
    };
    // In the bulletin: coffee to Japan 45 million USD; to the United States 15 thousand tonnes.
    expect(formulas('market-jp')).toEqual([45, '=VNEXPORT.ACTUAL("Coffee","2026-07",,,"Japan")']);
    expect(formulas('market-us', 'quantity')).toEqual([
      15,
      '=VNEXPORT.ACTUAL("Coffee","2026-07","quantity",,"United States")',
    ]);
  });
});

describe('the series that can be drawn', () => {
  test('begin with that of the first figure, and each is of one measure, publisher and length of period', () => {
    const choices = seriesChoices(catalogue, { subject: subject('Cà phê') }, headline('Cà phê'));
    expect(choices[0]).toMatchObject({ measure: 'value', frequency: 'month', publisher: { code: 'GSO' } });
    // January 2024 to July 2026.
    expect(choices[0]?.figures).toHaveLength(31);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    expect(choices.map(({ key }) => key)).toContain('quantity FAO year');
  });

  test('are none of what has one figure', () => {
    expect(seriesChoices(catalogue, { subject: subject('Hàng thủ công mỹ nghệ') })).toEqual([]);
  });
});
