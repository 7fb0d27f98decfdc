/** Names that Excel accepts and that are not taken yet. */

const LONGEST_SHEET_NAME = 31;
/** Of the 255 that Excel takes, so that a number has room and a name can be read. */
const LONGEST_TABLE_NAME = 100;

/**
 * A name for a new sheet: the title without the characters that Excel refuses, at most 31 long, numbered if taken.
 * @example sheetName('Nhóm hàng 2006', ['Nhóm hàng 2006']) // 'Nhóm hàng 2006 (2)'
 */
export function sheetName(title: string, taken: readonly string[]): string {
  const plain = title
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return firstFree((count) => {
    const suffix = count === 1 ? '' : ` (${count})`;
    return cut(plain, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }, taken);
}

/** Of a longer title whole words, unless its first word alone is longer. */
function cut(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const words = title
    .slice(0, longest + 1)
    .replace(/[\s,]+\S*$/, '')
    // What is left of words in brackets says nothing.
    .replace(/[\s,]+\([^)]*$/, '');
  return words !== '' && words.length <= longest ? words : title.slice(0, longest).trim();
}

/**
 * A readable name for a table: letters and digits only, because other hosts cannot resolve more in structured references.
 * @param key of the table; an id of several parts names its period, if any, itself
 * @example tableName('market-sizes', '2006', []) // 'VnxMarketSizes2006'
 * @example tableName('series:coffee:month:GSO', '2006', []) // 'VnxSeriesCoffeeMonthGSO'
 */
export function tableName(key: string, period: string, taken: readonly string[]): string {
  const words = key
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const base = `Vnx${words}${key.includes(':') ? '' : period.replace(/[-/]/g, 'To')}`.slice(
    0,
    LONGEST_TABLE_NAME,
  );
  return firstFree((count) => (count === 1 ? base : `${base}No${count}`), taken);
}

/** Excel does not tell names apart by their case. */
function firstFree(name: (count: number) => string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    if (!lower.has(name(count).toLowerCase())) return name(count);
  }
}
