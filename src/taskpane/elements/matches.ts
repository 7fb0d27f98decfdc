import { fold } from '../../model/fold';

/**
 * Whether every word of a query stands somewhere in the texts; accents and case do not matter.
 * @example matches('thi truong', ['Thị trường xuất khẩu']) // true
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const searched = fold(texts.join(' '));
  return fold(query)
    .split(' ')
    .every((word) => searched.includes(word));
}
