import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const MODULE = pathToFileURL(join(__dirname, '../../scripts/sideloading.mjs')).href;

test('what waits to be stopped is stopped by whoever asks, and then nobody is there to ask', async () => {
  const at = meetingPoint();
  expect(await ask(at)).toBe('false');
  const waiting = spawn(execPath, [
    '--input-type=module',
    '--eval',
    `import { onStop } from '${MODULE}';
    setInterval(() => undefined, 1000);
    onStop(() => process.exit(3), ${JSON.stringify(at)}).once('listening', () => console.log('listening'));`,
  ]);
  const ended = once(waiting, 'exit');
  await once(waiting.stdout, 'data');
  expect(await ask(at)).toBe('true');
  expect(await ended).toEqual([3, null]);
  expect(await ask(at)).toBe('false');
});

/** Where no other run of the tests, and no npm run sideload, meets. */
function meetingPoint(): string {
  const name = join(mkdtempSync(join(tmpdir(), 'vnexport-')), 'stop.sock');
  return platform === 'win32' ? `\\\\.\\pipe\\${name.replaceAll('\\', '-')}` : name;
}

async function ask(at: string): Promise<string> {
  const script = `import { askToStop } from '${MODULE}'; console.log(await askToStop(${JSON.stringify(at)}));`;
  const { stdout } = await promisify(execFile)(execPath, ['--input-type=module', '--eval', script]);
  return stdout.trim();
}
