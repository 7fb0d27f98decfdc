import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { keepPicture, startedForThisFile, useAxe } from './browser';
import type { Incidents } from './browser';
import { expectInCell, openPreview, read } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'building',
  [
    {
      language: 'vi',
      coffee: 'cà phê',
      growth: 'Tăng trưởng',
      several: 'kim ngạch 2026-07',
      add: 'Thêm vào giỏ',
      show: 'Xem giỏ',
    },
    {
      language: 'en',
      coffee: 'coffee',
      growth: 'Growth',
      several: 'value 2026-07',
      add: 'Add to basket',
      show: 'Show basket',
    },
  ],
  1,
);

describe.each(languages)(
  'with the keyboard alone in $language',
  ({ language, coffee, growth, several, add, show }) => {
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language }));
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('H3').select();
          await context.sync();
        }),
      );
    });
    afterAll(() => page.close());

    /** Goes on with the Tab key to what is called so. */
    async function tabTo(name: RegExp): Promise<void> {
      for (let step = 0; step < 200; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await frame.evaluate(() => {
          const element = document.activeElement;
          return (
            element?.getAttribute('aria-label') ??
            element?.closest('label')?.firstChild?.textContent ??
            element?.textContent ??
            ''
          );
        });
        if (name.test(focused)) return;
      }
      throw new Error(`The Tab key leads to nothing that is called ${String(name)}.`);
    }

    test('coffee is found, its growth on the same month of last year is built and goes into the sheet', async () => {
      await frame.locator('#panel-find input').focus();
      await page.keyboard.type(coffee);
      await tabTo(language === 'vi' ? /^Cà phê$/ : /^Coffee$/);
      await page.keyboard.press('Enter');
      await frame.locator('.builder').waitFor();
      await tabTo(language === 'vi' ? /^Số liệu cần lấy$/ : /^Figure$/);
      // A list is chosen from by typing, as in every browser.
      await page.keyboard.type(growth);
      await frame.locator('.result-figure', { hasText: language === 'vi' ? '6,52' : '6.52' }).waitFor();
      await tabTo(/H3$/);
      await page.keyboard.press('Enter');
      await frame.locator('fluent-message-bar[intent=success]').waitFor();
      expect(await read(frame, 'H3', 'formulas')).toMatch(
        /^=VNEXPORT\.GROWTH\("(Cà phê|Coffee)",,"2026-07"\)$/,
      );
      await keepPicture(page, `builder-${language}`);
    });

    test('five figures are ticked and inserted as a table below, whose first value is the first that was ticked', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      // Figures of several subjects: the card of one shows three.
      await frame.locator('#panel-find input').fill(several);
      await frame.locator('#panel-find input').focus();
      for (let figure = 0; figure < 5; figure += 1) {
        await tabTo(new RegExp(`^${add}`));
        await page.keyboard.press('Enter');
      }
      await frame.locator('.basket-bar', { hasText: '5' }).waitFor();
      await tabTo(new RegExp(`^${show}$`));
      await page.keyboard.press('Enter');
      await frame.locator('.basket-list li').nth(4).waitFor();
      const first = await frame.locator('.basket-list li .figure').first().textContent();
      await tabTo(language === 'vi' ? /^Chèn thành bảng$/ : /^Insert as a table$/);
      await page.keyboard.press('Enter');
      await frame.locator('fluent-message-bar[intent=success]').waitFor();
      // The active cell had moved on to H4.
      await expectInCell(frame, 'H4', language === 'vi' ? 'Số liệu' : 'Figure');
      expect(await read(frame, 'J5', 'formulas')).toMatch(/^=VNEXPORT\./);
      expect(String(await read(frame, 'J9', 'formulas'))).toMatch(/^=VNEXPORT\./);
      expect(first).toMatch(/\d/);
    });

    test('axe finds nothing, and no error is reported', async () => {
      await useAxe(frame);
      const violations = await frame.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect(violations).toEqual([]);
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });
  },
);
