import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Locator, Page } from 'playwright-core';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { expectInCell, openPreview } from './previewPage';

const started = startedForThisFile();

let page: Page;
let pane: Frame;
let incidents: Incidents;
let buttons: Locator;
let fetched: string[];

beforeAll(async () => {
  fetched = [];
  ({
    page,
    frame: pane,
    incidents,
  } = await openPreview(started, { language: 'vi', onRequest: (path) => fetched.push(path) }));
  buttons = page.getByRole('toolbar', { name: 'Dải lệnh VNEXPORT' }).getByRole('button');
});

test('a workbook that does not ask for it is not refreshed at the start: no newer figures are asked for', async () => {
  expect(await buttons.count()).toBe(3);
  // Whatever begins at the start is at work when the user presses a button; what the button does comes after it.
  await buttons.nth(0).click();
  await pane.getByText(/^Đã chèn “Mục tiêu xuất khẩu 2006” vào /).waitFor();
  expect(fetched).toContain('/pane.js');
  expect(fetched.filter((path) => path.startsWith('/datasets/'))).toEqual([]);
});

test('the ribbon inserts the targets and refreshes them, and the pane says how each ended', async () => {
  // Rice, in the sixth row of figures under the heading in row 6.
  await expectInCell(pane, 'E12', 1211);
  await buttons.nth(1).click();
  await pane
    .getByText(/Số liệu đang dùng là mới nhất/)
    .first()
    .waitFor();
  await expectInCell(pane, 'E12', 1211);
});

test('while the server does not answer, the ribbon command is stopped with the keyboard', async () => {
  await page.route('**/datasets/index.json', () => undefined);
  await buttons.nth(1).click();
  const stop = pane.locator('.messages fluent-button', { hasText: 'Dừng' });
  await stop.waitFor();
  await keepPicture(page, 'working');
  await stop.press('Enter');
  await pane.getByText('Đã dừng theo yêu cầu').waitFor();
  // The button has gone with its message: the keyboard goes on from the tab.
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe('tab-workbook');
  await page.keyboard.press('Escape');
  await pane.locator('.messages fluent-message-bar').waitFor({ state: 'detached' });
});

describe('the question whether formulas become values', () => {
  const asked = () => pane.getByRole('alertdialog');

  test('has the focus, on the answer that changes nothing; Escape is that answer', async () => {
    await pane.locator('#tab-workbook').click();
    await pane.locator('form fluent-button').press('Enter');
    const question = asked();
    await question.waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Không đổi');
    // The text has the whole width, the answers stand below it.
    const [bar, yes] = [
      await question.boundingBox(),
      await question.locator('fluent-button').first().boundingBox(),
    ];
    expect((bar?.y ?? 0) + 30).toBeLessThan(yes?.y ?? 0);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Đổi thành giá trị…');
    await showSample();
    await expectInCell(pane, 'B6', 1211);
  });

  test('is asked by the ribbon too: the formulas of the sample sheet become values once the user has said yes', async () => {
    await showSample();
    await buttons.nth(2).click();
    const question = asked();
    await question.waitFor();
    expect(await question.textContent()).toMatch(/^Đổi \d+ công thức VNEXPORT thành giá trị\?/);
    await keepPicture(page, 'convert-question');
    await question.getByText('Đổi thành giá trị', { exact: true }).click();
    await pane.getByText(/^Đã đổi \d+ công thức VNEXPORT thành giá trị/).waitFor();
    await keepPicture(page, 'converted');
    // The sample also shows formulas as texts: those are their cells' values.
    const formulas = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getFirst().getUsedRange();
        used.load('formulas,values');
        await context.sync();
        const values = (used.values as unknown[][]).flat();
        return (used.formulas as unknown[][]).flat().filter((formula, index) => formula !== values[index]);
      }),
    );
    expect(formulas).toEqual([]);
    await expectInCell(pane, 'B6', 1211);
  });
});

test('whatever the ribbon did, nothing was asked of anybody else, and no error was reported', () => {
  expect(incidents).toEqual({ errors: [], strangers: [] });
});

function showSample(): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    }),
  );
}
