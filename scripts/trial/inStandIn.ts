import { chromium } from 'playwright-core';
import type { LaunchOptions } from 'playwright-core';
import { serveTrial } from './server';
import { verdicts } from './expected';
import type { Told, Verdict } from './expected';

/** Runs the trial in the preview: in a real browser, in the place of Excel. */
export async function tryInStandIn(
  browser: LaunchOptions,
): Promise<{ told: readonly Told[]; judged: Verdict[] }> {
  const server = await serveTrial();
  const started = await chromium.launch(browser);
  try {
    const page = await started.newPage();
    await page.goto(`${server.address}/?lang=vi`);
    const told = await server.told(TRIAL_LIMIT_MS);
    return { told, judged: verdicts(told) };
  } finally {
    await started.close();
    await server.stop();
  }
}

/** A limit for what hangs. */
const TRIAL_LIMIT_MS = 240_000;
