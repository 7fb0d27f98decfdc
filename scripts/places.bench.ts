import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { serveDist } from '../test/e2e/server';
import { atRest } from '../test/e2e/atRest';
import { startBrowser, thread } from './pane.bench';

/** What opening a place of the pane costs. */
export type PlaceMeasurement = {
  readonly place: string;
  /** Scripts that came with it, in KB after gzip. */
  readonly kilobytes: number;
  /** What the page's thread executed of scripts from the click until the place is shown, in milliseconds, once for each load. */
  readonly samples: readonly number[];
};

/** How a place is opened, and what shows that it is open; in the order in which one load opens them. */
const places: readonly (readonly [place: string, open: (frame: Frame) => Promise<void>, shown: string])[] = [
  ['tables', tab('tables'), '.tables .entry'],
  ['bulletins', tab('bulletins'), '.bulletins'],
  ['workbook', tab('workbook'), '#panel-workbook .buttons'],
  ['checks', tab('checks'), '.check'],
  [
    'the page of a subject',
    async (frame) => {
      await tab('find')(frame);
      await frame.locator('[role=treeitem]').first().click();
    },
    '.builder .result',
  ],
];

/**
 * Every place but the first, which `measurePane` measures, opened once in each of several fresh pages over the stand-in
 * for Excel. Needs what `webpack --env preview` builds.
 * @example (await measurePlaces(5))[0] // { place: 'tables', kilobytes: 17.9, samples: [61, 58, …] }
 */
export async function measurePlaces(loads: number): Promise<readonly PlaceMeasurement[]> {
  const server = await serveDist();
  const browser = await startBrowser();
  try {
    const all: (readonly Opening[])[] = [];
    for (let load = 0; load < loads; load += 1) all.push(await openingsOf(browser, server.address));
    return places.map(([place], at) => ({
      place,
      kilobytes: Math.max(...all.map((one) => one[at]?.kilobytes ?? NaN)),
      samples: all.map((one) => one[at]?.milliseconds ?? NaN),
    }));
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Opening = { readonly kilobytes: number; readonly milliseconds: number };

async function openingsOf(browser: Browser, address: string): Promise<readonly Opening[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const executed = await thread(context, page, 'ScriptDuration');
  await page.goto(address);
  const frame = await (await page.waitForSelector('iframe[src]')).contentFrame();
  if (frame === null) throw new Error('The stand-in shows no page.');
  await frame.locator('#panel-find[role=tabpanel]').waitFor();
  const openings: Opening[] = [];
  for (const [, open, shown] of places) {
    await atRest(page);
    const scripts = scriptsOf(page);
    const before = await executed();
    await open(frame);
    await frame.locator(shown).first().waitFor();
    openings.push({ milliseconds: (await executed()) - before, kilobytes: scripts.end() });
  }
  await context.close();
  return openings;
}

function tab(name: string): (frame: Frame) => Promise<void> {
  return (frame) => frame.locator(`#tab-${name}`).click();
}

/** Notes which scripts a page fetches from now on. @returns whose `end` tells how large they are */
function scriptsOf(page: Page): { readonly end: () => number } {
  const files = new Set<string>();
  const note = (request: { url: () => string }): void => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) files.add(pathname);
  };
  page.on('request', note);
  return {
    end() {
      page.off('request', note);
      return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    },
  };
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(join(import.meta.dirname, '../dist', file)), { level: 9 }).length / 1024;
}
