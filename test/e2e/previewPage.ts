import { expect } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { openPage, STEP_LIMIT_MS, waitUntil } from './browser';
import type { Incidents, startedForThisFile } from './browser';
import { cellAt } from './cellPlace';
import type { Place } from './cellPlace';

type Preview = {
  readonly page: Page;
  /** The task pane. */
  readonly frame: Frame;
  readonly incidents: Incidents;
};

type PreviewWishes = {
  readonly language: string;
  readonly width?: number;
  readonly height?: number;
  /** What the pane shows; the search unless asked. */
  readonly view?: 'tables';
  /** Told of every file that is fetched. */
  readonly onRequest?: (path: string) => void;
};

/**
 * Opens the preview in a page of its own, and waits until its sample sheet is computed. What the file of tests had open
 * is closed: a grid that nobody looks at any more goes on drawing.
 */
export async function openPreview(
  { browser, address }: Pick<ReturnType<typeof startedForThisFile>, 'browser' | 'address'>,
  { language, width = 1440, height = 900, view, onRequest }: PreviewWishes,
): Promise<Preview> {
  await Promise.all(
    browser()
      .contexts()
      .map((context) => context.close()),
  );
  const { page, incidents } = await openPage(browser(), { viewport: { width, height } });
  page.on('request', (request) => onRequest?.(new URL(request.url()).pathname));
  await page.goto(`${address()}/?lang=${language}`);
  const frame = await taskPane(page, view);
  await expectInCell(frame, 'B6', 1211);
  return { page, frame, incidents };
}

/** The task pane beside the grid, once it shows something; the search is open unless another view is asked for. */
export async function taskPane(page: Page, view?: 'tables'): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The frame shows no page.');
  await frame.locator('h1').waitFor();
  if (view !== undefined) await frame.locator(`#tab-${view}`).click();
  return frame;
}

/** Reads as an add-in does, so that what is read is in the workbook and not only on the screen. */
export function read(
  frame: Frame,
  address: string,
  what: 'values' | 'text' | 'formulas' = 'values',
): Promise<unknown> {
  return frame.evaluate(
    ([cell, property]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load(property);
        await context.sync();
        return (range[property] as unknown[][])[0]?.[0];
      }),
    [address, what] as const,
  );
}

/** Writes formulas as an add-in does, one below the other from a cell on: quicker than typing where typing is no matter. */
export function write(frame: Frame, first: string, formulas: readonly string[]): Promise<void> {
  return frame.evaluate(
    ([cell, below]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(cell).getResizedRange(below.length - 1, 0).formulas = below.map((one) => [one]);
        await context.sync();
      }),
    [first, formulas] as const,
  );
}

/** Formulas are entered, and computed, a moment after Enter was pressed: before, nobody may read cells. */
export async function expectInCell(frame: Frame, address: string, expected: number | string): Promise<void> {
  const look = () => read(frame, address).catch((fault: unknown) => String(fault));
  let found: unknown;
  await waitUntil(async () => (found = await look()) === expected);
  // What was typed tells a formula that came out wrong from one that computes wrong.
  const typed = found === expected ? '' : await read(frame, address, 'formulas').catch(String);
  expect([found, typed]).toEqual([expected, '']);
}

/**
 * Types a formula and enters it. While the list of suggestions is there, Enter belongs to it; on a busy machine the
 * list may come late, so Enter is pressed again for as long as the cell is still being edited, and what was suggested in
 * the place of what was typed is typed over.
 */
export async function enter(page: Page, cell: Place, formula: string): Promise<void> {
  const deadline = Date.now() + STEP_LIMIT_MS;
  do {
    await clickCell(page, cell);
    await page.keyboard.type(formula);
    await page
      .getByText(await describedIn(page, 'TARGET'))
      .first()
      .waitFor({ state: 'hidden' });
    await pressUntilLeft(page, 'Enter');
  } while ((await enteredLast(page)) !== formula && Date.now() < deadline);
}

/** What stands above the active cell, which moves down when something is entered. */
async function enteredLast(page: Page): Promise<unknown> {
  const frame = await taskPane(page);
  const [row, column] = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const active = context.workbook.getActiveCell().load('rowIndex,columnIndex');
      await context.sync();
      return [active.rowIndex, active.columnIndex] as const;
    }),
  );
  return read(frame, `${String.fromCharCode(65 + column)}${String(row)}`, 'formulas');
}

/** Leaves a cell that is being edited as it was. The first Escape may close no more than the list of suggestions. */
export async function leaveCell(page: Page): Promise<void> {
  await pressUntilLeft(page, 'Escape');
}

async function pressUntilLeft(page: Page, key: 'Enter' | 'Escape'): Promise<void> {
  await page.keyboard.press(key);
  const frame = await taskPane(page);
  const isEdited = () =>
    read(frame, 'A1').then(
      () => false,
      (fault: unknown) => String(fault).includes('cell-editing mode'),
    );
  await waitUntil(async () => {
    if (!(await isEdited())) return true;
    await page.keyboard.press(key);
    return false;
  });
}

export async function clickCell(page: Page, cell: Place): Promise<void> {
  await page.mouse.click(...(await cellAt(page, cell)));
}

/** What Excel, and so the preview, says of a function. */
export function describedIn(page: Page, id: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const response = await fetch(`functions.${document.documentElement.lang}.json`);
    const { functions } = (await response.json()) as { functions: { id: string; description: string }[] };
    return functions.find((one) => one.id === wanted)?.description ?? '';
  }, id);
}
