import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/locales/messages';
import { architecture } from './architecture';
import { builtFunctions } from './built-functions';
import { functionReference } from './function-reference';
import type { Metadata } from './functions-metadata/metadata';
import { installPicture, installWays } from './site/installPictures';

/** `npm run docs`: writes the function reference of both languages from what has been built, and the pictures that are drawn. */
const built = builtFunctions();
for (const language of languages) {
  const described = join(__dirname, `../dist/functions.${language}.json`);
  const metadata = JSON.parse(readFileSync(described, 'utf8')) as Metadata;
  const page = join(__dirname, `../docs/functions.${language}.md`);
  writeFileSync(page, functionReference(language, metadata, built));
  for (const way of installWays) {
    const picture = join(__dirname, `../docs/images/install-${way}.${language}.svg`);
    writeFileSync(picture, installPicture(way, language));
  }
}

async function drawArchitecture(): Promise<void> {
  writeFileSync(join(__dirname, '../docs/images/architecture.svg'), await architecture());
}

void drawArchitecture();
