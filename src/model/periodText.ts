/** Lower case without accents, every dash a hyphen, single spaces and none beside a slash or a hyphen. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\s,]+/gu, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .trim();
}

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What may stand before a period and says no more than that it is one. */
export const LEADING_WORDS =
  /^(?:(?:giai doan|thoi ky|trong|ca|tron|nam|period|years?(?! to date)|in|during|the|full|whole)[- ])+/;
