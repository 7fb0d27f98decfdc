import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argumentsOf, command, Refused } from './commandLine';
import { ONE_BYTE, servedByNginx } from './hosting/nginx';
import { measure } from './load/measure';
import type { Measured } from './load/measure';
import { visitsTo } from './load/visits';

/**
 * `npm run load -- <folder of a release>`: nginx serves the release on this computer, and eight clients ask it for what
 * users ask, for about twenty seconds. How fast says little of another server; how fast against a file of one byte on the
 * same server, and how many bytes, is what docs/scale.md goes by.
 */
async function load(release: string): Promise<void> {
  if (!existsSync(join(release, 'hosting/nginx'))) {
    throw new Refused(`There is no release in ${release}: npm run release makes one.`);
  }
  const lines = await servedByNginx(release, async (address) => {
    const visits = [
      { name: 'a file of one byte', requests: [{ address: new URL(ONE_BYTE, address).href, headers: {} }] },
      ...(await visitsTo(address, release)),
    ];
    return measure(visits, { clients: CLIENTS, rounds: ROUNDS, milliseconds: TIME / ROUNDS / visits.length });
  });
  console.log('| What | Requests | Bytes sent | Each second | Requests against one byte |');
  console.log('| --- | --- | --- | --- | --- |');
  const [one] = lines;
  for (const line of lines) console.log(row(line, one));
  if (lines.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

const CLIENTS = 8;
const ROUNDS = 5;
const TIME = 20_000;

function row({ name, requests, bytes, perSecond, failed }: Measured, one: Measured | undefined): string {
  const ratio = (perSecond * requests) / (one === undefined ? 1 : one.perSecond * one.requests);
  const cells = [
    failed > 0 ? `${name} (${String(failed)} failed)` : name,
    String(requests),
    String(Math.round(bytes)),
    String(Math.round(perSecond)),
    ratio.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

const usage = 'npm run load -- FOLDER, such as release/vnexport-1.0.0-your.host';
void command(usage, () => load(resolve(argumentsOf({ allowPositionals: true }).positionals[0] ?? '')));
