import { hosts } from './hosts';

/** Our four hosts as match patterns. Beside the hosts, this would go into the content script with them. */
export const matchPatterns = hosts.map((host) => `https://${host}/*`);
