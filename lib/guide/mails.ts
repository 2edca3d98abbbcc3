import type { CbpMailId, HelpDeskId, OwnMailId } from './ids';
import { basedOn } from './support';
import type { Support } from './types';

/** The blanks of a ready mail. Texts: `mailBlanks.<blank>`. */
export const blanks = [
  'company',
  'number',
  'numbers',
  'reason',
  'topAccount',
  'when',
  'name',
] as const;

export type Blank = (typeof blanks)[number];

/** Never included in a `mailto:` link: a webmail handler puts the text of a mail into a URL. */
export const numberBlanks: readonly Blank[] = ['number', 'numbers'];

/**
 * Its facts support what it asks for and from whom. Its title: `mails.<id>.title`. Subject and body:
 * `sent.mails.<id>` if it is in English for everybody, otherwise `mails.<id>`.
 */
interface ReadyMail extends Support {
  to: HelpDeskId | null;
  /** Whose own address it must come from, if that matters. */
  from: 'owner' | null;
  blanks: readonly Blank[];
}

interface CbpMail extends ReadyMail {
  to: HelpDeskId;
}

/** To someone whose address only the person knows. */
interface OwnMail extends ReadyMail {
  to: null;
  /** Who that is. Texts: `mailLabels.toYours.<whom>`. */
  whom: 'broker' | 'owner' | 'importer' | 'contact';
}

export const mails: Readonly<Record<CbpMailId, CbpMail> & Record<OwnMailId, OwnMail>> = {
  'broker-request': {
    ...basedOn('match-record', 'record-needs-email', 'code-to-physical-address', 'number-linked'),
    to: null,
    whom: 'broker',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  'record-change': {
    ...basedOn('record-update-ways', 'call-known-number'),
    to: null,
    whom: 'broker',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  'reactivate-number': {
    ...basedOn('number-reactivation'),
    to: null,
    whom: 'broker',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  'owner-access': {
    ...basedOn('who-enters-bank-data', 'full-access-path', 'add-user', 'call-known-number'),
    to: null,
    whom: 'owner',
    from: null,
    blanks: ['name'],
  },
  'owner-reactivates': {
    ...basedOn('owner-reactivates', 'same-day', 'owner-reactivation-mail'),
    to: null,
    whom: 'owner',
    from: null,
    blanks: ['name'],
  },
  'ask-importer': {
    ...basedOn('refund-to-importer', 'importer-of-record-box'),
    to: null,
    whom: 'importer',
    from: null,
    blanks: ['company', 'name'],
  },
  'tell-contact': {
    ...basedOn('code-to-contact', 'code-ten-minutes', 'call-known-number', 'ieepa-fraud'),
    to: null,
    whom: 'contact',
    from: null,
    blanks: ['company', 'when', 'name'],
  },
  lookup: {
    ...basedOn('owner-lookup', 'owner-lookup-body'),
    to: 'ace-support',
    from: null,
    blanks: ['company', 'number', 'reason', 'name'],
  },
  reactivation: {
    ...basedOn('owner-reactivation-mail'),
    to: 'ace-support',
    from: 'owner',
    blanks: ['company', 'name'],
  },
  'sub-account': {
    ...basedOn('letter', 'letter-by-email'),
    to: 'ace-applications',
    from: null,
    blanks: ['topAccount', 'company', 'numbers', 'name'],
  },
  'rejected-refund': {
    ...basedOn('rejected-mail', 'refunds-rule-address', 'returned-mail'),
    to: 'rejected-refunds',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  'voided-record': {
    ...basedOn('voided-mail'),
    to: 'bonds',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  waiver: {
    ...basedOn('waiver-in-writing', 'waiver-content'),
    to: 'rejected-refunds',
    from: null,
    blanks: ['company', 'number', 'reason', 'name'],
  },
};
