const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Folders of tests that meet Excel's globals, as a part of a pattern; those in a browser lie in test/e2e. */
const HOST_FOLDERS = '(preview/host|functions|workbook|commands|taskpane)';

/**
 * The files of tests of each project of Jest, by path from the root of the project, in the order of their paths.
 * @example testFiles('/home/…/vnexport').unit // ['test/builder/builderAnswer.test.ts', …]
 */
function testFiles(root) {
  const files = { unit: [], host: [], e2e: [] };
  const isOfHost = new RegExp(`^test/${HOST_FOLDERS}/`);
  for (const path of readdirSync(join(root, 'test'), { recursive: true }).sort()) {
    const file = `test/${path.replaceAll('\\', '/')}`;
    if (!file.endsWith('.test.ts')) continue;
    files[file.startsWith('test/e2e/') ? 'e2e' : isOfHost.test(file) ? 'host' : 'unit'].push(file);
  }
  return files;
}

module.exports = { HOST_FOLDERS, testFiles };
