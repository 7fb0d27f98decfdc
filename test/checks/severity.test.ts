import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/locales/checks';
import { byGravity, severities, severityOf } from '../../src/checks/severity';
import { checks, checksWith, find } from './changedFigures';

describe('the severity of a check', () => {
  const of = (code: string) => severityOf(find(checks, code));

  test('is a contradiction where the figures cannot all be right: four groups make 38 506, the total 38 444', () => {
    expect(of('total-groups/total-exports')).toBe('contradiction');
  });

  test('is explained where another printed figure tells which side is wrong: 20,9 % fits 8 021, not 8 187', () => {
    expect(of('group-items/group-fuels')).toBe('explained');
  });

  test('is another definition, or preliminary figures, where two publishers do not mean the same', () => {
    expect(of('publishers/services-exports/value/2005')).toBe('definition');
    expect(of('baseline-result/pepper')).toBe('preliminary');
  });

  test('is rounding where figures were cut off (24.76 printed as 24,7) or only roundings part the sides', () => {
    expect(of('period-growth/total-exports/2003-2005')).toBe('rounding');
    expect(of('group-items/group-industry')).toBe('rounding');
  });

  test('is a plausibility bound where no figure that is changed by a fifth could break it', () => {
    // 7 + 23 = 30 markets of over 200; 36 of 160 would still fit.
    expect(of('classes-count/2005')).toBe('plausibility');
    // 74.5 %, and 57.3 * 1.2 = 68.8 instead of 57.3 make 86.0 %, which is less than 100 %.
    expect(of('regions-sum/2001')).toBe('plausibility');
    // 7.1 * 1.2 = 8.52 is less than 8.9; 8.9 * 0.8 = 7.12 is more than 7.1.
    expect(of('part-whole/market-us/share/2001')).toBe('plausibility');
  });

  test('is an identity that holds where a change of a fifth would break it', () => {
    // 20.2 * 1.2 = 24.24 is more than 21.3.
    expect(of('part-whole/market-us/share/2005')).toBe('agrees');
    // 340 * 1.2 = 408 is more than 390.
    expect(of('target-passed/exports-per-head/value/2005')).toBe('agrees');
    expect(of('total-sectors/total-exports')).toBe('agrees');
  });

  test('turns where a change of a fifth begins to break it: 390 less a fifth is 312', () => {
    const withTarget = (printed: string) =>
      severityOf(
        find(
          checksWith(['exports-per-head', 'value', '2005', printed, 'target']),
          'target-passed/exports-per-head/value/2005',
        ),
      );
    // 330 * 1.2 = 396 would not be passed by 390, while 330 * 1.15 = 379.5 would.
    expect(withTarget('330')).toBe('agrees');
    // 310 * 1.2 = 372, and 312 passes 310.
    expect(withTarget('310')).toBe('plausibility');
  });

  test('of a bound that is broken is a contradiction, however far it was from breaking', () => {
    const broken = checksWith(['markets-100m-1bn', 'count', '2005', '232']);
    expect(severityOf(find(broken, 'classes-count/2005'))).toBe('contradiction');
  });
});

test('checks come in the order of their gravity, those that differ before those that do not', () => {
  const ordered = byGravity(checks);
  const ranks = ordered.map((check) => severities.indexOf(severityOf(check)));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const differing: readonly boolean[] = ordered.map(({ verdict }) => verdict === 'differs');
  expect(differing.lastIndexOf(true)).toBe(differing.filter(Boolean).length - 1);
  // Nothing of the document is only unusual: it has no months.
  const found = new Set<Severity>(ordered.map(severityOf));
  expect(severities.filter((one) => !found.has(one))).toEqual(['unusual']);
});
