import { addresses } from './addresses';
import type { PageId } from './types';

/**
 * Which page an address is, or null. Only https, only the exact host, no port, no user name, no
 * trailing dot: browsers' match patterns admit some of these, so the address is judged here again.
 *
 * @param address a URL as text; anything else gives null
 */
export function pageOf(address: string): PageId | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:' || url.port || url.username || url.password) return null;
  const found = addresses.find(
    ({ host, path }) => url.hostname === host && path.test(url.pathname),
  );
  return found ? found.page : null;
}
