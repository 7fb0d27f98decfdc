// What the workers are to know as well.
process.env.VNEXPORT_PLATFORMS = 'all';
const { projects, reporters, maxWorkers } = require('../jest.config.js');

/** Promises that depend on what runs the add-in, under every platform: see test/preview/host/platforms.ts. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'host'),
  rootDir: `${__dirname}/..`,
  displayName: 'platforms',
  testMatch: ['<rootDir>/test/**/*.platforms.test.ts'],
  testTimeout: 120_000,
  maxWorkers,
  reporters,
};
