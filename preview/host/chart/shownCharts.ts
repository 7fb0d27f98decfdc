import type { FWorksheet } from '@univerjs/sheets/facade';
import { valueType } from '../range/cells';
import type { CellValue } from '../range/cells';
import type { ChartNotes, SeriesNotes, SourceNotes } from './chartNotes';
import { rangeOfSource } from './chartSources';
import type { ExcelRange } from '../range/range';
import { readSheetNotes } from '../core/store';
import type { ExcelStore } from '../core/store';

/** A chart together with what its cells hold at the moment: all that one needs to draw it. */
export type ShownChart = Pick<
  ChartNotes,
  'chartType' | 'frame' | 'title' | 'legend' | 'valueAxis' | 'categoryAxis'
> & {
  /** Of the whole workbook. */
  readonly id: string;
  /** What a screen reader says of it. */
  readonly description: string;
  /** Those of the first series, as in Excel; a chart without any counts its points. */
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
};
export type ShownSeries = Pick<SeriesNotes, 'color' | 'hasDataLabels' | 'gapWidth'> & {
  readonly name: string;
  /** Null where nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** Of the first of its cells, by which Excel formats axes and labels that have no format of their own. */
  readonly numberFormat: string;
};

/** The charts of a sheet. Hidden and filtered rows are not in them, as Excel draws charts unless told otherwise. */
export function shownCharts(store: ExcelStore, sheet: FWorksheet): ShownChart[] {
  const { charts = [] } = readSheetNotes(sheet);
  return charts.map(({ number, name, altText, series, ...chart }) => ({
    chartType: chart.chartType,
    frame: chart.frame,
    title: chart.title,
    legend: chart.legend,
    valueAxis: chart.valueAxis,
    categoryAxis: chart.categoryAxis,
    id: `${sheet.getSheetId()}-${number}`,
    description: altText.description || altText.title || (chart.title.visible && chart.title.text) || name,
    categories: visibleCells(store, series[0]?.categories, (range) => range.Text),
    series: series.map((one) => shownSeries(store, one)),
  }));
}

function shownSeries(store: ExcelStore, { name, values, ...series }: SeriesNotes): ShownSeries {
  const source = values && rangeOfSource(store, values);
  return {
    name: typeof name === 'string' ? name : (rangeOfSource(store, name)?.Text?.[0]?.[0] ?? ''),
    values: visibleCells(store, values, (range) => range.Values).map(plotted),
    numberFormat: source?.NumberFormat?.[0]?.[0] ?? 'General',
    color: series.color,
    hasDataLabels: series.hasDataLabels,
    gapWidth: series.gapWidth,
  };
}

/** Excel leaves a gap for an empty cell and for #N/A, and takes a text for 0. Other errors are gaps here, too. */
function plotted(value: CellValue): number | null {
  const type = valueType(value);
  if (type === 'Empty' || type === 'Error') return null;
  return type === 'String' ? 0 : Number(value);
}

function visibleCells<Content>(
  store: ExcelStore,
  source: SourceNotes | null | undefined,
  read: (range: ExcelRange) => Content[][] | null,
): Content[] {
  const range = source ? rangeOfSource(store, source) : null;
  const sheet = range && store.univer.workbook.getSheetBySheetId(range.sheetId)?.getSheet();
  if (!range || !sheet) return [];
  const rows = read(range) ?? [];
  return rows.filter((_, down) => sheet.getRowVisible(range.area.row + down)).flat();
}
