import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf, checksWith } from '../../src/checks/checks';
import { doubtsAboutSubject } from '../../src/checks/doubts';
import { sentenceOf } from '../../src/checks/sentence';
import { byGravity, severityOf } from '../../src/checks/severity';
import { diagnosisOf, statementOf } from '../../src/checks/wording';
import { messagesIn } from '../../src/locales/language';
import { builtIn } from '../catalogue/planCatalogue';
import { find } from './changedFigures';
import { bulletin, catalogueOf } from './smallBulletin';

const en = messagesIn('en');
const vi = messagesIn('vi');

describe('the items of customs against its total', () => {
  const catalogue = new Catalogue([
    builtIn('2006-plan'),
    builtIn('customs-items'),
    builtIn('customs-markets'),
  ]);
  const checks = checksOf(catalogue);
  const ofMonth = (month: string) => find(checks, `list-total/customs-items/total-exports/value/${month}`);

  test('are held against it in each of 31 months, and differ in four', () => {
    const items = checks.filter(({ rule, names }) => rule === 'list-total' && names[0]?.kind === 'total');
    expect(items).toHaveLength(31);
    expect(
      items
        .filter(({ verdict }) => verdict === 'differs')
        .map(({ period }) => period)
        .sort(),
    ).toEqual(['2024-01', '2024-02', '2026-02', '2026-03']);
  });

  test('differ in two months by the same with opposite signs, which explains it: the two together agree', () => {
    // 34 530.825 less 34 503.618 is 27.206; 24 683.829 less 24 711.036 is -27.206.
    expect(ofMonth('2024-01').difference).toBeCloseTo(27.206, 3);
    expect(ofMonth('2024-02').difference).toBeCloseTo(-27.206, 3);
    // Rows that begin with the sum from January stand under the month that the source prints.
    expect(ofMonth('2026-02').difference).toBeCloseTo(530.35, 2);
    expect(ofMonth('2026-03').difference).toBeCloseTo(-530.35, 2);
    expect(severityOf(ofMonth('2026-02'))).toBe('explained');
    expect(diagnosisOf(ofMonth('2026-02'), catalogue, en)).toBe(
      'March 2026 differs the other way by as much: the two together agree',
    );
    expect(diagnosisOf(ofMonth('2024-02'), catalogue, vi)).toBe(
      'Tháng 1 năm 2024 lệch ngược lại đúng bằng số đó: hai kỳ gộp lại thì khớp',
    );
  });

  test('say how many they are and both sides', () => {
    expect(sentenceOf(ofMonth('2026-02'), catalogue, en)).toBe(
      'The 48 rows of the table add up to 32,659.1, total goods exports February 2026 is printed as 33,189.4 million USD',
    );
    expect(sentenceOf(ofMonth('2026-02'), catalogue, vi)).toBe(
      '48 dòng trong bảng cộng lại được 32.659,1, tổng kim ngạch tháng 2 năm 2026 ghi 33.189,4 triệu USD',
    );
  });
});

describe('the markets that a table lists', () => {
  const catalogue = new Catalogue([
    builtIn('2006-plan'),
    builtIn('customs-items'),
    builtIn('customs-markets'),
  ]);
  const checks = checksOf(catalogue);

  test('add up to its own total in all months, members of a block counted once', () => {
    const listed = checks.filter(({ rule, names }) => rule === 'list-total' && names[0]?.kind === 'market');
    expect(listed).toHaveLength(31);
    expect(listed.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    expect(listed[0]?.figures.some(({ subject }) => subject === 'market-eu')).toBe(true);
    expect(listed[0]?.figures.some(({ subject }) => subject === 'market-de')).toBe(false);
  });

  test('are below total exports by definition, which is said and is no contradiction: July 2026', () => {
    // 51 708 820.31 of 53 095 475.046 thousand USD.
    const july = find(checks, 'part-whole/market-listed/value/2026-07');
    expect([july.left.number, july.right.number]).toEqual([51708.82031, 53095.475046]);
    expect(july.verdict).toBe('agrees');
    expect(statementOf(july, en)).toContain(
      'the sum of the partners that the table lists, not total exports',
    );
    expect(statementOf(july, vi)).toContain('không phải tổng xuất khẩu');
  });

  test('of a block that is more than its listed members has a note that says so: ASEAN in May 2026', () => {
    const asean = find(checks, 'parts-whole/market-asean/value/2026-05');
    expect(asean.verdict).toBe('agrees');
    const [block] = asean.figures;
    expect([block?.subject, block?.notes]).toEqual(['market-asean', ['exceeds-members']]);
  });
});

describe('a bulletin that a workbook keeps', () => {
  // Rice 300 + coffee 500.5 + other goods 1 199.5 = 2 000.
  const right = { total: '2,000.0', rice: '300.0', coffee: '500.5', 'other-goods': '1,199.5' };

  test('is checked by the same rules: its rows add up to its total', () => {
    const check = find(checksOf(catalogueOf(bulletin(right))), 'list-total/bulletin/total/value/2026-08');
    expect([check.left.number, check.right.number, check.verdict]).toEqual([2000, 2000, 'agrees']);
  });

  test('in which one number was changed is contradicted, first of all checks, and the check names the row', () => {
    // 300 + 580.5 + 1 199.5 = 2 080.
    const catalogue = catalogueOf(bulletin({ ...right, coffee: '580.5' }));
    const [first] = byGravity(checksOf(catalogue));
    expect(first?.code).toBe('list-total/bulletin/total/value/2026-08');
    expect(first && severityOf(first)).toBe('contradiction');
    expect(first?.difference).toBe(-80);
    const [coffee] = catalogue.statedAbout(catalogue.subject('coffee'));
    expect(coffee && checksWith(catalogue, coffee)).toEqual([first]);
    expect(doubtsAboutSubject('coffee', { catalogue, messages: en })[0]?.sentence).toBe(
      'The three rows of the table add up to 2,080.0, total goods exports August 2026 is printed as 2,000.0 million USD',
    );
  });

  test('in which rounding parts the sides is not contradicted: three rows of one decimal may be 0.15 off, the total 0.05', () => {
    const verdictOf = (total: string) =>
      find(checksOf(catalogueOf(bulletin({ ...right, total }))), 'list-total/bulletin/total/value/2026-08')
        .verdict;
    expect(verdictOf('2,000.2')).toBe('agrees-within-rounding');
    expect(verdictOf('2,000.3')).toBe('differs');
  });

  test('without a row for all other goods lists some of them: they are only too many where they are more than the total', () => {
    const verdictOf = (total: string) =>
      find(
        checksOf(catalogueOf(bulletin({ total, rice: '300.0', coffee: '500.5' }))),
        'parts-whole/bulletin/total/value/2026-08',
      ).verdict;
    expect(verdictOf('2,000.0')).toBe('agrees');
    expect(verdictOf('790.0')).toBe('differs');
  });

  test('of one market: its goods are held against what it takes in all, and the sentence names the market', () => {
    // 100 + 250 = 350 of the United States, printed 360.
    const catalogue = catalogueOf(
      bulletin({ 'market-us': '360.0', 'coffee/market-us': '100.0', 'other-goods/market-us': '250.0' }),
    );
    const check = find(checksOf(catalogue), 'list-total/bulletin/market-us/value/2026-08');
    expect(check.difference).toBe(10);
    expect(sentenceOf(check, catalogue, en)).toBe(
      'The two rows of the table add up to 350.0, United States August 2026 is printed as 360.0 million USD',
    );
  });

  test('of one good: the markets that it goes to are held against all of it, in months in which they are not all of it', () => {
    // July: 100 + 150 = 250, as printed; August: 110 + 150 = 260, printed 280.
    const july = {
      'coffee 2026-07': '250.0',
      'coffee/market-us 2026-07': '100.0',
      'coffee/market-de 2026-07': '150.0',
    };
    const august = { coffee: '280.0', 'coffee/market-us': '110.0', 'coffee/market-de': '150.0' };
    const catalogue = catalogueOf(bulletin({ ...july, ...august }));
    const [one, other] = ['2026-07', '2026-08'].map((month) =>
      find(checksOf(catalogue), `list-total/bulletin/coffee/value/${month}`),
    );
    expect([one?.verdict, other?.verdict, other?.difference]).toEqual(['agrees', 'differs', 20]);
    expect(other && sentenceOf(other, catalogue, en)).toBe(
      'The two rows of the table add up to 260.0, coffee August 2026 is printed as 280.0 million USD',
    );
  });

  test('of one good that lists some of its markets: together they cannot take more than there is', () => {
    const verdictOf = (coffee: string) =>
      find(
        checksOf(catalogueOf(bulletin({ coffee, 'coffee/market-us': '110.0', 'coffee/market-de': '150.0' }))),
        'parts-whole/bulletin/coffee/value/2026-08',
      ).verdict;
    expect(verdictOf('300.0')).toBe('agrees');
    expect(verdictOf('255.0')).toBe('differs');
  });
});

describe('two bulletins of one publisher', () => {
  const newer = {
    ...bulletin({ 'coffee/market-us': '110.0' }),
    id: 'newer',
    title: { vi: 'Bản mới', en: 'Newer' },
  };

  test('that state the same trade with a market differently are told apart by their titles', () => {
    const catalogue = new Catalogue([bulletin({ 'coffee/market-us': '100.0' }), newer]);
    const check = find(checksOf(catalogue), 'publishers/coffee/market-us/value/2026-08');
    expect([check.left.number, check.right.number, check.verdict]).toEqual([100, 110, 'differs']);
    expect(sentenceOf(check, catalogue, en)).toBe(
      'Coffee – United States August 2026: Bulletin states 100.0, Newer states 110.0 million USD',
    );
  });
});
