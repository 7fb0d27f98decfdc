import { describe, expect, test } from '@jest/globals';
import type { Instead } from '../../src/catalogue/figureProblem';
import { ifThere } from '../../src/catalogue/problem';
import { registry } from '../../src/indicators/registry';
import { isTarget } from '../../src/model/status';
import { session } from '../../src/session';
import { problemOf } from '../catalogue/problemOf';

const { catalogue } = session;

/** What is offered where an indicator is asked of a subject and of nothing else. */
function offeredBy(id: string, name: string): readonly Instead[] {
  const indicator = registry.indicators.find((one) => one.id === id);
  const problem = problemOf(() => indicator?.compute(catalogue, catalogue.resolve(name), {}));
  return problem !== undefined && 'instead' in problem ? problem.instead : [];
}

describe('where nothing is computed of targets, the same of the newest results is offered', () => {
  test.each([
    // 2025 is the newest year of which all months are stated.
    ['GROWTH', 'Hoa Kỳ', 'GROWTH', [2025]],
    ['CHANGE', 'ASEAN', 'CHANGE', [2025]],
    ['SHARE', 'Hoa Kỳ', 'SHARE', [undefined, 2025]],
    ['RANK', 'Hoa Kỳ', 'RANK', [undefined, undefined, 2025]],
    ['UNITVALUE', 'Sắt thép các loại', 'UNITVALUE', [2025]],
    ['GROWTH', 'Điện thoại các loại và linh kiện', 'GROWTH', [2025]],
    // The document states two years of the exports to Africa.
    ['GROWTH', 'Châu Phi', 'GROWTH', [2001, 2005]],
    // Of Asia only shares are stated, which do not grow.
    ['GROWTH', 'Châu Á', 'CHANGE', [2001, 2005]],
    // What counts more from March 2026 on is not compared with what came before.
    ['GROWTH', 'Quế và hoa quế', 'GROWTH', ['2026-04', '2026-07']],
    // A block has no rank, but it has figures.
    ['RANK', 'ASEAN', 'ACTUAL', ['2026-07', 'value']],
  ])('%s("%s") offers %s', (id, name, offered, args) => {
    expect(offeredBy(id, name)).toMatchObject([{ id: offered, args }]);
  });

  test('of every subject without targets whatever can be computed of 2025 is offered', () => {
    const wrong: string[] = [];
    let offers = 0;
    for (const subject of catalogue.subjects) {
      if (catalogue.statedAbout(subject).some(({ status }) => isTarget(status))) continue;
      for (const indicator of registry.indicators) {
        const { id, parameters } = indicator;
        if (id === 'ATTAINMENT' || id === 'CAGR') continue;
        const given = 'period' in parameters ? { period: '2025' } : { from: '2025' };
        if (ifThere(() => indicator.compute(catalogue, subject, given)) === undefined) continue;
        const [first] = offeredBy(id, subject.code);
        offers += 1;
        if (first?.id !== id || !first.args.includes(2025)) wrong.push(`${id} of ${subject.code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(offers).toBeGreaterThan(300);
  });
});
