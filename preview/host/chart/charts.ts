import type { FWorksheet } from '@univerjs/sheets/facade';
import { ExcelChart } from './chart';
import { newSeries } from './chartNotes';
import type { AxisNotes, ChartNotes } from './chartNotes';
import { pointAt, seriesIn } from './chartSources';
import { ExcelCollection, sameName } from '../core/collection';
import { HostError, MissingMember } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import { changeSheetNotes, isProtected, readSheetNotes } from '../core/store';
import type { ExcelStore } from '../core/store';

/** The charts of a sheet. */
export class ExcelChartCollection extends ExcelCollection<ExcelChart> {
  readonly typeName = 'ChartCollection';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet;

  constructor(store: ExcelStore, sheet: FWorksheet) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  override items(): ExcelChart[] {
    const { charts = [] } = readSheetNotes(this.#sheet);
    return charts.map(({ number }) => new ExcelChart(this.#store, this.#sheet, number));
  }

  protected override matches(chart: ExcelChart, key: string): boolean {
    return chart.Id === key || sameName(chart.Name, key);
  }

  get Count() {
    return this.GetCount();
  }

  Add(chartType: unknown, source: unknown, seriesBy?: unknown) {
    if (typeof chartType !== 'string' || !(source instanceof ExcelRange))
      throw new HostError('InvalidArgument');
    if (!chartTypes.has(chartType)) throw new MissingMember(`ChartCollection.add(${chartType})`);
    if (isProtected(this.#sheet)) throw new HostError('AccessDenied');
    const { charts = [] } = readSheetNotes(this.#sheet);
    const number = Math.max(0, ...charts.map((chart) => chart.number)) + 1;
    const series = seriesIn(this.#store, source, seriesBy).map((one, index) => ({
      ...newSeries,
      ...one,
      number: index + 1,
    }));
    const [only] = series;
    // A chart of one series is titled after it.
    const title = series.length === 1 && typeof only?.name === 'object' ? nameIn(this.#store, only.name) : '';
    const added: ChartNotes = {
      number,
      name: `Chart ${number}`,
      chartType,
      frame: {
        ...pointAt(this.#sheet, source.area.row, source.area.column + source.area.columns + 1),
        width: 360,
        height: 216,
      },
      title: { text: title, visible: title !== '' },
      legend: { visible: series.length > 1, position: 'Right' },
      valueAxis: { ...newAxis, gridlines: true },
      categoryAxis: newAxis,
      altText: { title: '', description: '' },
      series,
    };
    changeSheetNotes(this.#sheet, { charts: [...charts, added] });
    return new ExcelChart(this.#store, this.#sheet, number);
  }
}

function nameIn(store: ExcelStore, name: { sheetId: string; area: ExcelRange['area'] }): string {
  const sheet = store.univer.workbook.getSheetBySheetId(name.sheetId);
  return sheet ? (new ExcelRange(store, sheet, name.area).Text?.[0]?.[0] ?? '') : '';
}

const newAxis: AxisNotes = {
  title: { text: '', visible: false },
  visible: true,
  numberFormat: 'General',
  reversed: false,
  minimum: null,
  maximum: null,
  gridlines: false,
};

/** Those that the preview can draw. */
const chartTypes: ReadonlySet<string> = new Set([
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
]);
