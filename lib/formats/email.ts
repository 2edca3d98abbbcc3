/** Checks an email address as a user types it. */

export type EmailFault =
  'no at' | 'two emails' | 'email form' | 'email ending' | 'made up' | 'unread inbox';

const part = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const host = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+([a-z]{2,24}|xn--[a-z\d-]+)$/i;

/** Endings and names of large providers as they are mistyped. */
const mistyped =
  /\.(con|cmo|ocm|vom|cpm|comm|coom|nte|ogr)$|^(gmial|gmai|gmal|gamil|gnail|hotmial|hotmal|yaho|yahooo|outlok|outloook)\./i;

/** Domains set aside for examples, or that stand in every template. */
const madeUp =
  /(^|\.)(example\.(com|org|net)|test\.com|domain\.com|company\.com|yourcompany\.com|email\.com|none\.com|na\.com)$/i;

/** Addresses from which mail is sent and at which nobody reads any. */
const unread = /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|no-?e?mail)$/i;

/**
 * What is surely or very likely wrong with one address, or `null`. It does not check that the
 * address exists.
 */
export function emailFault(text: string): EmailFault | null {
  const ats = text.split('@').length - 1;
  if (ats === 0) return 'no at';
  if (ats > 1) return /[\s,;/]/.test(text) ? 'two emails' : 'email form';
  const [local = '', domain = ''] = text.split('@');
  if (!part.test(local) || local.length > 64 || !host.test(domain)) return 'email form';
  if (mistyped.test(domain)) return 'email ending';
  if (madeUp.test(domain)) return 'made up';
  return unread.test(local) ? 'unread inbox' : null;
}

/** Whether a website has an ending that is a known typing mistake, or stands in templates only. */
export function hostFault(domain: string): 'email ending' | 'made up' | 'no host' | null {
  if (!host.test(domain)) return 'no host';
  if (mistyped.test(domain)) return 'email ending';
  return madeUp.test(domain) ? 'made up' : null;
}
