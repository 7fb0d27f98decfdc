/**
 * Completes package-lock.json: `node scripts/complete-lock.mjs`. `npm install` may leave optional packages for other
 * operating systems out, or list them without the hash of what they must be; npm resolves those anew here.
 * Changes nothing in a complete lock; fails where the registry does not say a hash.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCK = new URL('../package-lock.json', import.meta.url);

const lock = readLock();
const before = incompleteIn(lock);
if (before.length > 0) {
  const isKnown = ([path]) => !before.includes(path);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(isKnown));
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  // npm is a script on Windows, which Node starts only through a shell.
  spawnSync('npm install --package-lock-only --ignore-scripts --no-audit', {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    shell: true,
    stdio: 'inherit',
  });
}
const left = incompleteIn(readLock());
console.log(left.length === 0 ? 'package-lock.json is complete.' : `Without a hash: ${left.join(', ')}`);
if (left.length > 0) process.exitCode = 1;

function readLock() {
  return JSON.parse(readFileSync(LOCK, 'utf8'));
}

function incompleteIn({ packages }) {
  return Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    .map(([path]) => path);
}
