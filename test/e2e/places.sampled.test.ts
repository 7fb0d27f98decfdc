import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { partOf } from '../sample';
import { startedForThisFile, useAxe } from './browser';
import type { Incidents } from './browser';
import { leaveState, paneStates, themes, useTheme, useWidth } from './paneStates';
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
  '%s in %s at 320 px: axe finds nothing in any theme, nothing stands beside the pane, no id of a dataset shows',
  async (state, language) => {
    await inLanguage(language);
    await paneStates[state](scene);
    const found: unknown[] = [];
    for (const theme of themes) {
      await useTheme(scene, theme);
      found.push(...(await violations()).map((violation) => [theme, ...violation]));
    }
    expect(found).toEqual([]);
    expect(await beside()).toEqual([]);
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

async function inLanguage(language: Scene['language']): Promise<void> {
  if (scene.language === language) return;
  await scene.frame.locator('.language').click();
  await scene.frame.locator(`html[lang=${language}]`).waitFor();
  scene = { ...scene, language };
}

async function violations(): Promise<string[][]> {
  await useAxe(scene.frame);
  return scene.frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
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
