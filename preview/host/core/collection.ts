import { HostError, HostObject } from './hostObject';

/** The ways in which Excel's collections find their items. */
export abstract class ExcelCollection<Item extends HostObject> extends HostObject {
  abstract override items(): Item[];
  /** True for an item's id and, whatever the case, for its name. */
  protected abstract matches(item: Item, key: string): boolean;

  override find(key: unknown): Item | null {
    return this.items().find((item) => this.matches(item, String(key))) ?? null;
  }

  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }
}

/** Excel compares the names of sheets and tables without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
