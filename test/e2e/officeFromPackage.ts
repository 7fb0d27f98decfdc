import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OFFICE = dirname(require.resolve('@microsoft/office-js/package.json'));

/** Where the add-in's pages load office.js from. */
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A file of office.js by its address at Microsoft's: that is out of reach in tests, so it comes from the npm package. */
export function officeFile(address: string): Buffer {
  return readFileSync(join(OFFICE, 'dist', new URL(address).pathname.replace('/lib/1/hosted/', '')));
}

export const officeFromPackage = { [CDN]: officeFile };
