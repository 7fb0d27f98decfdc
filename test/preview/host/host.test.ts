import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { valuesOf } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(() => host.reset());

describe('office.js over the host', () => {
  test('boots as Excel, in the language asked for', () => {
    expect(Office.context.host).toBe(Office.HostType.Excel);
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
    expect([...host.missing]).toEqual([]);
  });

  test('refuses a property that was not loaded', async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.getActiveCell();
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    await expect(reading).rejects.toBeInstanceOf(Error);
    await expect(reading).rejects.toBeInstanceOf(OfficeExtension.Error);
  });

  test('takes 5 MB in a request, and answers with no more', async () => {
    // Two bytes each in UTF-8.
    const add = (letters: number) =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(`<a xmlns="x">${'ă'.repeat(letters)}</a>`);
        await context.sync();
      });
    await expect(add(2_700_000)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await add(2_000_000);
    await add(1_000_000);
    const read = Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.load('items/id');
      await context.sync();
      // What was too long to be asked for is not there.
      expect(customXmlParts.items).toHaveLength(2);
      for (const part of customXmlParts.items) part.getXml();
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('reads and writes the formats of single cells', async () => {
    const formats = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2');
      range.setCellProperties([
        [
          { format: { font: { bold: true, color: '#C00000' } } },
          { format: { horizontalAlignment: 'Right' } },
        ],
      ]);
      const answer = range.getCellProperties({
        format: { font: { bold: true, color: true }, horizontalAlignment: true },
      });
      await context.sync();
      return answer.value;
    });
    expect(formats).toEqual([
      [
        { format: { font: { bold: true, color: '#C00000' }, horizontalAlignment: 'General' } },
        { format: { font: { bold: false, color: '#000000' }, horizontalAlignment: 'Right' } },
      ],
    ]);
  });

  test('fails for a sheet that is not there, and says so', async () => {
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
    });
  });

  test('answers with null objects where they are asked for', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      const noSheet = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      const noTable = context.workbook.tables.getItemOrNullObject('Nothing').load('name');
      const unused = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([sheet.isNullObject, noSheet.isNullObject, noTable.isNullObject]).toEqual([false, true, true]);
      expect(unused.isNullObject).toBe(true);
      expect(sheet.name).toBe('Sheet1');
    });
  });

  test('is loud about, and lists, what the host lacks', async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.getActiveCell().removeDuplicates([0], true);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    const loading = Excel.run(async (context) => {
      context.workbook.getActiveCell().load('linkedDataTypeState');
      await context.sync();
    });
    await expect(loading).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...host.missing]).toEqual(['Range.RemoveDuplicates()', 'Range.linkedDataTypeState']);
  });

  test('refuses what lies above the declared requirement sets', async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.getActiveCell().getSpillingToRangeOrNullObject().load('address');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.missing.size).toBe(0);
  });

  test('keeps what a failing batch did before it failed', async () => {
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('Nowhere').activate();
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(await valuesOf('A1')).toEqual([['kept']]);
  });

  test('fails at the action asked for, once, and keeps what was done before', async () => {
    const writing = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
        await context.sync();
        sheet.getRange('A4').values = [[4]];
        await context.sync();
      });
    const { actions } = await host.measure(writing);
    const partly = new Set<string>();
    for (let n = 1; n <= actions; n += 1) {
      host.reset();
      host.failAtAction(n);
      await expect(writing()).rejects.toMatchObject({ code: 'GeneralException' });
      partly.add(String(await valuesOf('A1:A4')));
    }
    expect([...partly]).toEqual([',,,', '1,,,', '1,2,,', '1,2,3,']);
    await writing();
    expect(String(await valuesOf('A1:A4'))).toBe('1,2,3,4');
  });

  test('takes several properties at once, and loads everything where nothing is named', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').set({ values: [['Gạo']], format: { font: { bold: true } } });
      const cell = sheet.getRange('B2').load();
      const format = sheet.getRange('B2').format.load({ font: { bold: true }, wrapText: true });
      await context.sync();
      expect(cell.toJSON()).toMatchObject({ address: 'Sheet1!B2', values: [['Gạo']], rowIndex: 1 });
      expect(format.toJSON()).toEqual({ wrapText: false, font: { bold: true } });
    });
  });

  test('loads a page of a collection', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Hai', 'Ba', 'Bốn']) worksheets.add(name);
      worksheets.load({ select: 'name', skip: 1, top: 2 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Hai', 'Ba']);
    });
  });

  test('counts syncs, actions and cells written', async () => {
    const cost = await host.measure(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('address');
        await context.sync();
        range.values = [
          [1, 2],
          [null, 4],
        ];
        range.format.font.bold = true;
        await context.sync();
      }),
    );
    expect(cost).toMatchObject({ syncs: 2, cellsWritten: 3 });
    expect(cost.actions).toBeGreaterThan(4);
  });
});

describe('custom functions', () => {
  beforeAll(() => {
    const { Error: CellError, ErrorCode } = CustomFunctions;
    const fail = (code: CustomFunctions.ErrorCode): never => {
      throw new CellError(code, 'Không có mặt hàng này.');
    };
    CustomFunctions.associate({
      TARGET: (item: string, year: number | null) => `${item} ${year ?? 'mọi năm'}`,
      TABLE: () =>
        Promise.resolve([
          ['Gạo', 2],
          [new CellError(ErrorCode.notAvailable, 'Chưa có.'), null],
        ]),
      MISSING: () => fail(ErrorCode.notAvailable),
      LATER: () => Promise.resolve().then(() => fail(ErrorCode.invalidValue)),
      RETURNED: () => new CellError(ErrorCode.notAvailable, 'Chưa có.'),
      NUMBER: () => fail(ErrorCode.invalidNumber),
      CRASH: () => {
        throw new Error('không ai thấy');
      },
      SHARE: () => ({ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0.0%' }),
    });
  });

  test('return scalars, arrays and formatted numbers', async () => {
    const results = await Promise.all([
      host.callFunction('TARGET', ['Gạo', null]),
      host.callFunction('table'),
      host.callFunction('SHARE'),
    ]);
    expect(results).toEqual([
      { value: 'Gạo mọi năm' },
      {
        value: [
          ['Gạo', 2],
          [{ errorCode: '#N/A', message: 'Chưa có.' }, null],
        ],
      },
      { value: { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0.0%' } },
    ]);
  });

  test('put an error and its message into the cell, thrown, rejected or returned', async () => {
    const results = await Promise.all(
      ['MISSING', 'LATER', 'RETURNED'].map((name) => host.callFunction(name)),
    );
    expect(results).toEqual([
      { errorCode: '#N/A', message: 'Không có mặt hàng này.' },
      { errorCode: '#VALUE!', message: 'Không có mặt hàng này.' },
      { errorCode: '#N/A', message: 'Chưa có.' },
    ]);
  });

  test('have no message where Excel shows none', async () => {
    const results = await Promise.all(['NUMBER', 'CRASH', 'UNKNOWN'].map((name) => host.callFunction(name)));
    expect(results).toEqual([
      { errorCode: '#NUM!', message: '' },
      { errorCode: '#VALUE!', message: '' },
      { errorCode: '#VALUE!', message: '' },
    ]);
  });

  test('are not among the syncs that the add-in is charged for', async () => {
    const cost = await host.measure(() => host.callFunction('TARGET', ['Gạo', 2005]));
    expect(cost).toMatchObject({ syncs: 0, actions: 0, cellsWritten: 0 });
  });
});
