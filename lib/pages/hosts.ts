/**
 * The only hosts the extension looks at: exact names, https, no port. Do not add any: with a new
 * host permission, Chrome disables the extension for every user until they approve it again.
 */
export const hosts = [
  'ace-accounts.cbp.gov',
  'ace.cbp.gov',
  'ace.cbp.dhs.gov',
  'login.cbp.gov',
] as const;

export type Host = (typeof hosts)[number];

/**
 * Whether an origin is https on one of our hosts, without a port or a trailing dot. Match patterns
 * allow both, so we check again here.
 *
 * @param origin in the form of `location.origin`
 */
export function isKnownOrigin(origin?: string): boolean {
  return hosts.some((host) => origin === `https://${host}`);
}
