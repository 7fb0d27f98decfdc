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
    | 'note'
    | 'dataset',
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
  return rowsCsv(observationsOf(dataset), ofDataset, { language, texts }, options);
}

/**
 * The figures of one subject, one a row, with the dataset that states each.
 * @param figures of the subject in all datasets, in the order of these
 * @param texts in the same language
 */
export function subjectCsv(
  figures: readonly Observation[],
  language: 'vi' | 'en',
  texts: CsvTexts,
  options: CsvOptions = {},
): string {
  return rowsCsv(figures, [...ofDataset, 'dataset'], { language, texts }, options);
}

function rowsCsv(
  figures: readonly Observation[],
  keys: readonly Column[],
  { language, texts }: Omit<About, 'names'>,
  options: CsvOptions,
): string {
  const named = new Map<Dataset, About>();
  const aboutOf = (dataset: Dataset): About => {
    const known = named.get(dataset);
    if (known !== undefined) return known;
    const names = new Map(dataset.subjects.map(({ code, name }) => [code, name[language]]));
    const about = { language, texts, names };
    named.set(dataset, about);
    return about;
  };
  const rows = figures.map((figure) => {
    const about = aboutOf(figure.dataset);
    return keys.map((key) => columns[key](figure, about));
  });
  return excelCsv([keys.map((key) => texts.headings[key]), ...rows], options);
}

type Column = keyof CsvTexts['headings'];

type About = {
  readonly language: 'vi' | 'en';
  readonly texts: CsvTexts;
  /** What the subjects of the figure's dataset are called. */
  readonly names: ReadonlyMap<string, string>;
};

const columns: Record<Column, (figure: Observation, about: About) => string | number | undefined> = {
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
  dataset: ({ dataset }, { language }) => dataset.title[language],
};

/** In a file of one dataset its title would be the same in each row. */
const ofDataset = (Object.keys(columns) as Column[]).filter((key) => key !== 'dataset');

/** A number without an exponent, which not every program reads. @example plain(1e-7) // '0.0000001' */
function plain(number: number): string {
  const text = String(number);
  if (!text.includes('e')) return text;
  return Math.abs(number) >= 1 ? String(BigInt(number)) : number.toFixed(20).replace(/\.?0+$/, '');
}
