/**
 * Where the button that was pressed has gone with what it was about, the keyboard goes on from the tabs.
 * @param before what had the keyboard before that came, and has it again if it is still there
 */
export function keepFocus(before?: HTMLElement): void {
  if (document.activeElement === document.body && before?.isConnected === true) before.focus();
  if (document.activeElement === document.body) focusOn('[role=tab][aria-selected=true]');
}

export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
