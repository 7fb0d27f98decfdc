import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { report } from './snippets/outcome';
import type { Tried } from './snippets/outcome';

/**
 * `npm run snippets -- <folder>`: tries Microsoft's own samples on the stand-in for Excel. The folder is samples/excel of
 * a copy of https://github.com/OfficeDev/office-js-snippets, which whoever runs this fetches; nothing of it is kept here.
 * Fails where the stand-in refuses what a sample does with API that the product uses. `--verbose` lists every button.
 */
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Which folder? For example: npm run snippets -- ../office-js-snippets/samples/excel');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'snippets-'));
try {
  const file = join(scratch, 'tried.json');
  const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
  const config = join(import.meta.dirname, 'jest.snippets.config.js');
  const { status, stderr } = spawnSync(process.execPath, [jest, '--runInBand', '--config', config], {
    env: { ...process.env, VNEXPORT_SNIPPETS: resolve(folder), VNEXPORT_SNIPPETS_TRIED: file },
    encoding: 'utf8',
  });
  // Snippets leave promises behind that nobody awaits, which Jest holds against the run; the report is what counts.
  if (status !== 0 && !existsSync(file)) throw new Error(stderr);
  const tried = JSON.parse(readFileSync(file, 'utf8')) as Tried[];
  if (process.argv.includes('--verbose')) {
    for (const { snippet, button, outcome } of tried)
      console.log(`${snippet} #${button}: ${JSON.stringify(outcome)}`);
  }
  console.log(report(tried));
  const against = tried.some(({ outcome }) => outcome.kind === 'contradiction' && outcome.ofProduct);
  process.exitCode = against ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
