// In: reports that test runners leave as JSON. Out: one tally `{passed, failed, skipped}` of each.
// A report that is missing, unreadable, empty or at odds with the runner's exit code is a failure, never a pass.
import { readFileSync } from 'node:fs';

const FAILED_ONCE = { passed: 0, failed: 1, skipped: 0 };

/** Tally of one check that either passes or fails as a whole. */
export function tallyOfCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : FAILED_ONCE;
}

/** Tally of a vitest run from its JSON report; a file that could not be loaded counts as one failure. */
export function tallyOfVitest(file, code) {
  return tallyOfReport(file, code, (report) => {
    const brokenFiles = report.testResults.filter(
      (result) =>
        result.status === 'failed' && !result.assertionResults.some((assertion) => assertion.status === 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
}

/** Tally of a Playwright run from its JSON report; errors outside tests count as one failure each. */
export function tallyOfPlaywright(file, code) {
  return tallyOfReport(file, code, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));
}

function tallyOfReport(file, code, read) {
  let tally;
  try {
    tally = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FAILED_ONCE;
  }
  if (!Object.values(tally).every(Number.isInteger)) return FAILED_ONCE;
  const ranNothing = tally.passed + tally.failed + tally.skipped === 0;
  const failedSilently = code !== 0 && tally.failed === 0;
  return ranNothing || failedSilently ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** Sum of several tallies. */
export function sumOf(tallies) {
  const add = (a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  });
  return tallies.reduce(add, { passed: 0, failed: 0, skipped: 0 });
}

/** A tally in words, as "12 passed, 0 failed, 1 skipped"; skipped ones are named only where there are any. */
export function wordsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
