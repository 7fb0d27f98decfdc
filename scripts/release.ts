import { argumentsOf, both, command, Refused } from './commandLine';
import { makeRelease } from './release/makeRelease';

/**
 * `npm run release -- --origin https://your.host/path` writes a folder and a zip for each address that the add-in is to be
 * served from. `--share` and `--asset-id` are for sample workbooks: where the manifest is shared, and what the marketplace
 * calls the add-in.
 */
const usage = `npm run release -- --origin https://your.host/path [--origin …] [--output FOLDER]
  [--data-origins https://service.org,…] [--share "\\\\server\\folder"] [--asset-id WA…]`;

async function release(): Promise<void> {
  const { values } = argumentsOf({
    options: {
      origin: { type: 'string', multiple: true, default: [] },
      'data-origins': { type: 'string', default: '' },
      output: { type: 'string', default: 'release' },
      share: { type: 'string' },
      'asset-id': { type: 'string' },
    },
  });
  if (values.origin.length === 0) {
    throw new Refused(
      both('Phần bổ trợ sẽ đặt tại địa chỉ nào?', 'From which address will the add-in be served?'),
    );
  }
  const { 'data-origins': services, output, share, 'asset-id': assetId } = values;
  for (const origin of values.origin) {
    const { folder, zip, hash } = await makeRelease(origin, { services, output, share, assetId });
    console.log(`Thư mục · Folder: ${folder}\nTệp zip · Zip: ${zip}\nSHA-256: ${hash}`);
  }
  console.log(
    both(
      'Cách đưa lên máy chủ và cài đặt: docs/install.vi.md',
      'How to serve and install it: docs/install.en.md',
    ),
  );
}

void command(usage, release);
