import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import { tableKeys } from '../../../src/locales/messages';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { Refusal } from '../../../src/workbook/core/faults';
import { planCatalogue, wholeCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { select, writeTo } from '../../preview/host/cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => {
  host.reset();
});

const vi = { catalogue: planCatalogue(), messages: messagesIn('vi') };
const en = { catalogue: planCatalogue(), messages: messagesIn('en') };

describe('inserting on a new sheet', () => {
  test('makes a real table with the printed values, formats, title, units, status and source', async () => {
    const inserted = await insertTable('targets', { place: 'new-sheet' }, vi);
    expect(inserted).toEqual({
      title: 'Mục tiêu xuất khẩu 2006',
      table: 'VnxTargets2006',
      address: "'Mục tiêu xuất khẩu 2006'!A1:G43",
      isRenamed: false,
      differs: [],
    });
    const sheet = await readSheet('Mục tiêu xuất khẩu 2006', 'A1:G43');
    expect(sheet.values.slice(0, 4).map(([first]) => first)).toEqual([
      'Mục tiêu xuất khẩu 2006',
      'Đơn vị: nghìn tấn, triệu USD, %',
      'Mục tiêu 2006: cột Lượng xuất khẩu, Kim ngạch, Chỉ số, Tỷ trọng.',
      'Nguồn: Bộ Thương mại, Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005',
    ]);
    expect(sheet.values[5]).toEqual([
      'Cấp',
      'STT',
      'Tên',
      'Lượng xuất khẩu (nghìn tấn)',
      'Kim ngạch (triệu USD)',
      'Chỉ số',
      'Tỷ trọng',
    ]);
    expect(sheet.values[6]).toEqual([0, '', 'Tổng kim ngạch', '', 38444, 1.185, '']);
    expect(sheet.values[11]).toEqual([2, 2, 'Gạo', 4500, 1211, 0.861, '']);
    expect(sheet.numberFormat[11]?.slice(3, 6)).toEqual(['#,##0', '#,##0', '0.0%']);
    expect(sheet.tables).toEqual(['VnxTargets2006']);
  });

  test('looks like a table to read: title large, totals and groups bold, numbers under headings on the right, headings converted', async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    const look = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = ['A1', 'C7', 'C12', 'D6', 'C6'].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load('format/font/bold,format/font/size,format/horizontalAlignment');
      const column = sheet.getRange('E6');
      column.load('format/columnWidth');
      const table = sheet.tables.getItem('VnxTargets2006');
      table.load('style');
      await context.sync();
      return {
        width: column.format.columnWidth,
        style: table.style,
        cells: cells.map(({ format }) => [format.font.bold, format.font.size, format.horizontalAlignment]),
      };
    });
    expect(look.style).toBe('TableStyleMedium2');
    // Title; the total; rice, an item; the heading of quantities; the heading of names.
    expect(look.cells.map(([bold]) => bold)).toEqual([true, true, false, false, false]);
    expect(look.cells[0]?.[1]).toBe(14);
    expect([look.cells[3]?.[2], look.cells[4]?.[2]]).toEqual(['Right', 'General']);
    // “Kim ngạch” in bold is 9 × 1.1, so 10, and the filter button 3; 5.5 points each, margin 5.
    expect(look.width).toBeCloseTo(13 * 5.5 + 5, 1);
    expect(host.univer.workbook.getActiveSheet().getFreeze()).toMatchObject({ ySplit: 6 });
  });

  test('takes one round trip to look and one to write, whichever table it is', async () => {
    for (const key of tableKeys) {
      const { syncs } = await host.measure(() => insertTable(key, { place: 'new-sheet' }, vi));
      expect([key, syncs]).toEqual([key, 2]);
    }
    expect([...host.missing]).toEqual([]);
  }, 30_000);

  test('prints with its headings on every page, all columns on one page, wide tables across', async () => {
    const page = async (sheet: string) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(sheet);
        pageLayout.load('orientation,zoom');
        const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        await context.sync();
        return { orientation: pageLayout.orientation, zoom: pageLayout.zoom, rows: rows.address };
      });
    await insertTable('items', { place: 'new-sheet' }, en);
    await insertTable('growth', { place: 'new-sheet' }, en);
    // Headings stand below title, units, status, source and an empty row; growth has no unit in its headings.
    expect(await page('Main export items 2006')).toEqual({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      rows: expect.stringMatching(/!\$?6:\$?6$/),
    });
    expect(await page('Growth rates')).toMatchObject({
      orientation: 'Portrait',
      rows: expect.stringMatching(/!\$?5:\$?5$/),
    });
  });

  test('names every dataset and publisher of the figures that it shows, and no other', async () => {
    const whole = { catalogue: wholeCatalogue(), messages: messagesIn('en') };
    await insertTable('attainment', { place: 'new-sheet' }, whole);
    const { values } = await readSheet('Results against targets', 'A1:A6');
    const lines = values.map(([first]) => String(first)).filter((line) => line.startsWith('Source: '));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^Source: Ministry of Trade of Vietnam, Export targets for 2006 and results of 2001-2005$/,
    );
    expect(lines[1]).toMatch(
      /^Source: .*World Bank, FAO, Export results since 2000 in international statistics$/,
    );
    expect(lines[1]).toMatch(/FAO|Food and Agriculture/);
    await insertTable('items', { place: 'new-sheet' }, whole);
    const items = await readSheet('Main export items 2006', 'A1:A6');
    expect(items.values.flat().filter((line) => String(line).startsWith('Source: '))).toHaveLength(1);
  });

  test('a second time, sheet and table get a number, and nothing is overwritten', async () => {
    await insertTable('groups', { place: 'new-sheet' }, en);
    const second = await insertTable('groups', { place: 'new-sheet' }, en);
    expect(second.table).toBe('VnxGroups2006No2');
    expect(second.address).toContain('Groups of goods 2006 (2)');
  });

  test('text stays text: printed forms, periods and dashes are neither numbers nor formulas', async () => {
    await insertTable('figures', { place: 'new-sheet' }, en);
    const { values } = await readSheet('All figures', 'A5:Q140');
    const headings = values[0] ?? [];
    const row = values.find(([code, , measure]) => code === 'rice' && measure === 'value') ?? [];
    expect(row[headings.indexOf('Printed')]).toBe('1.211');
    expect(row[headings.indexOf('Period')]).toBe(2006);
    expect(row[headings.indexOf('Figure')]).toBe(1211);
    expect(row[headings.indexOf('Upper bound')]).toBe(1211.5);
    expect(values).toHaveLength(136);
  });
});

describe('inserting at the active cell', () => {
  test('puts the block where the user stands', async () => {
    await select('C3');
    const inserted = await insertTable('groups', { place: 'active-cell' }, vi);
    expect(inserted.address).toBe('Sheet1!C3:M12');
    const { values } = await readSheet('Sheet1', 'C3:K12');
    expect(values[0]?.[0]).toBe('Nhóm hàng 2006');
    expect(values[6]?.slice(0, 2)).toEqual(['Nhóm nông, lâm, thủy sản', 7340]);
  });

  test('widens columns where the table needs it, and never narrows what is there', async () => {
    const widths = (...columns: string[]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = columns.map((column) => sheet.getRange(`${column}1`));
        for (const cell of cells) cell.load('format/columnWidth');
        await context.sync();
        return cells.map(({ format }) => format.columnWidth);
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C1').format.columnWidth = 400;
      await context.sync();
    });
    const [, before = 0] = await widths('C', 'E');
    await select('C3');
    // The names of the targets stand in the third column.
    await insertTable('targets', { place: 'active-cell' }, vi);
    const [wide, widened] = await widths('C', 'E');
    expect(wide).toBeCloseTo(400, 0);
    expect(widened).toBeGreaterThan(before);
  });

  test('where cells are in the way, nothing is written and the message names them', async () => {
    await writeTo('D9', [['của tôi']]);
    await writeTo('E10', [[5]]);
    await select('C3');
    await expect(insertTable('groups', { place: 'active-cell' }, vi)).rejects.toThrow(
      /^Chưa chèn gì: các ô D9, E10 đã có nội dung/,
    );
    const { values, tables } = await readSheet('Sheet1', 'A1:Z60');
    expect(values.flat().filter((value) => value !== '')).toEqual(['của tôi', 5]);
    expect(tables).toEqual([]);
  });

  test('a formula that shows nothing is in the way too, and so is a table whose cells there are blank', async () => {
    await writeTo('D9', [['=IF(TRUE,"","x")']]);
    await select('C3');
    await expect(insertTable('groups', { place: 'active-cell' }, vi)).rejects.toThrow(
      'các ô D9 đã có nội dung',
    );

    host.reset();
    await insertTable('groups', { place: 'new-sheet' }, vi);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A7:Z30').clear('Contents');
      await context.sync();
    });
    await select('A8');
    await expect(insertTable('groups', { place: 'active-cell' }, vi)).rejects.toThrow(
      'chạm vào bảng VnxGroups2006',
    );
  });

  test('what another formula spills is in the way too, though its cells have no formula of their own', async () => {
    await writeTo('D1', [['=SEQUENCE(4)']]);
    await host.calculate();
    await select('C3');
    await expect(insertTable('groups', { place: 'active-cell' }, vi)).rejects.toThrow(
      'các ô D3, D4 đã có nội dung',
    );
  });

  test('at the edge of the sheet, the message says that there is no room', async () => {
    await select('XFC1');
    await expect(insertTable('groups', { place: 'active-cell' }, en)).rejects.toThrow(
      /^Nothing was inserted: there is not enough room/,
    );
  });

  test('of many cells in the way, five are named and the rest counted, in English too', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:H1');
      range.values = [[1, 2, 3, 4, 5, 6, 7, 8]];
      await context.sync();
    });
    await select('A1');
    const refusal = insertTable('groups', { place: 'active-cell' }, en);
    await expect(refusal).rejects.toBeInstanceOf(Refusal);
    await expect(refusal).rejects.toThrow('the cells A1, B1, C1, D1, E1 and 3 more are not empty');
  });
});

async function readSheet(name: string, address: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(address);
    range.load('values,numberFormat');
    sheet.tables.load('items/name');
    await context.sync();
    return {
      values: range.values as unknown[][],
      numberFormat: range.numberFormat as string[][],
      tables: sheet.tables.items.map((table) => table.name),
    };
  });
}
