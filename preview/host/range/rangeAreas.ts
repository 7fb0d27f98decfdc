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

  /** The tables that any of the blocks touches, each once. */
  GetTables(fullyContained?: unknown) {
    return new ExcelTablesOfAreas(this.#ranges.map((range) => range.GetTables(fullyContained)));
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

class ExcelTablesOfAreas extends ExcelCollection<HostObject> {
  readonly typeName = 'TableScopedCollection';
  readonly #collections: readonly HostObject[];

  constructor(collections: readonly HostObject[]) {
    super();
    this.#collections = collections;
  }

  override items(): HostObject[] {
    const all = this.#collections.flatMap((collection) => collection.items?.() ?? []);
    return [...new Map(all.map((table) => [table.identity()['Id'], table])).values()];
  }
  protected override matches(table: HostObject, key: string): boolean {
    return table.identity()['Id'] === key;
  }
}
