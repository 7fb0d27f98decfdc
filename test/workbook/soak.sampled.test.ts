import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../preview/host/core/excel';
import { messagesIn } from '../../src/locales/language';
import { insertTable } from '../../src/workbook/insert/insertTable';
import { refreshTables } from '../../src/workbook/refresh/refreshTables';
import { removeTable } from '../../src/workbook/refresh/removeTable';
import { insertedTables } from '../../src/workbook/refresh/tableActions';
import { convertToValues } from '../../src/workbook/values/convertToValues';
import { restoreFormulas } from '../../src/workbook/values/restoreFormulas';
import { planCatalogue } from '../catalogue/planCatalogue';
import { valuesOf, writeTo } from '../preview/host/cells';
import { runsOf } from '../sample';
import { changedPlan } from './refresh/scene';
import { bootWithFunctions } from './values/sheets';

/** How many rounds; `npm run soak` makes a thousand and prints what it measures. */
const MADE = process.env['VNEXPORT_SOAK'];
const ROUNDS = MADE === undefined ? runsOf(4, 60) : Number(MADE);

let host: ExcelHost;
/** Replaced by hand: a mock of Jest remembers each call, and there are dozens in a round. */
const realNow = Date.now;
beforeAll(async () => {
  host = await bootWithFunctions();
});
afterAll(() => {
  Date.now = realNow;
});

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
/** A correction of the document that comes and goes. */
const corrected = changedPlan({
  figures: [{ subject: 'sector-fdi', measure: 'value', number: 22_460, printed: '22.460' }],
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes in use, and the size of all that the workbook holds, in characters. */
type Mark = { readonly heap: number; readonly workbook: number };

function mark(): Mark {
  collectGarbage();
  return {
    heap: process.memoryUsage().heapUsed / 2 ** 20,
    workbook: JSON.stringify(host.serialise()).length,
  };
}

/** What a user does all day, and undoes: at the end the workbook is as it was. */
async function round(): Promise<void> {
  await insertTable('sectors', { place: 'new-sheet', computed: 'formulas' }, vi);
  await writeTo('J30', [['=VNEXPORT.TARGET("Gạo")']]);
  await host.calculate();
  await refreshTables('all', corrected, 'vi');
  await refreshTables('all', plan, 'vi');
  expect((await convertToValues('workbook', 'vi')).converted).toHaveLength(1);
  expect((await restoreFormulas('vi')).restored).toHaveLength(1);
  await host.calculate();
  expect(await valuesOf('J30')).toEqual([[1211]]);
  const { tables } = await insertedTables('vi');
  for (const { table } of tables) await removeTable(table, 'vi');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
  await host.calculate();
}

test('a day of inserting, refreshing, converting, restoring and removing leaves nothing in the workbook, and nothing in memory', async () => {
  const every = Math.max(1, Math.ceil(ROUNDS / 10));
  const marks: Mark[] = [];
  for (let done = 1; done <= ROUNDS; done += 1) {
    // Marks of what was removed stay for an hour, for the sake of other writers.
    Date.now = () => BEGINNING + done * TWO_HOURS;
    await round();
    // From the second round on there is the mark of a conversion that went with its sheet, until the next one is written.
    if (done === 1 || done % every !== 0) continue;
    marks.push(mark());
    if (MADE !== undefined) {
      const { heap, workbook } = marks.at(-1) ?? { heap: 0, workbook: 0 };
      console.log(
        `${String(done)} rounds: ${heap.toFixed(1)} MB, workbook of ${String(workbook)} characters`,
      );
    }
  }
  const [first] = marks;
  expect(marks.map(({ workbook }) => workbook)).toEqual(marks.map(() => first?.workbook));
  if (marks.length < 10) return;
  // The first half is that of an engine that still compiles.
  const [early, late] = [marks[4]?.heap ?? 0, marks.at(-1)?.heap ?? 0];
  expect(((late - early) * 1024) / (every * (marks.length - 5))).toBeLessThan(MOST_KEPT);
}, 3_600_000);

const BEGINNING = Date.UTC(2026, 0, 1);
const TWO_HOURS = 2 * 60 * 60 * 1000;
/**
 * Kilobytes that a round may leave in memory. In 600 rounds it is some 5, nearly all of it code that the engine compiles;
 * few rounds measure that coarsely. A refresh that kept its figures would add more than a thousand.
 */
const MOST_KEPT = 64;
