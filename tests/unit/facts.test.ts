import { describe, expect, it } from 'vitest';
import { helpDesks, mailButtonOf, problems, type HelpDesk } from '../../lib/guide/help-desks';
import type { HelpDeskId } from '../../lib/guide/ids';
import { keyFacts, type KeyFact } from '../../lib/guide/key-facts';
import { isConfirmed, sourcesOf } from '../../lib/guide/support';
import { waits } from '../../lib/guide/waits';
import { catalogues, translator } from '../../lib/texts';
import { sayWait } from '../../lib/texts/formats';
import { factValues, valuesIn } from './helpers/fact-values';
import { supportOf } from './helpers/grounds';
import { leaves } from './helpers/leaves';

const texts = leaves(catalogues.en);

/** Every help desk, as checked by hand: what was confirmed, and by which source. */
const desks: [
  id: HelpDeskId,
  mail: string,
  mailBy: string | null,
  phone?: [string, string | null],
][] = [
  ['ace-support', 'ACE.Support@cbp.dhs.gov', 'S104', ['866-530-4172', 'S49']],
  ['ace-applications', 'ACE.Applications@cbp.dhs.gov', 'S10'],
  ['ach-support', 'GMB.ACHREFUNDSUPPORT@cbp.dhs.gov', 'S91', ['317-298-1200 x1178', 'S91']],
  ['rejected-refunds', 'frn-achrefundsupport@cbp.dhs.gov', 'S105'],
  ['revenue-refunds', 'revenuerefunds@cbp.dhs.gov', 'S49', ['317-298-1200 x4015', 'S49']],
  ['bonds', 'BONDQUESTIONS@cbp.dhs.gov', 'S106', ['317-614-4880', null]],
  ['ior-program', 'IORProgram@cbp.dhs.gov', 'S93'],
  ['ieepa-refunds', 'IEEPARefunds@cbp.dhs.gov', 'S104'],
  ['trade-relations', 'traderelations@cbp.dhs.gov', 'S104'],
  ['ieepa-fraud', 'IEEPAFraud@cbp.dhs.gov', 'S23'],
  ['ace-reports', 'ace.reports@cbp.dhs.gov', 'S86'],
  ['staff-desk', 'CBP.Technology.Service.Desk@cbp.dhs.gov', null, ['800-927-8729', null]],
];

describe('help desks', () => {
  it('are exactly those in the table', () => {
    expect(Object.keys(helpDesks)).toEqual(desks.map(([id]) => id));
  });

  it.each(desks)('%s: %s', (id, mail, mailBy, phone) => {
    const contact: HelpDesk = helpDesks[id];
    expect(contact.mail?.address).toBe(mail);
    expect(contact.mail && isConfirmed(contact.mail)).toBe(mailBy !== null);
    expect(contact.mail && sourcesOf(contact.mail)).toContain(mailBy ?? 'S1');
    const extension = contact.phone?.extension ? ` x${contact.phone.extension}` : '';
    expect(contact.phone && contact.phone.number + extension).toBe(phone?.[0]);
    if (!phone) return;
    expect(contact.phone && isConfirmed(contact.phone)).toBe(phone[1] !== null);
    expect(contact.phone && sourcesOf(contact.phone)).toContain(phone[1] ?? 'S1');
  });

  it('there is a mail button only for confirmed addresses that the trade may use', () => {
    const buttons = desks.filter(([id]) => mailButtonOf(helpDesks[id]) !== null).map(([id]) => id);
    const confirmed = desks.filter(([, , by]) => by !== null).map(([id]) => id);
    expect(buttons).toEqual(confirmed);
    expect(buttons).not.toContain('staff-desk');
  });

  it('the line for CBP’s staff is marked, and no problem leads there', () => {
    const staff = desks.filter(([id]) => helpDesks[id].line === 'staff').map(([id]) => id);
    expect(staff).toEqual(['staff-desk']);
    expect(Object.values(problems).flat()).not.toContain('staff-desk');
  });

  it('every other help desk is reached from some problem', () => {
    const reached = new Set<string>(Object.values(problems).flat());
    expect([...reached].toSorted()).toEqual(
      desks
        .map(([id]) => id)
        .filter((id) => id !== 'staff-desk')
        .toSorted(),
    );
  });
});

const found = Object.entries(texts).flatMap(([path, text]) =>
  valuesIn(text).map((value): [string, string] => [value, path]),
);

describe('every address, number, date, amount and form', () => {
  it('was checked by hand, and every checked one is used', () => {
    const said = [...new Set(found.map(([value]) => value))];
    expect(said.toSorted()).toEqual(factValues.map(([value]) => value).toSorted());
  });

  // States and labels have no support of their own. What they say is checked above.
  const grounded = found.flatMap(([value, path]) => {
    const support = supportOf(path);
    return support ? [{ value, path, said: sourcesOf(support) as readonly string[] }] : [];
  });
  it.each(grounded)('$value in $path is supported by a source that says so', ({ value, said }) => {
    const allowed = factValues.find(([of]) => of === value)?.slice(1) ?? [];
    expect(said.filter((id) => allowed.includes(id))).not.toEqual([]);
  });

  it.each([
    ['CBP Form 3461', 'the number of a form'],
    ['a claim of 12,345 refunds', 'an amount'],
    ['since May 8, 2026', 'a date'],
    ['someone@cbp.dhs.gov', 'an address'],
    ['(317) 298-1201', 'a phone'],
  ])('%s would be detected: %s', (text) => {
    const seen = valuesIn(text);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.some((value) => factValues.some(([of]) => of === value))).toBe(false);
  });
});

describe('days and spans', () => {
  const days: [keyof typeof keyFacts, string][] = [
    ['electronic-refunds', '2026-02-06'],
    ['rule-published', '2026-01-02'],
    ['tab-live', '2025-09-30'],
    ['form-live', '2025-10-30'],
    ['only-cape', '2026-05-07'],
    ['cape-live', '2026-04-20'],
    ['first-refunds', '2026-05-12'],
    ['rejected-march', '2026-03-27'],
    ['rejected-august', '2026-08-21'],
  ];
  it.each(days)('%s: the text gives the same day as the data, %s', (id, day) => {
    const fact: KeyFact = keyFacts[id];
    expect(fact.day ?? fact.asOf).toBe(day);
    const written = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    expect(texts[`keyFacts.${id}`]).toContain(written.format(new Date(day)));
  });

  it('an old figure says from when it is, and that it is old', () => {
    const stale = Object.entries(keyFacts).filter(([, fact]) => 'asOf' in fact);
    expect(stale.length).toBe(3);
    for (const [id] of stale) expect(texts[`keyFacts.${id}`]).toMatch(/^(In|By) .* is old\.$/);
  });

  it.each([
    ['record-update', '5–5 business-days'],
    ['new-number', '2–2 business-days'],
    ['mails', '1–1 weeks'],
    ['pdf-application', '1–2 weeks'],
    ['reactivation', null],
    ['owner-lookup', null],
    ['sub-account', '2–2 weeks'],
    ['bank-check', null],
    ['rejected-refund', '4–6 weeks'],
    ['deposit', '1–2 business-days'],
  ] as const)('the wait %s: %s', (id, expected) => {
    const { span } = waits[id];
    expect(span && `${span.from}–${span.to} ${span.unit}`).toBe(expected);
    if (!span) expect(texts[`waits.${id}`]).toMatch(/CBP gives no time/);
  });

  it.each([
    [waits['rejected-refund'].span, 'Plan for 4–6 weeks'],
    [waits['record-update'].span, 'Plan for 5 business days'],
    [waits['sub-account'].span, 'Plan for 2 weeks'],
    [{ from: 1, to: 1, unit: 'days' } as const, 'Plan for 1 day'],
    [waits.mails.span, 'Plan for 1 week'],
    [waits.reactivation.span, 'CBP gives no time'],
  ])('%j is written as %j', (span, said) => {
    expect(sayWait(span, translator('en'))).toBe(said);
  });
});
