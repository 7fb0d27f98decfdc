const { projects } = require('../jest.config.js');

/** `npm run bench` counts what inserting costs: the tests' own host, printing instead of judging. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'host'),
  rootDir: `${__dirname}/..`,
  displayName: 'bench',
  testMatch: ['<rootDir>/scripts/*.bench.ts'],
  // Measured in a browser, by bench.ts.
  testPathIgnorePatterns: ['pane\\.bench'],
  reporters: ['default'],
};
