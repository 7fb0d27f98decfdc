import type { Dataset } from '../../model/dataset';
import { notesOf, observationsOf, placeIn } from '../../model/observation';
import type { Observation } from '../../model/observation';
import { factorOf } from '../../model/unit';
import type { Flow, Measure, PrintedUnit, Qualifier, Status } from '../../model/schema';
import { csvText } from '../csv';

/** Headings and words of a CSV file for Excel, in one language. */
export type CsvTexts = {
  readonly headings: Record<
    | 'code'
    | 'name'
    | 'partner'
    | 'flow'
    | 'measure'
    | 'period'
    | 'base'
    | 'figure'
    | 'unit'
    | 'status'
    | 'qualifier'
    | 'printed'
    | 'printedUnit'
    | 'publisher'
    | 'place'
    | 'line'
    | 'note',
    string
  >;
  readonly measures: Record<Measure, string>;
  readonly flows: Record<Flow, string>;
  readonly statuses: Record<Status, string>;
  readonly qualifiers: Record<Qualifier, string>;
  readonly unit: (unit: PrintedUnit) => string;
};

export type CsvOptions = {
  /** What Excel divides cells by; with a semicolon it takes numbers with a decimal comma. */
  readonly separator?: ',' | ';';
};

/**
 * Cells as a CSV file that Excel opens with its letters right: in UTF-8 with the mark that says so. A text that Excel
 * would compute gets an apostrophe before it; numbers are numbers.
 * @example excelCsv([['Gạo', -1.5, '=1+1']]) // '\uFEFFGạo,-1.5,\'=1+1\r\n'
 */
export function excelCsv(
  rows: readonly (readonly (string | number | undefined)[])[],
  { separator = ',' }: CsvOptions = {},
): string {
  const cellOf = (cell: string | number | undefined): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return COMPUTED.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
    const text = plain(cell);
    return separator === ';' ? text.replace('.', ',') : text;
  };
  return `\uFEFF${csvText(
    rows.map((row) => row.map(cellOf)),
    separator,
  )}`;
}

/** What Excel takes for a formula, and what only looks like one. */
const COMPUTED = /^[=+\-@\t\r]/;
const NUMBER = /^[+-][\d., ]+%?$/;

/**
 * All figures of a dataset, one a row, in words: for people, and for Excel without the add-in.
 * @param texts in the same language
 */
export function figuresCsv(
  dataset: Dataset,
  language: 'vi' | 'en',
  texts: CsvTexts,
  options: CsvOptions = {},
): string {
  const names = new Map(dataset.subjects.map(({ code, name }) => [code, name[language]]));
  const about: About = { language, texts, names };
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const rows = observationsOf(dataset).map((figure) => keys.map((key) => columns[key](figure, about)));
  return excelCsv([keys.map((key) => texts.headings[key]), ...rows], options);
}

type About = {
  readonly language: 'vi' | 'en';
  readonly texts: CsvTexts;
  readonly names: ReadonlyMap<string, string>;
};

const columns: Record<
  keyof CsvTexts['headings'],
  (figure: Observation, about: About) => string | number | undefined
> = {
  code: ({ subject }) => subject,
  name: ({ subject }, { names }) => names.get(subject),
  partner: ({ partner }, { names }) => (partner === undefined ? undefined : names.get(partner)),
  flow: ({ flow }, { texts }) => texts.flows[flow],
  measure: ({ measure }, { texts }) => texts.measures[measure],
  period: ({ period }) => period,
  base: ({ base }) => base,
  // A ratio is shown in per cent, which is what its unit says.
  figure: ({ number, unit }) => Number((number / factorOf(unit)).toPrecision(15)),
  unit: ({ unit }, { texts }) => texts.unit(unit),
  status: ({ status }, { texts }) => texts.statuses[status],
  qualifier: ({ qualifier }, { texts }) => qualifier && texts.qualifiers[qualifier],
  printed: ({ printed }) => printed,
  printedUnit: ({ printedUnit }, { texts }) => printedUnit && texts.unit(printedUnit),
  publisher: ({ publisher }, { language }) => publisher.name[language],
  place: (figure, { language, names }) => placeIn(figure, names.get(figure.subject) ?? '', language),
  line: ({ locator }) => locator.line,
  note: (figure, { language }) => notesOf(figure, language),
};

/** A number without an exponent, which not every program reads. @example plain(1e-7) // '0.0000001' */
function plain(number: number): string {
  const text = String(number);
  if (!text.includes('e')) return text;
  return Math.abs(number) >= 1 ? String(BigInt(number)) : number.toFixed(20).replace(/\.?0+$/, '');
}
