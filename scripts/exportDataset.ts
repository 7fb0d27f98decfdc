import { figuresCsv } from '../src/datasets/writers/csv';
import { datasetJson } from '../src/datasets/writers/json';
import { sdmxCsv } from '../src/datasets/writers/sdmxCsv';
import { csvTexts } from '../src/locales/csv';
import { languages } from '../src/locales/messages';
import type { Language } from '../src/locales/messages';
import { sdmxTexts } from '../src/locales/sdmx';
import type { Dataset } from '../src/model/dataset';
import { argumentsOf, Refused } from './commandLine';

/** What the command line asks for. */
export type Wanted = {
  /** The id of a dataset, or the path of a file that holds one. */
  readonly dataset: string;
  readonly format: Format;
  readonly language: Language;
  readonly labels: (typeof labelForms)[number];
  readonly keys: (typeof keyForms)[number];
  readonly action: (typeof actions)[number];
  readonly separator: ',' | ';';
  readonly output: string | undefined;
};

type Format = (typeof formats)[number];

const formats = ['csv', 'sdmx-csv', 'json'] as const;
const labelForms = ['id', 'name', 'both'] as const;
const keyForms = ['none', 'series', 'obs', 'both'] as const;
const actions = ['I', 'A', 'M', 'R', 'D'] as const;
const separators = [',', ';'] as const;

export const usage = `npm run export -- DATASET --format ${formats.join('|')} [--language ${languages.join('|')}] [--output FILE]
  for sdmx-csv: [--labels ${labelForms.join('|')}] [--keys ${keyForms.join('|')}] [--action ${actions.join('|')}] [--separator ",|;"]
  DATASET is the id of a dataset that ships with the add-in, or the JSON file of one.`;

/**
 * Reads the command line.
 * @returns a sentence where it asks for something that there is not
 * @example wantedFrom(['2006-plan', '--format', 'csv'])
 */
export function wantedFrom(args: readonly string[]): Wanted | string {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = argumentsOf({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        language: text,
        labels: text,
        keys: text,
        action: text,
        separator: text,
        output: text,
      },
    });
  } catch (fault) {
    if (fault instanceof Refused) return fault.message;
    throw fault;
  }
  const { values, positionals } = parsed;
  const [dataset, ...more] = positionals;
  if (dataset === undefined) return 'Which dataset?';
  if (more.length > 0) return `One dataset at a time, not also ${more.join(', ')}.`;
  if (values.format === undefined) return `Which format: ${formats.join(', ')}?`;
  const format = oneOf(formats, values.format);
  const language = oneOf(languages, values.language ?? 'en');
  const labels = oneOf(labelForms, values.labels ?? 'id');
  const keys = oneOf(keyForms, values.keys ?? 'none');
  const action = oneOf(actions, values.action ?? 'I');
  const separator = oneOf(separators, values.separator ?? ',');
  if (!format) return `There is no format ${values.format}; there are ${formats.join(', ')}.`;
  if (!language) return `There is no language ${String(values.language)}; there are ${languages.join(', ')}.`;
  if (!labels) return `Labels are ${labelForms.join(', ')}, not ${String(values.labels)}.`;
  if (!keys) return `Keys are ${keyForms.join(', ')}, not ${String(values.keys)}.`;
  if (!action) return `Actions are ${actions.join(', ')}, not ${String(values.action)}.`;
  if (!separator) return 'Cells are divided by a comma or a semicolon.';
  return { dataset, format, language, labels, keys, action, separator, output: values.output };
}

function oneOf<Known extends string>(known: readonly Known[], text: string): Known | undefined {
  return known.find((one) => one === text);
}

/** The text of the file. */
export function exported(
  dataset: Dataset,
  { format, language, labels, keys, action, separator }: Omit<Wanted, 'dataset' | 'output'>,
): string {
  switch (format) {
    case 'csv':
      return figuresCsv(dataset, language, csvTexts(language), { separator });
    case 'sdmx-csv':
      return sdmxCsv(dataset, language, sdmxTexts(language), { labels, keys, action, separator });
    case 'json':
      return datasetJson(dataset);
  }
}
