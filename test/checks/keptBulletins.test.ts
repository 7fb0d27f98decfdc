import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf, checksWith } from '../../src/checks/checks';
import { sentenceOf } from '../../src/checks/sentence';
import { severityOf } from '../../src/checks/severity';
import { diagnosisOf } from '../../src/checks/wording';
import { messagesIn } from '../../src/locales/language';
import { ownBulletin, withOwn } from '../catalogue/ownBulletin';
import { find } from './changedFigures';

const en = messagesIn('en');

/** Built in: coffee 642.535419 million USD in July 2026 (customs-items). Nothing built in states a subject “jackfruit”. */
const issue = (
  id: string,
  covers: string,
  rows: Readonly<Record<string, string>>,
  publisher?: typeof ministry,
) =>
  ownBulletin(
    { id, covers, ...(publisher === undefined ? {} : { publisher }) },
    Object.entries(rows).map(([what, printed]) => {
      const [subject = '', period = '2026-07', partner] = what.split(' ');
      return { subject, period, printed, ...(partner === undefined ? {} : { partner }) };
    }),
  );
const ministry = { code: 'MARD', vi: 'Bộ Nông nghiệp', en: 'Ministry of Agriculture' };

const aboutBulletins = (catalogue: Catalogue) =>
  checksOf(catalogue).filter(
    ({ rule, figures }) =>
      rule === 'publishers' && figures.some(({ dataset }) => catalogue.ofWorkbook.has(dataset.id)),
  );

describe('two bulletins that a workbook keeps', () => {
  test('and that state the same agree where rounding parts them: 45.04 and 45.0', () => {
    const catalogue = withOwn(
      issue('july', '2026-07', { jackfruit: '45.04' }),
      issue('august', '2026-08', { jackfruit: '45.0' }),
    );
    const [check, ...others] = aboutBulletins(catalogue);
    expect([check?.verdict, others]).toEqual(['agrees', []]);
  });

  test('of one publisher are a revision where they differ by little: 45.0 in July’s issue, 46.0 in August’s', () => {
    const catalogue = withOwn(
      issue('july', '2026-07', { jackfruit: '45.0' }),
      issue('august', '2026-08', { jackfruit: '46.0' }),
    );
    const [check] = aboutBulletins(catalogue);
    if (check === undefined) throw new Error('no check');
    // The newer issue answers; 1.0 is 2.2 % of 45.0, and both are preliminary.
    expect([check.left.number, check.right.number, check.verdict]).toEqual([46, 45, 'differs']);
    expect(severityOf(check)).toBe('preliminary');
    expect(diagnosisOf(check, catalogue, en)).toMatch(/preliminary/);
    expect(sentenceOf(check, catalogue, en)).toBe(
      'jackfruit July 2026: Bulletin august states 46.0, Bulletin july states 45.0 million USD',
    );
  });

  test('contradict each other where they differ by more than revisions do: 45.0 and 58.3', () => {
    const catalogue = withOwn(
      issue('july', '2026-07', { jackfruit: '45.0' }),
      issue('ministry', '2026-07', { jackfruit: '58.3' }, ministry),
    );
    const [check] = aboutBulletins(catalogue);
    expect(check && severityOf(check)).toBe('contradiction');
    expect(check && sentenceOf(check, catalogue, en)).toBe(
      'jackfruit July 2026: Ministry of Agriculture states 58.3, General Statistics Office states 45.0 million USD',
    );
  });

  test('are held against each other where a built-in figure answers, and each of them against that', () => {
    // Both are more than 1 % off 642.535419, so that the built-in figure answers; 720 / 680 is 5.9 % apart.
    const catalogue = withOwn(
      issue('july', '2026-07', { coffee: '680.0' }),
      issue('august', '2026-08', { coffee: '720.0' }),
    );
    const checks = aboutBulletins(catalogue);
    expect(checks.map(({ code }) => code).sort()).toEqual([
      'publishers/coffee/value/2026-07/august',
      'publishers/coffee/value/2026-07/july',
      'publishers/coffee/value/2026-07/july/besides',
    ]);
    const between = checks.find(({ figures }) =>
      figures.every(({ dataset }) => dataset.id !== 'customs-items'),
    );
    expect([between?.left.number, between?.right.number, between && severityOf(between)]).toEqual([
      720,
      680,
      'contradiction',
    ]);
    // Whoever reads either figure is told.
    expect(between?.figures.every((one) => checksWith(catalogue, one).includes(between))).toBe(true);
  });

  test('are held against each other where neither answers, for both count as no other dataset does', () => {
    // The Ministry of Trade states 5 650 of services in 2005: 4 200 and 4 300 are of another definition.
    const catalogue = withOwn(
      issue('one', '2005', { 'services-exports 2005': '4,200' }),
      issue('other', '2005', { 'services-exports 2005': '4,600' }),
    );
    const between = aboutBulletins(catalogue).find(({ figures }) =>
      figures.every(({ dataset }) => catalogue.ofWorkbook.has(dataset.id)),
    );
    expect([between?.left.number, between?.right.number, between?.verdict]).toEqual([4600, 4200, 'differs']);
  });

  test('that state trade with one market differently are told, and are not held against trade with another', () => {
    const catalogue = withOwn(
      issue('july', '2026-07', {
        'jackfruit 2026-07 market-us': '10.0',
        'jackfruit 2026-07 market-jp': '20.0',
      }),
      issue('august', '2026-08', { 'jackfruit 2026-07 market-us': '15.0' }),
    );
    expect(aboutBulletins(catalogue).map(({ code, difference }) => [code, difference])).toEqual([
      ['publishers/jackfruit/market-us/value/2026-07/july', 5],
    ]);
  });
});

test('of three bulletins of a workbook the newest is held against both others, each check with a code of its own', () => {
  const catalogue = withOwn(
    issue('may', '2026-05', { 'jackfruit 2026-05': '30.0' }),
    issue('june', '2026-06', { 'jackfruit 2026-05': '40.0' }),
    issue('july', '2026-07', { 'jackfruit 2026-05': '50.0' }),
  );
  expect(find(checksOf(catalogue), 'publishers/jackfruit/value/2026-05/may').difference).toBe(20);
  expect(find(checksOf(catalogue), 'publishers/jackfruit/value/2026-05/june').difference).toBe(10);
});
