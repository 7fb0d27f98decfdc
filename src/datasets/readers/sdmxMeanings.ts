import { measures } from '../../model/measures';
import type { Flow, Measure, Status } from '../../model/schema';
import { flowCodes, measureCode } from '../sdmx/codes';

/** What codes of statistical services mean to us; `undefined` where nobody can tell from the code alone. */

const flows: Readonly<Record<string, Flow>> = {
  [flowCodes.exports]: 'exports',
  EX: 'exports',
  EXP: 'exports',
  EXPORT: 'exports',
  EXPORTS: 'exports',
  [flowCodes.imports]: 'imports',
  IM: 'imports',
  IMP: 'imports',
  IMPORT: 'imports',
  IMPORTS: 'imports',
};

/** @param name what the message calls the code; a code that is only a number means nothing without it */
export function flowOf(code: string, name: string): Flow | undefined {
  const known = own(flows, code.toUpperCase());
  if (known !== undefined) return known;
  const [exports, imports] = [/\bexports?\b/i.test(name), /\bimports?\b/i.test(name)];
  if (/re-?exports?/i.test(name) || exports === imports) return undefined;
  return exports ? 'exports' : 'imports';
}

const byCode = new Map(measures.map((measure) => [measureCode(measure), measure]));

/** @param unit UNIT_MEASURE: money is a value and weight a quantity, whatever a service calls its measure */
export function measureOf(code: string, unit: string): Measure | undefined {
  const known = byCode.get(code.toUpperCase());
  if (known !== undefined) return known;
  if (isMoney(unit)) return 'value';
  return isWeight(unit) ? 'quantity' : undefined;
}

function isMoney(unit: string): boolean {
  return US_DOLLARS.has(unit.toUpperCase()) || CURRENCIES.has(unit.toUpperCase());
}

function isWeight(unit: string): boolean {
  return TONNES.has(unit.toUpperCase()) || KILOGRAMS.has(unit.toUpperCase());
}

export const US_DOLLARS: ReadonlySet<string> = new Set(['USD', 'US_DOLLAR', 'USDOLLAR']);
export const TONNES: ReadonlySet<string> = new Set(['T', 'TN', 'TNE', 'TONNE', 'TONNES']);
export const KILOGRAMS: ReadonlySet<string> = new Set(['KG', 'KGM']);
export const PER_CENT: ReadonlySet<string> = new Set(['PT', 'PC', 'PERCENT', '%']);
/** ISO 4217, of the currencies that trade is counted in. */
const CURRENCIES = new Set(['VND', 'EUR', 'JPY', 'CNY', 'GBP', 'KRW', 'XDR']);

export function isVietNam(code: string): boolean {
  return ['VN', 'VNM', '704'].includes(code.toUpperCase());
}

export function isWorld(code: string): boolean {
  return ['W1', 'W0', 'W00', 'W', 'WLD', 'WORLD', '_T', '001', 'G001'].includes(code.toUpperCase());
}

export function isAllGoods(code: string): boolean {
  return ['_T', 'TOTAL', 'TOT'].includes(code.toUpperCase());
}

/** What a status says of a value: how we hold it, and which of its letters have to be told to whoever reads it. */
export type Stated = { readonly status: Status; readonly remarks: readonly string[] };

/**
 * @param code OBS_STATUS by SDMX's CL_OBS_STATUS, or several letters of it
 * @returns `forecast` or `missing` where it is no figure of what has been
 * @example statedBy('E') // { status: 'preliminary', remarks: ['E'] }
 */
export function statedBy(code: string): Stated | 'forecast' | 'missing' {
  const letters: readonly string[] = code.toUpperCase().match(/[A-Z]/g) ?? [];
  if (letters.includes('F')) return 'forecast';
  if (letters.some((letter) => ['L', 'M', 'O', 'Q'].includes(letter))) return 'missing';
  const isEarly = letters.includes('P') || letters.includes('E');
  return {
    status: isEarly ? 'preliminary' : 'actual',
    remarks: letters.filter((letter) => letter !== 'A' && letter !== 'P'),
  };
}

/**
 * A number as xs:double writes it, without its exponent.
 * @returns digits with a point, or `undefined` where it is no number
 * @example plainDecimal('1.25E3') // '1250'
 */
export function plainDecimal(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (whole === '' && fraction === '') return undefined;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded =
    point > digits.length
      ? digits.padEnd(point, '0')
      : digits.padStart(digits.length - Math.min(0, point), '0');
  const at = Math.max(0, point);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const after = padded.slice(at);
  return `${sign === '-' ? '-' : ''}${before}${after === '' ? '' : `.${after}`}`;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
