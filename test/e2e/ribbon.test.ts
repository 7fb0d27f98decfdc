import { expect, test } from '@jest/globals';
import { keepPicture, openPage, startedForThisFile } from './browser';
import { expectInCell, taskPane } from './previewPage';

const { browser, address } = startedForThisFile();

test('the ribbon inserts the targets and refreshes them, and the pane says how each ended', async () => {
  const { page, incidents } = await openPage(browser());
  await page.goto(`${address()}/?lang=vi`);
  const pane = await taskPane(page);
  await expectInCell(pane, 'B6', 1211);
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
  const { page, incidents } = await openPage(browser());
  await page.goto(`${address()}/?lang=vi`);
  const pane = await taskPane(page);
  await expectInCell(pane, 'B6', 1211);
  await page.getByRole('button', { name: 'Đổi thành giá trị' }).click();
  const question = pane.getByRole('alertdialog');
  await question.waitFor();
  expect(await question.textContent()).toMatch(/^Đổi \d+ công thức VNEXPORT thành giá trị\?/);
  await keepPicture(page, 'freeze-question');
  await question.getByText('Đổi thành giá trị', { exact: true }).click();
  await pane.getByText(/^Đã đổi \d+ công thức VNEXPORT thành giá trị/).waitFor();
  await keepPicture(page, 'frozen');
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
