import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { associateCommands } from '../../src/commands/commands';
import type { Notice } from '../../src/commands/notice';
import type { ExcelHost } from '../../src/preview/host/excel';
import { bootOffice } from '../host/bootOffice';
import { writeTo } from '../host/cells';
import { serveEditions } from '../taskpane/publishedEditions';
import { addInFormulas, loadFunctions } from '../workbook/freeze/sheets';

/** What office.js keeps of Office.actions.associate, under names in capitals; Excel looks commands up there. */
type Associated = { mappings: Record<string, (event: { completed: () => void }) => void> };

let host: ExcelHost;
const notices: Notice[] = [];
beforeAll(async () => {
  serveEditions();
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
  associateCommands((said) => {
    if (said.kind !== 'working') notices.push(said);
  });
  loadFunctions(host);
});
beforeEach(() => {
  host.reset();
  notices.length = 0;
});

const commands = () => (Office.actions as unknown as { _association: Associated })._association.mappings;
const run = (name: string) =>
  new Promise<void>((completed) => {
    commands()[name.toUpperCase()]?.({ completed });
  });

describe('ribbon commands', () => {
  test('every function that the manifest names is there', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name = '']) => name);
    expect(named).toEqual(['insertTargets', 'refreshAll', 'freezeWorkbook']);
    expect(Object.keys(commands())).toEqual(named.map((name) => name.toUpperCase()));
  });

  test('inserting the targets puts the table on a new sheet and tells Excel when it is done', async () => {
    await run('insertTargets');
    const names = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
    expect(names).toEqual(['VnxTargets2006']);
    const address = "'Mục tiêu xuất khẩu 2006'!A1:G43";
    expect(notices).toEqual([{ kind: 'done', message: `Đã chèn “Mục tiêu xuất khẩu 2006” vào ${address}.` }]);
    // A user who has closed the pane sees the outcome too.
    expect(host.paneShown).toBe(true);
  });

  test('when Excel refuses, the pane says so and Excel still hears that the command is over', async () => {
    host.failAtAction(1);
    await run('insertTargets');
    expect(notices).toEqual([
      { kind: 'failed', message: expect.stringMatching(/^Không chèn được: .*hãy bỏ bảo vệ trước\.$/) },
    ]);
    host.failAtAction(1);
    await run('freezeWorkbook');
    expect(notices.at(-1)).toEqual({
      kind: 'failed',
      message: expect.stringMatching(/^Excel không làm được nên mọi công thức vẫn như cũ: /),
    });
  });

  test('freezing asks first, with the count by sheet, and does nothing until the user says yes', async () => {
    await writeTo('A1:A3', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.NOSUCH()'], ['=1+1']]);
    await host.calculate();
    await run('freezeWorkbook');
    const [question] = notices;
    if (question?.kind !== 'question') throw new Error('Nothing was asked.');
    expect(question.message).toMatch(
      /^Đổi 1 công thức VNEXPORT thành giá trị\? Sheet1: 1\. 1 công thức vẫn là/,
    );
    expect(await addInFormulas()).toEqual(['Sheet1!A1', 'Sheet1!A2']);
    expect(host.paneShown).toBe(true);
    const ended = await question.goOn({});
    expect(ended.kind).toBe('done');
    expect(ended.message).toMatch(/^Đã đổi 1 công thức VNEXPORT thành giá trị; .*#NAME\?/);
    expect(await addInFormulas()).toEqual(['Sheet1!A2']);
  });

  test.each(['insertTargets', 'refreshAll', 'freezeWorkbook'])(
    'when the user has closed the pane, %s opens it to show its outcome',
    async (command) => {
      await Office.addin.hide();
      expect(host.paneShown).toBe(false);
      await run(command);
      expect(notices).toHaveLength(1);
      expect(notices[0]?.message).not.toBe('');
      expect(host.paneShown).toBe(true);
    },
  );

  test('without a formula of the add-in there is nothing to ask', async () => {
    await run('freezeWorkbook');
    expect(notices).toEqual([
      { kind: 'done', message: 'Không có công thức VNEXPORT nào để đổi thành giá trị.', left: [] },
    ]);
  });
});
