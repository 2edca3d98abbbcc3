import { basedOn } from '../support';
import type { Statements } from '../types';

export const addSubAccounts = {
  'sub-missing': {
    why: basedOn('per-suffix', 'importer-sub-account'),
    says: {
      do: basedOn('ach-path'),
      need: basedOn('per-suffix', 'our-advice'),
      done: basedOn('ach-path', 'our-advice'),
      note: basedOn('web-form-sub-accounts', 'our-advice'),
    },
    troubles: { 'linked-elsewhere': basedOn('one-account-per-number') },
  },
  'sub-way': {
    why: basedOn('web-form-sub-accounts'),
    says: {
      do: basedOn('web-form-sub-accounts'),
      done: basedOn('web-form-sub-accounts', 'our-advice'),
      note: basedOn('owner-adds-sub-account'),
    },
    troubles: {
      'only-the-tab': basedOn('tab-needs-current-record', 'tab-under-more'),
      'form-unknown': basedOn('web-form-from-cbp-page', 'letter'),
    },
  },
  'sub-letter': {
    why: basedOn('letter', 'web-form-sub-accounts'),
    says: {
      do: basedOn('letter'),
      who: basedOn('letter'),
      need: basedOn('letter', 'our-advice'),
      done: basedOn('letter'),
      note: basedOn('letter'),
    },
    troubles: { 'details-changed': basedOn('letter', 'our-advice') },
  },
  'sub-send': {
    why: basedOn('letter-by-email', 'ace-applications'),
    says: {
      do: basedOn('letter-by-email', 'ace-applications'),
      done: basedOn('our-advice'),
      note: basedOn('our-advice'),
    },
    troubles: { 'other-mailbox': basedOn('ace-applications') },
  },
  'sub-seen': {
    why: basedOn('ach-path', 'our-advice'),
    says: {
      do: basedOn('ach-path'),
      done: basedOn('ach-path', 'our-advice'),
      note: basedOn('per-suffix'),
    },
    troubles: { 'nothing-yet': basedOn('sub-account-weeks', 'our-advice') },
  },
} as const satisfies Statements;

/** Only one guide describes the letter. What else to include is our conclusion. */
export const letterSupport = basedOn('letter');
