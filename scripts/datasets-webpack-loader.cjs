const { embedDatasets } = require('./embed-datasets.cjs');
const { validDatasets } = require('./load-datasets.cjs');

/** Webpack loader for src/datasets/index.json: a build with a wrong dataset stops. */
module.exports = async function datasetsLoader(indexText) {
  const { json, files } = embedDatasets(indexText, this.context);
  files.forEach((file) => this.addDependency(file));
  await validDatasets();
  return json;
};
