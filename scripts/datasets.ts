import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { argumentsOf, command } from './commandLine';
import { makeDatasets } from './datasets/makeDatasets';

/**
 * `npm run datasets`: makes the built-in datasets, but for the document's, from the files of their publishers. What is
 * committed is what this writes; a test compares the two.
 */
async function run(): Promise<void> {
  argumentsOf({});
  for (const dataset of makeDatasets()) {
    const filepath = join(__dirname, '../src/datasets', `${dataset.id}.json`);
    // As `npm run lint` wants it.
    const text = await format(JSON.stringify(dataset), { ...(await resolveConfig(filepath)), filepath });
    writeFileSync(filepath, text);
    console.log(`${dataset.id}: ${text.length} characters`);
  }
}

void command('npm run datasets', run);
