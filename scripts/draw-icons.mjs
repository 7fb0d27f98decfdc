/**
 * Renders the icons of assets/ from their drawings: `node scripts/draw-icons.mjs`.
 * Needs a Chromium browser (CHROME_PATH, or an installed one). The PNGs are committed, so a build needs none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/** Below 64 px the small drawings, whose edges lie on whole pixels, are the readable ones. */
const drawings = [
  { svg: 'icon-small.svg', name: 'icon', sizes: [16, 32] },
  { svg: 'icon.svg', name: 'icon', sizes: [64, 80, 128, 192] },
  { svg: 'outline.svg', name: 'outline', sizes: [32] },
  { svg: 'insert-small.svg', name: 'insert', sizes: [16, 32] },
  { svg: 'insert.svg', name: 'insert', sizes: [80] },
  { svg: 'refresh-small.svg', name: 'refresh', sizes: [16, 32] },
  { svg: 'refresh.svg', name: 'refresh', sizes: [80] },
  { svg: 'values-small.svg', name: 'values', sizes: [16, 32] },
  { svg: 'values.svg', name: 'values', sizes: [80] },
];

const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const { svg, name, sizes } of drawings) {
    for (const size of sizes) {
      writeFileSync(asset(`${name}-${size}.png`), await render(page, readFileSync(asset(svg), 'utf8'), size));
    }
  }
} finally {
  await browser.close();
}

async function render(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

function asset(file) {
  return fileURLToPath(new URL(`../assets/${file}`, import.meta.url));
}
