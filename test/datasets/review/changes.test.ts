import { describe, expect, test } from '@jest/globals';
import { changesBetween, earlierIssue } from '../../../src/datasets/review/changes';
import type { Figure } from '../../../src/model/schema';

function figure(own: Partial<Figure>): Figure {
  return {
    subject: 'rice',
    measure: 'value',
    period: '2026-07',
    number: 1,
    unit: 'million-usd',
    status: 'preliminary',
    printed: '1',
    decimals: 0,
    locator: { line: 1, place: 'row' },
    ...own,
  };
}

describe('what a newer issue says otherwise', () => {
  test('is told figure by figure: changed, new, gone and the same', () => {
    const coffee = figure({ subject: 'coffee' });
    const [before, after] = [figure({ number: 10 }), figure({ number: 12 })];
    const [gone, added] = [figure({ period: '2026-06' }), figure({ partner: 'market-us' })];
    expect(changesBetween({ figures: [before, coffee, gone] }, { figures: [coffee, after, added] })).toEqual({
      changed: [{ from: before, to: after }],
      restated: [],
      added: [added],
      vanished: [gone],
      same: 1,
    });
  });

  test('a figure that was preliminary and is final now, with the number that it had, is told apart from changed numbers', () => {
    const [before, after] = [figure({}), figure({ status: 'actual' })];
    const [low, high] = [figure({ period: '2026-06', number: 2 }), figure({ period: '2026-06', number: 3 })];
    const { changed, restated, same } = changesBetween(
      { figures: [before, low] },
      { figures: [after, { ...high, status: 'actual' }] },
    );
    expect([changed.map(({ to }) => to.number), restated, same]).toEqual([
      [3],
      [{ from: before, to: after }],
      0,
    ]);
  });

  test('imports are not compared with exports', () => {
    const changes = changesBetween({ figures: [figure({})] }, { figures: [figure({ flow: 'imports' })] });
    expect([changes.changed.length, changes.added.length, changes.vanished.length]).toEqual([0, 1, 1]);
  });
});

describe('another issue of a bulletin', () => {
  const issue = (own: { title?: string; publisher?: string; covers?: string; flow?: 'imports' } = {}) => {
    const {
      title = 'Xuất khẩu hàng hóa (sơ bộ)',
      publisher = 'Cục Hải quan',
      covers = '2026-07',
      flow,
    } = own;
    return {
      title: { vi: title, en: title },
      publishers: [{ code: 'customs', name: { vi: publisher, en: publisher } }] as [
        { code: string; name: { vi: string; en: string } },
      ],
      covers,
      figures: [flow === undefined ? {} : { flow }],
    };
  };

  test('is of the same publisher, period and flow, with the same title but for its status, accents and case', () => {
    const kept = issue();
    expect(earlierIssue([kept], issue({ title: 'XUẤT KHẨU HÀNG HÓA, chính thức' }))).toBe(kept);
  });

  test.each([
    ['of another month', { covers: '2026-08' }],
    ['of imports', { flow: 'imports' }],
    ['of another publisher', { publisher: 'Cục Thống kê' }],
    ['with another title', { title: 'Xuất khẩu theo thị trường' }],
  ] as const)('a bulletin %s is none', (_, own) => {
    expect(earlierIssue([issue()], issue(own))).toBeUndefined();
  });
});
