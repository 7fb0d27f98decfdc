import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { openPreview } from './previewPage';
import { sampleOf } from '../sample';

const started = startedForThisFile();

/** Rows by hand from the document; for the order of the pane's list see the design's list of tables. */
const rows = {
  Targets: 37, // the total, 2 sectors, 4 groups, 30 items
  Items: 30,
  Groups: 4,
  Sectors: 2,
  Results: 3, // growth of 2001-2005, exports per head, services
  Growth: 8, // five of the total, one of Europe, two ends for services
  Markets: 6,
  MarketSizes: 3,
  Enterprises: 3,
  Services: 8, // 2001, 2005, excess, the target that it implies, and two ends of target and growth
  Attainment: 17, // total, 13 of seven items (seafood has no quantity), growth, per head, services of 2005 against their strategy target
  Series: 46, // 17 of the Ministry, 1 of customs, 5 of the World Bank and 2 as it published until 2013, 21 of FAO
  Orientations: 23, // 7 to scale up, 7 to gain value, 4 in other goods, 5 newcomers
  Figures: 6248, // 135 + 2057 that are printed + 2139 + 520, and of 1401 announced totals all but 4 under a wrong period
  Checks: 439, // 184 as before months were added up, 62 lists and their 31 totals below all exports, 154 periods, 8 unit values
};
type Key = keyof typeof rows;
const keys = Object.keys(rows) as Key[];
/** Tables of more rows take up to a minute each: once, on a sheet of their own, shows how they come out. */
const isLong = (key: Key): boolean => rows[key] > 100;

const languages = sampleOf(
  'inserting tables',
  [
    {
      language: 'vi',
      onNewSheet: 'Chèn vào trang tính mới: ',
      atCell: 'Chèn tại ô đang chọn: ',
      inserted: /^Đã chèn “(.*)” vào (.*)\.$/,
      refused: /^Chưa chèn gì: các ô B2, B3, B4, B5, B7 và \d+ ô khác đã có nội dung/,
      heading: 'Kim ngạch (triệu USD)',
    },
    {
      language: 'en',
      onNewSheet: 'Insert on new sheet: ',
      atCell: 'Insert at active cell: ',
      inserted: /^Inserted “(.*)” at (.*)\.$/,
      refused: /^Nothing was inserted: the cells B2, B3, B4, B5, B7 and \d+ more are not empty/,
      heading: 'Value (million USD)',
    },
  ],
  1,
);

describe.each(languages)(
  'inserting from the pane in $language',
  ({ language, onNewSheet, atCell, inserted, refused, heading }) => {
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    const short = keys.slice(1).filter((key) => !isLong(key));
    const tables = new Set<Key>([
      'Targets',
      ...sampleOf(`table ${language}`, language === 'vi' ? keys.slice(1) : short, 1),
    ]);
    /** Of the tables tried, in the order of the pane's list. */
    let titles: [Key, string][];
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language, view: 'tables' }));
      await frame.locator('.tables.document h3').first().waitFor();
      const all = await frame.locator('.tables.document h3').allTextContents();
      expect(all).toHaveLength(keys.length);
      titles = keys.flatMap((key, at) => (tables.has(key) ? [[key, all[at] ?? '']] : []));
    });
    afterAll(() => page.close());

    test(`each table goes to a sheet of its own, with all its rows: ${[...tables].join(', ')}`, async () => {
      for (const [key, title] of titles) {
        const [, named, address] = inserted.exec(await insert(frame, onNewSheet + title)) ?? [];
        // Nothing stands behind the address: no doubt about what was written.
        expect([named, address]).toEqual([title, expect.stringMatching(/!A1:[A-Z]+\d+$/)]);
        expect([key, await rowsOf(frame, `Vnx${key}2006`)]).toEqual([key, rows[key]]);
      }
      await keepPicture(page, `inserted-${language}`);
    });

    test('the targets are what the document prints, in Excel formats', async () => {
      const targets = await bodyOf(frame, 'VnxTargets2006');
      expect(targets.headings).toContain(heading);
      // Row 2 prints 4.500, 1.211 and 86,1; row 10 prints 174 alone.
      expect(targets.values[5]?.slice(3)).toEqual([4500, 1211, 0.861, '']);
      expect(targets.values[13]?.slice(3)).toEqual(['', 174, '', '']);
      expect(targets.formats[5]?.slice(3, 6)).toEqual(['#,##0', '#,##0', '0.0%']);
    });

    test(`each table goes where the user stands: ${[...tables].filter((key) => !isLong(key)).join(', ')}`, async () => {
      for (const [key, title] of titles) {
        if (isLong(key)) continue;
        await newSheet(frame, `Nơi ${key}`);
        const message = await insert(frame, atCell + title);
        const [, , address] = inserted.exec(message) ?? [`not as expected: ${message}`, '', message];
        // The name is said, for the usual one is taken; no doubt is.
        const said = `^'Nơi ${key}'!B\\d+:[A-Z]+\\d+\\. [^.]*Vnx${key}2006No2[^.]*$`;
        expect(address).toMatch(new RegExp(said));
        expect([key, await rowsOf(frame, `Vnx${key}2006No2`)]).toEqual([key, rows[key]]);
      }
    });

    test('where cells are in the way, nothing is written and the message names them', async () => {
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Nơi Targets').getRange('B2').select();
          await context.sync();
        }),
      );
      const message = await insert(frame, atCell + (titles[0]?.[1] ?? ''));
      expect(message).toMatch(refused);
      await keepPicture(page, `refused-${language}`);
    });

    test('asks nobody but this computer, and reports no error', () => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });
  },
);

/** Clicks a button by its accessible name and waits for what the pane says in the end. */
async function insert(frame: Frame, name: string): Promise<string> {
  const message = frame.locator('.messages fluent-message-bar:is([intent=success], [intent=error])');
  await frame.locator('.messages').evaluate((element) => {
    element.querySelector<HTMLElement>('[slot=dismiss]')?.click();
  });
  await message.waitFor({ state: 'detached' });
  await frame.locator(`fluent-button[aria-label="${name}"]`).click();
  await message.waitFor();
  return ((await message.textContent()) ?? '').trim();
}

function rowsOf(frame: Frame, table: string): Promise<number> {
  return bodyOf(frame, table).then(({ values }) => values.length);
}

function bodyOf(frame: Frame, name: string) {
  return frame.evaluate(
    (table) =>
      Excel.run(async (context) => {
        const found = context.workbook.tables.getItem(table);
        const body = found.getDataBodyRange();
        const headings = found.getHeaderRowRange();
        body.load('values,numberFormat');
        headings.load('values');
        await context.sync();
        return {
          headings: headings.values[0] as string[],
          values: body.values as unknown[][],
          formats: body.numberFormat as string[][],
        };
      }),
    name,
  );
}

function newSheet(frame: Frame, name: string): Promise<void> {
  return frame.evaluate(
    (sheetName) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        sheet.activate();
        sheet.getRange('B2').select();
        await context.sync();
      }),
    name,
  );
}
