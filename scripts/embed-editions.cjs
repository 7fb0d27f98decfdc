/**
 * Puts every edition that src/editions/index.json lists into that list, with its content hash.
 * Build (webpack loader) and tests (Jest transform) share it, so a new edition is a file and a line, never code.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** SHA-256 of the content, not of the bytes: indentation and line ends do not change an edition. */
function contentHash(edition) {
  return createHash('sha256').update(JSON.stringify(edition)).digest('hex');
}

/**
 * @param {string} indexText text of index.json: [{ "id": "...", "file": "....json", "issue": 1 }]
 * @param {string} folder where the files are
 * @returns {{ json: string, files: string[] }}
 */
function embedEditions(indexText, folder) {
  const files = [];
  const listed = JSON.parse(indexText).map(({ id, file, issue }) => {
    const path = join(folder, file);
    files.push(path);
    const edition = JSON.parse(readFileSync(path, 'utf8'));
    return { id, hash: contentHash(edition), issue, edition };
  });
  return { json: JSON.stringify(listed), files };
}

module.exports = { embedEditions };
