import type { RegistryEntry } from '../../../src/workbook/store/registry';
import { syncAndReadRegistry } from '../../../src/workbook/store/registry';

/** All that a workbook says: the cells of every sheet, and every table with its place and the registry's entry. */
export type WorkbookState = {
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<Record<string, { readonly address: string; readonly cells: unknown[][] }>>;
  readonly registry: readonly RememberedTable[];
};

/** What the registry says of a table, without the id that each insertion makes anew. */
export type RememberedTable = Omit<RegistryEntry, 'id'>;

export async function workbookState(): Promise<WorkbookState> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    const { entries } = await syncAndReadRegistry(context);
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas'),
    );
    const ranges = tables.items.map((table) => table.getRange().load('address,formulas'));
    await context.sync();
    return {
      sheets: Object.fromEntries(
        worksheets.items.map(({ name }, index) => [
          name,
          used[index]?.isNullObject === false ? filledCells(used[index]) : [],
        ]),
      ),
      tables: Object.fromEntries(
        tables.items.map(({ name }, index) => [
          name,
          { address: ranges[index]?.address ?? '', cells: ranges[index]?.formulas ?? [] },
        ]),
      ),
      registry: entries.map((entry) => ({ ...entry, id: undefined })),
    };
  });
}

/** Each with its place in the sheet. */
function filledCells({ formulas, rowIndex, columnIndex }: Excel.Range): string[] {
  return (formulas as unknown[][]).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === '' ? [] : [`R${rowIndex + row}C${columnIndex + column} ${String(cell)}`],
    ),
  );
}

/** Something happens right before the n-th round trip from now: what a user does while the add-in waits. */
export function beforeSync(n: number, happen: () => unknown): { restore: () => void } {
  const prototype = OfficeExtension.ClientRequestContext.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own this
  const original = prototype.sync;
  let count = 0;
  prototype.sync = function sync<T>(this: OfficeExtension.ClientRequestContext, passed?: T): Promise<T> {
    count += 1;
    const happened = count === n ? happen() : undefined;
    const go = () => original.call(this, passed) as Promise<T>;
    return happened instanceof Promise ? happened.then(go) : go();
  };
  return { restore: () => void (prototype.sync = original) };
}
