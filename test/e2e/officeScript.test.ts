import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { functions } from '../../src/functions/functions';
import { openPage, startedForThisFile } from './browser';
import { CDN, officeFile, officeFromPackage } from './officeFromPackage';

/** Networks and proxies block office.js, hold it up or bring it twice. */

const { browser, address, serve } = startedForThisFile();

const SENTENCE = 'The VNEXPORT pane has not opened';
const isOpen = (page: Page) => page.locator('.proposals').waitFor();

test('where office.js is blocked the page says so, and its link opens the pane once office.js can be had', async () => {
  let isBlocked = true;
  const { page } = await openPage(
    browser(),
    {},
    { [CDN]: (file) => (isBlocked ? undefined : officeFile(file)) },
  );
  await page.goto(`${address()}/taskpane.html`);
  await page.getByText(SENTENCE).waitFor();
  expect(await page.locator('.proposals').count()).toBe(0);
  isBlocked = false;
  await page.getByRole('link', { name: /Try again/ }).click();
  await isOpen(page);
  expect(await page.getByText(SENTENCE).count()).toBe(0);
});

test('where office.js comes after the add-in’s own scripts, for which it is too late, the page says so, and its link opens the pane', async () => {
  let isLate = true;
  const script = `addEventListener('load', () => {
    const late = document.createElement('script');
    late.src = '${CDN}office.js?late';
    document.head.append(late);
  });`;
  const answer = (file: string) =>
    isLate && file === `${CDN}office.js` ? Buffer.from(script) : officeFile(file);
  const { page } = await openPage(browser(), {}, { [CDN]: answer });
  await page.goto(`${address()}/taskpane.html`);
  await page.waitForFunction(() => 'Office' in window);
  await page.getByText(SENTENCE).waitFor();
  isLate = false;
  await page.getByRole('link', { name: /Try again/ }).click();
  await isOpen(page);
});

test('where a page brings office.js twice, the pane opens once and Excel knows each function', async () => {
  const page = readFileSync(join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
  const script = `<script src="${CDN}office.js"></script>`;
  expect(page).toContain(script);
  serve('/taskpane.html', page.replace(script, script + script));
  const opened = await openPage(browser(), {}, officeFromPackage);
  await opened.page.goto(`${address()}/taskpane.html`);
  await isOpen(opened.page);
  expect(await opened.page.locator('h1').count()).toBe(1);
  expect(await opened.page.locator('main').count()).toBe(1);
  const known = await opened.page.evaluate(() => {
    const { CustomFunctions: excel } = window as unknown as {
      CustomFunctions: { _association: { mappings: Record<string, unknown> } };
    };
    return Object.keys(excel._association.mappings);
  });
  expect(known.sort()).toEqual(Object.keys(functions).sort());
});
