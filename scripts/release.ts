import { parseArgs } from 'node:util';
import { makeRelease } from './release/makeRelease';

/**
 * `npm run release -- --origin https://your.host/path [--origin …] [--data-origins https://service,…] [--output folder]`
 * writes a folder and a zip for each address that the add-in is to be served from.
 */
const { values } = parseArgs({
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    'data-origins': { type: 'string', default: '' },
    output: { type: 'string', default: 'release' },
  },
});
if (values.origin.length === 0) {
  console.error(
    'Say where the add-in will be served from: npm run release -- --origin https://your.host/path',
  );
  process.exitCode = 1;
}
for (const origin of values.origin) {
  const { folder, zip, hash } = makeRelease(origin, values['data-origins'], values.output);
  console.log(`${folder}\n${zip}\nSHA-256 ${hash}`);
}
