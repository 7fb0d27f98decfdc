import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { leaveState, paneStates, themes, useTheme, useWidth } from '../test/e2e/paneStates';
import type { Scene, StateName } from '../test/e2e/paneStates';
import { serveDist } from '../test/e2e/server';
import { startBrowser } from './pane.bench';
import { guidePages, guideStates } from './pictures/guidePages';
import type { GuideScene } from './pictures/guidePages';
import { withFewColours } from './pictures/png';

/**
 * `npm run pictures`: the pane of the preview in every state, each language, theme and width, into test-artefacts/pictures
 * for people to look at; and those that guide and README show into docs/pictures, which are part of the project.
 * `npm run pictures -- --guide` makes only the latter; names of states (`npm run pictures -- builder hits`) only those
 * states.
 */
const ROOT = join(__dirname, '..');
const onlyGuide = process.argv.includes('--guide');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const GUIDE = join(ROOT, 'docs/pictures');
const ALL = join(ROOT, 'test-artefacts/pictures');

/** States of the guide are light, and as wide as there is room for in a page. */
const GUIDE_WIDTH = 480;
/** For what hangs: a busy machine takes its time. */
const LIMIT_MS = 120_000;
const widths = [320, GUIDE_WIDTH];

async function main(): Promise<void> {
  const browser = await startBrowser();
  try {
    await Promise.all((['vi', 'en'] as const).map((language) => takeAll(browser, language)));
  } finally {
    await browser.close();
  }
}

/** Both languages at once: each is waiting for most of the time. */
async function takeAll(browser: Browser, language: Scene['language']): Promise<void> {
  const server = await serveDist();
  try {
    const scene = await openScene(browser, server.address, language, { width: 1100, height: 900 });
    await leaveState(scene);
    for (const name of Object.keys(paneStates) as StateName[]) await takeState(scene, name);
    await scene.page.close();
    if (asked.length === 0) await takeGuidePages(browser, server, language);
  } finally {
    await server.stop();
  }
}

async function takeGuidePages(
  browser: Browser,
  server: GuideScene['server'],
  language: Scene['language'],
): Promise<void> {
  const scene = await openScene(browser, server.address, language, { width: 1440, height: 900 });
  for (const [name, reach] of Object.entries(guidePages)) {
    await reach({ ...scene, server });
    keep(GUIDE, `${name}.${language}.png`, withFewColours(await scene.page.screenshot()));
  }
  await scene.page.close();
}

async function takeState(scene: Scene, name: StateName): Promise<void> {
  if (onlyGuide && !guideStates.includes(name)) return;
  if (asked.length > 0 && !asked.includes(name)) return;
  await paneStates[name](scene);
  for (const width of widths) {
    await useWidth(scene, width);
    for (const theme of themes) {
      const isOfGuide = guideStates.includes(name) && width === GUIDE_WIDTH && theme === 'light';
      if (onlyGuide && !isOfGuide) continue;
      await useTheme(scene, theme);
      const picture = withFewColours(await scene.page.locator('.pane').screenshot());
      if (isOfGuide) keep(GUIDE, `${name}.${scene.language}.png`, picture);
      keep(ALL, `${name}.${scene.language}.${theme}.${String(width)}.png`, picture);
    }
  }
  await leaveState(scene);
}

function keep(folder: string, file: string, picture: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), picture);
}

async function openScene(
  browser: Browser,
  address: string,
  language: Scene['language'],
  viewport: { readonly width: number; readonly height: number },
): Promise<Scene> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(LIMIT_MS);
  await page.goto(`${address}/?lang=${language}`);
  const frame = await (await page.waitForSelector('iframe[src]')).contentFrame();
  if (frame === null) throw new Error('The preview shows no pane.');
  await frame.locator('#panel-find[role=tabpanel]').waitFor();
  return { page, frame, language };
}

void main();
