const shown = 10;

/**
 * Prints the files that took longest, so that a test that becomes slow is seen by the person who made it so.
 */
export default class Slowest {
  /**
   * @param {unknown} _ @param {{ readonly testResults: readonly { testFilePath: string, perfStats: { start:
   * number, end: number } }[] }} results
   */
  onRunComplete(_, { testResults }) {
    if (testResults.length <= shown) return;
    const slowest = testResults
      .map(({ testFilePath, perfStats }) => ({
        file: testFilePath.replace(`${process.cwd()}/`, ''),
        took: perfStats.end - perfStats.start,
      }))
      .sort((a, b) => b.took - a.took)
      .slice(0, shown);
    process.stderr.write('\nThe slowest files:\n');
    for (const { file, took } of slowest)
      process.stderr.write(`${(took / 1000).toFixed(1).padStart(7)} s  ${file}\n`);
  }
}
