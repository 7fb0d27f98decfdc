import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseView, filter, paneRoot, text, until } from '../../paneElements';

/** The list of the functions in the pane, and what it needs of a browser and a server. */

/** Opens the list of all functions from the search, and waits until it shows what it can. */
export async function openFunctions(): Promise<void> {
  await chooseView('find');
  const page = () => paneRoot().querySelector('.function, #panel-find [role=alert]');
  if (page() !== null) return;
  filter('find', '');
  paneRoot().querySelector<HTMLElement>('[data-goes-to=functions]')?.click();
  await until(
    () => page() !== null,
    () => `the functions are not shown: ${text('#panel-find')}`,
  );
}

/** Serves the functions' descriptions that the build makes, as its own test keeps them. */
export function serveFunctionTexts(status = 200): void {
  globalThis.fetch = (asked) => {
    const file = join(__dirname, '../../../scripts/golden', asked as string);
    const json = (): Promise<unknown> => Promise.resolve(JSON.parse(readFileSync(file, 'utf8')));
    return Promise.resolve({ ok: status === 200, json } as Response);
  };
}

type Seen = ConstructorParameters<typeof IntersectionObserver>[0];

/** jsdom lays nothing out: everything lies within what is shown of the page. */
export function everythingIsSeen(): void {
  observeBy((tell) => tell());
}

/** Nothing lies within what is shown of the page before `show` scrolls there; `restore` shows everything again. */
export function nothingIsSeen(): {
  show: (element: Element | null | undefined) => void;
  restore: () => void;
} {
  const hidden = new Map<Element, () => void>();
  observeBy((tell, element) => hidden.set(element, tell));
  return {
    show(element) {
      if (!element) throw new Error('There is no such element to scroll to.');
      hidden.get(element)?.();
    },
    restore: everythingIsSeen,
  };
}

function observeBy(found: (tell: () => void, element: Element) => void): void {
  globalThis.IntersectionObserver = class {
    constructor(private readonly seen: Seen) {}
    observe(element: Element): void {
      const entry = { isIntersecting: true, target: element } as unknown as IntersectionObserverEntry;
      found(() => this.seen([entry], this as unknown as IntersectionObserver), element);
    }
    disconnect(): void {
      // Nothing is told twice.
    }
  } as unknown as typeof IntersectionObserver;
}
