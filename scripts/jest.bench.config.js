const { projects } = require('../jest.config.js');

/** The lines of `npm run bench` about the workbook: the tests' own host, measuring instead of judging. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'host'),
  rootDir: `${__dirname}/..`,
  displayName: 'bench',
  testMatch: ['<rootDir>/scripts/bench/*.bench.ts'],
  testTimeout: 600_000,
  reporters: ['default'],
};
