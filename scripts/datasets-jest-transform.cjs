const { dirname } = require('node:path');
const { embedDatasets } = require('./embed-datasets.cjs');

/** Jest transform for src/datasets/index.json. */
module.exports = {
  process: (indexText, path) => ({ code: embedDatasets(indexText, dirname(path)).json }),
  // The dataset files are not part of the cache key that Jest would compute: never cache.
  getCacheKey: (indexText, path) => `${path}${embedDatasets(indexText, dirname(path)).json}`,
};
