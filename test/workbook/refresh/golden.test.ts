import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { Language, TableKey } from '../../../src/locales/messages';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import type { RefreshReport } from '../../../src/workbook/refresh/refreshReport';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { tableStates } from '../../../src/workbook/refresh/tableStates';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from './scene';
import type { SourceChange } from './scene';
import { doSteps } from './userSteps';
import type { UserStep } from './userSteps';

/**
 * Every folder of cases/ is one promise: a table is inserted (before.json), a user does something to it and the source
 * says something else (change.json), the table is refreshed, and report and sheet are what they are to be
 * (expected.json). Adding a case is adding a folder.
 */
const folder = join(__dirname, 'cases');

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

test.each(readdirSync(folder))('%s', async (name) => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));
  const before = read('before') as Before;
  const change = read('change') as Change;
  const expected = read('expected') as Expected;
  const language = before.language ?? 'vi';
  const plan = planCatalogue();
  await insertTable(
    before.table,
    { place: 'new-sheet', computed: before.computed ?? 'values' },
    { catalogue: plan, messages: messagesIn(language) },
  );
  await doSteps(host, change.user ?? []);
  const catalogue = change.source === undefined ? plan : changedPlan(change.source);
  const refresh = () => refreshTables('all', catalogue, language, change.wishes);

  const written = host.counters.cellsWritten;
  // What the list of the tables says before anything is refreshed is what a refresh without wishes goes by.
  const { found } = await insertedTables(language);
  const states = short({ tables: (await tableStates(found, catalogue, language)).compared, damaged: [] });
  if (change.wishes === undefined) {
    const { skipped = [], ...others } = expected.report ?? {};
    const isGone = ([reason]: unknown[]) => reason === 'deleted' || reason === 'converted';
    expect(states).toEqual({ ...nothing, ...others, skipped: skipped.filter((one) => !isGone(one)) });
  }
  const report = await refresh();
  expect({ ...short(report), cellsWritten: host.counters.cellsWritten - written }).toEqual({
    ...nothing,
    ...expected.report,
    cellsWritten: expected.cellsWritten,
  });
  expect([...host.missing]).toEqual([]);

  if (expected.sheet !== undefined) {
    const { headings, rows, lines } = await readTable();
    for (const [row, cells] of Object.entries(expected.sheet.rows ?? {})) {
      const line = rows.find((one) => one.includes(row)) ?? [];
      const shown = Object.keys(cells).map((heading) => [heading, line[headings.indexOf(heading)]]);
      expect({ row, cells: Object.fromEntries(shown) as unknown }).toEqual({ row, cells });
    }
    if (expected.sheet.headings) expect(headings).toEqual(expected.sheet.headings);
    if (expected.sheet.last) expect(rows.at(-1)).toEqual(expected.sheet.last);
    if (expected.sheet.lines) expect(lines).toEqual(expect.arrayContaining(expected.sheet.lines));
  }

  // Whatever has been done: a second refresh finds nothing more to do.
  const again = host.counters.cellsWritten;
  const second = await refresh();
  expect(second.tables.flatMap(({ changed, added }) => [...changed, ...added])).toEqual([]);
  expect(host.counters.cellsWritten).toBe(again);
});

type Before = { table: TableKey; language?: Language; computed?: 'values' | 'formulas' };
type Change = {
  user?: UserStep[];
  source?: SourceChange;
  wishes?: { conflicts?: 'keep' | 'take'; restoreDeletedRows?: boolean; language?: Language };
};
type Expected = {
  report?: Partial<typeof nothing>;
  cellsWritten: number;
  sheet?: {
    rows?: Record<string, Record<string, unknown>>;
    headings?: string[];
    last?: unknown[];
    lines?: string[];
  };
};

const nothing = {
  /** Row, heading, before, after. */
  changed: [] as unknown[][],
  /** Row, heading, the user's, the source's; and whether the source has changed too. */
  edited: [] as unknown[][],
  added: [] as string[],
  vanished: [] as string[],
  deleted: [] as string[],
  missingColumns: [] as string[],
  skipped: [] as unknown[][],
};

function short({ tables }: RefreshReport): typeof nothing {
  return {
    changed: tables.flatMap(({ changed }) =>
      changed.map(({ row, heading, from, to }) => [row, heading, from, to]),
    ),
    edited: tables.flatMap(({ edited }) =>
      edited.map(({ row, heading, yours, source, sourceChanged }) => [
        row,
        heading,
        yours,
        source,
        sourceChanged,
      ]),
    ),
    added: tables.flatMap(({ added }) => added.map(({ row }) => row)),
    vanished: tables.flatMap(({ vanished }) => vanished.map(({ row }) => row)),
    deleted: tables.flatMap(({ deleted }) => deleted.map(({ row }) => row)),
    missingColumns: tables.flatMap(({ missingColumns }) => missingColumns),
    skipped: tables.flatMap(({ skipped }) =>
      skipped === undefined ? [] : [[skipped.reason, skipped.detail]],
    ),
  };
}

async function readTable() {
  // A calculation that was under way before may answer for the first one.
  await host.calculate();
  await host.calculate();
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/id');
    await context.sync();
    const [table] = tables.items;
    if (table === undefined) throw new Error('There is no table.');
    const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const above = table.worksheet.getRangeByIndexes(0, header.columnIndex, header.rowIndex, 1).load('values');
    await context.sync();
    return {
      headings: (header.values[0] ?? []) as string[],
      rows: body.values as unknown[][],
      lines: above.values.flat() as string[],
    };
  });
}
