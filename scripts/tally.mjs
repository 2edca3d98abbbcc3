// @ts-check

/**
 * @typedef {object} Tally how many checks passed, failed, and were skipped
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Tally} tally @returns {string} `N passed, N failed`, and `, N skipped` only where there are any */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * A runner that ended badly without a failed test (it crashed, or a file did not load) has failed once; so
 * has one that ended well without having run a single test.
 * @param {Tally} tally @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function honest(tally, code) {
  const ranNothing = tally.passed + tally.failed + tally.skipped === 0;
  return tally.failed === 0 && (code !== 0 || ranNothing) ? { ...tally, failed: 1 } : tally;
}

/**
 * @typedef {object} VitestReport what is used of Vitest's JSON report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/** @param {VitestReport} report @returns {Tally} */
export function tallyVitest(report) {
  // A file that does not load, or whose set-up fails, has no failed test and would go uncounted.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * @typedef {object} PlaywrightReport what is used of Playwright's JSON report
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors outside any test
 */

/** @param {PlaywrightReport} report @returns {Tally} */
export const tallyPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  // Nothing is tried again here, so a flaky one cannot be; were it, it would not have passed.
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});
