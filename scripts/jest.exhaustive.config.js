// What the workers are to know as well: see test/sample.ts.
process.env.VNEXPORT_CASES ??= 'all';
const config = require('../jest.config.js');

/** The tests of which `npm test` keeps a sample, in every case, or in all others: under every platform, at every action. */
module.exports = {
  ...config,
  rootDir: `${__dirname}/..`,
  projects: config.projects.map((project) => ({
    ...project,
    rootDir: `${__dirname}/..`,
    testMatch: project.testMatch.map((files) => files.replace('*.test.ts', '*.sampled.test.ts')),
  })),
};
