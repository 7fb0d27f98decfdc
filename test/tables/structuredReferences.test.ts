import { describe, expect, test } from '@jest/globals';
import { toExcel, toRegistry } from '../../src/tables/structuredReferences';

const vi = {
  table: 'VnxItems2006',
  headings: [
    { key: 'index', heading: 'Chỉ số' },
    { key: 'value', heading: 'Kim ngạch [triệu USD]' },
  ],
};
const renamed = { table: 'CuaToi', headings: [...vi.headings.slice(1), { key: 'index', heading: 'Index' }] };

describe('a formula in the registry', () => {
  test.each([
    '=VnxItems2006[@[Chỉ số]]-1',
    '=VnxItems2006[[#This Row],[Chỉ số]] - 1',
    '=[@[Chỉ số]]-1',
    '=vnxitems2006[[#This Row],[CHỈ SỐ]]-1',
  ])('is the same, however Excel spells it: %s', (formula) => {
    expect(toRegistry(formula, vi)).toBe('=⟦@;index⟧-1');
  });

  test('comes back under the headings and the table name of today', () => {
    const kept = toRegistry("=SUM(VnxItems2006[Kim ngạch '[triệu USD']])/[@[Chỉ số]]", vi);
    expect(kept).toBe('=SUM(⟦;value⟧)/⟦@;index⟧');
    expect(toExcel(kept, renamed)).toBe("=SUM(CuaToi[Kim ngạch '[triệu USD']])/CuaToi[[#This Row],[Index]]");
    expect(toRegistry(toExcel(kept, renamed) ?? '', renamed)).toBe(kept);
  });

  test('leaves other tables, unknown columns and texts as they are', () => {
    const formula = '=Khac[Chỉ số]&"[Chỉ số]  x"&VnxItems2006[Của tôi]';
    expect(toRegistry(formula, vi)).toBe(formula);
  });

  test('cannot be written where a column that it needs is gone', () => {
    expect(toExcel('=⟦@;quantity⟧', vi)).toBeUndefined();
  });

  test('names a sheet with a space in it as it is called', () => {
    expect(toRegistry("='Kết quả'!A1 + [@[Chỉ số]]", vi)).toBe("='Kết quả'!A1+⟦@;index⟧");
  });

  test('keeps a span of columns', () => {
    const kept = toRegistry("=SUM(VnxItems2006[[Chỉ số]:[Kim ngạch '[triệu USD']]])", vi);
    expect(kept).toBe('=SUM(⟦;index:value⟧)');
    expect(toExcel(kept, renamed)).toBe("=SUM(CuaToi[[Index]:[Kim ngạch '[triệu USD']]])");
  });
});
