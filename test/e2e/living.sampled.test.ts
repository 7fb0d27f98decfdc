import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { keepPicture, startedForThisFile, useAxe, waitUntil } from './browser';
import type { Incidents } from './browser';
import { changedPlan, publish } from './changedPlan';
import { expectInCell, openPreview } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'a living workbook',
  [
    {
      language: 'vi',
      title: 'Mục tiêu xuất khẩu 2006',
      groups: 'Nhóm hàng 2006',
      onNewSheet: 'Chèn vào trang tính mới: ',
      heading: 'Kim ngạch (triệu USD)',
      name: 'Tên',
      rice: 'Gạo',
      coffee: 'Cà phê',
      refreshAll: 'Cập nhật tất cả',
      changed: 'Gạo, Kim ngạch (triệu USD): 1.211 → 1.300',
      kept: 'Cà phê, Kim ngạch (triệu USD): của bạn: 800 · nguồn: 780',
      news: 'Đã nhận số liệu mới: “Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005”.',
      take: 'Lấy theo nguồn',
    },
    {
      language: 'en',
      title: 'Export targets 2006',
      groups: 'Groups of goods 2006',
      onNewSheet: 'Insert on new sheet: ',
      heading: 'Value (million USD)',
      name: 'Name',
      rice: 'Rice',
      coffee: 'Coffee',
      refreshAll: 'Refresh all',
      changed: 'Rice, Value (million USD): 1,211 → 1,300',
      kept: 'Coffee, Value (million USD): yours: 800 · source: 780',
      news: 'New figures have come: “Export targets for 2006 and results of 2001-2005”.',
      take: 'Take the source’s',
    },
  ],
  1,
);

describe.each(languages)('a workbook that lives, in $language', (said) => {
  let page: Page;
  let frame: Frame;
  let incidents: Incidents;
  beforeAll(async () => {
    publish(started, changedPlan(), 1);
    ({ page, frame, incidents } = await openPreview(started, { language: said.language, view: 'tables' }));
  });
  afterAll(() => page.close());

  test('tables are inserted, and a user makes one of them their own', async () => {
    await click(said.onNewSheet + said.groups);
    await click(said.onNewSheet + said.title);
    await frame.evaluate(
      ({ heading, name, rice, coffee }) =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem('VnxTargets2006');
          const body = table.getDataBodyRange().load('values');
          const header = table.getHeaderRowRange().load('values');
          await context.sync();
          const headings = header.values[0] as string[];
          const values = body.values as unknown[][];
          const column = headings.indexOf(heading);
          const row = values.findIndex((cells) => cells.includes(coffee));
          body.getCell(row, column).values = [[800]];
          table.columns.add(undefined, [['Tỷ USD'], ...values.map(() => [`=[@[${heading}]]/1000`])]);
          await context.sync();
          table.sort.apply([{ key: column, ascending: false }]);
          table.columns.getItem(name).filter.applyValuesFilter([rice, coffee]);
          await context.sync();
        }),
      said,
    );
    await computed(said, 1.211);
    expect(await targets(said)).toMatchObject({
      rice: 1211,
      riceInBillions: 1.211,
      coffee: 800,
      filter: [said.rice, said.coffee],
    });
  });

  test('a changed dataset is refreshed by the pane, which reports what changed and what was kept', async () => {
    // Rice from 1 211 to 1 300 million USD, coffee from 770 to 780, where the user has put 800.
    publish(started, changedPlan({ rice: [1300, '1.300'], coffee: [780, '780'] }), 2);
    await frame.locator('#tab-workbook').click();
    await frame.locator('.inserted li').nth(1).waitFor();
    await keepPicture(page, `workbook-${said.language}`);
    const before = await targets(said);
    await frame.getByText(said.refreshAll, { exact: true }).click();
    await frame.locator('.report').waitFor();
    const report = await frame.locator('.report').textContent();
    expect(report).toContain(said.changed);
    expect(report).toContain(said.kept);
    expect(await frame.locator('#panel-workbook').textContent()).toContain(said.news);

    // The user's column computes from the new figure; order, filter and edit are the user's.
    await computed(said, 1.3);
    expect(await targets(said)).toEqual({ ...before, rice: 1300, riceInBillions: 1.3 });
    // The functions answer from the same figures.
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().activate();
        await context.sync();
      }),
    );
    await expectInCell(frame, 'B6', 1300);
  });

  test('what was kept gives way to the source only when the user says so', async () => {
    await frame.locator('.report fluent-button', { hasText: said.take }).first().press('Enter');
    await frame.locator('.messages fluent-message-bar[intent=success]').waitFor();
    expect(await targets(said)).toMatchObject({ coffee: 780 });
    // The button has gone with what was kept: the keyboard goes on within the report.
    expect(await frame.evaluate(() => document.activeElement?.matches('.report *'))).toBe(true);
  });

  test.each(['light', 'dark'] as const)('the view has no accessibility faults in %s', async (scheme) => {
    for (const width of [320, 350]) {
      await page.emulateMedia({ colorScheme: scheme });
      await frame.evaluate(
        ([theme, pixels]) => {
          document.documentElement.dataset['theme'] = theme;
          (frameElement as HTMLElement).style.width = `${pixels}px`;
        },
        [scheme, width] as const,
      );
      // Fluent's buttons change their colours gradually: all that move are waited for.
      await frame.evaluate(() =>
        Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      );
      await useAxe(frame);
      const violations = await frame.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      });
      expect(violations).toEqual([]);
      const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await keepPicture(page, `workbook-${said.language}-${scheme}`);
  });

  test('asks nobody but this computer, and reports no error', () => {
    expect(incidents).toEqual({ errors: [], strangers: [] });
  });

  async function click(label: string): Promise<void> {
    await frame.locator(`fluent-button[aria-label="${label}"]`).click();
    await frame.locator('.messages fluent-message-bar[intent=success]').waitFor();
    await frame.locator('.messages [slot=dismiss]').click();
  }

  /** Formulas are computed a moment after what they read has changed. */
  function computed(names: typeof said, billions: number): Promise<void> {
    return waitUntil(async () => (await targets(names)).riceInBillions === billions);
  }

  function targets({ heading, name, rice, coffee }: Record<'heading' | 'name' | 'rice' | 'coffee', string>) {
    return frame.evaluate(
      (names) =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem('VnxTargets2006');
          const body = table.getDataBodyRange().load('values');
          const header = table.getHeaderRowRange().load('values');
          const filter = table.columns.getItem(names.name).filter.load('criteria');
          await context.sync();
          const column = (header.values[0] as string[]).indexOf(names.heading);
          const values = body.values as unknown[][];
          const cell = (name: string, at: number) => values.find((row) => row.includes(name))?.[at];
          return {
            rice: cell(names.rice, column),
            riceInBillions: cell(names.rice, (header.values[0] as string[]).length - 1),
            coffee: cell(names.coffee, column),
            filter: filter.criteria.values,
            order: values.map((row) => row[1]).join('|'),
          };
        }),
      { heading, name, rice, coffee },
    );
  }
});
