import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { basketTexts } from '../../src/locales/basket';
import { builderTexts } from '../../src/locales/builder';
import { bulletinTexts } from '../../src/locales/bulletins';
import { checksPaneTexts } from '../../src/locales/checksPane';
import { paneTexts } from '../../src/locales/pane';
import { searchPaneTexts } from '../../src/locales/searchPane';
import { tablesPaneTexts } from '../../src/locales/tablesPane';
import { workbookPaneTexts } from '../../src/locales/workbookPane';
import { partOf } from '../sample';
import { startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { KeyboardPath } from './keyboardPath';
import { expectInCell, openPreview, read } from './previewPage';

/** Everything that the pane is for, one after the other, by the keys of a keyboard alone. */

const started = startedForThisFile();

const said = {
  vi: {
    coffee: 'Cà phê',
    toUnitedStates: 'Cà phê → Hoa Kỳ',
    page: 'Cà phê sang Hoa Kỳ',
    question: 'cà phê hoa kỳ 7/2026',
    several: 'kim ngạch 2026-07',
    growth: 'T',
    percent: '50\u00a0%',
    formula: '=VNEXPORT.GROWTH("Cà phê",,"2026-07","Hoa Kỳ")',
    series: /^Chèn vào trang tính mới: Cà phê, từng tháng/,
    sample: 'Thử với bản tin mẫu (PDF)',
    /** The letters that lead a list of subjects to coffee. */
    chosenBy: 'C',
  },
  en: {
    coffee: 'Coffee',
    toUnitedStates: 'Coffee → United States',
    page: 'Coffee to United States',
    question: 'coffee united states Jul 2026',
    several: 'value 2026-07',
    growth: 'G',
    percent: '50%',
    formula: '=VNEXPORT.GROWTH("Coffee",,"2026-07","United States")',
    series: /^Insert on new sheet: Coffee, monthly/,
    sample: 'Try a sample bulletin (PDF)',
    // "C" are cameras, "Co" is coal.
    chosenBy: 'Cof',
  },
};

/** Made up: no dataset that is built in states goods by market. From 60 to 90 million USD within a year. */
const message = [
  'STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reporter,COUNTERPART_AREA: Partner,TRADE_FLOW: Flow,COMMODITY: Commodity,TIME_PERIOD: Period,OBS_VALUE: Value,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier',
  ...[
    ['2025-07', '60'],
    ['2026-07', '90'],
  ].map(
    ([period, value]) =>
      `dataflow,STAT:TRADE(2.0.0): Goods,M,M: Monthly,VN: Viet Nam,US: United States,X: Exports,COF: Coffee,${period},${value},USD: US dollar,6: Millions`,
  ),
].join('\n');

describe.each(partOf('with the keyboard', ['vi', 'en'] as const, 1))(
  'with the keyboard alone in %s',
  (language) => {
    const texts = said[language];
    const builder = builderTexts[language];
    const basket = basketTexts[language];
    const bulletins = bulletinTexts[language];
    const pane = paneTexts[language];
    const workbook = workbookPaneTexts[language];
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    let keys: KeyboardPath;
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language }));
      keys = new KeyboardPath(page, frame);
    });
    afterAll(() => page.close());

    /** Leaves what is open in a place, down to the tabs. */
    async function toTabs(view: keyof typeof pane.views): Promise<void> {
      const isAtTab = () => frame.evaluate(() => document.activeElement?.getAttribute('role') === 'tab');
      for (let step = 0; step < 4 && !(await isAtTab()); step += 1) await keys.press('Escape');
      await keys.expectAt(pane.views[view]);
    }
    const succeeded = () => frame.locator('fluent-message-bar[intent=success]').waitFor();

    test('a file of figures is chosen and kept', async () => {
      // From the sheet, whose active cell is B6, to H3, and on to the pane.
      await keys.press('ArrowRight', 6);
      await keys.press('ArrowUp', 3);
      await keys.press('F6');
      await keys.expectAt(pane.views.find);
      await keys.press('ArrowRight', 2);
      await frame.locator('#read-title').waitFor();
      await keys.tabTo(bulletins.read.chooseFile, 1);
      const opening = page.waitForEvent('filechooser');
      // The browser hands the dialog to the test once it is told to.
      await keys.expectAt(bulletins.read.chooseFile);
      await keys.press('Enter');
      const buffer = Buffer.from(message);
      await (await opening).setFiles({ name: 'coffee.csv', mimeType: 'text/csv', buffer });
      await keys.expectAt(bulletins.review.title);
      await keys.tabTo(bulletins.review.save, 6);
      await keys.press('Enter');
      await succeeded();
      await keys.expectAt(bulletins.read.title);
    });

    test('coffee to the United States is found, target and result are seen, its growth is built and inserted', async () => {
      await toTabs('bulletins');
      await keys.press('ArrowLeft', 2);
      await keys.tabTo(searchPaneTexts[language].label, 1);
      await page.keyboard.type(texts.question);
      await frame.locator('.card').first().waitFor();
      await keys.tabTo(texts.toUnitedStates, 1);
      await keys.press('Enter');
      await keys.expectAt(texts.page);
      expect(await frame.locator('.headline .big').textContent()).toMatch(/^90\s/);
      // All coffee: a target of 770 million USD for 2006, and 642.535419 million in July 2026.
      await keys.tabTo(texts.coffee, 1, 'Shift+Tab');
      await keys.press('Enter');
      await keys.expectAt(texts.coffee);
      expect(await frame.locator('.subject-page').textContent()).toMatch(/642[.,]54.*770/s);
      await keys.press('Escape');
      await keys.expectAt(texts.coffee);
      await frame.locator('.builder').waitFor();
      await keys.tabTo(builder.calculation, 4);
      // A list is chosen from by typing, as in every browser.
      await page.keyboard.type(texts.growth);
      await frame.locator('.result-figure', { hasText: texts.percent }).waitFor();
      await keys.tabTo(builder.insertAt('H3'), 6);
      await keys.press('Enter');
      await succeeded();
      expect(await read(frame, 'H3', 'formulas')).toBe(texts.formula);
      await expectInCell(frame, 'H3', 0.5);
    });

    test('five figures are ticked and inserted as a table below', async () => {
      await keys.press('Escape', 2);
      await keys.expectAt(texts.toUnitedStates);
      await keys.tabTo(searchPaneTexts[language].label, 1, 'Shift+Tab');
      // Escape empties the field.
      await keys.press('Escape');
      await page.keyboard.type(texts.several);
      await frame.locator('.card').nth(4).waitFor();
      for (let figure = 0; figure < 5; figure += 1) {
        // Past the button that would add all of them: a name begins with a capital.
        await keys.tabTo(new RegExp(`^${basket.add}: \\p{Lu}`, 'u'), 6);
        await keys.press('Enter');
      }
      await toTabs('find');
      await keys.tabTo(basket.goTo, 1);
      await keys.press('Enter');
      await keys.expectAt(basket.show);
      await keys.press('Enter');
      await frame.locator('.basket-list li').nth(4).waitFor();
      await keys.tabTo(basket.insert, 2);
      await keys.press('Enter');
      await succeeded();
      // The active cell had moved on to H4.
      await expectInCell(frame, 'H4', basket.columns[0]);
      expect(String(await read(frame, 'J5', 'formulas'))).toMatch(/^=VNEXPORT\./);
      expect(String(await read(frame, 'J9', 'formulas'))).toMatch(/^=VNEXPORT\./);
    });

    test('the series of coffee, four columns of 31 months, is inserted with a chart', async () => {
      await toTabs('find');
      await keys.press('ArrowRight');
      await frame.locator('.tables.newer').waitFor();
      await keys.tabTo(tablesPaneTexts[language].options.title, 2);
      await keys.press('Enter');
      await keys.tabTo(tablesPaneTexts[language].options.chart, 3);
      await keys.press('Space');
      await keys.tabTo(tablesPaneTexts[language].fields.subject, 3);
      await page.keyboard.type(texts.chosenBy);
      await keys.tabTo(new RegExp(`^${tablesPaneTexts[language].choices.title}.*${texts.coffee}`), 3);
      await keys.press('Enter');
      await frame.getByText(tablesPaneTexts[language].choices.size(31, 4)).waitFor();
      await keys.tabTo(texts.series, 9);
      await keys.press('Enter');
      await succeeded();
      const last = await frame.evaluate(() =>
        Excel.run(async (context) => {
          const body = context.workbook.tables.getItem('VnxSeriesCoffeeMonthGSO').getDataBodyRange();
          const row = body.getLastRow().load('values');
          const { charts } = context.workbook.worksheets.getActiveWorksheet();
          charts.load('items/chartType');
          await context.sync();
          return { values: (row.values as unknown[][])[0], charts: charts.items.map((one) => one.chartType) };
        }),
      );
      // 642 535.419 thousand USD and 147 890 tonnes in July 2026.
      expect(last.values?.slice(1, 3)).toEqual([642.535419, 147.89]);
      expect(last.charts).toEqual(['LineMarkers']);
    });

    test('the sample bulletin is read, reviewed and kept', async () => {
      await keys.press('F6');
      // The page around the pane is no part of it: where its keyboard is, is asked of the page.
      const above = () => page.evaluate(() => document.activeElement?.textContent);
      for (let step = 0; step < 6 && (await above()) !== texts.sample; step += 1)
        await keys.press('Shift+Tab');
      expect(await above()).toBe(texts.sample);
      await keys.press('Enter');
      await keys.expectAt(bulletins.review.title);
      await keys.tabTo(bulletins.review.save, 10);
      await keys.press('Enter');
      // 53 values, the total among them, and 18 quantities.
      await frame.locator('.messages', { hasText: '71' }).waitFor();
      await keys.expectAt(bulletins.read.title);
    });

    test('a contradiction is seen and inserted', async () => {
      await toTabs('bulletins');
      await keys.press('ArrowRight', 2);
      await frame.locator('.check .badge.contradiction').first().waitFor();
      await keys.tabTo(new RegExp(`^${checksPaneTexts[language].insertNamed('')}`), 10);
      await keys.press('Enter');
      await succeeded();
    });

    test('the tables are refreshed, and the report is read', async () => {
      await toTabs('checks');
      await keys.press('ArrowLeft');
      await frame.locator('#panel-workbook .entry').nth(1).waitFor();
      await keys.tabTo(workbook.refreshAll, 2);
      await keys.press('Enter');
      await frame.locator('.report').waitFor();
      await keys.expectAt(workbook.refreshAll);
      await keys.tabTo(workbook.report.close, 4);
      await keys.press('Enter');
    });

    test('the formulas become values and formulas again, and the keyboard stays where it was', async () => {
      await toTabs('workbook');
      await keys.tabTo(workbook.formulas.convert, 12);
      await keys.press('Enter');
      // Enter must not say yes to what nobody has read; Escape is the answer that changes nothing.
      await frame.locator('[role=alertdialog]').waitFor();
      await keys.press('Escape');
      await keys.expectAt(workbook.formulas.convert);
      await keys.press('Enter');
      await frame.locator('[role=alertdialog]').waitFor();
      await keys.press('Shift+Tab');
      await keys.press('Enter');
      await succeeded();
      await onFirstSheet();
      expect([await read(frame, 'H3', 'formulas'), await read(frame, 'B6', 'formulas')]).toEqual([0.5, 1211]);
      await keys.expectAt(workbook.formulas.convert);
      await keys.tabTo(/\(\d+\)$/, 1);
      await keys.press('Enter');
      await frame.locator('#panel-workbook', { hasText: '(0)' }).waitFor();
      expect(await read(frame, 'H3', 'formulas')).toBe(texts.formula);
    });

    test('no error is reported, and nobody else was asked for anything', () => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });

    function onFirstSheet(): Promise<void> {
      return frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().activate();
          await context.sync();
        }),
      );
    }
  },
);
