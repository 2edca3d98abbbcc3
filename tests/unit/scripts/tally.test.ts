import { describe, expect, it } from 'vitest';
import { closingLine, honest, sum, tallyPlaywright, tallyVitest } from '../../../scripts/tally.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

describe('the closing line', () => {
  it('mentions skipped tests only if there are any', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('adds up', () => {
    expect(sum([])).toEqual(none);
    expect(
      sum([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
    ).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
  });
});

describe('the result of a runner', () => {
  it('a crash is a failure, and so is a run without tests', () => {
    expect(honest({ ...none, passed: 5 }, 1).failed).toBe(1);
    expect(honest(none, 0).failed).toBe(1);
    expect(honest({ ...none, passed: 5 }, 0).failed).toBe(0);
    expect(honest({ ...none, passed: 5, failed: 2 }, 1).failed).toBe(2);
  });

  it('Vitest: a file that fails to load or to set up counts as one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'skipped' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });

  it('Playwright: an error outside any test counts as one failure', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 2 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });
});
