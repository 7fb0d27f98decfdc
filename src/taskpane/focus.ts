/** Gives the keyboard to the first element that matches, if there is one. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** An element around the one that has the keyboard, and which of its children leads there. */
type Step = { readonly parent: Element; readonly at: number };

/**
 * Where what has the keyboard goes away with what it was about, the browser leaves the keyboard nowhere. Under `root` it
 * goes on from what has come into that place: the next entry of a list, the rest of its section, else the tab of the
 * place that is shown. What says itself where to go on has done so by then, and is left alone.
 * @returns what ends it
 */
export function keepFocus(root: Element): () => void {
  let focused: Element | undefined;
  let way: readonly Step[] = [];

  const remember = ({ target }: Event): void => {
    focused = target instanceof Element ? target : undefined;
    way = wayTo(focused, root);
  };
  const observer = new MutationObserver(() => {
    if (focused?.isConnected === false) setTimeout(goOn);
  });

  function goOn(): void {
    if (!root.isConnected || focused?.isConnected !== false || !hasNoFocus()) return;
    for (const { parent, at } of way) {
      if (!parent.isConnected) continue;
      // What stands around a place, and beside it, is about something else.
      if (parent.matches('[role=tabpanel], .foot, .messages') || !parent.closest('[role=tabpanel], .foot'))
        break;
      const inPlace = parent.children[Math.min(at, parent.children.length - 1)];
      if (takesFocus(inPlace) || takesFocus(parent)) return;
    }
    focusOn('[role=tab][aria-selected=true]');
  }

  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** The keyboard may be in the sheet, from where nothing of the pane takes it. */
function hasNoFocus(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

function wayTo(element: Element | undefined, root: Element): Step[] {
  const way: Step[] = [];
  for (let child = element; child !== undefined && child !== root;) {
    const parent: Element | undefined = child.parentElement ?? undefined;
    if (parent === undefined) break;
    way.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return way;
}

/** A text box is passed by: on a phone it would bring up a keyboard that nobody asked for. */
function takesFocus(place: Element | undefined): boolean {
  if (place === undefined) return false;
  const within = [place, ...place.querySelectorAll('*')];
  return within.some((one) => {
    if (!(one instanceof HTMLElement) || one.tabIndex < 0 || one.matches('input, textarea')) return false;
    one.focus();
    return !hasNoFocus();
  });
}
