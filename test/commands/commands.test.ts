/**
 * @realm of its own: what a command has to say may reach the user when the command, and its test, are over.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { associateCommands } from '../../src/commands/commands';
import type { Notice, Working } from '../../src/commands/notice';
import { showSaid } from '../../src/dialog/page';
import { session } from '../../src/session';
import type { ExcelHost } from '../../preview/host/core/excel';
import { bootOffice } from '../preview/host/bootOffice';
import { writeTo } from '../preview/host/cells';
import { publish, serveDatasets } from '../taskpane/publishedDatasets';
import { addInFormulas, loadFunctions } from '../workbook/values/sheets';

/** What office.js keeps of Office.actions.associate, under names in capitals; Excel looks commands up there. */
type Associated = { mappings: Record<string, unknown> };

let host: ExcelHost;
const working: Working[] = [];
const notices: Notice[] = [];
let whenOver = (): void => undefined;
let ending = (): void => undefined;
beforeAll(async () => {
  serveDatasets();
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
  associateCommands((said) => {
    if (said.kind === 'working') working.push(said);
    else {
      notices.push(said);
      whenOver();
      ending();
    }
  });
  loadFunctions(host);
});
beforeEach(() => {
  host.reset();
  host.editing = false;
  localStorage.clear();
  publish();
  whenOver = () => undefined;
  working.length = 0;
  notices.length = 0;
});

const commands = () => (Office.actions as unknown as { _association: Associated })._association.mappings;
/** Presses the button of a command; resolves when it has ended, for which Excel does not wait. */
const run = async (name: string): Promise<void> => {
  const ended = new Promise<void>((goOn) => (ending = goOn));
  await host.runCommand(name);
  await ended;
};

describe('ribbon commands', () => {
  test('every function that the manifest names is there', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name = '']) => name);
    expect(named).toEqual(['insertTargets', 'refreshAll', 'convertWorkbook']);
    expect(Object.keys(commands())).toEqual(named.map((name) => name.toUpperCase()));
  });

  test('inserting the targets puts the table on a new sheet and shows the pane', async () => {
    await run('insertTargets');
    expect(await tableNames()).toEqual(['VnxTargets2006']);
    const address = "'Mục tiêu xuất khẩu 2006'!A1:G43";
    expect(notices).toEqual([{ kind: 'done', message: `Đã chèn “Mục tiêu xuất khẩu 2006” vào ${address}.` }]);
    // A user who has closed the pane sees the outcome too.
    expect(host.paneShown).toBe(true);
  });

  test('when Excel refuses, the pane says so', async () => {
    host.failAtAction(1);
    await run('insertTargets');
    expect(notices).toEqual([
      { kind: 'failed', message: expect.stringMatching(/^Không chèn được: .*hãy bỏ bảo vệ trước\.$/) },
    ]);
    host.failAtAction(1);
    await run('convertWorkbook');
    expect(notices.at(-1)).toEqual({
      kind: 'failed',
      message: expect.stringMatching(/^Excel không làm được nên mọi công thức vẫn như cũ: /),
    });
  });

  test('conversion asks first, with the count by sheet, and does nothing until the user says yes', async () => {
    await writeTo('A1:A3', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.NOSUCH()'], ['=1+1']]);
    await host.calculate();
    await run('convertWorkbook');
    const [question] = notices;
    if (question?.kind !== 'question') throw new Error('Nothing was asked.');
    expect(question.message).toMatch(
      /^Đổi 1 công thức VNEXPORT thành giá trị\? “Sheet1”: 1\. 1 công thức vẫn là/,
    );
    expect(await addInFormulas()).toEqual(['Sheet1!A1', 'Sheet1!A2']);
    expect(host.paneShown).toBe(true);
    const ended = await question.goOn({});
    expect(ended.kind).toBe('done');
    expect(ended.message).toMatch(/^Đã đổi 1 công thức VNEXPORT thành giá trị; .*#NAME\?/);
    expect(await addInFormulas()).toEqual(['Sheet1!A2']);
  });

  test.each(['insertTargets', 'refreshAll', 'convertWorkbook'])(
    'when the user has closed the pane, %s opens it to show its outcome',
    async (command) => {
      await Office.addin.hide();
      expect(host.paneShown).toBe(false);
      await run(command);
      expect(notices).toHaveLength(1);
      expect(notices[0]?.message).not.toBe('');
      await until(() => host.paneShown);
    },
  );

  test('without a formula of the add-in there is nothing to ask', async () => {
    await run('convertWorkbook');
    expect(notices).toEqual([
      { kind: 'done', message: 'Không có công thức VNEXPORT nào để đổi thành giá trị.', left: [] },
    ]);
  });
});

test('a dialog that asks has the keyboard on the answer that changes nothing, and tells what is pressed', () => {
  const root = document.body.appendChild(document.createElement('main'));
  const told: string[] = [];
  const question = { message: 'Đổi 3 công thức?', lines: ['Sheet1: 3'], confirm: 'Đổi', cancel: 'Thôi' };
  showSaid(root, { language: 'vi', ...question }, (answer) => told.push(answer));
  expect(document.activeElement?.textContent).toBe('Thôi');
  for (const button of root.querySelectorAll('button')) button.click();
  expect(told).toEqual(['yes', 'no']);
  root.remove();
});

describe('while a ribbon command works', () => {
  test.each([
    ['insertTargets', 'Đang chèn “Mục tiêu xuất khẩu 2006”…', true],
    ['refreshAll', 'Đang tìm số liệu mới và cập nhật bảng…', true],
    ['convertWorkbook', 'Đang đếm công thức…', false],
  ])('%s says so at once, in the pane that opens for it', async (command, message, canStop) => {
    await Office.addin.hide();
    const done = run(command);
    expect(working).toEqual([{ kind: 'working', message, stop: canStop ? expect.any(Function) : undefined }]);
    await until(() => host.paneShown);
    await done;
  });

  test('a second press starts nothing, and Excel hears that both are over', async () => {
    await Promise.all([run('insertTargets'), host.runCommand('insertTargets')]);
    expect(await tableNames()).toEqual(['VnxTargets2006']);
    expect(notices).toHaveLength(1);
    // Later it is a new wish.
    await run('insertTargets');
    expect(await tableNames()).toEqual(['VnxTargets2006', 'VnxTargets2006No2']);
  });

  test('another command starts nothing either: tables are not refreshed while one is being inserted', async () => {
    const inserting = run('insertTargets');
    await Promise.all([inserting, host.runCommand('refreshAll'), host.runCommand('convertWorkbook')]);
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Đã chèn “Mục tiêu xuất khẩu 2006”/),
    ]);
    await run('refreshAll');
    expect(notices[1]?.message).toMatch(/^Đã xem 1 bảng: 0 ô đổi/);
  });

  test('stopping it leaves the workbook as it was and says so, as no failure', async () => {
    const before = host.serialise();
    const done = run('insertTargets');
    working[0]?.stop?.();
    expect(working.at(-1)?.message).toBe('Đang dừng…');
    await done;
    expect(notices).toEqual([{ kind: 'done', message: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.' }]);
    expect(host.serialise()).toBe(before);
    // The button may be pressed once more while it goes.
    working[0]?.stop?.();
    expect(working).toHaveLength(2);
  });

  test('the user may close the pane: it opens again for the outcome', async () => {
    whenOver = () => (host.paneShown = false);
    await run('insertTargets');
    await until(() => host.paneShown);
  });
});

describe('a ribbon command where something is in its way', () => {
  test.each([
    ['insertTargets', 'Chưa chèn gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi chèn lại.'],
    [
      'refreshAll',
      'Chưa cập nhật gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi cập nhật lại.',
    ],
    ['convertWorkbook', 'Chưa đổi gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.'],
  ])('%s, while a cell is being edited, says what to do', async (command, message) => {
    host.editing = true;
    await run(command);
    expect(notices).toEqual([{ kind: 'failed', message }]);
  });

  test('on a protected sheet tables and formulas stay as they are, and the pane names the sheet', async () => {
    await run('insertTargets');
    await writeTo('J1', [['=VNEXPORT.TARGET("Gạo")']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await host.calculate();
    await run('refreshAll');
    expect(notices[1]?.message).toContain('1 bảng bỏ qua');
    const [table] = (notices[1]?.kind === 'done' ? notices[1].report?.tables : undefined) ?? [];
    expect(table?.skipped).toEqual({ reason: 'protected', detail: 'Mục tiêu xuất khẩu 2006' });
    await run('convertWorkbook');
    expect(notices[2]).toMatchObject({
      kind: 'done',
      left: [
        'Mục tiêu xuất khẩu 2006!J1 · =VNEXPORT.TARGET("Gạo") · trang tính đang được bảo vệ, hãy bỏ bảo vệ trước',
      ],
    });
    expect(await addInFormulas()).toEqual(['Mục tiêu xuất khẩu 2006!J1']);
  });

  test('where Excel will not open the pane, the work is done and Excel hears that it is over', async () => {
    const open = jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('no pane'));
    await run('insertTargets');
    open.mockRestore();
    expect(await tableNames()).toEqual(['VnxTargets2006']);
  });

  test('the language is the one that the user chose in the pane', async () => {
    session.chooseLanguage('en');
    await run('insertTargets');
    expect(notices[0]?.message).toMatch(/^Inserted “Export targets 2006” at /);
  });
});

/** @throws by the limit of the test where it never comes true */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((goOn) => setTimeout(goOn));
}

async function tableNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
}
