import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { seriesOf } from '../../src/catalogue/series';
import { checksOf } from '../../src/checks/checks';
import { sentenceOf } from '../../src/checks/sentence';
import { messagesIn } from '../../src/locales/language';
import { search } from '../../src/search/search';
import { ownBulletin, withOwn } from '../catalogue/ownBulletin';
import { problemOf } from '../catalogue/problemOf';

/** August 2026 is a month of which nothing built in states exports. */
const AUGUST = '2026-08';
const imports = (subject: string, printed: string, period = AUGUST) =>
  ({ flow: 'imports', subject, printed, period }) as const;

const bulletin = ownBulletin(
  {
    id: 'imports',
    covers: '2026-07/2026-08',
    kinds: { 'total-exports': 'total', 'market-eu': 'market', 'market-de': 'market' },
  },
  [
    // 500 + 300 + 150 = 950, and the total is 40 more.
    imports('total-exports', '990.0'),
    imports('coffee', '500.0'),
    imports('rice', '300.0'),
    imports('other-goods', '150.0'),
    // The halves of coffee make 260 + 230 = 490 of 500.
    imports('coffee', '260.0', '2026-08-01/2026-08-15'),
    imports('coffee', '230.0', '2026-08-16/2026-08-31'),
    // July and August of rice make 200 + 300 = 500, as from July to August.
    imports('rice', '200.0', '2026-07'),
    imports('rice', '500.0', '2026-07/2026-08'),
    // Germany is a member of the EU, and can take no more than it.
    imports('market-eu', '80.0'),
    imports('market-de', '90.0'),
    // The built-in exports of July are 642.5.
    imports('coffee', '10.0', '2026-07'),
  ],
);
const catalogue: Catalogue = withOwn(bulletin);
const checks = checksOf(catalogue);
const ofImports = checks.filter(({ figures }) => figures.some(({ flow }) => flow === 'imports'));
const sentences = (rule: string, language: 'vi' | 'en') =>
  ofImports
    .filter((one) => one.rule === rule && one.verdict === 'differs')
    .map((one) => sentenceOf(one, catalogue, messagesIn(language)));

describe('a bulletin of imports', () => {
  test('is checked: goods against their total', () => {
    expect(sentences('list-total', 'vi')).toEqual([
      expect.stringMatching(/950,0.*tổng kim ngạch nhập khẩu tháng 8 năm 2026 ghi 990,0/i),
    ]);
    expect(sentences('list-total', 'en')).toEqual([
      expect.stringMatching(/950\.0.*total goods imports August 2026 is printed as 990\.0/i),
    ]);
  });

  test('is checked: halves against their month, months against what they make up', () => {
    expect(sentences('periods-sum', 'vi')).toEqual([
      expect.stringMatching(/nhập khẩu.*(500,0.*490,0|490,0.*500,0)/i),
    ]);
    const ofRice = ofImports.find(
      ({ rule, names }) => rule === 'periods-sum' && (names[0]?.name.vi ?? '').startsWith('Gạo'),
    );
    expect([ofRice?.left.number, ofRice?.right.number, ofRice?.verdict]).toEqual([500, 500, 'agrees']);
  });

  test('is checked: members against their block', () => {
    const member = ofImports.find(({ rule }) => rule === 'part-whole');
    expect([member?.left.number, member?.right.number, member?.verdict]).toEqual([90, 80, 'differs']);
    expect(
      member?.names.every(({ name }) => name.en.includes('imports') && name.vi.includes('nhập khẩu')),
    ).toBe(true);
  });

  test('is held against no export figure, and the checks of exports stay as they are', () => {
    const mixed = checks.filter(({ figures }) => new Set(figures.map(({ flow }) => flow)).size > 1);
    expect(mixed).toEqual([]);
    const codes = new Set(checks.map(({ code }) => code));
    expect(codes.size).toBe(checks.length);
    const without = checksOf(withOwn()).map(({ code, verdict }) => `${code} ${verdict}`);
    const exports = checks
      .filter((one) => !ofImports.includes(one))
      .map(({ code, verdict }) => `${code} ${verdict}`);
    expect(exports.sort()).toEqual([...without].sort());
  });
});

describe('a question about exports', () => {
  const coffee = catalogue.resolve('Cà phê');

  test('is never answered with imports, neither for a month nor for the newest nor in a series', () => {
    expect(problemOf(() => catalogue.result(coffee, 'value', AUGUST))?.kind).toBe('no-result');
    expect(problemOf(() => catalogue.figuresBehind(coffee, 'value', AUGUST))?.kind).toBe('no-figure');
    expect(catalogue.result(coffee, 'value', '2026-07').number).toBe(642.535419);
    expect(seriesOf(catalogue, coffee).every(({ flow }) => flow === 'exports')).toBe(true);
    expect(problemOf(() => catalogue.result(catalogue.resolve('EU'), 'value', AUGUST))?.kind).toBe(
      'no-result',
    );
  });

  test('does not find imports in a search either', () => {
    const found = ['Cà phê 2026-08', 'xuất khẩu cà phê tháng 8 năm 2026', 'coffee'].flatMap((text) =>
      search(catalogue, text).findings.flatMap(({ inputs }) => inputs),
    );
    expect(found.filter(({ flow }) => flow === 'imports')).toEqual([]);
  });

  test('of months is judged by exports: imports of coffee in July make the bulletin no other definition', () => {
    const [stated] = catalogue.allObservations.filter(
      ({ dataset, subject }) => dataset === bulletin && subject === 'coffee',
    );
    expect(stated && catalogue.isComparable(stated)).toBe(true);
  });
});
