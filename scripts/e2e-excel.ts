import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { argumentsOf, command, Refused } from './commandLine';
import { hasExcel } from './find-excel.cjs';
import { tryInExcel } from './trial/inExcel';
import { tryInStandIn } from './trial/inStandIn';

/**
 * `npm run e2e:excel`: opens Excel with the add-in, lets a script inside it insert, refresh and convert, and compares what
 * that script reads of the workbook with what the tests here expect. `-- --stand-in` does the same in the preview, so
 * that it works on the day when someone has Excel. The server answers to this computer alone.
 */
void command('npm run e2e:excel [-- --stand-in]', async () => {
  const { values } = argumentsOf({ options: { 'stand-in': { type: 'boolean', default: false } } });
  const inStandIn = values['stand-in'];
  // Before a certificate is made and trusted for nothing.
  if (!inStandIn && !hasExcel()) throw new Refused('There is no Excel on this computer.');
  const { told, judged } = inStandIn ? await tryInStandIn(installedBrowser()) : await tryInExcel(console.log);
  console.log(
    `\n${JSON.stringify(told.find(({ name }) => name === 'program')?.read ?? 'No Excel has answered.')}\n`,
  );
  for (const { name, holds, text } of judged) console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${text}`);
  process.exitCode = judged.every(({ holds }) => holds) ? 0 : 1;
});

function installedBrowser(): LaunchOptions {
  const found = execFileSync(process.execPath, [join(import.meta.dirname, 'find-browser.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(found) as LaunchOptions;
}
