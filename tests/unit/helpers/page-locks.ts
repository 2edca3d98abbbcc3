/** Every extension page has Web Locks, but the tests' document has none. */
import { beforeEach } from 'vitest';
import { givePageLocks } from './locks';

beforeEach(() => {
  if ('document' in globalThis) givePageLocks();
});
