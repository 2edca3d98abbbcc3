import type { CbpMailId, ContactId, OwnMailId } from './ids';
import { by } from './support';
import type { Support } from './types';

/** What a ready mail leaves to be filled in. Texts: `mailBlanks.<blank>`. */
export const blanks = ['company', 'number', 'numbers', 'reason', 'topAccount', 'name'] as const;

export type Blank = (typeof blanks)[number];

/** Never in a `mailto:` link: a webmail handler puts the text of a mail in an address. */
export const numberBlanks: readonly Blank[] = ['number', 'numbers'];

/** The support is that of what it asks for, and of whom. Its title: `mails.<id>.title`. */
interface ReadyMail extends Support {
  to: ContactId | null;
  /** From whose own address it has to come, if that matters. */
  from: 'owner' | null;
  blanks: readonly Blank[];
}

/** Texts: `toCbp.mails.<id>`: subject and body. */
interface CbpMail extends ReadyMail {
  to: ContactId;
}

/** To somebody whose address only the person knows. Texts: `mails.<id>`: subject and body. */
interface OwnMail extends ReadyMail {
  to: null;
}

export const mails: Readonly<Record<CbpMailId, CbpMail> & Record<OwnMailId, OwnMail>> = {
  'broker-request': {
    ...by('quoted', 'S34', 'S31', 'S29'),
    to: null,
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  lookup: {
    ...by('official', 'S104'),
    to: 'ace-support',
    from: null,
    blanks: ['company', 'number', 'reason', 'name'],
  },
  reactivation: {
    ...by('official', 'S104'),
    to: 'ace-support',
    from: 'owner',
    blanks: ['company', 'name'],
  },
  'sub-account': {
    ...by('reported', 'S1', 'S10'),
    to: 'ace-applications',
    from: null,
    blanks: ['topAccount', 'company', 'numbers', 'name'],
  },
  'rejected-refund': {
    ...by('quoted', 'S113', 'S105'),
    to: 'rejected-refunds',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
  'voided-record': {
    ...by('official', 'S106'),
    to: 'bonds',
    from: null,
    blanks: ['company', 'number', 'name'],
  },
};
