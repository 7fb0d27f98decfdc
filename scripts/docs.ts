import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/locales/messages';
import { architecture } from './architecture';
import { builtFunctions } from './built-functions';
import { functionReference } from './function-reference';
import type { Metadata } from './functions-metadata';

/** `npm run docs`: writes the function reference of both languages from what has been built, and the picture of the code. */
const built = builtFunctions();
for (const language of languages) {
  const described = join(__dirname, `../dist/functions.${language}.json`);
  const metadata = JSON.parse(readFileSync(described, 'utf8')) as Metadata;
  const page = join(__dirname, `../docs/functions.${language}.md`);
  writeFileSync(page, functionReference(language, metadata, built));
}

async function drawArchitecture(): Promise<void> {
  writeFileSync(join(__dirname, '../docs/images/architecture.svg'), await architecture());
}

void drawArchitecture();
