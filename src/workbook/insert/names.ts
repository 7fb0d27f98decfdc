/** Names that Excel accepts and that are not taken yet. */

const LONGEST_SHEET_NAME = 31;

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
    return plain.slice(0, LONGEST_SHEET_NAME - suffix.length).trim() + suffix;
  }, taken);
}

/**
 * A readable name for a table: letters and digits only, because other hosts cannot resolve more in structured references.
 * @example tableName('market-sizes', '2006', []) // 'VnxMarketSizes2006'
 */
export function tableName(key: string, period: string, taken: readonly string[]): string {
  const words = key.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const base = `Vnx${words.join('')}${period.replace(/[-/]/g, 'To')}`;
  return firstFree((count) => (count === 1 ? base : `${base}No${count}`), taken);
}

/** Excel does not tell names apart by their case. */
function firstFree(name: (count: number) => string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    if (!lower.has(name(count).toLowerCase())) return name(count);
  }
}
