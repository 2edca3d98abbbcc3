/** Every page of ours has Web Locks; the document of the tests has none. */
import { beforeEach } from 'vitest';
import { givePageLocks } from './locks';

beforeEach(() => {
  if ('document' in globalThis) givePageLocks();
});
