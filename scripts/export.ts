import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv, stdout } from 'node:process';
import { readDataset } from '../src/model/dataset';
import type { Dataset } from '../src/model/dataset';
import { exported, usage, wantedFrom } from './exportDataset';

/**
 * `npm run export -- DATASET --format csv|sdmx-csv|json`: writes a dataset to the output or to a file. Exit code 2 with a
 * sentence where there is no such dataset or format.
 */
const { validDatasets } = createRequire(__filename)('./load-datasets.cjs') as {
  validDatasets: () => Promise<Dataset[]>;
};

async function main(): Promise<void> {
  const wanted = wantedFrom(argv.slice(2));
  if (typeof wanted === 'string') {
    refuse(`${wanted}\n\n${usage}`);
    return;
  }
  const dataset = await find(wanted.dataset);
  if (typeof dataset === 'string') {
    refuse(dataset);
    return;
  }
  const text = exported(dataset, wanted);
  if (wanted.output === undefined) stdout.write(text);
  else writeFileSync(wanted.output, text);
}

async function find(name: string): Promise<Dataset | string> {
  const datasets = await validDatasets();
  const found = datasets.find(({ id }) => id === name);
  if (found !== undefined) return found;
  if (!existsSync(name)) {
    return `There is no dataset ${name}; there are ${datasets.map(({ id }) => id).join(', ')}.`;
  }
  try {
    // Nothing that is written says the hash.
    return readDataset(JSON.parse(readFileSync(name, 'utf8')), '');
  } catch (fault) {
    return `${name} holds no dataset. ${fault instanceof Error ? fault.message : ''}`;
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

void main();
