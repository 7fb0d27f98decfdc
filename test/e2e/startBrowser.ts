import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

/** Starts a real browser with a fresh profile; throws an error that says what to install where there is none. */
export function startBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, [join(__dirname, '../../scripts/find-browser.mjs')], {
    encoding: 'utf8',
  });
  return chromium.launch(JSON.parse(found) as LaunchOptions);
}
