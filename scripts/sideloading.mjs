/** By which `npm run stop` finds the `npm run sideload` that runs, wherever it was started from. */
import { existsSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';

/** A named pipe on Windows, a socket elsewhere. */
const MEETING_POINT =
  platform === 'win32' ? '\\\\.\\pipe\\vnexport-sideload' : join(tmpdir(), 'vnexport-sideload.sock');

/**
 * Waits to be asked to stop.
 *
 * @param stop is called once; whoever asked is answered by the end of this process
 * @param {string} [at] where it is asked
 * @returns {import('node:net').Server}
 */
export function onStop(stop, at = MEETING_POINT) {
  // What a process left behind that was killed would be in the way.
  if (platform !== 'win32' && existsSync(at)) rmSync(at);
  return createServer((asking) => asking.once('data', stop).on('error', () => undefined))
    .listen(at)
    .unref();
}

/**
 * Asks what `npm run sideload` started to stop, and waits until it has.
 *
 * @param {string} [at] where to ask
 * @returns {Promise<boolean>} false if nothing runs
 */
export function askToStop(at = MEETING_POINT) {
  return new Promise((resolve) => {
    let isThere = false;
    const asking = connect(at, () => {
      isThere = true;
      asking.write('stop');
    });
    asking.on('error', () => undefined).once('close', () => resolve(isThere));
  });
}
