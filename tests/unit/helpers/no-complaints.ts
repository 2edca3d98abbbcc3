/** What React or a library complains of in the console fails the test: nobody reads it there. */
import { afterEach, beforeEach, vi } from 'vitest';

const complaint = vi.spyOn(console, 'error');

beforeEach(() => {
  complaint.mockClear();
});

afterEach(() => {
  const [first] = complaint.mock.calls;
  if (first) throw new Error(`The console was told: ${first.join(' ')}`);
});
