import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { argumentsOf, command, wholeNumber } from './commandLine';

/**
 * `npm run soak [-- rounds]`: the rounds of test/workbook/soak.sampled.test.ts, a thousand unless said, with memory and the
 * size of the workbook printed ten times on the way. Fails where either grows.
 */
void command('npm run soak [-- 1000]', () => {
  const rounds = wholeNumber(
    argumentsOf({ allowPositionals: true }).positionals[0] ?? '1000',
    'The number of rounds',
  );
  const jest = join(__dirname, '../node_modules/jest/bin/jest.js');
  const args = ['--runInBand', '--selectProjects', 'host', '--testPathPatterns', 'workbook/soak'];
  const { status } = spawnSync(execPath, [jest, ...args], {
    cwd: join(__dirname, '..'),
    // Every round that was asked for is made, so that nothing is a sample of anything.
    env: { ...env, VNEXPORT_SOAK: String(rounds), VNEXPORT_CASES: 'all' },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
});
