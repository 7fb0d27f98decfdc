import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ExcelChart } from '../chart/chart';
import { ExcelChartCollection } from '../chart/charts';
import { ExcelCollection, sameName } from '../core/collection';
import { HostError, HostObject } from '../core/hostObject';
import type { ExcelStore } from '../core/store';

/**
 * Charts have no alternative text of their own in the API; Shape has (ExcelApi 1.9). Whether Excel lists charts among
 * a sheet's shapes, by the same name, is not documented there: here it does, as in VBA.
 */
export class ExcelShapeCollection extends ExcelCollection<ExcelShape> {
  readonly typeName = 'ShapeCollection';
  readonly #charts: ExcelChartCollection;

  constructor(store: ExcelStore, sheet: FWorksheet) {
    super();
    this.#charts = new ExcelChartCollection(store, sheet);
  }

  override items(): ExcelShape[] {
    return this.#charts.items().map((chart) => new ExcelShape(chart));
  }
  protected override matches(shape: ExcelShape, key: string): boolean {
    return shape.Id === key || sameName(shape.Name, key);
  }
}

class ExcelShape extends HostObject {
  readonly typeName = 'Shape';
  readonly #chart: ExcelChart;

  constructor(chart: ExcelChart) {
    super();
    this.#chart = chart;
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id() {
    return this.#chart.Id;
  }
  get Name() {
    return this.#chart.Name;
  }
  get AltTextTitle(): string {
    return this.#chart.notes.altText.title;
  }
  set AltTextTitle(title: unknown) {
    if (typeof title !== 'string') throw new HostError('InvalidArgument');
    this.#chart.change({ altText: { ...this.#chart.notes.altText, title } });
  }
  get AltTextDescription(): string {
    return this.#chart.notes.altText.description;
  }
  set AltTextDescription(description: unknown) {
    if (typeof description !== 'string') throw new HostError('InvalidArgument');
    this.#chart.change({ altText: { ...this.#chart.notes.altText, description } });
  }
}
