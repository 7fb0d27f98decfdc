import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueLines } from './bench/catalogue';
import { functionLines } from './bench/functions';
import { failedLine, lineOf, shown } from './bench/lines';
import type { Line } from './bench/lines';
import { ownDatasetLines } from './bench/ownDatasets';
import { measurePane } from './pane.bench';
import { measurePlaces } from './places.bench';

/**
 * `npm run bench`: what the add-in promises of speed, of round trips and of the size of requests. Each line is the median
 * of several runs with fresh inputs, its spread and its budget; one that fails makes the command fail.
 * `npm run bench -- --json` prints the lines as one JSON array, on the last line.
 */
const asJson = process.argv.includes('--json');
const lines: Line[] = [];
const LOADS_OF_PLACES = 5;
/** In milliseconds of script. */
const MOST_OF_A_PLACE = 100;

function tell(more: readonly Line[]): void {
  lines.push(...more);
  if (!asJson) for (const line of more) console.log(shown(line));
}

tell(functionLines());
tell(catalogueLines());
tell(ownDatasetLines());
tell(workbookLines());
tell(await paneLines());
tell(await placeLines());
if (asJson) console.log(JSON.stringify(lines));
if (lines.some(({ passes }) => !passes)) process.exitCode = 1;

/** Under Jest, whose environment office.js needs. */
function workbookLines(): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'lines');
  try {
    const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
    const config = join(import.meta.dirname, 'jest.bench.config.js');
    const { status, stderr } = spawnSync(process.execPath, [jest, '--runInBand', '--config', config], {
      env: { ...process.env, VNEXPORT_BENCH_LINES: file },
      encoding: 'utf8',
    });
    const told = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const measured = told.map((line) => JSON.parse(line) as Line);
    return status === 0 ? measured : [...measured, failedLine('the workbook', 'MB', 0, stderr)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** When the pane takes typing, and when what was typed at that moment is answered: the index and the checks are made for it. */
async function paneLines(): Promise<readonly Line[]> {
  const name = 'pane usable, against an empty Office page';
  try {
    const { typing, answer } = await measurePane();
    return [
      lineOf(name, 'times', [typing.ratio], 1.5),
      lineOf('what is typed at once is answered, against the same', 'times', [answer.ratio], 4),
    ];
  } catch (fault) {
    return [failedLine(name, 'times', 1.5, fault)];
  }
}

/** What each place of the pane computes when it is first opened. */
async function placeLines(): Promise<readonly Line[]> {
  try {
    const measured = await measurePlaces(LOADS_OF_PLACES);
    return measured.map(({ place, kilobytes, samples }) =>
      lineOf(`${place} opens, with ${kilobytes.toFixed(1)} KB of script`, 'ms', samples, MOST_OF_A_PLACE),
    );
  } catch (fault) {
    return [failedLine('places of the pane open', 'ms', MOST_OF_A_PLACE, fault)];
  }
}
