/**
 * Something happens right before the n-th round trip from now, and that round trip waits for it: what another window or
 * person does meanwhile.
 * @returns how many round trips there have been so far, and how to end it
 */
export function meanwhile(
  n: number,
  happen: () => Promise<unknown>,
): { count: () => number; end: () => void } {
  let count = 0;
  let others = false;
  const restore = beforeSyncs(async () => {
    if (others) return;
    count += 1;
    if (count !== n) return;
    others = true;
    await happen();
    others = false;
  });
  return { count: () => count, end: restore };
}

/** Lets two pieces of work, each with its own contexts, go on round trip by round trip, in the order that `next` tells. */
export async function interleaved(
  works: readonly ((own: (context: Excel.RequestContext) => void) => Promise<unknown>)[],
  next: (waiting: readonly number[]) => number,
): Promise<void> {
  const owners = new WeakMap<object, number>();
  const waiting = new Map<number, () => void>();
  let running = works.length;
  const goOn = (): void => {
    if (running > 0 || waiting.size === 0) return;
    const who = next([...waiting.keys()].sort());
    const release = waiting.get(who);
    waiting.delete(who);
    running += 1;
    release?.();
  };
  const restore = beforeSyncs((context) => {
    const owner = owners.get(context);
    if (owner === undefined) return Promise.resolve();
    running -= 1;
    return new Promise<void>((resolve) => {
      waiting.set(owner, resolve);
      goOn();
    });
  });
  try {
    await Promise.all(
      works.map(async (work, index) => {
        try {
          await work((context) => void owners.set(context, index));
        } finally {
          running -= 1;
          goOn();
        }
      }),
    );
  } finally {
    restore();
  }
}

function beforeSyncs(before: (context: Excel.RequestContext) => Promise<void>): () => void {
  const prototype = OfficeExtension.ClientRequestContext.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own this
  const original = prototype.sync;
  prototype.sync = async function sync<T>(
    this: OfficeExtension.ClientRequestContext,
    passed?: T,
  ): Promise<T> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- all contexts here are Excel's
    await before(this as Excel.RequestContext);
    return original.call(this, passed) as Promise<T>;
  };
  return () => void (prototype.sync = original);
}
