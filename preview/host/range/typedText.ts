import { HostError } from '../core/hostObject';

/**
 * Texts that Excel takes for numbers when they are written as values, as if they were typed: in Microsoft's own samples
 * percentages, amounts of dollars and dates, https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables.
 * Decimal commas and dates in other forms depend on the user's regional settings and stay text here.
 */
export function typedNumber(text: string): number | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  const [, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(text) ?? [];
  if (percent !== undefined) return Number(percent) / 100;
  const [, sign, dollars] = /^(-?)\$(\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/.exec(text) ?? [];
  if (dollars !== undefined) return Number((sign ?? '') + text.replace(/[-$,]/g, ''));
  return dateNumber(text);
}

/** `2006-04-05` is day 38812 of those that Excel counts from 1900; a day that no month has is text. */
function dateNumber(text: string): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1901) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** @throws HostError for a text that no cell holds; which code Excel gives is a guess */
export function checkText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new HostError('InvalidArgument');
  return text;
}

/** @throws HostError for a formula that Excel does not take: too long, or none at all, as far as its signs tell */
export function checkFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA || !isWellFormed(formula.slice(1))) {
    throw new HostError('InvalidArgument');
  }
  return formula;
}

/** Whether quotation marks and brackets close, and no operator waits for what follows it. */
function isWellFormed(expression: string): boolean {
  // What stands in quotation marks may hold any sign: texts in double ones, names of sheets in single ones.
  const bare = expression.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'(?=!)/g, 'S');
  if (bare.trim() === '' || bare.includes('"')) return false;
  // In brackets of structured references an apostrophe takes the next sign as it is.
  const signs = bare.replace(/'./g, '').replace(/[^()[\]{}]/g, '');
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  for (const sign of signs) {
    const opening = pairs[sign];
    if (opening === undefined) open.push(sign);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0 && !/[+\-*/^&=<>]\s*$/.test(bare) && !/^\s*[*/^&=<>]/.test(bare);
}
