const { embedDatasets } = require('./embed-datasets.cjs');

/** Webpack loader for src/datasets/index.json. */
module.exports = function datasetsLoader(indexText) {
  const { json, files } = embedDatasets(indexText, this.context);
  files.forEach((file) => this.addDependency(file));
  return json;
};
