import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { select } from '../../preview/host/cells';
import { changedPlan } from './scene';
import type { SourceChange } from './scene';
import { beforeSync, workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const restores: (() => void)[] = [];
afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

/** The value of rice and of its group, in `targets`; the group's in `groups` as well. */
const source: SourceChange = {
  figures: [
    { subject: 'rice', measure: 'value', number: 1276, printed: '1.276' },
    { subject: 'group-agriculture', measure: 'value', number: 7405, printed: '7.405' },
  ],
};

describe('what a user does between look and write', () => {
  const refresh = () => refreshTables('all', changedPlan(source), 'vi');
  /** Rice is the sixth row of the body; the body begins in row 7. */
  const rice = { row: 11, value: 4, name: 2 };

  beforeEach(async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    await refreshTables('all', plan, 'vi');
  });

  test('to a cell that was to be written is kept, and listed as a conflict', async () => {
    happensBefore(3, () => sheet().getRange(rice.row, rice.value).setValue(1300));
    const { tables } = await refresh();
    expect(tables[0]?.edited).toMatchObject([{ row: 'Gạo', yours: 1300, source: 1276, sourceChanged: true }]);
    expect(tables[0]?.changed).toMatchObject([{ row: 'Nhóm nông, lâm, thủy sản', from: 7340, to: 7405 }]);
    expect(valueAt(rice.row, rice.value)).toBe(1300);
    const again = await refresh();
    expect(again.tables[0]?.edited).toMatchObject([{ row: 'Gạo', yours: 1300, sourceChanged: true }]);
    expect(again.tables[0]?.changed).toEqual([]);
  });

  test('to the order of the rows leaves the table as the user made it, and says so', async () => {
    happensBefore(3, () => {
      const above = valueAt(rice.row - 1, rice.name);
      sheet()
        .getRange(rice.row - 1, rice.name)
        .setValue('Gạo');
      sheet()
        .getRange(rice.row, rice.name)
        .setValue(above as string);
    });
    const { tables } = await refresh();
    expect(tables[0]?.skipped?.reason).toBe('changed-meanwhile');
    expect([valueAt(rice.row, rice.value), valueAt(rice.row - 1, rice.name)]).toEqual([1211, 'Gạo']);
  });

  test('that stops the writing for good is completed by the next refresh', async () => {
    // The first failure breaks the write off, the next two the repair.
    const { actions } = await measureLook();
    host.failAtAction(actions + 14);
    happensBefore(4, () => host.failAtAction(1));
    happensBefore(5, () => host.failAtAction(1));
    const { tables } = await refresh();
    expect(tables[0]?.skipped?.reason).toBe('broken-off');
    const [entry] = (await workbookState()).registry;
    expect(entry?.pending?.rows.map(({ code }) => code)).toEqual(['group-agriculture', 'rice']);
    const next = await refresh();
    expect(next.tables[0]?.edited).toEqual([]);
    expect([valueAt(rice.row, rice.value), (await workbookState()).registry[0]?.pending]).toEqual([
      1276,
      undefined,
    ]);
  });

  async function measureLook() {
    return host.measure(() => refreshTables('all', plan, 'vi'));
  }
});

test('a table that is deleted meanwhile does not hold up the others', async () => {
  await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
  await insertTable('targets', { place: 'new-sheet' }, vi);
  await refreshTables('all', plan, 'vi');
  happensBefore(3, () => {
    const groups = host.univer.workbook.getSheetByName('Nhóm hàng 2006');
    if (groups) host.univer.workbook.deleteSheet(groups);
  });
  const { tables } = await refreshTables('all', changedPlan(source), 'vi');
  expect(tables.map(({ name, skipped, changed }) => [name, skipped?.reason, changed.length])).toEqual([
    ['VnxGroups2006', 'failed', 0],
    ['VnxTargets2006', undefined, 2],
  ]);
});

test('what is typed before a refresh writes, and while the next cell is being typed into, is not lost', async () => {
  await insertTable('targets', { place: 'new-sheet' }, vi);
  await refreshTables('all', plan, 'vi');
  happensBefore(3, () => sheet().getRange(11, 4).setValue(1300));
  happensBefore(4, () => (host.editing = true));
  const refreshing = refreshTables('all', changedPlan(source), 'vi');
  while (!host.editing) await new Promise((resolve) => setTimeout(resolve, 5));
  // Answers come in the order of the questions: by this one's, the undo has been held back.
  await expect(workbookState()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  host.editing = false;
  const { tables } = await refreshing;
  expect(tables[0]?.edited).toMatchObject([{ row: 'Gạo', yours: 1300, source: 1276 }]);
  expect(valueAt(11, 4)).toBe(1300);
});

test('an insertion gives back what the user types where it is about to write', async () => {
  await select('C3');
  happensBefore(2, () => {
    sheet().getRange(8, 3).setValue('của tôi');
    sheet().getRange(2, 2).setFormula('=1+1');
  });
  await expect(insertTable('groups', { place: 'active-cell' }, vi)).rejects.toThrow(
    /^Chưa chèn gì: các ô C3, D9 đã có nội dung/,
  );
  expect([valueAt(8, 3), sheet().getRange(2, 2).getFormula()]).toEqual(['của tôi', '=1+1']);
  const { sheets, tables, registry } = await workbookState();
  expect([sheets['Sheet1']?.length, tables, registry]).toEqual([2, {}, []]);
});

test('an insertion does not delete a sheet of the same name that has come meanwhile', async () => {
  happensBefore(2, () => {
    host.univer.workbook.create('Nhóm hàng 2006', 100, 20).getRange(0, 0).setValue('của người khác');
  });
  await expect(insertTable('groups', { place: 'new-sheet' }, vi)).rejects.toThrow();
  expect((await workbookState()).sheets['Nhóm hàng 2006']).toEqual(['R0C0 của người khác']);
});

test('one table that cannot be written does not hold up the others', async () => {
  await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
  await insertTable('targets', { place: 'new-sheet' }, vi);
  await refreshTables('all', plan, 'vi');
  happensBefore(3, () => {
    const groups = host.univer.workbook.getSheetByName('Nhóm hàng 2006');
    groups?.setCustomMetadata({ ...groups.getCustomMetadata(), officeProtected: true });
  });
  const { tables } = await refreshTables('all', changedPlan(source), 'vi');
  expect(tables.map(({ name, skipped, changed }) => [name, skipped?.reason, changed.length])).toEqual([
    ['VnxGroups2006', 'failed', 0],
    // Rice and its group.
    ['VnxTargets2006', undefined, 2],
  ]);
});

function happensBefore(sync: number, happen: () => unknown): void {
  restores.push(beforeSync(sync, happen).restore);
}

function sheet() {
  return host.univer.workbook.getActiveSheet();
}

function valueAt(row: number, column: number): unknown {
  return sheet().getRange(row, column).getRawValue();
}
