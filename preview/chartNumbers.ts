import type { Language } from '../src/locales/messages';

/**
 * Writes numbers by the digits of an Excel format, grouped and marked as in the region of the language. Only the part
 * for positive numbers counts, and no words in it.
 * @example numberWriter('0.0%', 'vi')(0.861) // '86,1%'
 */
export function numberWriter(format: string, language: Language): (value: number) => string {
  const region = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', optionsOf(format));
  return (value) => region.format(value);
}

function optionsOf(format: string): Intl.NumberFormatOptions {
  // As many digits as Excel shows of a General number in a cell.
  if (/^(General|@|)$/i.test(format)) return { maximumFractionDigits: 10, useGrouping: false };
  const [positive = ''] = format.replace(/"[^"]*"|\\./g, '').split(';');
  const decimals = /\.([0#?]+)/.exec(positive)?.[1] ?? '';
  return {
    style: positive.includes('%') ? 'percent' : 'decimal',
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: /[#0?],[#0?]/.test(positive),
  };
}
