const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { embedEditions } = require('./embed-editions.cjs');

/** The editions as the build sees them: parsed, with hash, not yet validated. */
module.exports = { listedEditions };

function listedEditions() {
  const folder = join(__dirname, '../src/editions');
  return JSON.parse(embedEditions(readFileSync(join(folder, 'index.json'), 'utf8'), folder).json);
}
