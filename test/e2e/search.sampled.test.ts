import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { expectInCell, openPreview } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'searching',
  [
    {
      language: 'vi',
      typed: 'chau phi 2005',
      formula: '=VNEXPORT.ACTUAL("Châu Phi",2005)',
      insert: 'Chèn vào ô: ',
      inserted: 'Đã chèn',
      wrong: 'Gạp',
      nearest: 'Gạo',
    },
    {
      language: 'en',
      typed: 'afric 2005',
      formula: '=VNEXPORT.ACTUAL("Africa",2005)',
      insert: 'Insert in cell: ',
      inserted: 'Inserted',
      wrong: 'tee',
      nearest: 'Tea',
    },
  ],
  1,
);

describe.each(languages)(
  'searching in the pane in $language',
  ({ language, typed, formula, insert, inserted, wrong, nearest }) => {
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language }));
    });
    afterAll(() => page.close());

    test('a hit that is found by typing goes into the active cell and computes there', async () => {
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('H3').select();
          await context.sync();
        }),
      );
      await frame.locator('#panel-find input').pressSequentially(typed);
      await frame.locator('.hits li').first().waitFor();
      await keepPicture(page, `search-${language}`);
      await frame.locator('.hits fluent-button').first().click();
      await frame.locator('fluent-message-bar[intent=success]').waitFor();
      expect(await frame.locator('.messages [role=status]').textContent()).toContain(inserted);
      expect(await frame.locator('.hits fluent-button').first().getAttribute('aria-label')).toBe(
        insert + formula,
      );
      // The document states 681 million USD for Africa in 2005.
      await expectInCell(frame, 'H3', 681);
    });

    test('SEARCH spills the same hits into the sheet', async () => {
      await frame.evaluate(
        (text) =>
          Excel.run(async (context) => {
            const cell = context.workbook.worksheets.getActiveWorksheet().getRange('H10');
            cell.formulas = [[`=VNEXPORT.SEARCH("${text}",FALSE)`]];
            await context.sync();
          }),
        typed,
      );
      await expectInCell(frame, 'K10', 681);
      await expectInCell(frame, 'M10', formula);
    });

    test('what is not found is answered with a name to try, reachable by keyboard', async () => {
      const box = frame.locator('#panel-find input');
      await box.fill(wrong);
      await box.press('Tab');
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toBe(nearest);
      expect(await frame.locator('.hits li').count()).toBeGreaterThan(2);
    });

    test('asks nobody but this computer, and reports no error', () => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });
  },
);
