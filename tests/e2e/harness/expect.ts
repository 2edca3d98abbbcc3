import { expect as patient } from '@playwright/test';

/** Ms between one look and the next. Playwright's own grow to a second, and a test waits that long for nothing. */
const intervals = [20, 50, 100, 200];

/** Playwright's `expect`, whose `poll` looks again soon. */
export const expect = Object.assign(patient.extend({}), {
  poll: ((actual, options) =>
    patient.poll(actual, {
      intervals,
      ...(typeof options === 'string' ? { message: options } : options),
    })) satisfies typeof patient.poll,
});
