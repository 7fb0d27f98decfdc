import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { keepPicture, startedForThisFile, useAxe } from './browser';
import type { Incidents } from './browser';
import { openPreview } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'tables that are composed',
  [
    {
      language: 'vi',
      subject: 'Đối tượng',
      chart: 'Kèm biểu đồ',
      options: 'Tùy chọn chèn',
      insert: 'Chèn vào trang tính mới: Cà phê, từng tháng (Tổng cục Thống kê)',
      last: '07/2026',
    },
    {
      language: 'en',
      subject: 'Subject',
      chart: 'With a chart',
      options: 'Insert options',
      insert: 'Insert on new sheet: Coffee, monthly (General Statistics Office)',
      last: 'Jul 2026',
    },
  ],
  1,
);

describe.each(languages)('tables that are composed in the pane in $language', (texts) => {
  let page: Page;
  let frame: Frame;
  let incidents: Incidents;
  beforeAll(async () => {
    ({ page, frame, incidents } = await openPreview(started, { language: texts.language, view: 'tables' }));
    await frame.locator('.tables.newer').waitFor();
  });
  afterAll(() => page.close());

  test('a series of coffee is chosen by its name and inserted with a line of 31 months', async () => {
    await frame.getByText(texts.options).click();
    await frame.getByText(texts.chart).click();
    await frame.getByLabel(texts.subject).selectOption('coffee');
    await frame.locator(`fluent-button[aria-label="${texts.insert}"]`).click();
    await frame.locator('.messages fluent-message-bar[intent=success]').waitFor();
    const last = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const body = context.workbook.tables.getItem('VnxSeriesCoffeeMonthGSO').getDataBodyRange();
        const row = body.getLastRow().load('text,values');
        body.load('rowCount');
        const { charts } = sheet;
        charts.load('items/chartType');
        await context.sync();
        const [chart] = charts.items;
        return { rows: body.rowCount, text: row.text[0], values: row.values[0], chart: chart?.chartType };
      }),
    );
    // 642 535.419 thousand USD and 147 890 tonnes in July 2026.
    expect(last).toMatchObject({ rows: 31, chart: 'LineMarkers' });
    expect(last.values?.slice(1, 3)).toEqual([642.535419, 147.89]);
    expect(last.text?.[0]).toBe(texts.last);
    await page.getByRole('img').first().waitFor();
    await keepPicture(page, `series-${texts.language}`);
  });

  test('the view has no accessibility faults, and nothing of it is cut off at 320 px', async () => {
    await page.locator('iframe[src]').evaluate((element) => {
      element.style.cssText = 'position:fixed;inset:0 auto 0 0;width:320px;min-width:0;height:100%;z-index:9';
    });
    await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    await useAxe(frame);
    const { violations, overflow } = await frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
      const found = await axe.run();
      return {
        violations: found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        overflow: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(violations).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
    await keepPicture(page, `tables-${texts.language}`);
  });

  test('asks nobody but this computer, and reports no error', () => {
    expect(incidents).toEqual({ errors: [], strangers: [] });
  });
});
