/**
 * Fails a test if React or a library logs an error, because nobody reads the console of a test run.
 */
import { afterEach, beforeEach, vi } from 'vitest';

const complaint = vi.spyOn(console, 'error');

beforeEach(() => {
  complaint.mockClear();
});

afterEach(() => {
  const [first] = complaint.mock.calls;
  if (first) throw new Error(`The console was told: ${first.join(' ')}`);
});
