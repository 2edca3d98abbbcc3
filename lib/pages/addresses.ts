import type { Host } from './hosts';

/** How to recognize one page by its address. Its id is taken from here. */
interface Address {
  page: string;
  host: Host | 'ace-test.cbp.gov';
  /** Matched against the URL's path name, without query or fragment. */
  path: RegExp;
  examples: readonly string[];
  lookAlikes: readonly string[];
}

/** The first match wins, so narrow paths come before wide ones. */
export const addresses = [
  {
    page: 'importer-form',
    host: 'ace-accounts.cbp.gov',
    path: /^\/s\/importer-form\/?$/,
    examples: [
      'https://ace-accounts.cbp.gov/s/importer-form',
      'https://ace-accounts.cbp.gov/s/importer-form/',
      'https://ace-accounts.cbp.gov/s/importer-form?language=en_US',
      'https://ace-accounts.cbp.gov/s/importer-form#top',
      'https://ace-accounts.cbp.gov:443/s/importer-form',
      'https://ACE-ACCOUNTS.CBP.GOV/s/importer-form',
    ],
    lookAlikes: [
      'http://ace-accounts.cbp.gov/s/importer-form',
      'https://ace-accounts.cbp.gov.example.com/s/importer-form',
      'https://ace-accounts-cbp.gov/s/importer-form',
      'https://ace-accounts.cbp-gov.com/s/importer-form',
      'https://www.ace-accounts.cbp.gov/s/importer-form',
      'https://secure.ace-accounts.cbp.gov/s/importer-form',
      'https://ace-accounts.cbp.gov@example.com/s/importer-form',
      'https://someone@ace-accounts.cbp.gov/s/importer-form',
      'https://ace-accounts.cbp.gov:8443/s/importer-form',
      'https://ace-accounts.cbp.gov./s/importer-form',
      'https://ace-accounts.xn--cbp-goa.gov/s/importer-form',
      'https://аce-accounts.cbp.gov/s/importer-form',
      'https://ace-accounts.cbp.dhs.gov/s/importer-form',
      'https://ace-accounts.cbp.gov/s/importer-form-help',
      'https://ace-accounts.cbp.gov/s/importer-form/thanks',
      'https://ace-accounts.cbp.gov/S/importer-form',
      'https://ace-accounts.cbp.gov/x/s/importer-form',
      'https://ace-accounts.cbp.gov/?/s/importer-form',
      'https://ace-accounts.cbp.gov/#/s/importer-form',
      'ftp://ace-accounts.cbp.gov/s/importer-form',
      'view-source:https://ace-accounts.cbp.gov/s/importer-form',
    ],
  },
  {
    page: 'exporter-form',
    host: 'ace-accounts.cbp.gov',
    path: /^\/s\/exporter-form\/?$/,
    examples: ['https://ace-accounts.cbp.gov/s/exporter-form'],
    lookAlikes: ['https://ace-accounts.cbp.gov.example.com/s/exporter-form'],
  },
  {
    // The older applications for exporters and protest filers. Their known addresses do not tell
    // them apart, and an importer does not need to: either way it is the wrong form.
    page: 'legacy',
    host: 'ace.cbp.dhs.gov',
    path: /^\/acexpub\//,
    examples: [
      'https://ace.cbp.dhs.gov/acexpub/acexpub_Apps/ExporterAccountApplication/expForm.php',
      'https://ace.cbp.dhs.gov/acexpub/expapp',
    ],
    lookAlikes: ['http://ace.cbp.dhs.gov/acexpub/expapp', 'https://dhs.gov/acexpub/expapp'],
  },
  {
    page: 'portal-moved',
    host: 'ace.cbp.dhs.gov',
    path: /^\//,
    examples: [
      'https://ace.cbp.dhs.gov/',
      'https://ace.cbp.dhs.gov/ace1/AceUserLogin/LoginSelection.html',
    ],
    lookAlikes: ['https://ace.cbp.dhs.gov.example.com/', 'https://ace-cbp.dhs.gov/'],
  },
  {
    page: 'portal-sign-in',
    host: 'ace.cbp.gov',
    path: /^\/s\/login(\/|$)/,
    examples: [
      'https://ace.cbp.gov/s/login/?ec=302&startURL=%2Fs%2F',
      'https://ace.cbp.gov/s/login',
      'https://ace.cbp.gov/s/login/SelfRegister',
    ],
    lookAlikes: ['https://ace.cbp.gov.login.example.com/s/login/', 'https://ace-cbp.gov/s/login/'],
  },
  {
    page: 'portal',
    host: 'ace.cbp.gov',
    path: /^\//,
    examples: [
      'https://ace.cbp.gov/',
      'https://ace.cbp.gov/s/',
      'https://ace.cbp.gov/s/accounts',
      'https://ace.cbp.gov/s/logins',
    ],
    lookAlikes: [
      'http://ace.cbp.gov/s/',
      'https://ace.cbp.gov./s/',
      'https://ace.cbp.gov:444/s/',
      'https://ace.cbp.gov.us/s/',
      'https://portal.ace.cbp.gov/s/',
      'https://ace.cbp.org/s/',
      'https://www.cbp.gov/trade/automated',
    ],
  },
  {
    page: 'login',
    host: 'login.cbp.gov',
    path: /^\//,
    examples: ['https://login.cbp.gov/s/login/', 'https://login.cbp.gov/'],
    lookAlikes: ['https://login.gov/', 'https://login-cbp.gov/s/login/', 'http://login.cbp.gov/'],
  },
  {
    // The extension has no permission for this host. The popup recognizes it from the active tab's
    // address.
    page: 'training',
    host: 'ace-test.cbp.gov',
    path: /^\//,
    examples: ['https://ace-test.cbp.gov/s/'],
    lookAlikes: ['https://ace-test.cbp.gov.example.com/', 'http://ace-test.cbp.gov/'],
  },
] as const satisfies readonly Address[];
