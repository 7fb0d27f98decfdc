/** A part of the window that F6 leads to. */
type Part = {
  /** Of the page, or of the frame that stands in it. */
  readonly holds: (element: Element | null) => boolean;
  readonly enter: () => void;
};

/**
 * F6 leads to the next part of the window and Shift+F6 to the one before, as in Excel: what stands above the grid, the
 * grid, the task pane. Within the grid the Tab key belongs to the cells, so there is no other way out of it.
 * @param above what stands above the grid, in order
 * @param frame the add-in's page
 */
export function followF6(above: readonly HTMLElement[], grid: HTMLElement, frame: HTMLIFrameElement): void {
  let lastInGrid: HTMLElement | undefined;
  grid.addEventListener('focusin', ({ target }) => (lastInGrid = target as HTMLElement));
  if (grid.contains(document.activeElement)) lastInGrid = document.activeElement as HTMLElement;
  const parts: readonly Part[] = [
    {
      holds: (element) => above.some((one) => one.contains(element)),
      enter: () => above.flatMap((one) => [...one.querySelectorAll('button')])[0]?.focus(),
    },
    { holds: (element) => grid.contains(element), enter: () => lastInGrid?.focus() },
    { holds: (element) => element === frame, enter: () => enterFrame(frame) },
  ];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const at = parts.findIndex(({ holds }) => holds(document.activeElement));
    const step = event.shiftKey ? parts.length - 1 : 1;
    parts[(at === -1 ? 0 : at + step) % parts.length]?.enter();
  };
  // Before the grid sees the key.
  window.addEventListener('keydown', onKey, { capture: true });
  frame.contentWindow?.addEventListener('keydown', onKey, { capture: true });
}

/** Where the keyboard was in the pane, or else at the place that is open. */
function enterFrame({ contentDocument, contentWindow }: HTMLIFrameElement): void {
  contentWindow?.focus();
  if (contentDocument?.activeElement !== contentDocument?.body) return;
  contentDocument?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}
