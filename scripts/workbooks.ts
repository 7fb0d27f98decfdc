import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { languages } from '../src/locales/messages';
import type { Dataset } from '../src/model/dataset';
import { argumentsOf, command } from './commandLine';
import { tablesPath } from './site/downloads';
import { tablesWorkbook } from './workbooks/tablesWorkbook';

/** `npm run workbooks [-- --output folder]`: all tables as .xlsx files, one in each language. */
const { validDatasets } = createRequire(__filename)('./load-datasets.cjs') as {
  validDatasets: () => Promise<[Dataset, ...Dataset[]]>;
};

async function main(): Promise<void> {
  const { values } = argumentsOf({ options: { output: { type: 'string', default: 'dist' } } });
  const datasets = await validDatasets();
  for (const language of languages) {
    const path = join(values.output, tablesPath(language));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await tablesWorkbook(datasets, language));
    console.log(path);
  }
}

void command('npm run workbooks [-- --output FOLDER]', main);
