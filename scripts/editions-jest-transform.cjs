const { dirname } = require('node:path');
const { embedEditions } = require('./embed-editions.cjs');

/** Jest transform for src/editions/index.json. */
module.exports = {
  process: (indexText, path) => ({ code: embedEditions(indexText, dirname(path)).json }),
  // The edition files are not part of the cache key that Jest would compute: never cache.
  getCacheKey: (indexText, path) => `${path}${embedEditions(indexText, dirname(path)).json}`,
};
