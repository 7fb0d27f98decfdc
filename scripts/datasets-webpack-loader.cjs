const { embedDatasets } = require('./embed-datasets.cjs');
const { validDatasets } = require('./load-datasets.cjs');

/** Webpack loader for src/datasets/index.json, without what lies apart: a build with a wrong dataset stops. */
module.exports = async function datasetsLoader(indexText) {
  const { json, files } = embedDatasets(indexText, this.context);
  files.forEach((file) => this.addDependency(file));
  await validDatasets();
  const withFunctions = JSON.parse(json).filter(({ apart }) => !apart);
  return JSON.stringify(
    withFunctions.map(({ id, hash, revision, dataset }) => ({ id, hash, revision, dataset })),
  );
};
