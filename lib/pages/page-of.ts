import { addresses } from './addresses';
import type { PageId } from './types';

/**
 * Returns the page at an address, or null. Only https and the exact host count; no port, user name
 * or trailing dot. Browsers' match patterns allow some of these, so we check the address again.
 *
 * @param address a URL as text; anything that is not a URL gives null
 */
export function pageOf(address: string): PageId | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:' || url.port || url.username || url.password) return null;
  const match = addresses.find(
    ({ host, path }) => url.hostname === host && path.test(url.pathname),
  );
  return match ? match.page : null;
}
