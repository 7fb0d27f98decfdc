import { expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { keepPicture, openPage, startedForThisFile, useAxe } from './browser';

const { browser, address } = startedForThisFile();

test('the first page of the site answers a formula and words on the real figures, with their source', async () => {
  const { page, incidents } = await openPage(browser(), { viewport: { width: 360, height: 780 } });
  await page.goto(`${address()}/home.en.html`);
  const first = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1)),
  );
  // The figures and functions come when somebody asks.
  expect(first.filter((name) => /^(functions|further|datasets)\.js$/.test(name))).toEqual([]);
  const answer = page.locator('.answer');
  expect(await answer.textContent()).toContain('1,211');

  await page.getByLabel('A formula, or words to search for').fill('=VNEXPORT.ACTUAL("Africa";2005)');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await answer.getByText('681\u00a0million USD', { exact: true }).waitFor();
  expect(await answer.textContent()).toContain('Ministry of Trade of Vietnam');
  await page.getByLabel('A formula, or words to search for').fill('=VNEXPORT.SERIES("Coffee","2026-06")');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await answer.getByRole('columnheader', { name: 'Value (million USD)' }).waitFor();
  expect(await answer.textContent()).toContain('General Statistics Office: preliminary');
  await keepPicture(page, 'site-series-en');
  await page.getByRole('button', { name: 'africa 2005' }).click();
  await answer.getByRole('button', { name: '=VNEXPORT.ACTUAL("Africa",2005)', exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await keepPicture(page, 'site-home-en');

  // A formula in the address, as pages of subjects link to it.
  await page.goto(`${address()}/home.vi.html?q=${encodeURIComponent('=VNEXPORT.TARGET("Cà pê")')}`);
  await answer.locator('.caution').waitFor();
  expect(await answer.textContent()).toContain('“Cà phê”');
  expect(incidents).toEqual({ errors: [], strangers: [] });
});

test('the site can be read without scripts, on a phone and in the dark', async () => {
  const { page, incidents } = await openPage(browser(), {
    javaScriptEnabled: false,
    colorScheme: 'dark',
    viewport: { width: 320, height: 640 },
  });
  await page.goto(`${address()}/home.vi.html`);
  expect(await page.locator('.answer').textContent()).toContain('1.211');
  const shown = page.getByRole('table', { name: 'Công thức và kết quả' });
  expect(await shown.getByText('=VNEXPORT.TARGET("Gạo")', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
  await page.getByRole('link', { name: 'Số liệu', exact: true }).click();
  await page.getByRole('link', { name: 'Cà phê', exact: true }).click();
  expect(await page.locator('.headline .big').textContent()).toContain('642,54');
  expect(await page.locator('svg.chart').first().isVisible()).toBe(true);
  await keepPicture(page, 'site-coffee-vi');
  expect(incidents).toEqual({ errors: [], strangers: [] });
});

/** What axe finds that keeps people out. */
async function seriousFaults(page: Page): Promise<string[]> {
  await useAxe(page);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
