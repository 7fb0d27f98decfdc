import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { leastPlatform, platforms } from '../../../preview/host/core/platform';
import type { PlatformName } from '../../../preview/host/core/platform';
import { bootedHost } from './bootOffice';

/**
 * Promises that depend on what runs the add-in. `npm run test:platforms` keeps them under every platform, `npm test`
 * under one, chosen by their name. Only in files named `*.platforms.test.ts`, which boot one host before all.
 *
 * @example
 * describeOnEveryPlatform('an insertion', (platform) => {
 *   test('is complete', …);
 * });
 */
export function describeOnEveryPlatform(name: string, tests: (platform: PlatformName) => void): void {
  if (!expect.getState().testPath?.endsWith('.platforms.test.ts')) {
    throw new Error('Promises about every platform are kept in files named *.platforms.test.ts.');
  }
  for (const platform of platformsFor(name)) {
    describe(`${name} (${platform})`, () => {
      beforeAll(() => bootedHost().usePlatform(platform));
      afterAll(() => bootedHost().usePlatform(leastPlatform));
      tests(platform);
    });
  }
}

function platformsFor(name: string): PlatformName[] {
  const all = Object.keys(platforms) as PlatformName[];
  if (process.env['VNEXPORT_PLATFORMS'] === 'all') return all;
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return all.filter((_, index) => index === sum % all.length);
}
