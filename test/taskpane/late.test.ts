import { beforeEach, expect, test } from '@jest/globals';
import { createElement, render } from 'preact';
import { Late } from '../../src/taskpane/late';
import type { Shell } from '../../src/taskpane/view';
import { drawn, paneRoot } from './paneElements';

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
});

test('a part of the pane that has not come for want of a network is asked for again by a button, and is shown once it has come', async () => {
  let isOnline = false;
  const main = paneRoot();
  const redraw = (): void =>
    render(
      createElement(
        'section',
        {},
        late.draw((part) => part),
      ),
      main,
    );
  const late = new Late<string>(
    () =>
      isOnline
        ? Promise.resolve('Coffee')
        : Promise.reject(Object.assign(new Error('gone'), { name: 'ChunkLoadError' })),
    { language: 'en', redraw } as Shell,
  );
  await late.load();
  expect(main.textContent).toBe(
    'This part of VNEXPORT could not be loaded. Check the network and try again.Try again',
  );
  // Without a network the button says the same once more.
  main.querySelector<HTMLElement>('fluent-button')?.click();
  await drawn();
  expect(main.textContent).toContain('could not be loaded');
  isOnline = true;
  main.querySelector<HTMLElement>('fluent-button')?.click();
  await drawn();
  expect(main.textContent).toBe('Coffee');
});
