const { availableParallelism } = require('node:os');
const { HOST_FOLDERS } = require('./scripts/test-projects.cjs');

/** Sources are compiled by swc; d3 ships ES modules only, so they are too. */
const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];
/** Views are written in JSX, which plain TypeScript files must not be read as. */
const swcViews = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];
const embedDatasets = { '/src/datasets/index\\.json$': '<rootDir>/scripts/datasets-jest-transform.cjs' };

/** @type {import('jest').Config} */
module.exports = {
  // Tests in a browser, and of what takes too long, mostly wait: one more at a time than there are cores.
  maxWorkers: availableParallelism() + 1,
  // A limit for what hangs, not for what is slow: the machine may be busy. No test asserts how long something takes.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  reporters: ['default', '<rootDir>/scripts/jest-not-checked.cjs'],
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [`<rootDir>/test/${HOST_FOLDERS}/`, '<rootDir>/test/e2e/'],
      // pdf.js, marked and hucre ship ES modules only.
      transformIgnorePatterns: ['/node_modules/(?!(pdfjs-dist|marked|hucre)/)'],
      transform: { ...embedDatasets, '\\.(ts|m?js)$': swc },
    },
    {
      displayName: 'host',
      testEnvironment: '<rootDir>/test/preview/host/officeEnvironment.cjs',
      testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
      // Everything that meets Excel's globals runs with the real office.js.
      testMatch: [`<rootDir>/test/${HOST_FOLDERS}/**/*.test.ts`],
      transformIgnorePatterns: ['/node_modules/(?!@univerjs/|d3-[a-z-]+/|internmap/)'],
      transform: {
        '/node_modules/@univerjs/': '<rootDir>/test/preview/host/univerOutside.cjs',
        ...embedDatasets,
        '\\.(ts|m?js)$': swc,
        '\\.tsx$': swcViews,
      },
    },
    {
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/e2e/findBrowser.cjs',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform: { ...embedDatasets, '\\.ts$': swc },
    },
  ],
};
