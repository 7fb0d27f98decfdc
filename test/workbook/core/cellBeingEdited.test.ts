import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from '../refresh/scene';
import { beforeSync, workbookState } from '../refresh/workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const changed = changedPlan({
  figures: [{ subject: 'sector-fdi', measure: 'value', number: 22460, printed: '22.460' }],
});

test.each(['before the look', 'between look and write'])(
  'an insertion while a cell is being edited, %s, is refused, changes nothing, and succeeds afterwards',
  async (when) => {
    const old = await workbookState();
    const insert = () => insertTable('sectors', { place: 'new-sheet' }, vi);
    await expect(refusedWhileEditing(insert, when === 'before the look' ? 1 : 2)).rejects.toThrow(
      'Chưa chèn gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi chèn lại.',
    );
    expect(await workbookState()).toEqual(old);
    await insert();
    expect((await workbookState()).registry.map(({ key }) => key)).toEqual(['sectors']);
  },
);

test('a refresh while a cell is being edited is refused, changes nothing, and succeeds afterwards', async () => {
  await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
  await refreshTables('all', plan, 'vi');
  const old = await workbookState();
  const refresh = () => refreshTables('all', changed, 'vi');
  await expect(refusedWhileEditing(refresh, 1)).rejects.toThrow(
    'Chưa cập nhật gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi cập nhật lại.',
  );
  expect(await workbookState()).toEqual(old);

  // Where the editing begins only before the write, the report says so of the table.
  const { tables } = await refusedWhileEditing(refresh, 3);
  expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['cell-being-edited']);
  expect(await workbookState()).toEqual(old);

  const again = await refresh();
  expect(again.tables[0]?.changed).toContainEqual(
    expect.objectContaining({ row: 'Doanh nghiệp FDI', from: 22451, to: 22460 }),
  );
});

/** The user begins to type right before this round trip, and stops once the add-in has given up. */
async function refusedWhileEditing<Result>(work: () => Promise<Result>, sync: number): Promise<Result> {
  const { restore } = beforeSync(sync, () => {
    host.editing = true;
  });
  try {
    return await work();
  } finally {
    restore();
    host.editing = false;
  }
}
