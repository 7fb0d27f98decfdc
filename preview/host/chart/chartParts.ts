import { categoryTypes } from './chartNotes';
import type { AxisNotes, CategoryType, ChartNotes, ChartText } from './chartNotes';
import { HostError, HostObject } from '../core/hostObject';

/** Titles, legend and axes: what a chart has beside its series. */

/** What these need to know of their chart; charts know them, so they may not know charts. */
type ChartOfParts = {
  readonly notes: ChartNotes;
  change(change: Partial<ChartNotes>): void;
};

/** Titles of charts and axes: to give one a text shows it. */
export class ExcelChartText extends HostObject {
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

export class ExcelChartLegend extends HostObject {
  readonly typeName = 'ChartLegend';
  readonly #chart: ChartOfParts;

  constructor(chart: ChartOfParts) {
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

export class ExcelChartAxes extends HostObject {
  readonly typeName = 'ChartAxes';
  readonly #chart: ChartOfParts;

  constructor(chart: ChartOfParts) {
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
  readonly #chart: ChartOfParts;
  readonly #axis: 'valueAxis' | 'categoryAxis';

  constructor(chart: ChartOfParts, axis: 'valueAxis' | 'categoryAxis') {
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
  get MajorGridlines() {
    return new ExcelChartGridlines(
      () => this.#notes.gridlines,
      (gridlines) => this.#change({ gridlines }),
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
  get CategoryType(): CategoryType {
    return this.#notes.categoryType ?? 'Automatic';
  }
  set CategoryType(type: unknown) {
    const categoryType = categoryTypes.find((one) => one === type);
    if (categoryType === undefined) throw new HostError('InvalidArgument');
    this.#change({ categoryType });
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

class ExcelChartGridlines extends HostObject {
  readonly typeName = 'ChartGridlines';
  readonly #read: () => boolean;
  readonly #write: (visible: boolean) => void;

  constructor(read: () => boolean, write: (visible: boolean) => void) {
    super();
    this.#read = read;
    this.#write = write;
  }

  get Visible(): boolean {
    return this.#read();
  }
  set Visible(visible: boolean) {
    this.#write(visible);
  }
}
