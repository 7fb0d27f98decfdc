const { forOlderEngines } = require('./for-older-engines.cjs');

/** For webpack: a script of a package as the oldest engines of the declared Excels can read it. */
module.exports = function olderEnginesLoader(source) {
  const done = this.async();
  forOlderEngines(source).then((code) => done(null, code), done);
};
