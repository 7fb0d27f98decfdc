/** Where the button that was pressed has gone with what it was about, the keyboard goes on from the tabs. */
export function keepFocus(): void {
  if (document.activeElement === document.body) focusOn('[role=tab][aria-selected=true]');
}

export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
