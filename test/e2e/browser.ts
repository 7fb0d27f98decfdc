import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveDist } from './server';
import { startBrowser } from './startBrowser';

const ROOT = join(__dirname, '../..');

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
  // A real browser on a busy machine takes its time.
  jest.setTimeout(180_000);
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveDist>> | undefined;
  beforeAll(async () => {
    server = await serveDist();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const started = <T>(one: T | undefined): T => {
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
  // A limit for what hangs: on a busy machine anything may take long.
  context.setDefaultTimeout(60_000);
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

/** Keeps a picture of a state for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'test-artefacts');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
