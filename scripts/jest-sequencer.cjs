const { default: TestSequencer } = require('@jest/test-sequencer');

/** In a browser most time passes; then come tests that read the whole program, or a workbook in the stand-in. */
const SLOWEST_FIRST = [
  /\/test\/(together\/)?e2e[-/]/,
  /\/test\/(manifest|scripts)\//,
  /\/test\/(together\/host-|workbook\/|taskpane\/|commands\/)/,
];

/**
 * Runs the files that take longest first, so that no worker is left alone with one at the end. Jest does so by itself
 * once it has run them, and knows no more than their sizes in a fresh clone: here the folder tells.
 */
module.exports = class SlowestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const areKnown = tests.every(({ duration }) => duration !== undefined);
    return areKnown ? sorted : sorted.sort((one, other) => rank(one) - rank(other));
  }
};

/** Of files of one rank the larger comes first, as Jest has sorted them. */
function rank({ path }) {
  const found = SLOWEST_FIRST.findIndex((folder) => folder.test(path.replaceAll('\\', '/')));
  return found < 0 ? SLOWEST_FIRST.length : found;
}
