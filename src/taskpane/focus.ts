/**
 * Where the button that was pressed has gone with what it was about, the keyboard goes on from the tabs.
 * @param before what had the keyboard before that came, and has it again if it is still there
 */
export function keepFocus(before?: HTMLElement): void {
  if (document.activeElement === document.body && before?.isConnected === true) before.focus();
  if (document.activeElement === document.body) focusOn('[role=tab][aria-selected=true]');
}

/** Which of those that are selected has the keyboard, counted from 0; the first where none has. */
export function whichHasFocus(selector: string): number {
  return Math.max(
    0,
    [...document.querySelectorAll(selector)].findIndex((one) => one === document.activeElement),
  );
}

/** @param which of those that are selected, counted from 0 */
export function focusOn(selector: string, which = 0): void {
  document.querySelectorAll<HTMLElement>(selector)[which]?.focus();
}

/** The id of what a view is drawn in. */
export function panelId(view: string): string {
  return `panel-${view}`;
}
