import { readPrinted } from '../model/printedNumber';
import type { DatasetContent, Figure, PrintedUnit } from '../model/schema';
import { factorOf, unitIn } from '../model/unit';

/**
 * Rows by their columns, each property once with what it is of every row: so a dataset lies in functions.js and in a
 * workbook (packed.ts writes it).
 *
 *   column = values [ digits ]
 *
 * Without digits a column has one value for all rows, or one for each. The digits are numbers to base 36, as many digits
 * for each row: which of the values the row has, counted from 1, and 0 for a property that it does not have.
 */
export type PackedRows = {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
};

export type Column = { readonly values: readonly unknown[]; readonly digits?: string | undefined };

/** A dataset's content by columns; what is printed tells most numbers and decimals, which then are not said at all. */
export type PackedContent = Omit<DatasetContent, 'figures'> & { readonly packed: PackedFigures };

export type PackedFigures = {
  /** In `line` and `n` the step from the row before. */
  readonly columns: PackedRows['columns'];
  /** Joined by a bar, which no number has. */
  readonly printed: string;
  /** What does not follow from the printed digits, by the place of the figure. */
  readonly numbers: readonly Exception[];
  readonly decimals: readonly Exception[];
};

type Exception = readonly [at: number, number: number];

export const BAR = '|';
export const BASE = 36;

/**
 * @throws Error where a column does not fit the number of rows
 * @example rowsOf({ count: 2, columns: { code: { values: ['rice', 'tea'] }, number: { values: [2], digits: '10' } } })
 * // [{ code: 'rice', number: 2 }, { code: 'tea' }]
 */
export function rowsOf({ count, columns }: PackedRows): Record<string, unknown>[] {
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const [key, { values, digits }] of Object.entries(columns)) {
    const width = digits === undefined ? 1 : digits.length / count;
    const isWhole = digits === undefined ? [1, count].includes(values.length) : Number.isInteger(width);
    if (count > 0 && !isWhole) throw new Error(`${key} does not fit ${count} rows`);
    rows.forEach((row, at) => {
      const place =
        digits === undefined
          ? Math.min(at, values.length - 1)
          : parseInt(digits.slice(at * width, (at + 1) * width), BASE) - 1;
      if (place >= 0) row[key] = values[place];
    });
  }
  return rows;
}

/**
 * The content as it was packed, not yet checked: what is damaged comes out as something that readDataset refuses.
 * @throws Error where the columns do not fit each other
 * @example unpacked(packed(content)) // content
 */
export function unpacked({ packed, ...rest }: PackedContent): DatasetContent {
  const { columns, printed, numbers, decimals } = packed;
  const texts = printed === '' ? [] : printed.split(BAR);
  const { line: lines, n: ns, place: places, ...others } = columns;
  const placed = Object.entries({ line: lines, n: ns, place: places }).filter(([, column]) => column);
  const count = texts.length;
  const locators = rowsOf({ count, columns: Object.fromEntries(placed) as PackedRows['columns'] });
  const reader = readerFor(rest);
  const [ownNumbers, ownDecimals] = [new Map(numbers), new Map(decimals)];
  let [line, n] = [0, 0];
  // The rows become the figures, for to copy a hundred thousand of them takes longer than all else.
  const figures = rowsOf({ count, columns: others });
  for (const [at, figure] of figures.entries()) {
    const text = texts[at] ?? '';
    const read = reader(text, figure as Figure);
    const locator = locators[at] ?? {};
    line += locator['line'] as number;
    locator['line'] = line;
    if (locator['n'] !== undefined) {
      n += locator['n'] as number;
      locator['n'] = n;
    }
    figure['printed'] = text;
    figure['number'] = ownNumbers.get(at) ?? read?.number ?? NaN;
    figure['decimals'] = ownDecimals.get(at) ?? read?.decimals ?? 0;
    figure['locator'] = locator;
  }
  return { ...rest, figures: figures as Figure[] };
}

type Reader = (
  printed: string,
  figure: Pick<Figure, 'unit' | 'printedUnit'>,
) => { readonly number: number; readonly decimals: number } | undefined;

/**
 * Reads the numbers of a dataset. Fifteen digits: a printed 86,1 % is 0.861, without the noise of binary numbers. There is
 * none where the unit only moves the decimal mark of so few digits, as nearly everywhere.
 */
export function readerFor(dataset: Pick<DatasetContent, 'units' | 'numberFormat'>): Reader {
  const units = new Map<string, KnownUnit | undefined>();
  return (printed, { unit, printedUnit = unit }) => {
    if (!units.has(printedUnit)) {
      const of = unitIn(dataset, printedUnit);
      units.set(printedUnit, of && { of, movesMark: isPowerOfTen(factorOf(of)) });
    }
    const known = units.get(printedUnit);
    const read = known && readPrinted(printed, dataset.numberFormat, known.of);
    if (read === undefined || (known?.movesMark && printed.length <= EXACT_DIGITS)) return read;
    return { ...read, number: Number(read.number.toPrecision(EXACT_DIGITS)) };
  };
}

type KnownUnit = { readonly of: PrintedUnit; readonly movesMark: boolean };

function isPowerOfTen(factor: number): boolean {
  return Number(`1e${Math.round(Math.log10(factor))}`) === factor;
}

/** As many digits a binary number always holds. */
const EXACT_DIGITS = 15;
