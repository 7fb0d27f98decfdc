const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { createJiti } = require('jiti');
const { embedDatasets } = require('./embed-datasets.cjs');

/** The datasets as the build sees them: parsed, with hash, not yet validated. */
function listedDatasets() {
  const folder = join(__dirname, '../src/datasets');
  return JSON.parse(embedDatasets(readFileSync(join(folder, 'index.json'), 'utf8'), folder).json);
}

/**
 * The same, validated by the code that validates fetched datasets. The add-in uses what is embedded as it is, so
 * validation must also leave it as it is, with no spaces to trim.
 * @throws Error that names every fault
 */
function validDatasets() {
  return (valid ??= validated());
}

/** Read once: a build asks for them several times. */
let valid;

async function validated() {
  const jiti = createJiti(__filename, { moduleCache: false });
  const { readDataset } = await jiti.import('../src/model/dataset.ts');
  const { expanded } = await jiti.import('../src/model/series.ts');
  return listedDatasets().map(({ id, hash, revision, dataset }) => {
    const read = readDataset(dataset, hash, revision);
    if (read.id !== id) throw new Error(`index.json lists ${id}, its file is ${read.id}`);
    if (!isDeepStrictEqual(read, { ...expanded(dataset), hash, revision })) {
      throw new Error(`${id} holds texts that begin or end with spaces`);
    }
    return read;
  });
}

module.exports = { listedDatasets, validDatasets };
