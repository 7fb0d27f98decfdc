import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, LaunchOptions, Page } from 'playwright-core';
import { atRest } from '../test/e2e/atRest';
import { serveDist } from '../test/e2e/server';

/** What one page takes, in milliseconds: the median, and the spread. */
export type PaneMeasurement = {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
};

/** The pane, an empty page of Office, and how many times as much the pane takes. */
export type PaneComparison = {
  readonly pane: PaneMeasurement;
  readonly empty: PaneMeasurement;
  readonly ratio: number;
};

/**
 * The task pane over the stand-in for Excel beside an empty page of Office: the same stand-in and office.js, until
 * Office is ready. The two take turns, each time in a fresh profile, so that a busy machine slows both. Needs what
 * `webpack --env preview` builds.
 * @returns what passes on the clock until the search box is seen and takes typing, and until what was typed at that
 *   moment is answered; and what the page's thread computes until then, which a busy machine changes little
 * @throws Error where what was typed is not answered
 * @example (await measurePane()).typing.ratio // 0.9, which is to be at most 1.5
 */
export async function measurePane(loads = 15): Promise<Readonly<Record<keyof Load, PaneComparison>>> {
  const [pane, empty] = [await serveDist(), await serveDist()];
  empty.serve('/pane.html', EMPTY_PAGE);
  const browser = await startBrowser();
  const ofPane: Load[] = [];
  const ofEmpty: Load[] = [];
  try {
    for (let load = 0; load < loads; load += 1) {
      ofEmpty.push(await loadOf(browser, empty.address));
      ofPane.push(await loadOf(browser, pane.address));
    }
  } finally {
    await browser.close();
    await pane.stop();
    await empty.stop();
  }
  const compared = (what: keyof Load): PaneComparison => {
    const measured = {
      pane: summary(
        'pane',
        ofPane.map((one) => one[what]),
      ),
      empty: summary(
        'empty Office page',
        ofEmpty.map((one) => one[what]),
      ),
    };
    return { ...measured, ratio: measured.pane.median / measured.empty.median };
  };
  return { typing: compared('typing'), answer: compared('answer'), cpu: compared('cpu') };
}

/** The browser that the tests use. */
export function startBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, [join(import.meta.dirname, 'find-browser.mjs')], {
    encoding: 'utf8',
  });
  return chromium.launch(JSON.parse(found) as LaunchOptions);
}

type Load = Readonly<Record<'typing' | 'answer' | 'cpu', number>>;

/** Has a box and an answer once Office is ready. */
const EMPTY_PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>VNEXPORT</title>
    <script>parent.installHost(window)</script>
    <script src="office/office.js"></script>
  </head>
  <body>
    <main></main>
    <script>
      Office.onReady(() => {
        document.querySelector('main').innerHTML = '<div id="panel-find"><input /><p class="hit">…</p></div>';
      });
    </script>
  </body>
</html>`;

/**
 * The stand-in around the page takes seconds by itself, so the page is served only once that has come to rest; the
 * time runs from then on.
 */
async function loadOf(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.addInitScript(typeAtOnce);
  // Without the functions' descriptions the stand-in does not go on to compute its sample sheet.
  await page.route('**/functions.*.json', () => undefined);
  const computed = await thread(context, page);
  let before = NaN;
  await page.route('**/pane.html*', async (route) => {
    await atRest(page);
    before = await computed();
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  const frame = await (await page.waitForSelector('iframe[src]')).contentFrame();
  if (frame === null) throw new Error('The stand-in shows no page.');
  const told = await frame.waitForFunction(() => (window as Measured).told);
  const cpu = (await computed()) - before;
  const times = await told.jsonValue();
  await context.close();
  if (times === undefined) throw new Error('What was typed is not answered.');
  return { ...times, cpu };
}

/**
 * @param what everything that the thread does, or scripts alone
 * @returns tells how many milliseconds the page's thread has computed so far
 */
export async function thread(
  context: BrowserContext,
  page: Page,
  what: 'TaskDuration' | 'ScriptDuration' = 'TaskDuration',
): Promise<() => Promise<number>> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === what)?.value ?? NaN);
  };
}

type Measured = Window & { told?: Omit<Load, 'cpu'> };

/**
 * Runs in the page itself, before anything else: types as soon as the search box takes it, and notes when that was, or
 * when the box was first painted where that was later, and when what was typed is answered.
 */
function typeAtOnce(): void {
  if (window === parent) return;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  let typed = NaN;
  let answered = NaN;
  let painted = NaN;
  const tell = (): void => {
    const [typing, answer] = [Math.max(typed, painted), Math.max(answered, painted)].map(
      (time) => time - (navigation?.responseStart ?? NaN),
    );
    if (typing === undefined || answer === undefined || Number.isNaN(answer)) return;
    (window as Measured).told = { typing, answer };
  };
  const takesTyping = (): boolean => {
    const input = document.querySelector<HTMLInputElement>('#panel-find input');
    input?.focus();
    if (input === null || document.activeElement !== input) return false;
    // As a key does: where typing is refused, nothing is typed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else types from within a page.
    document.execCommand('insertText', false, 'coffee');
    return input.value === 'coffee';
  };
  const look = (): void => {
    if (Number.isNaN(typed) && takesTyping()) typed = performance.now();
    if (Number.isNaN(typed) || document.querySelector('#panel-find .hit') === null) return;
    changes.disconnect();
    answered = performance.now();
    tell();
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { subtree: true, childList: true });
  new PerformanceObserver((entries, paints) => {
    painted = entries.getEntries()[0]?.startTime ?? NaN;
    paints.disconnect();
    tell();
  }).observe({ type: 'paint', buffered: true });
}

function summary(name: string, times: readonly number[]): PaneMeasurement {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? NaN;
  return { name, median: at(0.5), least: at(0), most: at(1) };
}
