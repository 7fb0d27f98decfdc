import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { platforms } from '../../../preview/host/core/platform';
import { session } from '../../../src/session';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { discardTable, followTable } from '../../../src/workbook/refresh/followTables';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { removeTable } from '../../../src/workbook/refresh/removeTable';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { describeOnEveryPlatform } from '../../preview/host/platforms';
import { changedPlan } from './scene';
import { workbookState } from './workbookState';

/** A table is not its id: another session or program gives ids anew (OfficeDev/office-js #1390, #552). */

let host: ExcelHost;
beforeAll(async () => {
  // Without undo groups, which are another promise's.
  host = await bootOffice({ requirements: { ExcelApi: '1.19' } });
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const changed = changedPlan({
  figures: [{ subject: 'group-agriculture', measure: 'value', number: 7405, printed: '7.405' }],
});

const insert = (key: 'services' | 'groups') =>
  insertTable(key, { place: 'new-sheet', computed: 'values' }, vi);
const reopen = () => host.load(host.serialise());
const listed = async () =>
  (await insertedTables('vi')).tables.map(({ name, address }) => [name, address !== undefined]);
const cellsOf = async (name: string) => (await workbookState()).tables[name]?.cells;

async function inWorkbook(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

describeOnEveryPlatform('an inserted table', (platform) => {
  const { xmlPartsAfterReopening, xmlPartsInUndo } = platforms[platform];
  const isLost = xmlPartsAfterReopening === 'lost';

  test('that has got the id of one that is gone is not taken for it: not listed, not refreshed, not removed as it', async () => {
    await insert('services');
    await insert('groups');
    reopen();
    if (!isLost) await refreshTables('all', plan, 'vi');
    await inWorkbook(({ worksheets, tables }) => {
      worksheets.getItem('Sheet1').delete();
      tables.getItem('VnxServices2006').worksheet.delete();
    });
    reopen();
    if (isLost) {
      expect(await listed()).toEqual([]);
      return;
    }
    expect(await listed()).toEqual([
      ['VnxGroups2006', true],
      ['VnxServices2006', false],
    ]);
    const before = await cellsOf('VnxGroups2006');
    const { tables } = await refreshTables('all', plan, 'vi');
    expect(tables.map(({ name, changed: cells, skipped }) => [name, cells.length, skipped?.reason])).toEqual([
      ['VnxGroups2006', 0, undefined],
      ['VnxServices2006', 0, 'deleted'],
    ]);
    expect(await cellsOf('VnxGroups2006')).toEqual(before);
    // Nothing of it is forgotten until the user says so.
    const gone = (await insertedTables('vi')).tables.find(({ name }) => name === 'VnxServices2006');
    await discardTable(gone?.entry ?? '', 'vi');
    expect(await listed()).toEqual([['VnxGroups2006', true]]);
  });

  test('is refreshed to the newest figures again after Ctrl+Z has taken a refresh back', async () => {
    await insert('groups');
    await refreshTables('all', changed, 'vi');
    const refreshed = await cellsOf('VnxGroups2006');
    expect(refreshed?.flat()).toContain(7405);
    for (let step = 0; step < 5 && (await cellsOf('VnxGroups2006'))?.flat().includes(7405); step += 1)
      host.univer.workbook.undo();
    // The document says 7 340.
    expect((await cellsOf('VnxGroups2006'))?.flat()).toContain(7340);
    const { tables } = await refreshTables('all', changed, 'vi');
    expect(tables.map(({ changed: cells, edited }) => [cells.length > 0, edited])).toEqual([[true, []]]);
    expect(await cellsOf('VnxGroups2006')).toEqual(refreshed);
    expect(xmlPartsInUndo).toBe(platform === 'web');
  });

  test('without an entry in a registry is offered, left alone, and refreshed once the user has it followed', async () => {
    // The pane compares with the figures that are in use.
    const { catalogue } = session;
    await insertTable('groups', { place: 'new-sheet' }, { ...vi, catalogue });
    await inWorkbook(({ customXmlParts }) =>
      customXmlParts.getByNamespace('urn:vnexport:tables:1').getOnlyItem().delete(),
    );
    reopen();
    const { tables, offered } = await insertedTables('vi');
    expect([tables, offered.map(({ name }) => name)]).toEqual([[], ['VnxGroups2006']]);
    await inWorkbook((workbook) => {
      workbook.tables.getItem('VnxGroups2006').getDataBodyRange().getCell(1, 1).values = [['của tôi']];
    });
    const before = await cellsOf('VnxGroups2006');
    expect((await refreshTables('all', catalogue, 'vi')).tables).toEqual([]);
    await followTable(offered[0]?.table ?? '', catalogue, 'vi');
    expect(await listed()).toEqual([['VnxGroups2006', true]]);
    const report = await refreshTables('all', catalogue, 'vi');
    expect(
      report.tables.map(({ changed: cells, edited, skipped }) => [
        cells,
        edited.map(({ yours }) => yours),
        skipped,
      ]),
    ).toEqual([[[], ['của tôi'], undefined]]);
    expect(await cellsOf('VnxGroups2006')).toEqual(before);
  });

  test('is not followed as a copy under a name of the user’s own, but offered', async () => {
    await insert('groups');
    await inWorkbook(({ worksheets }) => {
      const copy = worksheets.getItem('Nhóm hàng 2006').copy('End');
      copy.name = 'Bản nháp';
      copy.tables.getItemAt(0).name = 'BangNhap';
    });
    const before = await cellsOf('BangNhap');
    const { tables } = await refreshTables('all', changed, 'vi');
    expect(tables.map(({ name }) => name)).toEqual(['VnxGroups2006']);
    expect(await cellsOf('BangNhap')).toEqual(before);
    const { offered } = await insertedTables('vi');
    expect(offered.map(({ name, sheet }) => [name, sheet])).toEqual([['BangNhap', 'Bản nháp']]);
    await followTable(offered[0]?.table ?? '', changed, 'vi');
    await refreshTables('all', changed, 'vi');
    expect((await cellsOf('BangNhap'))?.flat()).toContain(7405);
  });

  test('is not removed where none of its rows is one that was written', async () => {
    await insert('groups');
    const [one] = (await insertedTables('vi')).tables;
    const others = (await cellsOf('VnxGroups2006'))?.slice(1).map((row) => row.map(() => 'x')) ?? [];
    await inWorkbook(({ tables }) => {
      tables.getItem('VnxGroups2006').getDataBodyRange().values = others;
    });
    const before = await workbookState();
    await expect(removeTable(one?.table ?? '', 'vi')).rejects.toThrow('không có dòng nào do VNEXPORT ghi');
    expect(await workbookState()).toEqual(before);
  });
});
