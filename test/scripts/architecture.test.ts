import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../..');

test('the picture of the architecture is what `npm run docs` draws from the code today', () => {
  // A program of its own: what reads the imports is an ES module, which Jest does not load.
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  const drawn = execFileSync(process.execPath, [jiti, 'scripts/architecture.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const committed = readFileSync(join(root, 'docs/images/architecture.svg'), 'utf8');
  expect(drawn === committed ? 'the same' : 'another one: run `npm run docs`').toBe('the same');
}, 60_000);
