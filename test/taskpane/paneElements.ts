import type { Language } from '../../src/locales/messages';
import { session } from '../../src/session';
import { mountPane } from '../../src/taskpane/pane';
import type { Pane } from '../../src/taskpane/pane';
import type { View } from '../../src/taskpane/view';

/** The pane on the page as a user finds it: by what can be read and by what buttons are called. */

let opened: Pane | undefined;

/** Opens the pane anew, in the language that the user is to have chosen earlier. */
export function openPane(language: Language, ...options: PaneOptions): Promise<Pane> {
  document.body.innerHTML = '<main>…</main>';
  return openPaneOnPage(language, ...options);
}

/** The same on the page as it is. */
export async function openPaneOnPage(language: Language, ...options: PaneOptions): Promise<Pane> {
  opened?.unmount();
  session.chooseLanguage(language);
  opened = mountPane(paneRoot(), ...options);
  await drawn();
  return opened;
}
type PaneOptions = Parameters<typeof mountPane> extends [unknown, ...infer Options] ? Options : never;

/** Chooses a tab, as Fluent's tab list tells it. */
export async function chooseView(view: View['name']): Promise<void> {
  const detail = document.getElementById(`tab-${view}`);
  document.querySelector('fluent-tablist')?.dispatchEvent(new CustomEvent('change', { detail }));
  await drawn();
}

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
  return all('fluent-button, button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
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

/** Waits until something is so: as long as a busy machine may take, and no longer than it is not. */
export async function until(isSo: () => boolean, what: () => string): Promise<void> {
  const start = Date.now();
  while (!isSo()) {
    await drawn();
    if (Date.now() - start > 60_000) throw new Error(`${what()}: ${paneRoot().textContent}`);
  }
}

/** Waits until nothing is being inserted. */
export function inserted(): Promise<void> {
  return until(
    () => paneRoot().querySelector('fluent-spinner') === null,
    () => 'the insertion does not end',
  );
}
