import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contacts } from '../../lib/guide/contacts';
import { mailIds } from '../../lib/guide/ids';
import { blanks, mails } from '../../lib/guide/mails';
import { mailCopy, mailLink } from '../../lib/ready-mail';
import { translator } from '../../lib/texts';

const t = translator('en');
const filled = {
  company: 'Northwind Imports, LLC',
  number: '12-3456789',
  numbers: '12-345678900, 12-345678901',
  reason: 'The owner has left.',
  topAccount: 'Northwind & Sons',
  name: 'Maria Lopez',
};

/** Dashes, blanks and what cannot be seen, as a paper or a PDF has them. */
const separators = '|-| |–|\u2212| - |.|    |_|\u200b|\u00ad|) (|\n'.split('|');

/** What stands in a link, as the mail program will show it. */
function shown(link: string): { to: string; subject: string; body: string } {
  const url = new URL(link);
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
}

describe('the copy', () => {
  it.each(mailIds)('%s has what was typed, and only what it asks for', (id) => {
    const { subject, body } = mailCopy(id, filled, t);
    for (const blank of blanks) {
      expect([blank, body.includes(filled[blank])]).toEqual([
        blank,
        mails[id].blanks.includes(blank) || (blank === 'number' && body.includes(filled.numbers)),
      ]);
    }
    expect(subject + body).not.toMatch(/[{}]/);
  });

  it.each(mailIds)('%s shows what is left open', (id) => {
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
    ['12-3456789, 123-45-6789', true],
    ['', false],
  ])('with %j it warns of an SSN: %s', (number, expected) => {
    expect(mailCopy('lookup', { ...filled, number }, t).hasSsn).toBe(expected);
    expect(
      mailCopy('sub-account', { ...filled, number: '', numbers: '', topAccount: number }, t).hasSsn,
    ).toBe(expected);
  });

  it('is addressed to the desk, or to nobody whom we know', () => {
    expect(mailCopy('lookup', {}, t).to).toBe('ACE.Support@cbp.dhs.gov');
    expect(mailCopy('rejected-refund', {}, t).to).toBe('frn-achrefundsupport@cbp.dhs.gov');
    expect(mailCopy('broker-request', {}, t).to).toBeNull();
  });
});

describe('the link', () => {
  it('says the same as the copy, but for the numbers', () => {
    const link = shown(mailLink('lookup', filled, t) ?? '');
    expect(link.to).toBe('ACE.Support@cbp.dhs.gov');
    expect(link.subject).toBe('Trade Account Owner Lookup');
    expect(link.body).toContain(`Legal name: ${filled.company}\r\n`);
    expect(link.body).toContain(t('mailBlanks.number'));
    expect(link.body).not.toContain('3456789');
  });

  it('takes what has a meaning in addresses for text', () => {
    const link = mailLink('sub-account', { ...filled, company: 'A & B? #1 + 100%\r\nBcc: x' }, t);
    expect(shown(link ?? '').body).toContain('A & B? #1 + 100%\r\nBcc: x');
    expect([...new URL(link ?? '').searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each(mailIds)('%s is there only if the address is confirmed, or the person’s own', (id) => {
    const { to } = mails[id];
    const isOpen = to === null || contacts[to].mail?.confidence !== 'reported';
    expect(mailLink(id, filled, t) !== null).toBe(isOpen);
  });

  it('the reactivation mail says "reactivation" in its subject, and comes from the owner', () => {
    expect(shown(mailLink('reactivation', filled, t) ?? '').subject).toContain('reactivation');
    expect(mails.reactivation.from).toBe('owner');
  });

  it('holds no number, in whatever field and however it is written', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]{${length}}$`));
    const parted = fc.constantFrom(...separators);
    const number = fc.oneof(
      fc.tuple(digits(2), digits(7), parted).map(([a, b, by]) => a + by + b),
      fc.tuple(digits(3), digits(2), digits(4), parted).map(([a, b, c, by]) => a + by + b + by + c),
      fc.tuple(digits(6), digits(5), parted).map(([a, b, by]) => a + by + b),
    );
    const field = fc.constantFrom(...blanks);
    const around = fc.constantFrom('', 'No. ', 'EIN:', '(', 'x ');
    fc.assert(
      fc.property(number, field, around, fc.constantFrom(...mailIds), (text, blank, before, id) => {
        const link = mailLink(id, { ...filled, [blank]: `${before}${text} etc` }, t);
        if (link === null) return;
        const { subject, body } = shown(link);
        const bare = text.replace(/\D/g, '');
        expect((subject + body).replace(/[^0-9]/g, '')).not.toContain(bare);
      }),
      { numRuns: 300 },
    );
  });
});
