import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, startedForThisFile } from './browser';
import { CDN, officeFromPackage } from './officeFromPackage';

const { browser, address } = startedForThisFile();

test('the pane opens without asking for anything that its policy refuses, and refuses what is put into it', async () => {
  const { page } = await openPage(browser(), {}, officeFromPackage);
  await noteRefusals(page);
  await page.goto(`${address()}/taskpane.html`);
  await page.locator('.proposals').waitFor();
  expect(await refusals(page)).toEqual([]);

  await page.evaluate(() => {
    const put = (name: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(name), properties));
    put('script', { textContent: 'window.ran = true' });
    put('script', { src: 'https://stranger.example/stranger.js' });
    put('style', { textContent: 'body { display: none }' });
    put('link', { rel: 'stylesheet', href: 'https://stranger.example/stranger.css' });
    put('iframe', { src: 'https://stranger.example/' });
    put('object', { data: 'https://stranger.example/' });
    put('img', { src: 'https://stranger.example/seen.png' });
    put('base', { href: 'https://stranger.example/' });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p onclick="window.ran = true" style="position:fixed">x</p>',
    );
    (document.body.lastElementChild as HTMLElement).click();
    void fetch('https://stranger.example/told').catch(() => undefined);
    try {
      new Worker(URL.createObjectURL(new Blob(['postMessage(0)'])));
    } catch {
      // Some browsers throw; all of them tell.
    }
  });
  await page.waitForFunction(() => (window as unknown as { refused: string[] }).refused.length >= 12);
  expect((await refusals(page)).sort()).toEqual(
    [
      'script-src-elem inline',
      'script-src-elem https://stranger.example/stranger.js',
      'style-src-elem inline',
      'style-src-elem https://stranger.example/stranger.css',
      'frame-src https://stranger.example',
      'object-src https://stranger.example',
      'img-src https://stranger.example/seen.png',
      'base-uri https://stranger.example/',
      'script-src-attr inline',
      'style-src-attr inline',
      'connect-src https://stranger.example/told',
      'worker-src blob',
    ].sort(),
  );
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('body').isVisible()).toBe(true);
  // What the debugger itself evaluates may do more than the page, so it is tried a moment later.
  const evaluated = await page.evaluate(
    () =>
      new Promise((told) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it is refused is what is tried
            told(typeof new Function('return 1'));
          } catch (fault) {
            told(fault instanceof EvalError ? 'refused' : String(fault));
          }
        });
      }),
  );
  expect(evaluated).toBe('refused');
});

/**
 * What the policy of a page refuses, from its very beginning: the directive, and what it refused. Outside Excel, office.js
 * opens a hidden frame for its own telemetry after a while, which is refused too and no matter of the add-in's.
 */
async function noteRefusals(page: Page): Promise<void> {
  await page.addInitScript((office) => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      if (!sourceFile.startsWith(office)) refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  }, CDN);
}

function refusals(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}
