import { expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { keepPicture, openPage, startedForThisFile, STEP_LIMIT_MS, useAxe } from './browser';
import { partOf } from '../sample';

const { browser, address } = startedForThisFile();

/** The preview as an Excel that opens no pane for ribbon buttons, and the page of its dialog. */
async function openWithoutPane(language: string, colorScheme: 'light' | 'dark') {
  const { page, incidents } = await openPage(browser(), { colorScheme });
  await page.goto(`${address()}/?lang=${language}&pane=closed`);
  await page.locator('.ribbon button').nth(2).waitFor();
  return { page, incidents, dialog: page.frameLocator('.said iframe') };
}

/** axe-core finds nothing, the page is not wider than its frame, and its buttons are in sight. */
async function expectFaultless(page: Page, dialog: FrameLocator): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('dialog'));
  if (frame === undefined) throw new Error('There is no dialog.');
  await useAxe(frame);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
    const { scrollWidth } = document.documentElement;
    return { faults: violations.map(({ id }) => id), isTooWide: scrollWidth > innerWidth };
  });
  // A dialog is one paragraph: a heading of the page would say it twice.
  expect(found).toEqual({ faults: ['page-has-heading-one'], isTooWide: false });
  expect(await dialog.locator('button').last().isVisible()).toBe(true);
}

const languages = partOf(
  'dialogs',
  [
    ['vi', 'light', /^Đổi (\d+) công thức VNEXPORT thành giá trị\?/, /^Đã đổi (\d+) công thức/, 'Đóng'],
    [
      'en',
      'dark',
      /^Convert (\d+) VNEXPORT formulas to values\?/,
      /^Converted (\d+) VNEXPORT formulas/,
      'Close',
    ],
  ] as const,
  1,
);

test.each(languages)(
  'in %s and %s, a ribbon button asks in a dialog where no pane opens, and again after its cross, and tells there what it has done',
  async (language, scheme, question, outcome, close) => {
    const { page, incidents, dialog } = await openWithoutPane(language, scheme);
    await page.locator('.ribbon button').nth(2).click();
    await dialog.getByText(question).waitFor();
    // The cross leaves the question unanswered: no formula has been changed, and all can be asked for again.
    await page.locator('.said').getByRole('button', { name: close }).click();
    await page.locator('.said').waitFor({ state: 'hidden' });
    await page.locator('.ribbon button').nth(2).click();
    const [, asked] = question.exec((await dialog.getByText(question).textContent()) ?? '') ?? [];
    // Enter must not say yes to what nobody has read.
    expect(await dialog.locator('button:focus').textContent()).toBe(
      await dialog.locator('button').last().textContent(),
    );
    await expectFaultless(page, dialog);
    await keepPicture(page, `dialog-question-${language}-${scheme}`);
    await dialog.locator('button').first().click();
    const [, done] = outcome.exec((await dialog.getByText(outcome).textContent()) ?? '') ?? [];
    expect([Number(asked) > 0, done]).toEqual([true, asked]);
    await expectFaultless(page, dialog);
    await keepPicture(page, `dialog-outcome-${language}-${scheme}`);
    await dialog.getByRole('button', { name: close }).click();
    await page.locator('.said').waitFor({ state: 'hidden', timeout: STEP_LIMIT_MS });
    expect(incidents).toEqual({ errors: [], strangers: [] });
  },
);
