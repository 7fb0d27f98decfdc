/** The pane on the page as a user finds it: by what can be read and by what buttons are called. */

export function paneRoot(): HTMLElement {
  const main = document.querySelector('main');
  if (main === null) throw new Error('no main');
  return main;
}

export function all(selector: string): HTMLElement[] {
  return [...paneRoot().querySelectorAll<HTMLElement>(selector)];
}

export function text(selector: string): string {
  const found = paneRoot().querySelector(selector);
  if (found === null) throw new Error(`nothing matches ${selector}: ${paneRoot().textContent}`);
  return textOf(found);
}

export function textOf({ textContent }: Element): string {
  return textContent;
}

/** The button that assistive technology calls so, or that says so. */
export function named(name: string): HTMLElement | undefined {
  return all('fluent-button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
}

export function button(name: string): HTMLElement {
  const found = named(name);
  if (found === undefined) throw new Error(`no button is called ${name}: ${paneRoot().textContent}`);
  return found;
}

export function isWaiting(one: HTMLElement): boolean {
  return one.hasAttribute('disabled-focusable');
}

export function filter(view: string, query: string): void {
  const input = paneRoot().querySelector<HTMLInputElement>(`#panel-${view} input[type=search]`);
  if (input === null) throw new Error(`no filter in ${view}`);
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Lets the pane draw what has changed. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits until nothing is being inserted. */
export async function inserted(): Promise<void> {
  const buttons = '.tables fluent-button, .example fluent-button, .hits fluent-button';
  for (let turns = 0; all(buttons).some(isWaiting); turns += 1) {
    if (turns > 500) throw new Error('the insertion does not end');
    await drawn();
  }
}
