const { dirname, relative } = require('node:path');

/**
 * One request for all that the pane looks like. What is meant for the whole pane comes first (src/taskpane itself), then
 * what all views share (its elements), then the views, each with its folder; they may differ from what goes before them.
 */
function stylesheet() {
  const folder = 'src/taskpane';
  const rank = (path) => (dirname(path) === '.' ? 0 : path.startsWith('elements/') ? 1 : 2);
  return {
    from: `${folder}/**/*.css`,
    to: 'taskpane.css',
    transformAll: (files) =>
      files
        .map(({ sourceFilename, data }) => ({
          path: relative(folder, sourceFilename).replaceAll('\\', '/'),
          data,
        }))
        .sort((one, other) => rank(one.path) - rank(other.path) || (one.path < other.path ? -1 : 1))
        .map(({ data }) => String(data))
        .join('\n'),
  };
}

module.exports = { stylesheet };
