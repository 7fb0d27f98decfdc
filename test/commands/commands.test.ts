import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { associateCommands } from '../../src/commands/commands';
import type { ExcelHost } from '../../src/preview/host/excel';
import { bootOffice } from '../host/bootOffice';

/** What office.js keeps of Office.actions.associate, under names in capitals; Excel looks commands up there. */
type Associated = { mappings: Record<string, (event: { completed: () => void }) => void> };

let host: ExcelHost;
const reports: string[] = [];
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
  associateCommands((message) => reports.push(message));
});
beforeEach(() => {
  host.reset();
  reports.length = 0;
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
    expect(named).toEqual(['insertTargets']);
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
    expect(reports).toEqual([]);
  });

  test('when Excel refuses, the pane says so and Excel still hears that the command is over', async () => {
    expect(host.paneShown).toBe(false);
    host.failAtAction(1);
    await run('insertTargets');
    expect(reports).toEqual([expect.stringMatching(/^Không chèn được: .*hãy bỏ bảo vệ trước\.$/)]);
    expect(host.paneShown).toBe(true);
  });
});
