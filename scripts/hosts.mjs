// @ts-check

/**
 * The real names that lead to the practice pages in a browser that we start. The same four as in
 * lib/pages/hosts.ts (a test compares them); plain Node cannot read that file.
 */
export const practiceHosts = [
  'ace-accounts.cbp.gov',
  'ace.cbp.gov',
  'ace.cbp.dhs.gov',
  'login.cbp.gov',
];
