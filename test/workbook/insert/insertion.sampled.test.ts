import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import { oneFormula } from '../../../src/workbook/insert/cellBlock';
import { insertCells } from '../../../src/workbook/insert/insertCells';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { insertedMessage } from '../../../src/workbook/insert/insertedMessage';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { rangeOf, select, valuesOf, writeTo } from '../../preview/host/cells';
import { describeOnEveryPlatform } from '../../preview/host/platforms';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => {
  host.reset();
  host.selected = 'cells';
});

const vi = { catalogue: planCatalogue(), messages: messagesIn('vi') };

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
const inWorkbook = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

describeOnEveryPlatform('an insertion', () => {
  test.each([true, false])('is complete on a new sheet, with a chart: %s', async (chart) => {
    const inserted = await insertTable('targets', { place: 'new-sheet', chart }, vi);
    expect(inserted).toEqual({
      title: 'Mục tiêu xuất khẩu 2006',
      table: 'VnxTargets2006',
      address: "'Mục tiêu xuất khẩu 2006'!A1:G43",
      isRenamed: false,
      differs: [],
    });
    // The sixth of the items, in the row that the printed table gives it.
    expect((await valuesOf('C12:E12'))[0]).toEqual(['Gạo', 4500, 1211]);
  });

  test('is complete at a cell, and one Ctrl+Z takes back all of it that stands in cells', async () => {
    await select('B2');
    await insertTable('groups', { place: 'active-cell' }, vi);
    const written = await valuesOf('A1:H14');
    expect(written.flat().filter((cell) => cell !== '').length).toBeGreaterThan(20);
    host.univer.workbook.undo();
    expect((await valuesOf('A1:H14')).flat().filter((cell) => cell !== '')).toEqual([]);
  });

  test('of a formula is complete', async () => {
    await select('B2');
    expect(await insertCells(oneFormula('=VNEXPORT.TARGET("Gạo")'), 'active-cell', 'vi')).toEqual({
      kind: 'inserted',
      address: 'Sheet1!B2',
    });
    expect((await rangeOf('B2')).formulas).toEqual([['=VNEXPORT.TARGET("Gạo")']]);
  });

  test('on a new sheet asks for no active cell, which Excel does not have while a chart is selected', async () => {
    host.selected = 'a shape';
    const { address } = await insertTable('targets', { place: 'new-sheet' }, vi);
    expect(address).toBe("'Mục tiêu xuất khẩu 2006'!A1:G43");
  });

  test('at a cell, where none is selected, asks the user to click one', async () => {
    host.selected = 'a shape';
    const message =
      'Chưa chèn gì: trong Excel đang không chọn ô nào mà chọn biểu đồ, hình hoặc cửa sổ khác. Hãy bấm vào một ô trước rồi chèn lại.';
    await expect(insertTable('targets', { place: 'active-cell' }, vi)).rejects.toThrow(message);
    await expect(insertCells(oneFormula('=1'), 'active-cell', 'vi')).rejects.toThrow(message);
    host.selected = 'cells';
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('on a protected sheet writes nothing and names the sheet', async () => {
    await inWorkbook(({ worksheets }) => worksheets.getItem('Sheet1').protection.protect());
    const before = host.serialise();
    await expect(insertTable('targets', { place: 'active-cell' }, vi)).rejects.toThrow(
      /^Chưa chèn gì: trang tính “Sheet1” đang được bảo vệ\. /,
    );
    expect(host.serialise()).toBe(before);
  });

  test('in a workbook whose structure is protected writes nothing and says that no sheet can be added', async () => {
    await inWorkbook(({ protection }) => protection.protect());
    const before = host.serialise();
    await expect(insertTable('targets', { place: 'new-sheet' }, vi)).rejects.toThrow(
      /^Chưa chèn gì: cấu trúc sổ làm việc đang được bảo vệ /,
    );
    expect(host.serialise()).toBe(before);
    // In the sheet that is there it can write.
    await insertTable('groups', { place: 'active-cell' }, vi);
  });

  test.each(['Mục tiêu xuất khẩu 2006', 'MỤC TIÊU XUẤT KHẨU 2006'])(
    'beside a very hidden sheet called %s takes the next name',
    async (name) => {
      await inWorkbook(({ worksheets }) => {
        worksheets.add(name).visibility = 'VeryHidden';
      });
      const { address } = await insertTable('targets', { place: 'new-sheet' }, vi);
      expect(address).toBe("'Mục tiêu xuất khẩu 2006 (2)'!A1:G43");
    },
  );

  test('beside cells that have the usual name of the table takes the next one and says so', async () => {
    await inWorkbook(({ names, worksheets }) =>
      names.add('vnxtargets2006', worksheets.getItem('Sheet1').getRange('Z1')),
    );
    const inserted = await insertTable('targets', { place: 'new-sheet' }, vi);
    expect(inserted).toMatchObject({ table: 'VnxTargets2006No2', isRenamed: true });
    expect(insertedMessage(inserted, 'vi')).toMatch(
      /A1:G43\. Bảng có tên VnxTargets2006No2 vì tên thường dùng đã có\.$/,
    );
  });
});

describe('where rows are hidden', () => {
  test.each(['3:3', '2:9'])('as rows %s, an insertion over them is refused', async (rows) => {
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem('Sheet1').getRange(rows).rowHidden = true;
    });
    await select('A1');
    const before = host.serialise();
    await expect(insertTable('groups', { place: 'active-cell' }, vi)).rejects.toThrow(
      /^Chưa chèn gì: vùng Sheet1!A1:[A-Z]\d+ có dòng đang ẩn/,
    );
    expect(host.serialise()).toBe(before);
  });

  test('above or below the place, nothing is in the way', async () => {
    await writeTo('A1:A2', [['Mặt hàng'], ['Gạo']]);
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem('Sheet1').getRange('2:2').rowHidden = true;
    });
    await select('A4');
    const { differs } = await insertTable('groups', { place: 'active-cell' }, vi);
    expect(differs).toEqual([]);
  });
});

describe('where Excel does not hold what was written', () => {
  /** From now on whatever writes this value leaves another in its cell. */
  const lie = (written: unknown, held: string): void => {
    host.univer.commands.onCommandExecuted(({ id, params }) => {
      if (id !== 'sheet.mutation.set-range-values') return;
      const { cellValue = {} } = params as {
        cellValue?: Record<string, Record<string, { v?: unknown } | null>>;
      };
      for (const [row, cells] of Object.entries(cellValue)) {
        for (const [column, cell] of Object.entries(cells)) {
          if (cell?.v !== written) continue;
          const sheet = host.univer.workbook.getActiveSheet();
          const there = sheet.getSheet().getCellRaw(Number(row), Number(column));
          if (there) there.v = held;
        }
      }
    });
  };

  test('in the last row, the report names the cell and warns of the table', async () => {
    // Of the four groups of goods the last, in row 10 below the headings of row 6.
    const { address } = await insertTable('groups', { place: 'active-cell' }, vi);
    const last = (await valuesOf('A10:B10'))[0] ?? [];
    host.reset();
    lie(last[0], 'Nhóm khác');
    const inserted = await insertTable('groups', { place: 'active-cell' }, vi);
    expect(inserted).toMatchObject({ address, differs: ['A10'] });
    expect(insertedMessage(inserted, 'vi')).toMatch(
      / Nhưng nội dung Excel đang giữ ở A10 khác với nội dung đã chèn: đừng dùng bảng này/,
    );
  });
});
