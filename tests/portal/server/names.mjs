// @ts-check
/** The hosts that the practice server replaces. */
export const HOSTS = [
  'ace-accounts.cbp.gov',
  'ace.cbp.gov',
  'ace.cbp.dhs.gov',
  'login.cbp.gov',
  'ace-test.cbp.gov',
];
