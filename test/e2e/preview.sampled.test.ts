import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { cellAt } from './cellPlace';
import {
  clickCell,
  describedIn,
  enter,
  expectInCell,
  leaveCell,
  openPreview,
  read,
  taskPane,
  write,
} from './previewPage';
import { partOf } from '../sample';

const started = startedForThisFile();

const languages = partOf(
  'the preview',
  [
    {
      language: 'vi',
      what: /^Xem thử, không cần Excel/,
      sheet: 'Ví dụ',
      pane: 'Số liệu xuất khẩu Việt Nam',
      otherPane: 'Vietnam export figures',
      reason: /Có phải bạn muốn: “Gạo”/,
      rice: 'Gạo',
      shown: '1.211',
    },
    {
      language: 'en',
      what: /^Try it without Excel/,
      sheet: 'Examples',
      pane: 'Vietnam export figures',
      otherPane: 'Số liệu xuất khẩu Việt Nam',
      reason: /Did you mean.*Rice/,
      rice: 'Rice',
      shown: '1,211',
    },
  ],
  1,
);

describe.each(languages)(
  'the preview in $language',
  ({ language, what, sheet, pane, otherPane, reason, rice, shown }) => {
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language }));
    });
    afterAll(() => page.close());

    test('shows the task pane as Excel does, beside a sample sheet', async () => {
      expect(await page.locator('.strip p').textContent()).toMatch(what);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await frame.locator('h1').textContent()).toBe(pane);
      expect(await page.getByText(sheet, { exact: true }).isVisible()).toBe(true);
    });

    test('suggests the functions while one types, and computes what was typed', async () => {
      const description = page.getByText(await describedIn(page, 'TARGET')).first();
      await clickCell(page, { row: 7, x: 950 });
      await page.keyboard.type('=VNEXPORT.');
      await description.waitFor();

      await leaveCell(page);
      await enter(page, { row: 7, x: 950 }, `=VNEXPORT.TARGET("${rice}")`);
      await expectInCell(frame, 'G7', 1211);
      expect(await read(frame, 'G7', 'text')).toBe(shown);
    });

    test('answers a range and a wrong name as they are typed', async () => {
      await enter(page, { row: 20, x: 950 }, '=VNEXPORT.TARGET(A24:A28)');
      // Rubber, the third of the five names, prints 838.
      await expectInCell(frame, 'G22', 838);
      // Not lower: the grid would scroll, and rows would no longer be where their heights say.
      await enter(page, { row: 25, x: 950 }, `=VNEXPORT.TARGET("${rice}zz")`);
      await expectInCell(frame, 'G25', '#N/A');
    });

    test('computes every formula of the sample sheet, spilled ones too', async () => {
      expect(await read(frame, 'B24')).toBe(1211);
      expect(await read(frame, 'C24')).toBeCloseTo(-0.139);
      expect(await read(frame, 'E26')).toBeCloseTo(1397, 0);
      expect(await read(frame, 'E28')).toBe('#N/A');
      expect(await read(frame, 'A40')).not.toBe('');
      expect(await read(frame, 'C57')).toBe(5650);
      expect([await read(frame, 'B17'), await read(frame, 'B19')]).toEqual(['#N/A', '#VALUE!']);
    });

    test('says over a cell with an error why', async () => {
      await page.mouse.move(...(await cellAt(page, { row: 17, x: 400 })));
      await page.getByText(reason).waitFor();
      await keepPicture(page, `preview-error-${language}`);
    });

    test('lets the add-in write into the same sheet', async () => {
      await write(frame, 'G10', ['=VNEXPORT.TARGET("Gạo","index")', '=G10*2']);
      await expectInCell(frame, 'G11', 1.722);
    });

    test('changes its language as a whole, whatever was chosen in the pane before', async () => {
      // The pane leaves the language of the page, and is brought back to it: that is chosen now, and kept.
      await frame.locator('.language').click();
      await frame.locator('.language').click();
      const other = language === 'vi' ? 'en' : 'vi';
      await page.locator(`.strip a[hreflang=${other}]`).click();
      await page.waitForURL(`**/?lang=${other}`);
      expect(await (await taskPane(page)).locator('h1').textContent()).toBe(otherPane);
    });

    test('asks nobody but this computer, and reports no error', () => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });
  },
);
