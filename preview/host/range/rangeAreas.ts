import { ExcelCollection } from '../core/collection';
import { HostObject } from '../core/hostObject';
import type { ExcelRange } from './range';

/** Several blocks of cells of one sheet, as a user selects them with Ctrl. */
export class ExcelRangeAreas extends HostObject {
  readonly typeName = 'RangeAreas';
  readonly #ranges: readonly ExcelRange[];

  constructor(ranges: readonly ExcelRange[]) {
    super();
    this.#ranges = ranges;
  }

  get Areas() {
    return new ExcelRangeCollection(this.#ranges);
  }
}

class ExcelRangeCollection extends ExcelCollection<ExcelRange> {
  readonly typeName = 'RangeCollection';
  readonly #ranges: readonly ExcelRange[];

  constructor(ranges: readonly ExcelRange[]) {
    super();
    this.#ranges = ranges;
  }

  override items(): ExcelRange[] {
    return [...this.#ranges];
  }
  protected override matches(range: ExcelRange, key: string): boolean {
    return range.Address === key;
  }
}
