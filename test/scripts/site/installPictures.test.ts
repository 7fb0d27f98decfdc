import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installPicture, installWays } from '../../../scripts/site/installPictures';
import { languages } from '../../../src/locales/messages';

test('the pictures of installing are what `npm run docs` draws today, without a word that leaves its window', () => {
  for (const language of languages) {
    for (const way of installWays) {
      const drawn = installPicture(way, language);
      const file = join(__dirname, `../../../docs/images/install-${way}.${language}.svg`);
      expect(readFileSync(file, 'utf8') === drawn ? 'the same' : `${way}: run npm run docs`).toBe('the same');
      // A window is 222 wide, and a letter of 15 points about 8.
      const words = [...drawn.matchAll(/fill="#(?:242424|ffffff)">([^<]+)<\/text>/g)].map(
        ([, text = '']) => text,
      );
      expect(words.filter((text) => text.replace(/&\w+;/g, '.').length > 27)).toEqual([]);
    }
  }
});
