import type { Page } from 'playwright-core';

/** The grid is one picture: rows are found by their heights, below its toolbars, formula bar and column letters. */
export async function cellAt(page: Page, { row, x }: Place): Promise<[number, number]> {
  const [bars, titleRow, otherRows] = [124, 34, 24];
  const grid = await page.locator('.grid').boundingBox();
  if (grid === null) throw new Error('The page shows no grid.');
  return [x, grid.y + bars + titleRow + (row - 2) * otherRows + otherRows / 2];
}

/** A cell by its row in the sheet, and how far from the left edge of the page it is in pixels. */
export type Place = { readonly row: number; readonly x: number };
