import type { Page } from 'playwright-core';

/** Waits until the page has had nothing to do for several turns. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let idle = 0;
    while (idle < 20) {
      const left = await new Promise<number>((told) =>
        requestIdleCallback((deadline) => told(deadline.timeRemaining())),
      );
      idle = left > 10 ? idle + 1 : 0;
    }
  });
}
