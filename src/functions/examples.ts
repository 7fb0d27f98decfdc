import type { FunctionId } from './functions';

/** A formula worth showing to someone who sees the functions for the first time. */
export type Example = { readonly id: FunctionId; readonly args: readonly (string | number)[] };

export const examples: readonly Example[] = [
  { id: 'TARGET', args: ['Gạo'] },
  { id: 'TARGET', args: ['gao', 'sản lượng'] },
  { id: 'TARGET', args: ['Rice', 'index'] },
  { id: 'ACTUAL', args: ['Châu Phi', 2005] },
  { id: 'ACTUAL', args: ['Châu Á', 2005, 'share'] },
  { id: 'GROWTH', args: ['Gạo'] },
  { id: 'GROWTH', args: ['Châu Phi', 2001, 2005] },
  { id: 'CAGR', args: ['Xuất khẩu dịch vụ', 2001, 2005] },
  { id: 'BASELINE', args: ['Gạo'] },
  { id: 'CHANGE', args: ['Gạo'] },
  { id: 'SHARE', args: ['Gạo'] },
  { id: 'SHARE', args: ['Gạo', 'group'] },
  { id: 'CONTRIBUTION', args: ['Gạo'] },
  { id: 'UNITVALUE', args: ['Gạo'] },
  { id: 'RANK', args: ['Gạo'] },
  { id: 'UNIT', args: ['Gạo'] },
  { id: 'SOURCE', args: ['Gạo'] },
  { id: 'TABLE', args: ['groups'] },
  { id: 'ITEMS', args: ['Nhiên liệu'] },
  { id: 'EDITION', args: [] },
];

/** @example formulaOf({ id: 'ACTUAL', args: ['Châu Phi', 2005] }) // '=VNEXPORT.ACTUAL("Châu Phi",2005)' */
export function formulaOf({ id, args }: Example): string {
  const written = args.map((argument) => (typeof argument === 'string' ? `"${argument}"` : String(argument)));
  return `=VNEXPORT.${id}(${written.join(',')})`;
}
