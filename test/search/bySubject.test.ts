import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtIn } from '../catalogue/planCatalogue';
import { bulletinByMarket } from '../datasets/bulletinByMarket';
import { alikeIn } from '../../src/search/alike';
import { bySubject } from '../../src/search/bySubject';
import { search } from '../../src/search/search';

const catalogue = new Catalogue([builtIn('2006-plan'), builtIn('customs-items'), builtIn('results')]);
const found = (question: string) => bySubject(search(catalogue, question).findings);

describe('what is found, subject by subject', () => {
  test('begins with the newest result, then the target, then the newest result of another measure', () => {
    const [coffee] = found('cà phê');
    expect(coffee?.subject.code).toBe('coffee');
    expect(coffee?.shown.map(({ measure, period, status }) => [measure, period, status])).toEqual([
      ['value', '2026-07', 'preliminary'],
      ['value', '2006', 'target'],
      ['quantity', '2026-07', 'preliminary'],
    ]);
  });

  test('shows what was asked for where that is computed', () => {
    const [rice] = found('tỷ trọng gạo');
    // In the total and in the group of the targets, and in the total of the newest year.
    expect(rice?.shown.map(({ status, period }) => [status, period])).toEqual([
      ['computed', '2006'],
      ['computed', '2006'],
      ['computed', '2025'],
    ]);
  });

  test('shows the target alone of what has no result, and no computed figure that nobody has asked for', () => {
    const [coal] = found('than đá 2006');
    expect(coal?.shown.map(({ measure, period, status }) => [measure, period, status])).toEqual([
      ['value', '2006', 'target'],
    ]);
    expect(coal?.others.map(({ status }) => status)).toContain('computed');
  });

  test('shows three figures of a subject at most, however many are found of it', () => {
    const [rice] = found('gạo 2005 2006');
    expect(rice?.shown).toHaveLength(3);
    expect(rice?.others.length).toBeGreaterThan(3);
  });

  test('loses no figure: what is not shown is among the others', () => {
    const { findings } = search(catalogue, 'cà phê');
    const groups = bySubject(findings);
    const all = groups.flatMap(({ shown, others }) => [...shown, ...others]);
    expect(new Set(all)).toEqual(new Set(findings));
    expect(all).toHaveLength(findings.length);
  });

  test('tells what goes to one market from what goes to another', () => {
    const traded = new Catalogue([builtIn('2006-plan'), builtIn('customs-items'), bulletinByMarket()]);
    const [coffee, ...others] = bySubject(search(traded, 'cà phê hoa kỳ').findings);
    expect(others).toEqual([]);
    expect([coffee?.subject.code, coffee?.market?.code]).toEqual(['coffee', 'market-us']);
    // The bulletin states 90 million USD and 15 thousand tonnes of July 2026.
    expect(coffee?.shown.map(({ period, number }) => [period, number])).toEqual([
      ['2026-07', 90],
      ['2026-07', 15],
    ]);
  });

  test('has a list of one measure and period, a figure of each subject that states it', () => {
    const list = alikeIn(found('kim ngạch 2026-07'));
    const others = list.filter(
      ({ measure, period, id }) => measure !== 'value' || period !== '2026-07' || id !== 'ACTUAL',
    );
    expect(others).toEqual([]);
    const stated = builtIn('customs-items').figures.filter(
      ({ period, measure, flow }) => period === '2026-07' && measure === 'value' && flow !== 'imports',
    );
    expect(list.map(({ subject }) => subject.code).sort()).toEqual(
      [...new Set(stated.map(({ subject }) => subject))].sort(),
    );
    expect(alikeIn(found('cà phê'))).toEqual([]);
  });

  test('names each subject once, the one that is called exactly so first', () => {
    const names = found('cao su').map(({ subject }) => subject.code);
    expect(names[0]).toBe('rubber');
    expect(new Set(names).size).toBe(names.length);
  });
});
