/** Does something once the page has nothing else to do; where the browser cannot tell (Safari's), a little later. */
export function whenIdle(work: () => void): void {
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback === undefined) setTimeout(work, A_LITTLE_LATER);
  else requestIdleCallback.call(window, work);
}

/** Milliseconds, in which a pane that was just opened is drawn. */
const A_LITTLE_LATER = 500;
