import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { functions } from '../../src/functions/functions';
import { partOf } from '../sample';
import { keepPicture, openPage, startedForThisFile, useAxe } from './browser';
import { officeFromPackage } from './officeFromPackage';

const { browser, address } = startedForThisFile();

describe('the page about sideloading', () => {
  test.each(
    partOf(
      'the page about sideloading',
      [
        ['vi', 'VNEXPORT đang chạy trên máy này', 'Đưa vào Excel', '=VNEXPORT.TARGET("Gạo")', '1.211'],
        [
          'en',
          'VNEXPORT is running on this computer',
          'Bring it into Excel',
          '=VNEXPORT.TARGET("Rice")',
          '1,211',
        ],
      ] as const,
      1,
    ),
  )(
    'says in %s how to sideload and shows what the functions answer',
    async (language, title, heading, formula, rice) => {
      const { page, incidents } = await openPage(browser());
      await page.goto(`${address()}/sideload.html?lang=${language}`);
      await page.getByText(formula, { exact: true }).waitFor();

      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('h2').allTextContents()).toContain(heading);
      expect(await page.locator('ol li').count()).toBe(3);
      const line = page.locator('.example', {
        has: page.getByText(formula, { exact: true }),
      });
      expect(await line.locator('output').textContent()).toBe(rice);
      expect(await page.locator('dt').count()).toBe(Object.keys(functions).length);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await keepPicture(page, `sideload-${language}`);
      expect(incidents).toEqual({ errors: [], strangers: [] });
    },
  );
});

/** How each tab stands in the pane: a view whose tab is cut off or broken is hard to find. */
function tabsOf(page: Page): Promise<string[]> {
  return page.locator('fluent-tab').evaluateAll((tabs) =>
    tabs.map((tab) => {
      const { left, right, height } = tab.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && height < 50
        ? 'whole, in one line'
        : `cut or broken: ${tab.id}`;
    }),
  );
}

const WAYS_OF_LOOKING = [
  ['vi', 'light', 320],
  // As wide as the preview draws it.
  ['vi', 'dark', 360],
  ['en', 'dark', 320],
  ['en', 'light', 360],
] as const;

describe('the task pane, with the real office.js outside Excel', () => {
  test.each(partOf('pages of the pane', WAYS_OF_LOOKING, 1))(
    'in %s and %s at %i px has no accessibility faults and nothing beside the page',
    async (language, scheme, width) => {
      const { page, incidents } = await openPane({
        viewport: { width, height: 700 },
        colorScheme: scheme,
      });
      if (language === 'en') await page.locator('.language').click();
      expect(await tabsOf(page)).toEqual(Array.from({ length: 5 }, () => 'whole, in one line'));
      await page.locator('[role=treeitem]').first().press('ArrowRight');
      await expectFaultless(page);
      await page.locator('#panel-find input').fill(language === 'vi' ? 'gao 2006' : 'rice 2006');
      await page.locator('.hits li').first().waitFor();
      await expectFaultless(page);
      await keepPicture(page, `taskpane-search-${language}-${scheme}-${width}`);
      await page.locator('.card .link').first().click();
      await page.locator('.chart').waitFor();
      await page.locator('.all-figures summary').click();
      await expectFaultless(page);
      await keepPicture(page, `taskpane-subject-${language}-${scheme}-${width}`);
      await page.keyboard.press('Escape');
      await page.locator('#panel-find input').fill('qwxyz');
      await expectFaultless(page);
      await page.locator('#tab-tables').click();
      await expectFaultless(page);
      await keepPicture(page, `taskpane-tables-${language}-${scheme}-${width}`);

      await page.locator('.tables fluent-button').first().click();
      await page.getByRole('alert').waitFor();
      await expectFaultless(page);

      await openFunctions(page);
      await page.locator('.function summary').first().click();
      await page.locator('.example code').nth(3).waitFor();
      expect(await page.locator('.example code').nth(3).textContent()).toBe(
        language === 'vi' ? '=VNEXPORT.ACTUAL("Châu Phi",2005)' : '=VNEXPORT.ACTUAL("Africa",2005)',
      );
      await expectFaultless(page);
      await keepPicture(page, `taskpane-functions-${language}-${scheme}-${width}`);
      expect(incidents.errors.filter((error) => !isOfOffice(error))).toEqual([]);
    },
  );

  test('says plainly that there is no sheet to insert into, and stays usable by keyboard', async () => {
    const { page } = await openPane({ viewport: { width: 350, height: 700 } });
    await page.locator('#tab-find').press('ArrowRight');
    await page.locator('.tables fluent-button').first().focus();
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('ngoài Excel');

    await page.locator('fluent-button[aria-label="Đóng thông báo"]').press('Enter');
    await alert.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-tables');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Tất cả các hàm').press('Enter');
    await page.locator('.function').first().waitFor();
    expect(await page.locator('#panel-tables').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.type('don gia');
    // SERIES gives unit values over time.
    expect(await page.locator('.function h2').allTextContents()).toEqual([
      'VNEXPORT.UNITVALUE',
      'VNEXPORT.SERIES',
    ]);
  });

  test('leads by keyboard alone from the tree to the page of coffee, along its chart, and back', async () => {
    const { page } = await openPane({ viewport: { width: 320, height: 700 } });
    await page.locator('#panel-find input').focus();
    // Past the four buttons of the introduction and the three examples.
    for (let stop = 0; stop < 8; stop += 1) await page.keyboard.press('Tab');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'c', 'Enter']) await page.keyboard.press(key);
    await page.locator('.chart').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Cà phê');

    await page.locator('.chart').press('ArrowLeft');
    // In the file of June 2026: 580862.676 thousand USD.
    expect(await page.locator('.chart').getAttribute('aria-valuetext')).toBe('6/2026: 580,86\u00a0triệu USD');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Cà phê');
    expect(await page.locator('[role=treeitem][tabindex="0"]').textContent()).toBe('Cà phê');
  });

  test('keeps the chosen language when it is opened again', async () => {
    const { page } = await openPane({ viewport: { width: 350, height: 700 } });
    await page.locator('.language').click();
    await page.getByText('All functions', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('All functions', { exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('says so where its own script cannot be loaded', async () => {
    const { page } = await openPage(browser(), {}, officeFromPackage);
    await page.route('**/pane.js', (route) => route.abort());
    await page.goto(`${address()}/taskpane.html`);
    await page.getByText('The VNEXPORT pane has not opened').waitFor();
  });
});

/** Outside Excel office.js says so, and after a while opens a hidden frame for its telemetry, which the policy refuses. */
function isOfOffice(error: string): boolean {
  const hiddenStyle = createHash('sha256').update('display:none').digest('base64');
  return ['Office', 'telemetryservice', hiddenStyle].some((sign) => error.includes(sign));
}

async function openPane(options: BrowserContextOptions) {
  const opened = await openPage(browser(), options, officeFromPackage);
  await opened.page.goto(`${address()}/taskpane.html`);
  await opened.page.locator('.proposals').waitFor();
  return opened;
}

async function openFunctions(page: Page): Promise<void> {
  await page.locator('#tab-find').click();
  await page.locator('#panel-find input').fill('');
  await page.locator('[data-goes-to=functions]').click();
}

/** axe-core finds nothing, and no line is wider than the pane. */
async function expectFaultless(page: Page): Promise<void> {
  await useAxe(page);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

describe('functions.js', () => {
  test('computes in a worker: no DOM, no other script', async () => {
    const { page } = await openPage(browser());
    // No page of the add-in may make a worker of a text.
    await page.goto(`${address()}/functions.vi.json`);
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
