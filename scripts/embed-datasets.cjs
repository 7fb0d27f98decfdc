/**
 * Puts every dataset that src/datasets/index.json lists into that list, with its content hash.
 * Build (webpack loader) and tests (Jest transform) share it, so a new dataset is a file and a line, never code.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** SHA-256 of the content, not of the bytes: indentation and line ends do not change a dataset. */
function contentHash(dataset) {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
}

/**
 * @param {string} indexText text of index.json: [{ "id": "...", "file": "....json", "revision": 1, "apart": true }];
 *   what lies apart is shipped in datasets.js, beside functions.js, which stays small
 * @param {string} folder where the files are
 * @returns {{ json: string, files: string[] }}
 */
function embedDatasets(indexText, folder) {
  const files = [];
  const listed = JSON.parse(indexText).map(({ id, file, revision, apart = false }) => {
    const path = join(folder, file);
    files.push(path);
    const dataset = JSON.parse(readFileSync(path, 'utf8'));
    return { id, hash: contentHash(dataset), revision, apart, dataset };
  });
  return { json: JSON.stringify(listed), files };
}

module.exports = { embedDatasets };
