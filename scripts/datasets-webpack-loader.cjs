const { isDeepStrictEqual } = require('node:util');
const { createJiti } = require('jiti');
const { embedDatasets } = require('./embed-datasets.cjs');
const { validDatasets } = require('./load-datasets.cjs');
const { splitNames } = require('./names-apart.cjs');

/** Webpack loader for src/datasets/index.json, without what lies in datasets.js: a build with a wrong dataset stops. */
module.exports = async function datasetsLoader(indexText) {
  const { json, files } = embedDatasets(indexText, this.context);
  files.forEach((file) => this.addDependency(file));
  await validDatasets();
  const withFunctions = JSON.parse(json).filter(({ apart }) => !apart);
  const within = withFunctions.map(async ({ id, hash, revision, dataset }) => ({
    id,
    hash,
    revision,
    dataset: await byColumns((await splitNames(dataset)).within),
  }));
  return JSON.stringify(await Promise.all(within));
};

/**
 * A dataset as src/datasets/builtIn.ts reads it from functions.js.
 * @throws Error where it would not read the same
 */
async function byColumns(dataset) {
  const jiti = createJiti(__filename);
  const { packed, packedRows } = await jiti.import('../src/datasets/packed.ts');
  const { rowsOf, unpacked } = await jiti.import('../src/datasets/unpacked.ts');
  // As JSON has it: without what is undefined.
  const content = JSON.parse(JSON.stringify(dataset));
  const columns = { ...packed(content), subjects: packedRows(content.subjects) };
  const read = unpacked({ ...columns, subjects: rowsOf(columns.subjects) });
  if (!isDeepStrictEqual(read, content))
    throw new Error(`${dataset.id} cannot be read back from its columns`);
  return columns;
}
