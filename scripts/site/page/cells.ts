import type { Language } from '../../../src/locales/messages';

/** What a function gives a cell that shows more than a number or a text. */
type CellValue = {
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
  readonly text?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly layouts?: { readonly card?: { readonly sections?: readonly Section[] } };
  /** Of an error that stands among other cells. */
  readonly message?: string;
  readonly code?: string;
};

/** Part of a card: a title, and the names of its fields. */
type Section = { readonly title?: string; readonly properties: readonly string[] };

/**
 * What a function answers as rows of texts; of a card its fields, each section under a row with nothing but its title.
 * @param answer as Excel is given it: one value, or an array of rows
 */
export function rowsOf(answer: unknown, language: Language): string[][] {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const [[lone] = []] = rows;
  const { properties, layouts } = (typeof lone === 'object' && lone !== null ? lone : {}) as CellValue;
  if (rows.length === 1 && properties !== undefined) {
    return (layouts?.card?.sections ?? []).flatMap(({ title, properties: names }) => [
      ...(title === undefined ? [] : [[title]]),
      ...names.map((name) => [name, textOf(properties[name], language)]),
    ]);
  }
  return rows.map((row) => row.map((cell) => textOf(cell, language)));
}

function textOf(cell: unknown, language: Language): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, undefined, language);
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object') return typeof cell === 'boolean' ? String(cell).toUpperCase() : '';
  const { basicValue, numberFormat, text, code, message } = cell as CellValue;
  if (typeof basicValue === 'number') return numberText(basicValue, numberFormat, language);
  if (code !== undefined) return `${code} ${message ?? ''}`.trim();
  return text ?? (typeof basicValue === 'string' ? basicValue : '');
}

/** As a cell of that format would show it, in the marks of the language; what is held with more decimals has two of them. */
function numberText(number: number, format: string | undefined, language: Language): string {
  if (format?.includes('yyyy') === true)
    return new Date((number - UNIX_EPOCH) * DAY).toISOString().slice(0, 7);
  const isRatio = format?.includes('%') === true;
  const [, decimals] = /\.(0+)/.exec(format ?? '') ?? [];
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
  const grouped = format === undefined || format.includes(',');
  const written = Math.abs(isRatio ? number * 100 : number).toLocaleString(language, {
    ...digits,
    useGrouping: grouped,
  });
  return `${number < 0 ? '−' : ''}${written}${isRatio ? (language === 'vi' ? ' %' : '%') : ''}`;
}

/** Excel counts days; this one is 1 January 1970. */
const UNIX_EPOCH = 25569;
const DAY = 86_400_000;
