import { parseArgs } from 'node:util';
import { makeRelease } from './release/makeRelease';

/**
 * `npm run release -- --origin https://your.host/path [--origin …] [--data-origins https://service,…] [--output folder]
 * [--share \\\\server\\folder] [--asset-id WA…]` writes a folder and a zip for each address that the add-in is to be served
 * from. The last two are for sample workbooks: where the manifest is shared, and what the marketplace calls the add-in.
 */
const { values } = parseArgs({
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    'data-origins': { type: 'string', default: '' },
    output: { type: 'string', default: 'release' },
    share: { type: 'string' },
    'asset-id': { type: 'string' },
  },
});
if (values.origin.length === 0) {
  console.error(
    'Say where the add-in will be served from: npm run release -- --origin https://your.host/path',
  );
  process.exitCode = 1;
}
async function main(): Promise<void> {
  const { 'data-origins': services, output, share, 'asset-id': assetId } = values;
  for (const origin of values.origin) {
    const { folder, zip, hash } = await makeRelease(origin, { services, output, share, assetId });
    console.log(`${folder}\n${zip}\nSHA-256 ${hash}`);
  }
}

void main();
