/**
 * @realm of its own: what a command has to say may reach the user when the command, and its test, are over.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { associateCommands } from '../../src/commands/commands';
import type { Notice, Working } from '../../src/commands/notice';
import { showSaid } from '../../src/dialog/page';
import type { Said } from '../../src/dialog/said';
import { DialogError } from '../../preview/host/core/dialogs';
import type { ExcelHost } from '../../preview/host/core/excel';
import { platforms } from '../../preview/host/core/platform';
import { bootOffice } from '../preview/host/bootOffice';
import { valuesOf, writeTo } from '../preview/host/cells';
import { describeOnEveryPlatform } from '../preview/host/platforms';
import { publish, serveDatasets } from '../taskpane/publishedDatasets';
import { addInFormulas, loadFunctions } from '../workbook/values/sheets';

let host: ExcelHost;
let said: (Notice | Working)[] = [];
beforeAll(async () => {
  serveDatasets();
  host = await bootOffice({ locale: 'vi-VN' });
  associateCommands((one) => said.push(one));
  loadFunctions(host);
});
beforeEach(() => {
  host.reset();
  host.dialogs.reset();
  host.paneShown = true;
  host.paneShown = false;
  publish();
  said = [];
});
afterEach(() => {
  host.dialogs.onChange = () => undefined;
});

/** @throws by the limit of the test where it never comes true */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((goOn) => setTimeout(goOn));
}

/** What the next dialog shows, in a page that has opened in it: its texts and its buttons. */
async function nextDialog(): Promise<{ texts: string[]; press: (label: string) => void }> {
  await until(() => host.dialogs.open !== undefined);
  const { open } = host.dialogs;
  expect(open?.url).toBe('https://localhost/dialog.html');
  const shown = new Promise<HTMLElement>((goOn) => {
    open?.hear((message) => {
      const root = document.createElement('main');
      document.body.append(root);
      showSaid(root, JSON.parse(message) as Said, (answer) => open.tellParent(answer));
      goOn(root);
    });
  });
  open?.tellParent('ready');
  const root = await shown;
  return {
    texts: [...root.querySelectorAll('p:first-child, li, button')].map(({ textContent }) => textContent),
    press: (label) => {
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
      if (button === undefined) throw new Error(`There is no button “${label}”.`);
      button.click();
    },
  };
}

const endings = () => said.filter(({ kind }) => kind === 'done' || kind === 'failed');
const closed = platforms.web;

describeOnEveryPlatform('a ribbon command', (name) => {
  test.each(['insertTargets', 'refreshAll', 'convertWorkbook'])(
    '%s is completed at once, and its outcome reaches the user in the pane or in a dialog',
    async (command) => {
      let isCompleted = false;
      void host.runCommand(command).then(() => (isCompleted = true));
      expect(endings()).toEqual([]);
      await until(() => isCompleted);
      await until(() => endings().length > 0);
      if (platforms[name].pane !== 'stays closed') {
        await until(() => host.paneShown);
        expect(host.dialogs.open).toBeUndefined();
        return;
      }
      const { texts, press } = await nextDialog();
      expect(texts).toEqual([endings()[0]?.message, 'Đóng']);
      press('Đóng');
      expect(host.dialogs.open).toBeUndefined();
    },
  );
});

describe('where Excel opens no pane', () => {
  beforeAll(() => host.usePlatform(closed));
  beforeEach(async () => {
    await writeTo('A1:A2', [['=VNEXPORT.TARGET("Gạo")'], ['=1+1']]);
    await host.calculate();
  });

  test('turning formulas into values asks in a dialog, goes on with yes, and tells the outcome', async () => {
    await host.runCommand('convertWorkbook');
    const { texts, press } = await nextDialog();
    expect(texts[0]).toMatch(/^Đổi 1 công thức VNEXPORT thành giá trị\? “Sheet1”: 1\./);
    expect(await addInFormulas()).toEqual(['Sheet1!A1']);
    press(texts[1] ?? '');
    await until(() => endings().length > 0);
    expect(await addInFormulas()).toEqual([]);
    // 1 211 million USD of rice, as printed.
    expect(await valuesOf('A1:A2')).toEqual([[1211], [2]]);
    const outcome = await nextDialog();
    expect(outcome.texts[0]).toMatch(/^Đã đổi 1 công thức VNEXPORT thành giá trị/);
  });

  test.each(['no', 'its cross'])(
    '%s leaves the formulas and takes the question out of the pane',
    async (how) => {
      await host.runCommand('convertWorkbook');
      const { texts, press } = await nextDialog();
      if (how === 'no') press(texts[2] ?? '');
      else host.dialogs.open?.closeByUser();
      await until(() => endings().length > 0);
      expect(said.at(-1)).toEqual({ kind: 'done', message: 'Chưa làm gì, theo lựa chọn của bạn.' });
      expect(await addInFormulas()).toEqual(['Sheet1!A1']);
    },
  );

  test('a second command while a dialog is open takes its place', async () => {
    await host.runCommand('convertWorkbook');
    await nextDialog();
    await host.runCommand('refreshAll');
    await until(() => endings().length > 0);
    const first = host.dialogs.open;
    await until(() => host.dialogs.open !== first && host.dialogs.open !== undefined);
    expect((await nextDialog()).texts[0]).toMatch(/VNEXPORT chèn/);
  });

  test('a user who works in the pane that he has opened himself gets no dialog', async () => {
    host.paneShown = true;
    await host.runCommand('convertWorkbook');
    await until(() => said.some(({ kind }) => kind === 'question'));
    await host.runCommand('insertTargets');
    await until(() => endings().length > 0);
    expect(host.dialogs.open).toBeUndefined();
  });

  test.each([
    ['the user ignores the question whether to', DialogError.userIgnored],
    ['the browser blocks them', DialogError.blocked],
  ])('nor dialogs, since %s, a question stands on a sheet that says where to answer', async (_, refusal) => {
    host.dialogs.refusal = refusal;
    await host.runCommand('convertWorkbook');
    await until(() => host.univer.workbook.getActiveSheet().getSheetName() === 'VNEXPORT');
    const [[message], [where]] = (await valuesOf('A1:A2')) as [[string], [string]];
    expect(message).toMatch(/^Đổi 1 công thức VNEXPORT thành giá trị\?/);
    expect(where).toMatch(/^Để trả lời, hãy bấm “Số liệu xuất khẩu” trên tab Trang đầu/);
    expect(await addInFormulas()).toEqual(['Sheet1!A1']);
  });

  test('nor dialogs, a table that was inserted is its own notice, and a failure stands on a sheet', async () => {
    host.dialogs.refusal = DialogError.blocked;
    await host.runCommand('insertTargets');
    await until(() => endings().length > 0);
    host.editing = true;
    await host.runCommand('insertTargets');
    await until(() => endings().length > 1);
    host.editing = false;
    await until(() => host.univer.workbook.getActiveSheet().getSheetName() === 'VNEXPORT');
    expect(await valuesOf('A1')).toEqual([[endings()[1]?.message]]);
    const sheets = host.univer.workbook.getSheets().map((sheet) => sheet.getSheetName());
    expect(sheets).toEqual(['Sheet1', 'Mục tiêu xuất khẩu 2006', 'VNEXPORT']);
  });
});
