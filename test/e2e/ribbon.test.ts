import { expect, test } from '@jest/globals';
import { keepPicture, startedForThisFile } from './browser';
import { expectInCell, openPreview } from './previewPage';

const started = startedForThisFile();

test('the ribbon inserts the targets and refreshes them, and the pane says how each ended', async () => {
  const { page, frame: pane, incidents } = await openPreview(started, { language: 'vi' });
  const ribbon = page.getByRole('toolbar', { name: 'Dải lệnh VNEXPORT' });
  const buttons = ribbon.getByRole('button');
  expect(await buttons.count()).toBe(3);
  await buttons.nth(0).click();
  await pane.getByText(/^Đã chèn “Mục tiêu xuất khẩu 2006” vào /).waitFor();
  // Rice, in the sixth row of figures under the heading in row 6.
  await expectInCell(pane, 'E12', 1211);
  await buttons.nth(1).click();
  await pane
    .getByText(/Số liệu đang dùng là mới nhất/)
    .first()
    .waitFor();
  await expectInCell(pane, 'E12', 1211);
  expect(incidents).toEqual({ errors: [], strangers: [] });
});

test('the ribbon turns the formulas of the sample sheet into values, once the user has said yes', async () => {
  const { page, frame: pane, incidents } = await openPreview(started, { language: 'vi' });
  await page.getByRole('button', { name: 'Đổi thành giá trị' }).click();
  const question = pane.getByRole('alertdialog');
  await question.waitFor();
  expect(await question.textContent()).toMatch(/^Đổi \d+ công thức VNEXPORT thành giá trị\?/);
  await keepPicture(page, 'convert-question');
  await question.getByText('Đổi thành giá trị', { exact: true }).click();
  await pane.getByText(/^Đã đổi \d+ công thức VNEXPORT thành giá trị/).waitFor();
  await keepPicture(page, 'converted');
  // The sample also shows formulas as texts: those are their cells' values.
  const formulas = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      used.load('formulas,values');
      await context.sync();
      const values = (used.values as unknown[][]).flat();
      return (used.formulas as unknown[][]).flat().filter((formula, index) => formula !== values[index]);
    }),
  );
  expect(formulas).toEqual([]);
  await expectInCell(pane, 'B6', 1211);
  expect(incidents).toEqual({ errors: [], strangers: [] });
});

test('a workbook that does not ask for it is not refreshed at the start: no newer figures are asked for', async () => {
  const fetched: string[] = [];
  const { page, frame: pane } = await openPreview(started, {
    language: 'vi',
    onRequest: (path) => fetched.push(path),
  });
  // Whatever begins at the start is at work when the user presses a button; what the button does comes after it.
  await page.locator('.ribbon button').nth(0).click();
  await pane.getByText(/^Đã chèn “Mục tiêu xuất khẩu 2006” vào /).waitFor();
  expect(fetched).toContain('/pane.js');
  expect(fetched.filter((path) => path.startsWith('/datasets/'))).toEqual([]);
});

test('while the server does not answer, the ribbon command is stopped with the keyboard', async () => {
  const { page, frame, incidents } = await openPreview(started, { language: 'en' });
  await page.route('**/datasets/index.json', () => undefined);
  await page.locator('.ribbon button').nth(1).click();
  const stop = frame.locator('.messages fluent-button');
  await stop.waitFor();
  await keepPicture(page, 'working');
  await stop.press('Enter');
  await frame.getByText('Stopped as asked; the workbook is as it was.').waitFor();
  // The button has gone with its message: the keyboard goes on from the tab.
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('tab-find');
  await page.keyboard.press('Escape');
  await frame.locator('.messages fluent-message-bar').waitFor({ state: 'detached' });
  expect(incidents).toEqual({ errors: [], strangers: [] });
});

test('a question that the pane asks has the focus, on the answer that changes nothing; Escape is that answer', async () => {
  const { page, frame, incidents } = await openPreview(started, { language: 'vi' });
  await frame.locator('#tab-workbook').click();
  const convert = frame.locator('form fluent-button');
  await convert.press('Enter');
  const question = frame.getByRole('alertdialog');
  await question.waitFor();
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Không đổi');
  // The text has the whole width, the answers stand below it.
  const [bar, yes] = [
    await question.boundingBox(),
    await question.locator('fluent-button').first().boundingBox(),
  ];
  expect((bar?.y ?? 0) + 30).toBeLessThan(yes?.y ?? 0);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('tab-workbook');
  await expectInCell(frame, 'B6', 1211);
  expect(incidents).toEqual({ errors: [], strangers: [] });
});
