import { links } from '../links';
import type { Journey } from '../types';

/** Each step is independent and serves one special case. */
export const specialCases = {
  id: 'special-cases',
  steps: [
    {
      id: 'which-application',
      onlyFor: ['several-numbers'],
      starts: 'web-application',
      link: links.refunds,
      mail: 'broker-request',
      helpDesks: ['ace-applications'],
    },
    {
      id: 'whose-entry',
      onlyFor: ['importer-unknown'],
      mail: 'ask-importer',
    },
    {
      id: 'ask-importer',
      onlyFor: ['not-importer'],
      mail: 'ask-importer',
    },
    {
      id: 'site-down',
      onlyFor: ['site-down'],
      helpDesks: ['ace-support'],
    },
    {
      id: 'add-user',
      onlyFor: ['add-user'],
      who: ['owner'],
      link: links.portal,
    },
    {
      id: 'name-changed',
      onlyFor: ['name-changed'],
      starts: 'record-update',
      mail: 'record-change',
    },
    {
      id: 'inactive-number',
      onlyFor: ['inactive'],
      who: ['broker', 'signer'],
      mail: 'reactivate-number',
      helpDesks: ['ior-program', 'bonds'],
    },
    {
      id: 'voided-number',
      starts: 'voided-record',
      mail: 'voided-record',
      onlyFor: ['voided'],
      helpDesks: ['bonds'],
    },
    {
      id: 'foreign-account',
      onlyFor: ['foreign'],
      isAlternative: true,
    },
    {
      id: 'foreign-designee',
      onlyFor: ['foreign'],
      isAlternative: true,
    },
    {
      id: 'waiver',
      onlyFor: ['foreign', 'waiver'],
      isAlternative: true,
      mail: 'waiver',
      helpDesks: ['rejected-refunds'],
    },
    {
      id: 'other-account',
      onlyFor: ['other-party'],
      starts: 'web-application',
      link: links.refunds,
      helpDesks: ['ace-support'],
    },
    {
      id: 'party-account',
      onlyFor: ['broker', 'notify-party'],
      mail: 'broker-request',
      helpDesks: ['ace-support'],
      link: links.importerForm,
    },
    {
      id: 'party-enrol',
      onlyFor: ['broker', 'notify-party', 'other-party'],
      helpDesks: ['ace-support'],
      link: links.portal,
    },
    {
      id: 'client-data',
      onlyFor: ['broker'],
    },
  ],
} as const satisfies Journey;
