import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { keepPicture, startedForThisFile, useAxe, waitUntil } from './browser';
import type { Incidents } from './browser';
import { openPreview } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'charts',
  [
    {
      language: 'vi',
      groups: 'Chèn vào trang tính mới: Nhóm hàng 2006',
      strip: 'Biểu đồ trên trang tính này',
    },
    { language: 'en', groups: 'Insert on new sheet: Groups of goods 2006', strip: 'Charts on this sheet' },
  ],
  1,
);

describe.each(languages)('charts in the preview in $language', ({ language, groups, strip }) => {
  let page: Page;
  let frame: Frame;
  let incidents: Incidents;
  const fetched: string[] = [];
  beforeAll(async () => {
    ({ page, frame, incidents } = await openPreview(started, {
      language,
      width: 1280,
      height: 800,
      view: 'tables',
      onRequest: (path) => void fetched.push(path),
    }));
  });
  afterAll(() => page.close());
  const picture = () => page.getByRole('img', { name: description });

  test('take no room, and nothing is fetched for them, while the sheet has none', async () => {
    expect(await page.getByText(strip).isVisible()).toBe(false);
    expect(fetched).not.toContain('/chunks/charts.js');
  });

  test('stand below the grid, with their alternative text, in their own colours', async () => {
    await frame.getByLabel(groups).click();
    await frame.locator('.messages fluent-message-bar[intent=success]').waitFor();
    await addChart(frame);
    await picture().waitFor();
    expect(await page.getByText(strip).isVisible()).toBe(true);
    expect(await coloredPixels(page)).toBeGreaterThan(1000);
    expect(fetched).toContain('/chunks/charts.js');
    // The grid keeps the greater part of its column.
    const [grid, panel] = [
      await page.locator('.grid').boundingBox(),
      await page.locator('.charts').boundingBox(),
    ];
    expect(grid?.height).toBeGreaterThan(panel?.height ?? 0);
    await keepPicture(page, `charts-${language}`);
  });

  test('have no accessibility faults', async () => {
    await useAxe(page);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (part: string) => Promise<AxeResults> } };
      return (await axe.run('.charts')).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  test('follow their cells', async () => {
    const before = await coloredPixels(page);
    // From 7340 to as much as the longest bar, 17649: far more of the colour.
    await write(frame, [[17649]]);
    await waitUntil(async () => (await coloredPixels(page)) > before * 1.1);
    expect(await coloredPixels(page)).toBeGreaterThan(before * 1.1);
  });

  test('go with their sheet, and come back with it', async () => {
    await onSheets(frame, 'first');
    await picture().waitFor({ state: 'detached' });
    expect(await page.getByText(strip).isVisible()).toBe(false);
    await onSheets(frame, 'last');
    await picture().waitFor();
    await onSheets(frame, 'delete');
    await picture().waitFor({ state: 'detached' });
    expect(await page.getByText(strip).isVisible()).toBe(false);
  });

  test('report no error', () => {
    expect(incidents).toEqual({ errors: [], strangers: [] });
  });
});

const description = 'Mục tiêu 2006: 7340, 8187, 17649, 5330';

/** A chart of the groups' values, as an add-in draws it. */
function addChart(frame: Frame): Promise<void> {
  return frame.evaluate(
    (text) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { columns } = context.workbook.tables.getItem('VnxGroups2006');
        const values = columns.getItemAt(1).getDataBodyRange();
        const chart = sheet.charts.add('BarClustered', values, 'Columns');
        const series = chart.series.getItemAt(0);
        series.setXAxisValues(columns.getItemAt(0).getDataBodyRange());
        series.format.fill.setSolidColor('#1B4F8F');
        chart.name = 'VnxChart';
        sheet.shapes.getItem('VnxChart').altTextDescription = text;
        await context.sync();
      }),
    description,
  );
}

/** Into the value of the first group. */
function write(frame: Frame, values: number[][]): Promise<void> {
  return frame.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem('VnxGroups2006').columns.getItemAt(1).getDataBodyRange();
        body.getCell(0, 0).values = given;
        await context.sync();
      }),
    values,
  );
}

function onSheets(frame: Frame, what: 'first' | 'last' | 'delete'): Promise<void> {
  return frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (wanted === 'first') worksheets.getFirst().activate();
        if (wanted === 'last') worksheets.getLast().activate();
        if (wanted === 'delete') worksheets.getLast().delete();
        await context.sync();
      }),
    what,
  );
}

/** How many pixels of the picture have the colour of the bars, #1B4F8F. */
function coloredPixels(page: Page): Promise<number> {
  return page.locator('.charts canvas').evaluate((canvas: HTMLCanvasElement) => {
    // A copy, for browsers warn of reading often what is drawn to be seen.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
    copy?.drawImage(canvas, 0, 0);
    const { data = [] } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0x1b && data[at + 1] === 0x4f && data[at + 2] === 0x8f) count += 1;
    return count;
  });
}
