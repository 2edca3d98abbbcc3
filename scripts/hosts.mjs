// @ts-check

/**
 * The real host names that lead to the practice pages in a browser started by us. They repeat
 * lib/pages/hosts.ts, which plain Node cannot read; a test compares the two.
 */
export const practiceHosts = [
  'ace-accounts.cbp.gov',
  'ace.cbp.gov',
  'ace.cbp.dhs.gov',
  'login.cbp.gov',
];
