import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Frame, LaunchOptions, Page } from 'playwright-core';
import { serveDist } from './server';

const ROOT = join(__dirname, '../..');

/** One for all files that run in one realm (scripts/jest.together.config.js), and how many of them still need it. */
let shared: Promise<Browser> | undefined;
let users = 0;

/**
 * For the tests of one file: a real browser, and the built add-in served on this computer.
 * Both are there once the first test begins, and gone after the last.
 */
export function startedForThisFile(): {
  browser: () => Browser;
  address: () => string;
  /** Serves a text in the place of a file of the built add-in. */
  serve: (path: string, text: string) => void;
} {
  jest.setTimeout(TEST_LIMIT_MS);
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveDist>> | undefined;
  let failure: Error | undefined;
  users += 1;
  beforeAll(async () => {
    try {
      server = await serveDist();
      browser = await (shared ??= startBrowser());
    } catch (fault) {
      failure = fault instanceof Error ? fault : new Error(String(fault));
      throw failure;
    }
  });
  afterAll(async () => {
    users -= 1;
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    if (users === 0) await browser?.close();
    await server?.stop();
  });
  const started = <T>(one: T | undefined): T => {
    if (failure !== undefined) throw failure;
    if (one === undefined)
      throw new Error('The browser starts before the tests, not before their file is read.');
    return one;
  };
  return {
    browser: () => started(browser),
    address: () => started(server).address,
    serve: (path, text) => started(server).serve(path, text),
  };
}

/** Limits for what hangs: a real browser on a busy machine takes its time, and a test waits for many things. */
export const STEP_LIMIT_MS = 60_000;
const TEST_LIMIT_MS = 5 * STEP_LIMIT_MS;

/** Looks again and again until something is so, or the limit of a step is over: whoever asks judges what is so then. */
export async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + STEP_LIMIT_MS;
  while (!(await isSo()) && Date.now() < deadline) await new Promise((passed) => setTimeout(passed, 100));
}

/** Starts a real browser with a fresh profile; fails with a sentence that says what to install where there is none. */
function startBrowser(): Promise<Browser> {
  // By test/e2e/findBrowser.cjs.
  const found = JSON.parse(process.env['VNEXPORT_TEST_BROWSER'] ?? '{}') as LaunchOptions & {
    missing?: string;
  };
  const { missing } = found;
  // A stack would say nothing more.
  if (missing !== undefined) return Promise.reject(Object.assign(new Error(missing), { stack: missing }));
  return chromium.launch({ ...found, timeout: STEP_LIMIT_MS });
}

/** What a page did that a user should never meet. */
export type Incidents = { readonly errors: string[]; readonly strangers: string[] };

/**
 * Opens a page that may talk to localhost only. Errors and requests elsewhere are collected, the latter refused,
 * except where `answers` (address prefix to body) stands in for them.
 */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  answers: Record<string, (address: string) => Buffer | undefined> = {},
): Promise<{ page: Page; incidents: Incidents }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(STEP_LIMIT_MS);
  const page = await context.newPage();
  const incidents: Incidents = { errors: [], strangers: [] };
  page.on('pageerror', (error) => incidents.errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) incidents.errors.push(message.text());
  });
  await page.route(/^https?:\/\/(?!localhost[:/])/, async (route) => {
    const address = route.request().url();
    const [, answer] = Object.entries(answers).find(([prefix]) => address.startsWith(prefix)) ?? [];
    const body = answer?.(address);
    if (body !== undefined) return route.fulfill({ body, contentType: 'text/javascript' });
    incidents.strangers.push(address);
    return route.abort();
  });
  return { page, incidents };
}

/** Brings axe-core into a page by the debugger, for the policy of the page refuses scripts of others. */
export async function useAxe(place: Page | Frame): Promise<void> {
  await place.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
}

/** Keeps a picture of a state for people to look at, in a run whose artefacts are kept: each takes its time. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['CI'] === undefined) return;
  const folder = join(ROOT, 'test-artefacts');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
