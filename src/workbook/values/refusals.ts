import { isRefusal } from '../core/faults';
import { insist } from '../core/transaction';

/**
 * Finds what Excel refuses to have written, by halves, and leaves everything as it was.
 * @param tryOut writes some of it and takes it back, in one request
 * @param takeBack after a refusal, for what came before it has been written
 * @throws the reason of the signal, or what went wrong, where it was no refusal or nothing can be taken back
 */
export async function refusedBy<Item>(
  items: readonly Item[],
  tryOut: (items: readonly Item[]) => Promise<void>,
  takeBack: (items: readonly Item[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<Item[]> {
  // Between two tries everything is as it was.
  signal?.throwIfAborted();
  if (items.length === 0) return [];
  try {
    await tryOut(items);
    return [];
  } catch (fault) {
    await insist(() => takeBack(items));
    if (!isRefusal(fault)) throw fault;
  }
  if (items.length === 1) return [...items];
  const middle = Math.ceil(items.length / 2);
  const first = await refusedBy(items.slice(0, middle), tryOut, takeBack, signal);
  return [...first, ...(await refusedBy(items.slice(middle), tryOut, takeBack, signal))];
}
