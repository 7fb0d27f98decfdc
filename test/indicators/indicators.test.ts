import { describe, expect, test } from '@jest/globals';
import { baseline } from '../../src/indicators/baseline';
import { change } from '../../src/indicators/change';
import { compoundGrowth } from '../../src/indicators/compoundGrowth';
import { contribution } from '../../src/indicators/contribution';
import { groupOf } from '../../src/indicators/group';
import { growth } from '../../src/indicators/growth';
import { rank } from '../../src/indicators/rank';
import { share } from '../../src/indicators/share';
import { unitValue } from '../../src/indicators/unitValue';
import { planCatalogue } from '../catalogue/planCatalogue';

const catalogue = planCatalogue();
const find = (name: string) => catalogue.resolve(name);
const kindOf = (ask: () => unknown): string => {
  try {
    ask();
    return 'an answer';
  } catch (problem) {
    return (problem as { detail: { kind: string } }).detail.kind;
  }
};

/** By hand, from the printed rows: rice 4.500, 1.211, 86,1; total 38.444, 118,5; agriculture 7.340. */
describe('computed figures', () => {
  test('growth is the index less one', () => {
    expect(growth.compute(catalogue, find('Gạo'), {}).number).toBeCloseTo(-0.139, 12); // 0.861 - 1
    expect(growth.compute(catalogue, find('Hóa chất, hóa mỹ phẩm và chất tẩy rửa'), {}).number).toBe(2); // 300 % is three times: 3 - 1
  });

  test('growth between periods compares printed results', () => {
    expect(growth.compute(catalogue, find('Châu Phi'), { from: '2001', to: '2005' }).number).toBeCloseTo(
      2.869318,
      6,
    ); // 681 / 176 - 1
    expect(
      growth.compute(catalogue, find('Tổng kim ngạch'), { from: '1996-2000', to: '2001-2005' }).number,
    ).toBeCloseTo(1.138584, 6); // 110830 / 51824 - 1
  });

  test('compound growth takes the years between the periods', () => {
    // 5650 / 3320 = 1.701807…, its fourth root 1.142162…
    expect(
      compoundGrowth.compute(catalogue, find('Xuất khẩu dịch vụ'), { from: '2001', to: '2005' }).number,
    ).toBeCloseTo(0.142162, 5);
    // Five years from 2000 to 2005: 2.138584… ^ (1 / 5) = 1.164…
    expect(
      compoundGrowth.compute(catalogue, find('Tổng kim ngạch'), { from: '1996-2000', to: '2001-2005' })
        .number,
    ).toBeCloseTo(0.1642, 4);
  });

  test('baseline, change and contribution come from target and index', () => {
    expect(baseline.compute(catalogue, find('Gạo'), {}).number).toBeCloseTo(1406.504065, 6); // 1211 / 0.861
    expect(change.compute(catalogue, find('Gạo'), {}).number).toBeCloseTo(-195.504065, 6); // 1211 - 1406.504065
    // -195.504065 / (38444 / 1.185 = 32442.194093) = -0.006026
    expect(contribution.compute(catalogue, find('Gạo'), {}).number).toBeCloseTo(-0.006026, 6);
    expect(contribution.compute(catalogue, catalogue.total, {}).number).toBeCloseTo(0.185, 12);
  });

  test('shares compare values of one period', () => {
    expect(share.compute(catalogue, find('Gạo'), {}).number).toBeCloseTo(0.0315004, 7); // 1211 / 38444
    expect(share.compute(catalogue, find('Gạo'), { of: 'group' }).number).toBeCloseTo(0.1649864, 7); // 1211 / 7340
    const nonState = find('Doanh nghiệp ngoài quốc doanh');
    const withoutCrude = find('Doanh nghiệp ngoài quốc doanh (không kể dầu thô)');
    expect(share.compute(catalogue, withoutCrude, { of: nonState, period: '2001' }).number).toBeCloseTo(
      0.5441176,
      7,
    ); // 3.7 / 6.8
  });

  test('unit value is million USD over thousand tonnes, in USD per tonne', () => {
    expect(unitValue.compute(catalogue, find('Gạo'), {}).number).toBeCloseTo(269.111111, 6); // 1211 / 4500 x 1000
  });

  test('rank counts the larger ones; equals share a rank and the next rank is skipped', () => {
    // 7388 5436 3547 3098 2164 1880 1211: rice is the seventh.
    expect(rank.compute(catalogue, find('Gạo'), {}).number).toBe(7);
    expect(rank.compute(catalogue, find('Dầu thô'), {}).number).toBe(1);
    // 500 twice: plastics and steel products; 14 items are larger: … 664 662 620 520 stand above.
    expect(rank.compute(catalogue, find('Sản phẩm nhựa'), {}).number).toBe(
      rank.compute(catalogue, find('Sản phẩm từ thép'), {}).number,
    );
    // In its group: seafood 3098, rice 1211, rubber 838.
    expect(rank.compute(catalogue, find('Cao su'), { measure: 'value', among: 'group' }).number).toBe(3);
    // Quantities: crude oil 19.500, coal 16.000, rice 4.500.
    expect(rank.compute(catalogue, find('Gạo'), { measure: 'quantity' }).number).toBe(3);
    expect(rank.compute(catalogue, find('Nhóm hàng công nghiệp'), {}).number).toBe(1);
    expect(rank.compute(catalogue, find('Đóng tàu'), { measure: 'index' }).number).toBe(2); // 300 %, then 166,7 %
  });

  test('ranks of the 30 items by value: the smallest value (44, groundnuts) is the last', () => {
    expect(rank.compute(catalogue, find('Lạc nhân'), {}).number).toBe(30);
  });

  test('every computed figure names the printed figures it comes from', () => {
    expect(contribution.compute(catalogue, find('Gạo'), {}).inputs.map(({ printed }) => printed)).toEqual([
      '1.211',
      '86,1',
      '38.444',
      '118,5',
    ]);
  });

  test.each([
    ['no index is printed', () => baseline.compute(catalogue, find('Khoáng sản'), {}), 'no-index'],
    ['no quantity is printed', () => unitValue.compute(catalogue, find('Rau quả'), {}), 'no-target'],
    ['growth is a range', () => growth.compute(catalogue, find('Xuất khẩu dịch vụ'), {}), 'target-is-range'],
    [
      'periods are swapped',
      () => growth.compute(catalogue, find('Châu Phi'), { from: '2005', to: '2001' }),
      'periods-not-in-order',
    ],
    [
      'periods are the same',
      () => compoundGrowth.compute(catalogue, find('Châu Phi'), { from: '2005', to: '2005' }),
      'periods-not-in-order',
    ],
    [
      'periods differ in length',
      () => growth.compute(catalogue, find('Tổng kim ngạch'), { from: '1996-2000', to: '2005' }),
      'periods-not-alike',
    ],
    [
      'a year has no result',
      () => growth.compute(catalogue, find('Châu Phi'), { from: '2001', to: '2003' }),
      'no-result',
    ],
    ['a market is in no group of goods', () => groupOf(catalogue, find('Hoa Kỳ')), 'no-group'],
    ['the total has no peers', () => rank.compute(catalogue, catalogue.total, {}), 'no-rank'],
    [
      'an item has no quantity to rank by',
      () => rank.compute(catalogue, find('Dệt may'), { measure: 'quantity' }),
      'no-target',
    ],
  ])('where %s, the answer is a problem, not a number', (_, ask, kind) => {
    expect(kindOf(ask)).toBe(kind);
  });
});
