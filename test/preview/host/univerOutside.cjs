/**
 * A module of Univer is the one that Node loads, outside the realm in which tests run: to load Univer's two megabytes
 * takes as long as most files of tests by themselves. What it keeps belongs to a workbook, and each file has its own.
 */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = loadUniver(${JSON.stringify(path)});` }),
};
