import type { Notice } from './notice';
import type { Reach } from './outsidePane';
import { openPane } from './paneSeen';

/**
 * Lets the user know what a command has to say, which the pane holds already: there if it is open or opens, else without
 * it, by a script of its own.
 */
export async function reachUser(said: Notice, reach: Reach): Promise<void> {
  if (await openPane()) return;
  const loaded = await import(/* webpackChunkName: "outside" */ './outsidePane').catch(() => undefined);
  await loaded?.reachOutsidePane(said, reach, (next) => void reachUser(next, reach));
}
