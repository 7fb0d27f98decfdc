import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress } from '../core/address';
import type { Area } from '../core/address';
import type { ChartFrame, ChartNotes } from './chartNotes';
import { ExcelChartAxes, ExcelChartLegend, ExcelChartText } from './chartParts';
import { ExcelChartSeriesCollection } from './chartSeries';
import { pointAt } from './chartSources';
import { HostError, HostObject } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import { changeSheetNotes, isProtected, readSheetNotes } from '../core/store';
import type { ExcelStore } from '../core/store';

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
