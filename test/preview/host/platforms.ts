import { afterAll, beforeAll, describe } from '@jest/globals';
import { leastPlatform, platforms } from '../../../preview/host/core/platform';
import type { PlatformName } from '../../../preview/host/core/platform';
import { sampleOf } from '../../sample';
import { bootedHost } from './bootOffice';

/**
 * Promises that depend on what runs the add-in. `npm run test:exhaustive` keeps them under every platform, `npm test`
 * under one, chosen by their name (`sampleOf`). Only in files that boot one host before all.
 *
 * @example
 * describeOnEveryPlatform('an insertion', (platform) => {
 *   test('is complete', …);
 * });
 */
export function describeOnEveryPlatform(name: string, tests: (platform: PlatformName) => void): void {
  for (const platform of sampleOf(name, Object.keys(platforms) as PlatformName[], 1)) {
    describe(`${name} (${platform})`, () => {
      beforeAll(() => bootedHost().usePlatform(platform));
      afterAll(() => bootedHost().usePlatform(leastPlatform));
      tests(platform);
    });
  }
}
