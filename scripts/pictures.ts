import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { leaveState, paneStates, themes, useTheme, useWidth } from '../test/e2e/paneStates';
import type { Scene, StateName } from '../test/e2e/paneStates';
import { serveDist } from '../test/e2e/server';
import { startBrowser } from './pane.bench';
import { withFewColours } from './pictures/png';

/**
 * `npm run pictures`: the pane of the preview in every state, each language, theme and width, into test-artefacts/pictures
 * for people to look at; and those that the guide shows into docs/pictures, which are part of the project.
 * `npm run pictures -- --guide` makes only the latter.
 */
const ROOT = join(__dirname, '..');
const onlyGuide = process.argv.includes('--guide');
const GUIDE = join(ROOT, 'docs/pictures');
const ALL = join(ROOT, 'test-artefacts/pictures');

/** What the guide shows of the pane: light, as wide as there is room for in a page. */
const inGuide: readonly StateName[] = ['hits', 'builder', 'checks'];
const GUIDE_WIDTH = 480;
/** For what hangs: a busy machine takes its time. */
const LIMIT_MS = 120_000;
const widths = [320, GUIDE_WIDTH];

async function main(): Promise<void> {
  const server = await serveDist();
  const browser = await startBrowser();
  try {
    for (const language of ['vi', 'en'] as const) {
      const scene = await openScene(browser, server.address, language);
      for (const name of Object.keys(paneStates) as StateName[]) await takeState(scene, name);
      await scene.page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function takeState(scene: Scene, name: StateName): Promise<void> {
  if (onlyGuide && !inGuide.includes(name)) return;
  await paneStates[name](scene);
  for (const width of widths) {
    await useWidth(scene, width);
    for (const theme of themes) {
      const isOfGuide = inGuide.includes(name) && width === GUIDE_WIDTH && theme === 'light';
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

async function openScene(browser: Browser, address: string, language: Scene['language']): Promise<Scene> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(LIMIT_MS);
  await page.goto(`${address}/?lang=${language}`);
  const frame = await (await page.waitForSelector('iframe[src]')).contentFrame();
  if (frame === null) throw new Error('The preview shows no pane.');
  await frame.locator('#panel-find[role=tabpanel]').waitFor();
  const scene = { page, frame, language };
  await leaveState(scene);
  return scene;
}

void main();
