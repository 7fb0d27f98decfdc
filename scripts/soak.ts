import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';

/**
 * `npm run soak [-- rounds]`: the rounds of test/workbook/soak.sampled.test.ts, a thousand unless said, with memory and the
 * size of the workbook printed ten times on the way. Fails where either grows.
 */
const jest = join(__dirname, '../node_modules/jest/bin/jest.js');
const args = ['--runInBand', '--selectProjects', 'host', '--testPathPatterns', 'workbook/soak'];
const { status } = spawnSync(execPath, [jest, ...args], {
  cwd: join(__dirname, '..'),
  env: { ...env, VNEXPORT_SOAK: argv[2] ?? '1000' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
