import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { atRest } from './atRest';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { cellAt } from './cellPlace';
import { enter, expectInCell, openPreview, read } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'cards',
  [
    {
      language: 'vi',
      rice: 'Gạo',
      sections: ['Mục tiêu', 'Tự tính từ số liệu công bố', 'Nguồn'],
      kind: 'Mặt hàng',
      value: '1.211',
      label: 'Kim ngạch (triệu USD) · mục tiêu 2006',
      source: 'Bộ Thương mại, FAO',
    },
    {
      language: 'en',
      rice: 'Rice',
      sections: ['Targets', 'Computed from published figures', 'Source'],
      kind: 'Export item',
      value: '1,211',
      label: 'Value (million USD) · target 2006',
      source: 'Ministry of Trade of Vietnam, FAO',
    },
  ],
  1,
);

describe.each(languages)(
  'a card in the preview in $language',
  ({ language, rice, sections, kind, value, label, source }) => {
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language }));
    });
    afterAll(() => page.close());

    test('is typed into a cell, which shows the name; a dot reads a field', async () => {
      await enter(page, { row: 7, x: 850 }, `=VNEXPORT.ITEM("${rice}")`);
      await expectInCell(frame, 'F7', rice);
      await enter(page, { row: 8, x: 850 }, '=F7.growth');
      await expectInCell(frame, 'F8', -0.139);
      await enter(page, { row: 9, x: 850 }, `=VNEXPORT.ITEM("${rice}").growth*1`);
      await expectInCell(frame, 'F9', -0.139);
      expect(await read(frame, 'F8', 'formulas')).toBe('=F7.growth');
    });

    test('opens beside its cell while the mouse is over it', async () => {
      await page.mouse.move(...(await cellAt(page, { row: 7, x: 850 })));
      const card = page.locator('.card');
      await card.waitFor();
      expect(await card.locator('h2').textContent()).toBe(rice);
      expect(await card.locator('.subtitle').textContent()).toBe(kind);
      expect(await card.locator('summary').allTextContents()).toEqual(expect.arrayContaining(sections));
      const row = card.locator('dl > div', { has: page.getByText(label) });
      expect(await row.locator('dd').first().textContent()).toBe(value);
      expect(await card.locator('.provider').textContent()).toBe(source);
      await keepPicture(page, `card-${language}`);
    });

    test('stays while one reads on in it, and closes beyond', async () => {
      const card = page.locator('.card');
      // What the page had begun by its own clock would never end by another one.
      await atRest(page);
      await page.clock.install();
      await card.locator('summary').last().click();
      // A card closes 200 ms after the mouse has left its cell. The page's clock, not the test, goes a minute on.
      await page.clock.runFor(60_000);
      expect(await card.isVisible()).toBe(true);
      await page.clock.resume();
      await page.mouse.move(...(await cellAt(page, { row: 30, x: 850 })));
      await card.waitFor({ state: 'detached' });
    });

    test('stands in the sample sheet', async () => {
      expect(await read(frame, 'B32')).toBe(rice);
      expect(await read(frame, 'B33')).toBeCloseTo(-0.139);
    });

    test('reports no error', () => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });
  },
);
