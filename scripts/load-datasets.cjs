const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { embedDatasets } = require('./embed-datasets.cjs');

/** The datasets as the build sees them: parsed, with hash, not yet validated. */
module.exports = { listedDatasets };

function listedDatasets() {
  const folder = join(__dirname, '../src/datasets');
  return JSON.parse(embedDatasets(readFileSync(join(folder, 'index.json'), 'utf8'), folder).json);
}
