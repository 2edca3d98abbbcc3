import { expect as patient } from '@playwright/test';
import { intervals } from './intervals';

/** Playwright's `expect` with shorter intervals for `poll`. */
export const expect = Object.assign(patient.extend({}), {
  poll: ((actual, options) =>
    patient.poll(actual, {
      intervals,
      ...(typeof options === 'string' ? { message: options } : options),
    })) satisfies typeof patient.poll,
});
