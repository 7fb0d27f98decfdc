const { basename, dirname, relative } = require('node:path');

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

/** The site's, in the order in which its parts may differ from those before them. */
function siteStylesheet() {
  const parts = ['base', 'frame', 'content', 'firstPage', 'figures'];
  const partOf = ({ sourceFilename }) => parts.indexOf(basename(sourceFilename, '.css'));
  return {
    from: 'scripts/site/style/*.css',
    to: 'site.css',
    transformAll: (files) =>
      [...files]
        .sort((one, other) => partOf(one) - partOf(other))
        .map(({ data }) => String(data))
        .join(''),
  };
}

module.exports = { siteStylesheet, stylesheet };
