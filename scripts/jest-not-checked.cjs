/** Ends a run of the tests with the names of those that were skipped because a file was missing: see test/shared.ts. */
module.exports = class NotCheckedReporter {
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults
      .flatMap(({ testResults: tests }) => tests)
      .filter(({ status, title }) => status === 'pending' && title.startsWith('NOT CHECKED'));
    if (skipped.length === 0) return;
    const lines = skipped.map(({ title, ancestorTitles }) => `  ${[...ancestorTitles, title].join(' › ')}`);
    // After Jest's own summary.
    process.once('exit', () => {
      console.error(
        `\nNot checked, for want of files (VNEXPORT_SHARED may name their folder):\n${lines.join('\n')}`,
      );
    });
  }
};
