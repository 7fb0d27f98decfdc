import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { platforms } from '../../../preview/host/core/platform';
import { bootOffice } from './bootOffice';
import { describeOnEveryPlatform } from './platforms';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const namespace = 'urn:test';
const part = (text: string) => `<a xmlns="${namespace}">${text}</a>`;

const values = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
const ids = () =>
  Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name');
    tables.load('items/id,items/name');
    await context.sync();
    return [...worksheets.items, ...tables.items].map(({ id, name }) => [name, id]);
  });
const parts = () =>
  Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(namespace).load('items');
    await context.sync();
    const texts = found.items.map((one) => one.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
const undo = () => host.univer.workbook.undo();

const codeOf = (fault: unknown) => (fault as OfficeExtension.Error).code;

/** A sheet with a table on it, in one undo group; what Excel refuses is told by its code. */
const sheetInGroup = () =>
  Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const sheet = context.workbook.worksheets.add('Mới');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  }).then(() => 'done', codeOf);

/** Two round trips that can be undone together. */
const cellsInGroup = () =>
  Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  }).then(() => 'done', codeOf);

describeOnEveryPlatform('a platform', (name) => {
  const platform = platforms[name];

  test('has the requirement sets that Microsoft lists for it, and none above', () => {
    const { requirements } = Office.context;
    const highest = { windows: 20, mac: 20, web: 20, ltsc2021: 14 }[name];
    expect(requirements.isSetSupported('ExcelApi', `1.${highest}`)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', `1.${highest + 1}`)).toBe(false);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(name !== 'ltsc2021');
  });

  test('refuses a new sheet within an undo group where it knows such groups', async () => {
    expect(await sheetInGroup()).toBe(name === 'ltsc2021' ? 'done' : 'UndoNotSupported');
  });

  test('takes back two round trips of a group at once where it knows groups, else one by one', async () => {
    const told = await cellsInGroup();
    expect(told).toBe(name === 'web' ? 'UndoNotSupported' : 'done');
    if (name === 'web') {
      expect(await values('A1:A2')).toEqual([[''], ['']]);
      return;
    }
    undo();
    expect(await values('A1:A2')).toEqual(name === 'ltsc2021' ? [[1], ['']] : [[''], ['']]);
  });

  test('keeps the ids of sheets and tables over reopening, or gives them anew by position', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const title of ['Một', 'Hai']) {
        const sheet = worksheets.add(title);
        sheet.getRange('A1:A2').values = [['a'], ['b']];
        sheet.tables.add('A1:A2', true).name = `Bảng${title}`;
      }
      worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    const before = await ids();
    host.load(host.serialise());
    const after = await ids();
    if (platform.idsAfterReopening === 'kept') {
      expect(after).toEqual(before);
      return;
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Một').delete();
      await context.sync();
    });
    host.load(host.serialise());
    // The first is gone, and the second has the ids that were the first's.
    const [first, second] = [after, await ids()].map((all) => new Map(all as [string, string][]));
    expect(second?.get('Hai')).toBe(first?.get('Một'));
    expect(second?.get('BảngHai')).toBe(first?.get('BảngMột'));
  });

  test('opens a workbook with its XML parts, or without them', async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(part('Gạo'));
      await context.sync();
    });
    host.load(host.serialise());
    expect(await parts()).toEqual(name === 'mac' ? [] : [part('Gạo')]);
  });

  test('leaves XML parts out of Ctrl+Z, or takes them back with the cells', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      context.workbook.customXmlParts.add(part('Gạo'));
      await context.sync();
    });
    undo();
    expect(await values('A1')).toEqual([['']]);
    expect(await parts()).toEqual(name === 'web' ? [] : [part('Gạo')]);
  });

  test('takes a request of 6 MB unless it is the web', async () => {
    const writing = Excel.run(async (context) => {
      // 200 cells of 30 000 letters.
      const cells = Array.from({ length: 200 }, () => ['a'.repeat(30_000)]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = cells;
      await context.sync();
    });
    if (name === 'web')
      await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    else await writing;
  });

  test('has no active cell while a shape is selected, nor on a desktop while another window is in front', async () => {
    const ask = () =>
      Excel.run(async (context) => {
        context.workbook.getActiveCell().load('address');
        await context.sync();
        return 'a cell';
      }).catch(codeOf);
    host.selected = 'a shape';
    expect(await ask()).toBe('InvalidSelection');
    host.selected = 'another window';
    expect(await ask()).toBe(name === 'web' ? 'a cell' : 'InvalidSelection');
    host.selected = 'cells';
    expect(await ask()).toBe('a cell');
  });

  test('opens the pane for a ribbon command at once, when that is completed, or never', async () => {
    host.paneShown = false;
    const order: string[] = [];
    let answered: Promise<unknown> = Promise.resolve();
    const ask = async (event: Office.AddinCommands.Event): Promise<void> => {
      answered = Office.addin.showAsTaskpane().then(() => order.push(`answered, ${String(host.paneShown)}`));
      // Another question after it: Excel answers in order.
      await Office.addin.getStartupBehavior();
      order.push('completed');
      event.completed();
    };
    Office.actions.associate(`ask-${name}`, (event: Office.AddinCommands.Event) => void ask(event));
    await host.runCommand(`ask-${name}`);
    await answered;
    const expected = {
      windows: ['completed', 'answered, true'],
      mac: ['completed', 'answered, true'],
      web: ['answered, false', 'completed'],
      ltsc2021: ['answered, true', 'completed'],
    };
    expect(order).toEqual(expected[name]);
  });
});
