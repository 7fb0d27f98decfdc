import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress } from './address';
import type { Area } from './address';
import type { AxisNotes, ChartFrame, ChartNotes, ChartText } from './chartNotes';
import { ExcelChartSeriesCollection } from './chartSeries';
import { pointAt } from './chartSources';
import { HostError, HostObject } from './hostObject';
import { ExcelRange } from './range';
import { changeSheetNotes, isProtected, readSheetNotes } from './store';
import type { ExcelStore } from './store';

export class ExcelChart extends HostObject {
  readonly typeName = 'Chart';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet;
  readonly #number: number;

  constructor(store: ExcelStore, sheet: FWorksheet, number: number) {
    super();
    this.#store = store;
    this.#sheet = sheet;
    this.#number = number;
  }

  override identity() {
    return { Id: this.Id };
  }

  get notes(): ChartNotes {
    const found = readSheetNotes(this.#sheet).charts?.find(({ number }) => number === this.#number);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  change(change: Partial<ChartNotes>): void {
    if (isProtected(this.#sheet)) throw new HostError('AccessDenied');
    const changed = { ...this.notes, ...change };
    const { charts = [] } = readSheetNotes(this.#sheet);
    changeSheetNotes(this.#sheet, {
      charts: charts.map((chart) => (chart.number === this.#number ? changed : chart)),
    });
  }

  get Id() {
    return `${this.#sheet.getSheetId()}-${this.#number}`;
  }
  get Name(): string {
    return this.notes.name;
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw new HostError('InvalidArgument');
    this.change({ name });
  }
  get ChartType() {
    return this.notes.chartType;
  }
  get Left(): number {
    return this.notes.frame.left;
  }
  set Left(left: unknown) {
    this.#setFrame('left', left);
  }
  get Top(): number {
    return this.notes.frame.top;
  }
  set Top(top: unknown) {
    this.#setFrame('top', top);
  }
  get Width(): number {
    return this.notes.frame.width;
  }
  set Width(width: unknown) {
    this.#setFrame('width', width);
  }
  get Height(): number {
    return this.notes.frame.height;
  }
  set Height(height: unknown) {
    this.#setFrame('height', height);
  }

  get Worksheet() {
    return this.#store.worksheetOf(this.#sheet);
  }
  get Title() {
    return new ExcelChartText(
      'ChartTitle',
      () => this.notes.title,
      (title) => this.change({ title }),
    );
  }
  get Legend() {
    return new ExcelChartLegend(this);
  }
  get Axes() {
    return new ExcelChartAxes(this);
  }
  get Series() {
    return new ExcelChartSeriesCollection(this.#store, this);
  }

  SetPosition(startCell: unknown, endCell?: unknown) {
    const start = this.#areaOf(startCell);
    const end = endCell === undefined || endCell === null ? null : this.#areaOf(endCell);
    const from = pointAt(this.#sheet, start.row, start.column);
    const to = end && pointAt(this.#sheet, end.row + end.rows, end.column + end.columns);
    const size = to && { width: to.left - from.left, height: to.top - from.top };
    this.change({ frame: { ...this.notes.frame, ...from, ...size } });
  }
  Delete() {
    if (isProtected(this.#sheet)) throw new HostError('AccessDenied');
    const { number } = this.notes;
    const { charts = [] } = readSheetNotes(this.#sheet);
    changeSheetNotes(this.#sheet, { charts: charts.filter((chart) => chart.number !== number) });
  }

  #areaOf(cell: unknown): Area {
    return cell instanceof ExcelRange ? cell.area : parseAddress(String(cell), this.#sheet.getSheetName());
  }

  #setFrame(side: keyof ChartFrame, points: unknown): void {
    if (typeof points !== 'number' || points < 0) throw new HostError('InvalidArgument');
    this.change({ frame: { ...this.notes.frame, [side]: points } });
  }
}

/** Titles of charts and axes: to give one a text shows it. */
class ExcelChartText extends HostObject {
  readonly typeName: string;
  readonly #read: () => ChartText;
  readonly #write: (text: ChartText) => void;

  constructor(typeName: string, read: () => ChartText, write: (text: ChartText) => void) {
    super();
    this.typeName = typeName;
    this.#read = read;
    this.#write = write;
  }

  get Text(): string {
    return this.#read().text;
  }
  set Text(text: unknown) {
    if (typeof text !== 'string') throw new HostError('InvalidArgument');
    this.#write({ text, visible: true });
  }
  get Visible(): boolean {
    return this.#read().visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== 'boolean') throw new HostError('InvalidArgument');
    this.#write({ ...this.#read(), visible });
  }
}

class ExcelChartLegend extends HostObject {
  readonly typeName = 'ChartLegend';
  readonly #chart: ExcelChart;

  constructor(chart: ExcelChart) {
    super();
    this.#chart = chart;
  }

  get Visible(): boolean {
    return this.#chart.notes.legend.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== 'boolean') throw new HostError('InvalidArgument');
    this.#chart.change({ legend: { ...this.#chart.notes.legend, visible } });
  }
  get Position(): string {
    return this.#chart.notes.legend.position;
  }
  set Position(position: unknown) {
    if (!['Top', 'Bottom', 'Left', 'Right', 'Corner'].includes(String(position)))
      throw new HostError('InvalidArgument');
    this.#chart.change({ legend: { ...this.#chart.notes.legend, position: String(position) } });
  }
}

class ExcelChartAxes extends HostObject {
  readonly typeName = 'ChartAxes';
  readonly #chart: ExcelChart;

  constructor(chart: ExcelChart) {
    super();
    this.#chart = chart;
  }

  get ValueAxis() {
    return new ExcelChartAxis(this.#chart, 'valueAxis');
  }
  get CategoryAxis() {
    return new ExcelChartAxis(this.#chart, 'categoryAxis');
  }
}

class ExcelChartAxis extends HostObject {
  readonly typeName = 'ChartAxis';
  readonly #chart: ExcelChart;
  readonly #axis: 'valueAxis' | 'categoryAxis';

  constructor(chart: ExcelChart, axis: 'valueAxis' | 'categoryAxis') {
    super();
    this.#chart = chart;
    this.#axis = axis;
  }

  get Title() {
    return new ExcelChartText(
      'ChartAxisTitle',
      () => this.#notes.title,
      (title) => this.#change({ title }),
    );
  }
  get Visible(): boolean {
    return this.#notes.visible;
  }
  set Visible(visible: boolean) {
    this.#change({ visible });
  }
  get NumberFormat(): string {
    return this.#notes.numberFormat;
  }
  set NumberFormat(numberFormat: string) {
    this.#change({ numberFormat });
  }
  get ReversePlotOrder(): boolean {
    return this.#notes.reversed;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.#change({ reversed });
  }
  /** "Can be set to an empty string for automatic axis values." */
  get Minimum(): number | string {
    return this.#notes.minimum ?? '';
  }
  set Minimum(minimum: number | string) {
    this.#change({ minimum: typeof minimum === 'number' ? minimum : null });
  }
  get Maximum(): number | string {
    return this.#notes.maximum ?? '';
  }
  set Maximum(maximum: number | string) {
    this.#change({ maximum: typeof maximum === 'number' ? maximum : null });
  }

  get #notes(): AxisNotes {
    return this.#chart.notes[this.#axis];
  }
  #change(change: Partial<AxisNotes>): void {
    this.#chart.change({ [this.#axis]: { ...this.#notes, ...change } });
  }
}
