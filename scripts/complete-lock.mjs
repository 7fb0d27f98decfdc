/**
 * Completes package-lock.json after `npm install` against a registry that serves only some platforms: adds the
 * optional packages for other operating systems and processors that npm then leaves out, and without which `npm ci`
 * refuses the lock. `node scripts/complete-lock.mjs`; changes nothing in a complete lock.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const added = [];
for (const [path, { optionalDependencies = {}, dev, engines }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformOf(name);
    // Exact versions of one platform each; anything else npm has resolved itself.
    if (platform === undefined || !/^\d/.test(version) || known(path, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(dev && { dev }),
      optional: true,
      ...(engines && { engines }),
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length === 0
    ? 'package-lock.json is complete.'
    : `Added ${added.length} packages: ${added.join(', ')}`,
);

function known(path, name) {
  return `${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
}

/** @example platformOf('@swc/core-linux-arm64-musl') // { os: ['linux'], cpu: ['arm64'], libc: ['musl'] } */
function platformOf(name) {
  const match =
    /-(darwin|linux|win32|android|freebsd|openharmony)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)(?:-(\w+))?$/.exec(
      name,
    );
  if (match === null) return undefined;
  const [, os, cpu, abi = ''] = match;
  const libc = os === 'linux' ? (abi.startsWith('musl') ? 'musl' : 'glibc') : undefined;
  return { cpu: [cpu], ...(libc && { libc: [libc] }), os: [os] };
}
