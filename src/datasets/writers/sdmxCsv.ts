import type { Dataset } from '../../model/dataset';
import { isTarget } from '../../model/status';
import type { Figure } from '../../model/schema';
import { csvText } from '../csv';
import { AGENCY, attributes, dimensions } from '../sdmx/codes';
import type { Component } from '../sdmx/codes';
import type { SdmxTexts } from '../sdmx/texts';
import { sdmxNames } from './sdmxNames';
import { sdmxRows } from './sdmxRows';
import type { SdmxRow } from './sdmxRows';

/** As the field guide of SDMX-CSV 2.0 names them (https://github.com/sdmx-twg/sdmx-csv). */
export type SdmxCsvOptions = {
  /** Codes alone, names in columns beside them, or “code: name”. */
  readonly labels?: 'id' | 'name' | 'both';
  /** Columns that hold the whole key of a series, of an observation, or both. */
  readonly keys?: 'none' | 'series' | 'obs' | 'both';
  /** What whoever loads the file is to do: information, append, merge, replace, delete. */
  readonly action?: 'I' | 'A' | 'M' | 'R' | 'D';
  /** With a semicolon numbers have a decimal comma. */
  readonly separator?: ',' | ';';
};

/**
 * A dataset as an SDMX-CSV 2.0 data message: one row a figure, with everything that the dataset says of it. Names stand in
 * it where `labels` asks for them; the tree of subjects, their other names and the texts of places are structure, which a
 * data message has no room for: readSdmxCsv takes them from the dataset that it is told, and the JSON writer keeps them.
 * @param texts words in the language of the labels
 * @example sdmxCsv(dataset, 'en', sdmxTexts('en')).split('\r\n')[1]
 *   // 'dataflow,VNEXPORT:coffee-2007(1.0.0),I,A,VN,X,coffee,VALUE,GSO,2007,1916.7,USD,6,A,1,"1.916,7",row,5,12'
 */
export function sdmxCsv(
  dataset: Dataset,
  language: 'vi' | 'en',
  texts: SdmxTexts,
  { labels = 'id', keys = 'none', action = 'I', separator = ',' }: SdmxCsvOptions = {},
): string {
  const rows = sdmxRows(dataset);
  const columns = columnsOf(dataset, rows);
  const names = sdmxNames(dataset, language, texts);
  // What divides several values of one cell must not be what divides cells.
  const between = separator === ',' ? ';' : '|';
  const labelled = (code: string, name: string): string[] =>
    labels === 'id' ? [code] : labels === 'name' ? [code, name] : [name === '' ? code : `${code}: ${name}`];

  const structure = `${AGENCY}:${dataset.id}(${dataset.revision}.0.0)`;
  const headings = [
    columns.includes('NOTES') ? `STRUCTURE[${between}]` : 'STRUCTURE',
    'STRUCTURE_ID',
    ...(labels === 'name' ? ['STRUCTURE_NAME'] : []),
    'ACTION',
    ...(keys === 'series' || keys === 'both' ? ['SERIES_KEY'] : []),
    ...(keys === 'obs' || keys === 'both' ? ['OBS_KEY'] : []),
    ...columns.flatMap((column) =>
      labelled(column === 'NOTES' ? 'NOTES[]' : column, texts.components[column]),
    ),
  ];
  const line = (row: SdmxRow): string[] => {
    const series = dimensions.filter((one) => one !== 'TIME_PERIOD' && columns.includes(one));
    const seriesKey = series.map((one) => row[one]).join('.');
    return [
      'dataflow',
      ...labelled(structure, dataset.title[language]),
      action,
      ...(keys === 'series' || keys === 'both' ? [seriesKey] : []),
      ...(keys === 'obs' || keys === 'both' ? [`${seriesKey}.${row.TIME_PERIOD}`] : []),
      ...columns.flatMap((column) => cellsOf(column, row)),
    ];
  };
  const cellsOf = (column: Component, row: SdmxRow): string[] => {
    if (column === 'NOTES') return notesCells(row.notes);
    const code = row[column];
    const shown = column === 'OBS_VALUE' && separator === ';' ? code.replace('.', ',') : code;
    return labelled(shown, code === '' ? '' : names(column, code));
  };
  const notesCells = (codes: readonly string[]): string[] => {
    const many = (values: readonly string[]): string =>
      values.length === 0 ? '' : csvText([values], between).slice(0, -2);
    const said = (code: string): string => dataset.notes[code]?.[language] ?? '';
    if (labels === 'both') return [many(codes.map((code) => `${code}: ${said(code)}`))];
    return labels === 'name' ? [many(codes), many(codes.map(said))] : [many(codes)];
  };
  return csvText([headings, ...rows.map(line)], separator);
}

/** The columns that a dataset needs: what none of its figures has is left out. */
function columnsOf({ figures }: Pick<Dataset, 'figures'>, rows: readonly SdmxRow[]): readonly Component[] {
  const has = (test: (figure: Figure) => boolean): boolean => figures.some(test);
  const needed: Partial<Record<Component, boolean>> = {
    COMMODITY: rows.some(({ COMMODITY: code, isOfMarket }) => !isOfMarket || code === ''),
    COUNTERPART_AREA: rows.some((row) => row.isOfMarket || row.hasPartner),
    DATA_TYPE: has(({ status }) => isTarget(status)),
    OCCURRENCE: has(({ restates, misfiled }) => restates === true || misfiled !== undefined),
    IMPLIED: has(({ implied }) => implied === true),
    BREAK: has(({ breaks }) => breaks === true),
    LIKELY_PERIOD: has(({ misfiled }) => misfiled !== undefined),
    PRINTED_SIGNS: has(({ numberFormat }) => numberFormat !== undefined),
    BASE_PER: has(({ base }) => base !== undefined),
    QUALIFIER: has(({ qualifier }) => qualifier !== undefined),
    PLACE_NUMBER: has(({ locator }) => locator.n !== undefined),
    NOTES: has(({ notes }) => notes !== undefined),
  };
  return [...dimensions, 'OBS_VALUE' as const, ...attributes].filter((column) => needed[column] ?? true);
}
