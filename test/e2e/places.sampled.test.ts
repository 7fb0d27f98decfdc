import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { partOf } from '../sample';
import { startedForThisFile, useAxe } from './browser';
import type { Incidents } from './browser';
import { animationsEnd, leaveState, paneStates, themes, useTheme, useWidth } from './paneStates';
import type { Scene, StateName } from './paneStates';
import { openPreview } from './previewPage';

/** Every state of every place of the pane, on one page: one after the other, each in both languages and three themes. */

const started = startedForThisFile();
let scene: Scene;
let incidents: Incidents;
beforeAll(async () => {
  const opened = await openPreview(started, { language: 'vi', width: 1100 });
  incidents = opened.incidents;
  scene = { ...opened, language: 'vi' };
  await useWidth(scene, 320);
  await leaveState(scene);
});
afterAll(() => scene.page.close());

const states = (['vi', 'en'] as const).flatMap((language) =>
  (Object.keys(paneStates) as StateName[]).map((state) => [state, language] as const),
);

test.each(partOf('places', states, 2))(
  '%s in %s at 320 px: axe finds nothing in any theme, nothing stands beside the pane or is cut off, with text at 100 and 200 %, and no id of a dataset shows',
  async (state, language) => {
    await inLanguage(language);
    await paneStates[state](scene);
    const found: unknown[] = [];
    for (const theme of themes) {
      await useTheme(scene, theme);
      found.push(...(await violations()).map((violation) => [theme, ...violation]));
    }
    expect(found).toEqual([]);
    for (const percent of ['100%', '200%']) {
      await inLetters(percent);
      expect([percent, ...(await beside()), ...(await cutOff())]).toEqual([percent]);
    }
    await inLetters('');
    const shown = await scene.frame.evaluate(() => document.body.innerText);
    // The id of one dataset, results, is a word.
    const ids = builtInDatasets()
      .map(({ id }) => id)
      .filter((id) => id.includes('-'));
    // Names of Excel tables are shown beside their titles: formulas are written with them.
    expect([...ids, 'market-', 'group-'].filter((id) => shown.includes(id))).toEqual([]);
    await leaveState(scene);
    expect(incidents).toEqual({ errors: [], strangers: [] });
  },
);

test('the search box of the page stands where the pane has it, in both languages, from 320 to 480 px, with text at 100 and 200 %', async () => {
  const context = await started.browser().newContext({ javaScriptEnabled: false });
  const beforeScripts = await context.newPage();
  await beforeScripts.goto(`${started.address()}/taskpane.html`);
  const cases = [320, 380, 420, 480].flatMap((width) => [16, 32].map((size) => ({ width, size })));
  const expected: number[] = [];
  for (const { width, size } of cases) {
    await beforeScripts.setViewportSize({ width, height: 900 });
    expected.push(await topOfSearch(beforeScripts.mainFrame(), size));
  }
  await context.close();
  for (const language of ['vi', 'en'] as const) {
    await inLanguage(language);
    await paneStates['first-run'](scene);
    const found: number[] = [];
    for (const { width, size } of cases) {
      await useWidth(scene, width);
      found.push(await topOfSearch(scene.frame, size));
    }
    expect([language, found]).toEqual([language, expected]);
  }
  await scene.frame.evaluate(() => document.documentElement.removeAttribute('style'));
  await useWidth(scene, 320);
});

/** @param size of the letters, in pixels: 32 is 200 % */
function topOfSearch(frame: Scene['frame'], size: number): Promise<number> {
  return frame.evaluate((pixels) => {
    document.documentElement.style.fontSize = `${String(pixels)}px`;
    document.documentElement.scrollTop = 0;
    return document.querySelector('#panel-find input')?.getBoundingClientRect().top ?? 0;
  }, size);
}

async function inLanguage(language: Scene['language']): Promise<void> {
  if (scene.language === language) return;
  await scene.frame.locator('.language').click();
  await scene.frame.locator(`html[lang=${language}]`).waitFor();
  scene = { ...scene, language };
}

/** How often faults are looked for: on a busy machine, letters of buttons that wait for work stay pale for a moment. */
const MOST_LOOKS = 5;

/** What axe finds wrong and goes on finding. */
async function violations(): Promise<string[][]> {
  await useAxe(scene.frame);
  let found: string[][] = [];
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    // What ended meanwhile gives buttons their colours back.
    await animationsEnd(scene.frame);
    found = await scene.frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    if (found.length === 0) break;
  }
  return found;
}

/** @param percent of the usual size of letters; none for the usual one */
function inLetters(percent: string): Promise<void> {
  return scene.frame.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, percent);
}

/** Texts that are wider than their place, and so are cut off or stand over what is beside them. */
function cutOff(): Promise<string[]> {
  return scene.frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, h1, h2, h3, h4, li, th, td, dt, dd, summary)')]
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 &&
          one.clientWidth > 0 &&
          one.closest('.visually-hidden') === null,
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

/** What is cut off at the right, or has to be scrolled to. */
function beside(): Promise<string[]> {
  return scene.frame.evaluate(() => {
    const { documentElement } = document;
    if (documentElement.scrollWidth <= documentElement.clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((one) => one.getBoundingClientRect().right > documentElement.clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
