const { extname } = require('node:path');

/**
 * The name under which a build has a file: its own, or in a release that with the hash of its content,
 * such as `further.0123456789abcdef0123.js` for `further.js`.
 * @param {string} file
 * @param {Readonly<Record<string, unknown>>} assets what the build has, by name
 * @throws Error where the build does not have it, or has it several times
 */
function builtName(file, assets) {
  if (assets[file] !== undefined) return file;
  const extension = extname(file);
  const pattern = new RegExp(`^${file.slice(0, -extension.length)}\\.[0-9a-f]{20}\\${extension}$`);
  const found = Object.keys(assets).filter((asset) => pattern.test(asset));
  if (found.length !== 1) throw new Error(`${file} is needed and was built ${found.length} times`);
  return found[0];
}

module.exports = { builtName };
