/**
 * The only hosts the extension looks at: exact names, https, no port.
 * They are final: a host added later disables the extension for every Chrome user until approved again.
 */
export const hosts = [
  'ace-accounts.cbp.gov',
  'ace.cbp.gov',
  'ace.cbp.dhs.gov',
  'login.cbp.gov',
] as const;

export type Host = (typeof hosts)[number];

/**
 * True for https on one of the hosts, without a port and without a trailing dot: match patterns
 * admit both.
 *
 * @param origin as `location.origin` gives it
 */
export function isKnownOrigin(origin: string): boolean {
  return hosts.some((host) => origin === `https://${host}`);
}
