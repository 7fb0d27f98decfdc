import { newSeries } from './chartNotes';
import type { ChartNotes, SeriesNotes } from './chartNotes';
import { rangeOfSource, sourceOf } from './chartSources';
import { ExcelCollection, sameName } from '../core/collection';
import { HostError, HostObject } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import type { ExcelStore } from '../core/store';

/** What series need to know of their chart; charts know their series. */
type ChartOfSeries = {
  readonly notes: ChartNotes;
  change(change: Partial<ChartNotes>): void;
};

export class ExcelChartSeriesCollection extends ExcelCollection<ExcelChartSeries> {
  readonly typeName = 'ChartSeriesCollection';
  readonly #store: ExcelStore;
  readonly #chart: ChartOfSeries;

  constructor(store: ExcelStore, chart: ChartOfSeries) {
    super();
    this.#store = store;
    this.#chart = chart;
  }

  override items(): ExcelChartSeries[] {
    return this.#chart.notes.series.map(
      ({ number }) => new ExcelChartSeries(this.#store, this.#chart, number),
    );
  }
  protected override matches(series: ExcelChartSeries, key: string): boolean {
    return sameName(series.Name, key);
  }

  get Count() {
    return this.GetCount();
  }

  Add(name?: unknown, index?: unknown) {
    const { series } = this.#chart.notes;
    const number = Math.max(0, ...series.map((one) => one.number)) + 1;
    const at = typeof index === 'number' ? index : series.length;
    const added = { ...newSeries, number, name: typeof name === 'string' ? name : `Series${number}` };
    this.#chart.change({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ExcelChartSeries(this.#store, this.#chart, number);
  }
}

class ExcelChartSeries extends HostObject {
  readonly typeName = 'ChartSeries';
  readonly #store: ExcelStore;
  readonly #chart: ChartOfSeries;
  readonly #number: number;

  constructor(store: ExcelStore, chart: ChartOfSeries, number: number) {
    super();
    this.#store = store;
    this.#chart = chart;
    this.#number = number;
  }

  get Name(): string {
    const { name } = this.notes;
    if (typeof name === 'string') return name;
    return rangeOfSource(this.#store, name)?.Text?.[0]?.[0] ?? '';
  }
  set Name(name: unknown) {
    if (typeof name !== 'string') throw new HostError('InvalidArgument');
    this.change({ name });
  }
  get HasDataLabels(): boolean {
    return this.notes.hasDataLabels;
  }
  set HasDataLabels(hasDataLabels: boolean) {
    this.change({ hasDataLabels });
  }
  /** In percent of the width of a bar. */
  get GapWidth(): number {
    return this.notes.gapWidth;
  }
  set GapWidth(gapWidth: number) {
    this.change({ gapWidth });
  }
  get Format() {
    return new ExcelChartSeriesFormat(this);
  }

  SetValues(range: unknown) {
    this.change({ values: this.#source(range) });
  }
  SetXAxisValues(range: unknown) {
    this.change({ categories: this.#source(range) });
  }
  /** "Values" and "Categories"; as texts, says the documentation nowhere: a guess. ExcelApi 1.12. */
  GetDimensionValues(dimension: unknown): unknown[] {
    const { values, categories } = this.notes;
    const source = dimension === 'Categories' ? categories : values;
    return source ? (rangeOfSource(this.#store, source)?.Values?.flat() ?? []) : [];
  }
  Delete() {
    const { series } = this.#chart.notes;
    this.#chart.change({ series: series.filter(({ number }) => number !== this.#number) });
  }

  get notes(): SeriesNotes {
    const found = this.#chart.notes.series.find(({ number }) => number === this.#number);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  change(change: Partial<SeriesNotes>): void {
    const changed = { ...this.notes, ...change };
    const { series } = this.#chart.notes;
    this.#chart.change({ series: series.map((one) => (one.number === this.#number ? changed : one)) });
  }

  #source(range: unknown) {
    if (!(range instanceof ExcelRange)) throw new HostError('InvalidArgument');
    return sourceOf(this.#store, range);
  }
}

class ExcelChartSeriesFormat extends HostObject {
  readonly typeName = 'ChartSeriesFormat';
  readonly #series: ExcelChartSeries;

  constructor(series: ExcelChartSeries) {
    super();
    this.#series = series;
  }

  get Fill() {
    return new ExcelChartFill(this.#series);
  }
  get Line() {
    return new ExcelChartLine(this.#series);
  }
}

class ExcelChartFill extends HostObject {
  readonly typeName = 'ChartFill';
  readonly #series: ExcelChartSeries;

  constructor(series: ExcelChartSeries) {
    super();
    this.#series = series;
  }

  SetSolidColor(color: unknown) {
    this.#series.change({ color: toColor(color) });
  }
}

/** A line has one colour here, whether it is the series itself or around its bars. */
class ExcelChartLine extends HostObject {
  readonly typeName = 'ChartLineFormat';
  readonly #series: ExcelChartSeries;

  constructor(series: ExcelChartSeries) {
    super();
    this.#series = series;
  }

  get Color(): string {
    return this.#series.notes.color ?? '';
  }
  set Color(color: unknown) {
    this.#series.change({ color: toColor(color) });
  }
}

function toColor(color: unknown): string {
  if (typeof color !== 'string' || !/^#[\da-f]{6}$/i.test(color)) throw new HostError('InvalidArgument');
  return color.toUpperCase();
}
