/**
 * Moments in a user's progress: the right sentence is shown at each of them, in the right place,
 * with its sources.
 */
import { describe, expect, it } from 'vitest';
import { stepNamed } from '../../lib/checklist';
import { allJourneys } from '../../lib/guide';
import { gradeOf } from '../../lib/guide/support';
import { guidanceOf } from '../../lib/guidance';
import { catalogues, translator } from '../../lib/texts';
import { supportOf } from './helpers/grounds';
import { leaves } from './helpers/leaves';
import { calmSituation } from './helpers/situation';

const texts = leaves(catalogues.en);

const moments: Record<string, readonly [path: string, says: RegExp][]> = {
  'the contact’s mailbox is closed': [
    ['faces.no-code-change.line', /Mailbox closed, or not yours\?/],
    ['headlines.no-code-change.line', /Mailbox closed, or not yours\?/],
    ['steps.fix-contact.troubles.inbox-closed.do', /Have the email replaced before you apply/],
  ],
  'several people share it': [
    ['faces.no-code-spam.line', /Shared inbox\? Ask who opened it/],
    ['steps.fix-contact.troubles.inbox-shared.do', /Agree on who opens CBP’s email/],
    ['steps.code.troubles.no-mail.do', /Shared inbox: ask who opened it/],
  ],
  'a gateway holds its email': [
    ['faces.no-code-spam.line', /Mail gateway\? Have IT release it/],
    ['steps.fix-contact.troubles.inbox-filtered.do', /Ask IT .* @cbp\.dhs\.gov/],
    ['steps.code.troubles.no-mail.do', /Mail gateway: have IT release it/],
  ],
  'the contact is many time zones away': [
    ['steps.all-at-hand.troubles.contact-far.do', /Agree on a time .* both time zones/],
    ['steps.contact-ready.troubles.contact-far.do', /Agree on a time .* both time zones/],
  ],
  'somebody fills the form in for the owner': [
    ['faces.authorise.line', /for the owner named here\. May you do that for the company\?/],
    ['controls.ownerLastName.line', /Not you\? Make sure you may do this for the company/],
    ['steps.owner-gate.troubles.for-owner.do', /may do that for the company/],
    ['steps.authorise.troubles.for-owner.do', /Press Submit only if you may/],
  ],
  'a broker applies for a client': [
    ['controls.businessEmail.line', /Never the broker’s: a broker types the client’s/],
    ['steps.owner-gate.troubles.for-client.do', /the client’s email, never your own/],
    ['steps.client-data.troubles.applies-for.do', /the client’s email, never your own/],
  ],
  'the 45 days are over': [
    ['faces.login-over.title', /locked, not lost/],
    ['faces.login-over.line', /TAO \{Email ACE Support from your own address: subject “react/],
    ['faces.login-over.line', /TAU \{Only the account’s owner can let you back in/],
    ['login.reminders.mine.over.body', /^Locked, not lost/],
    ['login.reminders.others.over.body', /^Locked, not lost/],
    ['login.unlock.how.TAO', /from the owner’s own address, .*“reactivation”/],
    ['login.unlock.how.TAU', /Only .*owner/],
  ],
  'no email came after a week': [
    ['steps.mails.troubles.none-came.when', /after a week/],
    ['steps.mails.troubles.none-came.do', /Do not apply again/],
    ['waits.mails', /Nothing after a week\? .*Don’t apply again/],
  ],
  'the email on the 5106 is to be changed': [
    [
      'sent.mails.broker-request.body',
      /Before you change the record, please call me back at the number/,
    ],
  ],
};

const rows = Object.entries(moments).flatMap(([moment, all]) =>
  all.map(([path, says]) => ({ moment, path, says })),
);

it.each(rows)('$moment: $path', ({ path, says }) => {
  expect(texts[path]).toMatch(says);
  // Headlines repeat their faces, and a mail itself carries the sources.
  const of = path.replace(/^headlines\./, 'faces.').replace(/\.(when|do|title|line)$/, '');
  expect(supportOf(of)).not.toBeNull();
});

const troubles = rows.filter(({ path }) => path.includes('.troubles.'));

it.each(troubles)('$path is shown at its step', ({ path }) => {
  const [, step = '', , trouble] = path.split('.');
  expect(Object.keys(stepNamed(allJourneys, step)?.troubles ?? {})).toContain(trouble);
});

describe('“No code yet?”', () => {
  it('leads to every sentence about the mailbox', () => {
    const words = { t: translator('en'), locale: 'en-US' };
    const sighting = calmSituation.sighting && {
      ...calmSituation.sighting,
      state: 'code' as const,
    };
    const { asides } = guidanceOf({ ...calmSituation, sighting }, words, Date.now());
    expect(asides['no-code-spam']?.line).toMatch(/Shared inbox\?/);
    expect(asides['no-code-change']?.line).toMatch(/Mailbox closed/);
  });

  it('is marked as our reading if nobody else says it', () => {
    const support = supportOf('faces.no-code-spam');
    expect(support && gradeOf(support)).toBe('inferred');
  });
});
