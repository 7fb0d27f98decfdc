import { SetSheetTableFilterCommand, TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import type { ITableFilterItem } from '@univerjs/sheets-table';
import { HostError, HostObject, MissingMember } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import { columnFilters, reapplyFilters } from './tableColumnOrder';
import type { TableModel } from './tableModel';

/** What hides rows by the values of one column; Excel's other ways of filtering are not here. */
export class ExcelFilter extends HostObject {
  readonly typeName = 'Filter';
  readonly #table: TableModel;
  readonly #index: () => number;

  constructor(table: TableModel, index: () => number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  get Criteria() {
    return criteriaOf(columnFilters(this.#table.store.univer, this.#table.id)[this.#index()]);
  }

  Apply(criteria: unknown) {
    const { filterOn, values } = lowerFields(criteria);
    if (filterOn !== 'Values') throw new MissingMember(`Filter.apply(${JSON.stringify(filterOn)})`);
    this.ApplyValuesFilter(values);
  }
  /** Values are texts as the cells show them. */
  ApplyValuesFilter(values: unknown) {
    if (!Array.isArray(values) || values.some((value) => typeof value !== 'string'))
      throw new HostError('InvalidArgument');
    setFilter(this.#table, this.#index(), values as string[]);
  }
  Clear() {
    setFilter(this.#table, this.#index(), undefined);
  }
}

/** All filters of a table. */
export class ExcelAutoFilter extends HostObject {
  readonly typeName = 'AutoFilter';
  readonly #table: TableModel;

  constructor(table: TableModel) {
    super();
    this.#table = table;
  }

  get Enabled() {
    return this.#table.notes.showFilterButton;
  }
  get IsDataFiltered() {
    return this.Criteria.some((criteria) => criteria !== null);
  }
  get Criteria() {
    const filters = columnFilters(this.#table.store.univer, this.#table.id);
    return this.#table.info.columns.map((_, index) => criteriaOf(filters[index]));
  }

  Apply(range: unknown, columnIndex: unknown, criteria: unknown) {
    const { area } = this.#table;
    const first = range instanceof ExcelRange ? range.area.column - area.column : 0;
    const index = first + Number(columnIndex);
    if (!Number.isInteger(index) || index < 0 || index >= area.columns)
      throw new HostError('InvalidArgument');
    new ExcelFilter(this.#table, () => index).Apply(criteria);
  }
  ClearCriteria() {
    clearFilters(this.#table);
  }
  ClearColumnCriteria(columnIndex: unknown) {
    new ExcelFilter(this.#table, () => Number(columnIndex)).Clear();
  }
  Reapply() {
    reapplyFilters(this.#table.store.univer, this.#table.id);
  }
}

export function clearFilters(table: TableModel): void {
  columnFilters(table.store.univer, table.id).forEach((filter, index) => {
    if (filter) setFilter(table, index, undefined);
  });
}

function setFilter(table: TableModel, column: number, values: readonly string[] | undefined): void {
  // Univer compares numbers that have no format as numbers.
  const compared = values?.flatMap((value) => (isNumber(value) ? [value, Number(value)] : [value]));
  const tableFilter = compared && { filterType: TableColumnFilterTypeEnum.manual, values: compared };
  table.execute(SetSheetTableFilterCommand.id, { column, tableFilter });
}

function criteriaOf(filter: ITableFilterItem | null | undefined) {
  if (filter?.filterType !== TableColumnFilterTypeEnum.manual) return null;
  const values: readonly unknown[] = filter.values;
  return { filterOn: 'Values', values: values.filter((value) => typeof value === 'string') };
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** Names arrive as the add-in wrote them, or capitalised. */
function lowerFields(fields: unknown): Readonly<Record<string, unknown>> {
  if (typeof fields !== 'object' || fields === null) throw new HostError('InvalidArgument');
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      value as unknown,
    ]),
  );
}
