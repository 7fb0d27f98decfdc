const { embedDatasets } = require('./embed-datasets.cjs');
const { columnsOf } = require('./figure-columns.cjs');
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
    dataset: { ...(await splitNames(dataset)).within, figures: await columnsOf(dataset) },
  }));
  return JSON.stringify(await Promise.all(within));
};
