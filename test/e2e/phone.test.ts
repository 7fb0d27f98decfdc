import { expect, test } from '@jest/globals';
import { startedForThisFile } from './browser';
import { openPreview, read } from './previewPage';

const started = startedForThisFile();

test('on a phone the preview shows sheet or pane, the tour leads from one to the other, and Escape ends it', async () => {
  const { page, frame, incidents } = await openPreview(started, { language: 'vi', width: 375, height: 740 });
  const [grid, pane] = [page.locator('.grid'), page.locator('.pane')];
  expect([await grid.isVisible(), await pane.isVisible()]).toEqual([true, false]);
  // Row numbers, names and results take 46 + 300 + 120 = 466 px: beside each other they fit into 375 px at 80 %.
  expect(await grid.getByText('80%').isVisible()).toBe(true);
  // Nothing is wider than the window.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);

  await page.getByRole('button', { name: 'Xem qua trong một phút' }).click();
  const tour = page.getByRole('region', { name: 'Xem qua trong một phút' });
  await expect(tour.getByRole('status').textContent()).resolves.toMatch(/^Mỗi ô ở cột B là một công thức/);
  const next = tour.getByRole('button', { name: 'Tiếp' });
  await next.click();
  await next.click();
  expect([await grid.isVisible(), await pane.isVisible()]).toEqual([false, true]);
  await expect(tour.getByRole('status').textContent()).resolves.toMatch(/gõ “cà phê 7\/2026”/);
  await next.click();
  await frame.locator('#panel-tables').waitFor();
  expect(await frame.locator('#tab-tables').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await tour.isVisible()).toBe(false);

  await page.getByRole('button', { name: 'Bảng tính' }).click();
  expect([await grid.isVisible(), await pane.isVisible()]).toEqual([true, false]);
  // Exports of coffee in July 2026 were 642 535 419 USD, those of July 2025 603 198 611 USD: 6.5 % more.
  expect(await read(frame, 'B9')).toBe(642.535419);
  expect(await read(frame, 'B10')).toBeCloseTo(0.0652, 4);
  expect(incidents).toEqual({ errors: [], strangers: [] });
  await page.close();
});

test('on a phone that lies on its side the sheet or the pane has the whole width, and the pane shows what is found', async () => {
  const { page, frame, incidents } = await openPreview(started, { language: 'vi', width: 740, height: 360 });
  const [grid, pane] = [page.locator('.grid'), page.locator('.pane')];
  expect([await grid.isVisible(), await pane.isVisible()]).toEqual([true, false]);
  await page.getByRole('button', { name: 'Ngăn tác vụ' }).click();
  expect([await grid.isVisible(), await pane.isVisible()]).toEqual([false, true]);
  expect((await pane.boundingBox())?.width).toBe(740);
  await frame.locator('#panel-find input[type=search]').fill('cà phê 7/2026');
  await frame.locator('.hits .card h2').first().waitFor();
  expect(incidents).toEqual({ errors: [], strangers: [] });
  await page.close();
});
