import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { keepPicture, openPage, startBrowser } from './browser';
import { serveDist } from './server';

const OFFICE = dirname(require.resolve('@microsoft/office-js/package.json'));
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Microsoft's CDN is out of reach in tests: its office.js comes from the npm package, everything else of it not at all. */
const officeFromPackage = {
  [CDN]: (address: string) =>
    readFileSync(join(OFFICE, 'dist', new URL(address).pathname.replace('/lib/1/hosted/', ''))),
};

/** A real browser on a busy machine takes its time. */
jest.setTimeout(60_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  server = await serveDist();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the page about sideloading', () => {
  test.each([
    ['vi', 'VNEXPORT đang chạy trên máy này', 'Đưa vào Excel', '1.211', '-13,9'],
    ['en', 'VNEXPORT is running on this computer', 'Bring it into Excel', '1,211', '-13.9'],
  ])(
    'says in %s how to sideload and shows what the functions answer',
    async (language, title, heading, rice) => {
      const { page, incidents } = await openPage(browser);
      await page.goto(`${server.address}/sideload.html?lang=${language}`);
      await page.getByText('=VNEXPORT.TARGET("Gạo")', { exact: true }).waitFor();

      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('h2').allTextContents()).toContain(heading);
      expect(await page.locator('ol li').count()).toBe(3);
      const line = page.locator('.example', {
        has: page.getByText('=VNEXPORT.TARGET("Gạo")', { exact: true }),
      });
      expect(await line.locator('output').textContent()).toBe(rice);
      expect(await page.locator('dt').count()).toBe(15);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await keepPicture(page, `sideload-${language}`);
      expect(incidents).toEqual({ errors: [], strangers: [] });
    },
  );
});

describe('the task pane', () => {
  test('opens with the real office.js and shows sources and functions at pane width', async () => {
    const { page, incidents } = await openPage(
      browser,
      { viewport: { width: 350, height: 900 } },
      officeFromPackage,
    );
    await page.goto(`${server.address}/taskpane.html`);
    await page.getByText('=VNEXPORT.ACTUAL("Châu Phi",2005)', { exact: true }).waitFor();

    expect(await page.locator('main').textContent()).toContain('2006');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await keepPicture(page, 'taskpane');
    expect(incidents.errors.filter((error) => !error.includes('Office'))).toEqual([]);
  });
});

describe('functions.js', () => {
  test('computes in a worker: no DOM, no other script', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.address}/sideload.html`);
    const answers = await page.evaluate(async () => {
      const code = `
        const known = {};
        self.CustomFunctions = { associate: (id, code) => { known[id] = code; }, Error: class {}, ErrorCode: {} };
        importScripts(${JSON.stringify(`${location.origin}/functions.js`)});
        postMessage([typeof document, known.TARGET([['Gạo']]), known.SHARE([['Gạo']], [['group']])]);`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      });
    });
    expect(answers).toEqual(['undefined', [[1211]], [[1211 / 7340]]]);
  });
});
