import { outcomeOf } from './outcome';
import type { Known, Tried } from './outcome';
import type { Snippet } from './readSnippets';

/**
 * Shows the page of a snippet, runs its script and presses its buttons from top to bottom, as its reader does.
 * Of the snippet's own, only the function that swallows errors is replaced.
 */
export async function trySnippet(snippet: Snippet, known: Omit<Known, 'failedBefore'>): Promise<Tried[]> {
  document.body.innerHTML = snippet.page;
  const buttons: Button[] = [];
  const pending: Promise<unknown>[] = [];
  const forget = recordButtons((button) => buttons.push(button));
  // A page that asks for a file gets none.
  let failedBefore = document.querySelector('input[type="file"]') !== null;
  const unwatch = watchRuns(pending, () => {
    failedBefore = true;
  });
  try {
    start(snippet.script, (work) => {
      const promise = Promise.resolve().then(work);
      pending.push(promise);
      return promise.catch(() => undefined);
    });
  } catch (fault) {
    unwatch();
    return [
      { snippet: snippet.name, button: '', outcome: outcomeOf(fault, { ...known, failedBefore: false }) },
    ];
  } finally {
    forget();
  }

  const tried: Tried[] = [];
  for (const { element, press } of buttons.sort(fromTop)) {
    const before = { ...known, failedBefore };
    const fault = await faultOf(press, pending);
    const outcome = fault === undefined ? { kind: 'ran' as const } : outcomeOf(fault, before);
    failedBefore ||= fault !== undefined;
    tried.push({ snippet: snippet.name, button: element.id, outcome });
  }
  unwatch();
  return tried;
}

type Button = { readonly element: HTMLElement; readonly press: () => unknown };

function fromTop({ element: one }: Button, { element: other }: Button): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * Snippets do not await everything that they start. Runs are waited for; a round trip that fails may be meant to, but
 * what comes after it may need it.
 */
function watchRuns(pending: Promise<unknown>[], roundTripFailed: () => void): () => void {
  const { run } = Excel;
  Excel.run = ((...args: Parameters<typeof run>) => {
    const promise = run(...args);
    promise.catch(() => undefined);
    pending.push(promise);
    return promise;
  }) as typeof run;
  const context = OfficeExtension.ClientRequestContext.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the context that it was asked on
  const { sync } = context;
  context.sync = function <Passed>(this: OfficeExtension.ClientRequestContext, passed?: Passed) {
    const promise = sync.call(this, passed) as Promise<Passed>;
    pending.push(promise.then(undefined, roundTripFailed));
    return promise;
  };
  return () => {
    Excel.run = run;
    context.sync = sync;
  };
}

/** What was thrown, or `undefined`. What is not done in ten seconds waits for something that is not there. */
async function faultOf(press: () => unknown, pending: Promise<unknown>[]): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('waits for the network or for something else')), 10_000);
  });
  try {
    const settled = (async () => {
      await press();
      while (pending.length > 0) await Promise.all(pending.splice(0));
    })();
    await Promise.race([settled, late]);
    return undefined;
  } catch (fault) {
    pending.length = 0;
    return fault ?? new Error('something was thrown that is nothing');
  } finally {
    clearTimeout(timer);
  }
}

function start(script: string, tryCatch: (work: () => unknown) => Promise<unknown>): void {
  const patched = `${script}\n;if (typeof tryCatch === 'function') tryCatch = watched;`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a snippet is a script, and this runs it
  const run = new Function('watched', patched) as (watched: typeof tryCatch) => void;
  run(tryCatch);
}

function recordButtons(found: (button: Button) => void): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the element that it was asked on
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    if (type === 'click' && this instanceof HTMLElement && typeof listener === 'function') {
      const press: (this: EventTarget, event: Event) => unknown = listener;
      found({ element: this, press: () => press.call(this, new MouseEvent('click')) });
    } else addEventListener.call(this, type, listener, options);
  };
  return () => {
    EventTarget.prototype.addEventListener = addEventListener;
  };
}
