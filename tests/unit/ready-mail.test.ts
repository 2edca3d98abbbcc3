import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpDesks } from '../../lib/guide/help-desks';
import { isConfirmed } from '../../lib/guide/support';
import { mailIds, type MailId } from '../../lib/guide/ids';
import { blanks, mails, type Blank } from '../../lib/guide/mails';
import { mailCopy, mailLink } from '../../lib/ready-mail';
import { translator } from '../../lib/texts';
import { digitsIn, numberWritten } from './helpers/whole-numbers';

const t = translator('en');
const filled = {
  company: 'Northwind Imports, LLC',
  number: '12-3456789',
  numbers: '12-345678900, 12-345678901',
  reason: 'The owner has left.',
  topAccount: 'Northwind & Sons',
  when: 'Monday, November 30 at 2:00 PM EST',
  name: 'Maria Lopez',
};

/** The content of a link, as the mail program will show it. */
function shown(link: string): { to: string; subject: string; body: string } {
  const url = new URL(link);
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
}

describe('the copy', () => {
  it.each(mailIds)('%s contains what was typed, and only what it asks for', (id) => {
    const { subject, body } = mailCopy(id, filled, t);
    for (const blank of blanks) {
      expect([blank, body.includes(filled[blank])]).toEqual([
        blank,
        mails[id].blanks.includes(blank) || (blank === 'number' && body.includes(filled.numbers)),
      ]);
    }
    expect(subject + body).not.toMatch(/[{}]/);
  });

  it.each(mailIds)('%s shows its blanks', (id) => {
    const { body } = mailCopy(id, { company: '  ' }, t);
    for (const blank of mails[id].blanks) expect(body).toContain(t(`mailBlanks.${blank}`));
  });

  it.each<[string, boolean]>([
    ['123-45-6789', true],
    ['123 45 6789', true],
    ['123456789', true],
    ['EIN 12-3456789', false],
    ['12-345678900', false],
    ['12345678900', false],
    ['261234-00001', false],
    ['123456789XX', false],
    ['No. 1 123-45-6789', true],
    ['123.45.6789', true],
    ['123\u200b45\u22126789', true],
    ['123  -  45  -  6789', true],
    ['１２３-４５-６７８９', true],
    ['１２-３４５６７８９', false],
    ['12-3456789, 123-45-6789', true],
    ['', false],
  ])('with %j it warns of an SSN: %s', (number, expected) => {
    expect(mailCopy('lookup', { ...filled, number }, t).hasSsn).toBe(expected);
    expect(
      mailCopy('sub-account', { ...filled, number: '', numbers: '', topAccount: number }, t).hasSsn,
    ).toBe(expected);
  });

  it('is addressed to the help desk, or to nobody we know', () => {
    expect(mailCopy('lookup', {}, t).to).toBe('ACE.Support@cbp.dhs.gov');
    expect(mailCopy('rejected-refund', {}, t).to).toBe('frn-achrefundsupport@cbp.dhs.gov');
    expect(mailCopy('broker-request', {}, t).to).toBeNull();
  });
});

describe('the link', () => {
  it('says the same as the copy, except for the numbers', () => {
    const link = shown(mailLink('lookup', filled, t) ?? '');
    expect(link.to).toBe('ACE.Support@cbp.dhs.gov');
    expect(link.subject).toBe('Trade Account Owner Lookup');
    expect(link.body).toContain(`Legal name: ${filled.company}\r\n`);
    expect(link.body).toContain(t('mailBlanks.number'));
    expect(link.body).not.toContain('3456789');
  });

  it('treats URL syntax as text', () => {
    const link = mailLink('sub-account', { ...filled, company: 'A & B? #1 + 100%\r\nBcc: x' }, t);
    expect(shown(link ?? '').body).toContain('A & B? #1 + 100%\r\nBcc: x');
    expect([...new URL(link ?? '').searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each(mailIds)('%s exists only if the address is confirmed, or the user’s own', (id) => {
    const { to } = mails[id];
    const mail = to && helpDesks[to].mail;
    const isOpen = !mail || isConfirmed(mail);
    expect(mailLink(id, filled, t) !== null).toBe(isOpen);
  });

  it('the reactivation mail says "reactivation" in its subject, and comes from the owner', () => {
    expect(shown(mailLink('reactivation', filled, t) ?? '').subject).toContain('reactivation');
    expect(mails.reactivation.from).toBe('owner');
  });

  it('contains no number, in whatever field and notation', () => {
    const field = fc.constantFrom(...blanks);
    const around = fc.constantFrom('', 'No. ', 'EIN:', '(', 'x ');
    /** The mail's own digits stay, such as dates and form numbers. */
    const digitsOf = (id: MailId, typed: string, blank: Blank) => {
      const { subject, body } = shown(mailLink(id, { ...filled, [blank]: typed }, t) ?? 'mailto:');
      return digitsIn(subject + body);
    };
    const someMail = fc.constantFrom(...mailIds);
    fc.assert(
      fc.property(numberWritten(7, 13), field, around, someMail, (text, blank, before, id) => {
        expect(digitsOf(id, `${before}${text} etc`, blank)).toEqual(digitsOf(id, 'etc', blank));
      }),
      { numRuns: 300 },
    );
  });
});
