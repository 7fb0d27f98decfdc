const { embedEditions } = require('./embed-editions.cjs');

/** Webpack loader for src/editions/index.json. */
module.exports = function editionsLoader(indexText) {
  const { json, files } = embedEditions(indexText, this.context);
  files.forEach((file) => this.addDependency(file));
  return json;
};
