// @ts-check
/** The hosts that the practice server stands in for. */
export const HOSTS = [
  'ace-accounts.cbp.gov',
  'ace.cbp.gov',
  'ace.cbp.dhs.gov',
  'login.cbp.gov',
  'ace-test.cbp.gov',
];
