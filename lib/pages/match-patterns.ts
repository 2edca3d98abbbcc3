import { hosts } from './hosts';

/**
 * Our four hosts as match patterns. In a file of their own: in `hosts.ts` they would be bundled
 * into the content script, which does not need them.
 */
export const matchPatterns = hosts.map((host) => `https://${host}/*`);
