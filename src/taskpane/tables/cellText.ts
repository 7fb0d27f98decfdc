import type { Language } from '../../locales/messages';
import { numberIn, percentIn } from '../../locales/numbers';
import { isRatio } from '../../model/unit';
import type { Cell } from '../../tables/table';

/** A cell as a sheet would show it, in the number forms of a language. @example cellText(riceShare, 'vi') // '3,2 %' */
export function cellText(cell: Cell, language: Language): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  const { number, unit, decimals = 0, fine, isMonth, format = 'yyyy-mm' } = cell;
  if (isMonth === true) {
    const date = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000);
    const [year = '', month = ''] = date.toISOString().split('-');
    const name = (): string => date.toLocaleDateString(language, { month: 'short', timeZone: 'UTC' });
    return format.replace('yyyy', year).replace(/m+/, (letters) => (letters === 'mmm' ? name() : month));
  }
  if (unit === 'rank') return String(number);
  const more = fine === true ? 1 : 0;
  return isRatio(unit)
    ? percentIn(number, language, { decimals: Math.max(1, decimals) + more })
    : numberIn(number, language, { decimals: decimals + more });
}
