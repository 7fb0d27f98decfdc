import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { explain, messagesIn } from '../../src/locales/language';
import { search } from '../../src/search/search';
import { builtIn } from '../catalogue/planCatalogue';
import { problemOf } from '../catalogue/problemOf';

describe('regions and agreements that have no row', () => {
  const catalogue = new Catalogue([
    builtIn('2006-plan'),
    builtIn('customs-items'),
    builtIn('customs-markets'),
  ]);

  /** The code of what answers, or the codes of what is offered. */
  const meant = (name: string) => {
    const problem = problemOf(() => catalogue.resolve(name));
    if (problem === undefined) return catalogue.resolve(name).code;
    return problem.kind === 'subject-misnamed' ? problem.offers.map(({ code }) => code) : problem.kind;
  };

  test.each([
    ['Đông Nam Á', ['market-asean', 'market-asia']],
    ['southeast asia', ['market-asean']],
    ['Eurozone', ['market-eu', 'market-europe']],
    ['Đông Âu', ['market-eu']],
    ['Bắc Mỹ', ['market-us', 'market-ca', 'market-mx', 'market-americas']],
    ['Latin America', ['market-mx', 'market-br', 'market-cl', 'market-ar', 'market-pe']],
    ['Đông Á', ['market-cn', 'market-jp', 'market-kr', 'market-tw', 'market-hk']],
    ['Nam Á', ['market-in', 'market-pk']],
    ['EVFTA', ['market-eu']],
    ['thế giới', ['total-exports']],
  ])('never answer, and offer what there is: %s', (name, offers) => {
    expect(meant(name)).toEqual(offers);
  });

  test.each([
    ['EU', 'market-eu'],
    ['các nước EU', 'market-eu'],
    ['ASEAN countries', 'market-asean'],
    ['châu Âu', 'market-europe'],
    ['Mainland China', 'market-cn'],
  ])('are told from what has one: %s', (name, code) => {
    expect(meant(name)).toBe(code);
  });

  test('Southeast Asia says which members the block has', () => {
    const problem = problemOf(() => catalogue.resolve('Southeast Asia'));
    expect(problem && explain(problem, messagesIn('en'))).toBe(
      '“Southeast Asia” is a region without a row of its own; up to April 2026 the block ASEAN is exactly its nine listed members, without Timor-Leste. If you want those figures, write: “Association of Southeast Asian Nations”.',
    );
  });

  test('offer nothing without figures', () => {
    const offered = (builtIn('customs-markets').wrongNames ?? []).flatMap(({ about, offers = [] }) =>
      about === undefined ? [] : offers,
    );
    const silent = offered.filter((code) => catalogue.statedAbout(catalogue.subject(code)).length === 0);
    expect(silent).toEqual([]);
  });

  test('are found in a search as what is offered, in that order, with the reason', () => {
    const [first] = search(catalogue, 'xuất khẩu sang Trung Đông').findings;
    expect(first?.subject.code).toBe('market-ae');
    expect(first?.misnamed?.names.about?.en).toContain('is a region');
    expect(search(catalogue, 'Đông Nam Á').findings[0]?.subject.code).toBe('market-asean');
    // The EU is a name of its own: it is not Europe, whose figures of 2001-2005 are not meant.
    expect(search(catalogue, 'EU 2005')).toMatchObject({ findings: [], nearest: [] });
  });
});
