/**
 * Ends a run of the tests with what it did not check: the names of tests that were skipped because a file was missing
 * (test/shared.ts), and of how many files only a sample of the cases was tried (test/sample.ts).
 */
module.exports = class NotCheckedReporter {
  onRunComplete(_contexts, { testResults }) {
    const lines = [...missingFiles(testResults), ...samples(testResults)];
    // After Jest's own summary.
    if (lines.length > 0) process.once('exit', () => console.error(`\n${lines.join('\n')}`));
  }
};

function missingFiles(testResults) {
  const skipped = testResults
    .flatMap(({ testResults: tests }) => tests)
    .filter(({ status, title }) => status === 'pending' && title.startsWith('NOT CHECKED'));
  if (skipped.length === 0) return [];
  return [
    'Not checked, for want of files (VNEXPORT_SHARED may name their folder):',
    ...skipped.map(({ title, ancestorTitles }) => `  ${[...ancestorTitles, title].join(' › ')}`),
  ];
}

function samples(testResults) {
  const sampled = testResults.flatMap(filesOf).filter((file) => file.endsWith('.sampled.test.ts'));
  if (sampled.length === 0 || process.env.VNEXPORT_CASES !== undefined) return [];
  return [
    `In ${sampled.length} of the files of tests (*.sampled.test.ts) a sample of the cases was tried.`,
    'All of them: npm run test:exhaustive',
  ];
}

/** Files that run together are named by what stands around their tests (scripts/jest.together.config.js). */
function filesOf({ testFilePath, testResults: tests }) {
  if (testFilePath.endsWith('.test.ts')) return [testFilePath];
  return [...new Set(tests.map(({ ancestorTitles: [file] }) => file))];
}
