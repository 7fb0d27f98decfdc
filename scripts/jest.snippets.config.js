const { projects } = require('../jest.config.js');

/** `npm run snippets`: the tests' own host, trying what Microsoft shows of Excel's API. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'host'),
  rootDir: `${__dirname}/..`,
  displayName: 'snippets',
  testMatch: ['<rootDir>/scripts/snippets/*.snippets.ts'],
  testTimeout: 1_800_000,
  reporters: ['default'],
};
