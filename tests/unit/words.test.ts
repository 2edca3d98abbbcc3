/** One word for each thing, with one spelling, in everything that a user or CBP reads. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../lib/texts';
import { leaves } from './helpers/leaves';

const manifest: object = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

/** Every text. A name in an ICU message, such as `{journey}`, is not part of it. */
const every = Object.entries({ ...leaves(catalogues.en), ...leaves({ manifest }) }).map(
  ([path, text]): [path: string, text: string] => [path, text.replaceAll(/\{\w+\}/g, '…')],
);
/** What goes to CBP and to U.S. businesses is in their words. */
const read = every.filter(([path]) => !path.startsWith('sent.'));

interface Rule {
  /** The word that we use. */
  use: string;
  not: RegExp;
  sample: string;
  /** Where the other word is allowed, because brokers and CBP have words of their own. */
  but?: RegExp;
}

const wording: readonly Rule[] = [
  { use: 'login, the noun', not: /\blog-ins?\b/i, sample: 'A log-in was seen' },
  { use: 'log in, the verb', not: /\b(to|please|can|cannot) login\b/i, sample: 'Try to login' },
  {
    use: 'login, the noun',
    not: /\b(a|an|the|your|my|last|next|each|every) log in\b/i,
    sample: 'Your last log in',
  },
  { use: 'email', not: /\be-mails?\b/i, sample: 'Write an e-mail' },
  { use: 'ready-made email', not: /\bready (e?mail)s?\b/i, sample: 'Ready email' },
  {
    use: 'bank details',
    not: /\bbank data\b/i,
    sample: 'Enter bank data',
  },
  {
    use: 'the two characters after the number (often 00)',
    not: /\bsuffix(es)?\b/i,
    sample: 'Each EIN with its suffix',
    // Brokers call it a suffix.
    but: /^mails\.|^mailBlanks\./,
  },
  {
    use: 'add bank details',
    not: /\benroll?(s|ed|ing|ment)?\b/i,
    sample: 'Enroll for refunds',
    // Titles of CBP's own publications.
    but: /^resources\.|^steps\.all-at-hand\.note$/,
  },
  { use: 'part and step', not: /\bjourneys?\b/i, sample: 'Your journeys' },
  { use: 'help, or chip', not: /\bhints?\b/i, sample: 'Hints stay' },
  {
    use: 'help desk, and who to ask',
    not: /(?<!help |service )\bdesks?\b|who to contact/i,
    sample: 'All desks',
  },
  { use: 'your contact', not: /\b5106 contact\b/i, sample: 'Call your 5106 contact' },
  {
    use: 'application sent',
    not: /\bapplication (is|was) (in|done|finished)\b/i,
    sample: 'The application is in',
  },
  { use: 'Open as side panel', not: /\bsidebar\b|\bside bar\b/i, sample: 'Open the sidebar' },
  { use: 'one who owns it: the owner (TAO)', not: /\baccount holder\b/i, sample: 'Account holder' },
];

/** Applies to what is sent, too. */
const language: readonly Rule[] = [
  {
    use: 'American spelling',
    not: /\b(enrol|enrols|enrolment|cheque|licence|whilst|towards|afterwards)\b|\b(recognis|authoris|organis|colour|favour|cancelled)/i,
    sample: 'We recognise it afterwards',
  },
  {
    use: 'an instruction, where there is a doubt',
    not: /\b(probably|perhaps|apparently|presumably|possibly|likely|as we read it)\b/i,
    sample: 'It is probably over',
  },
  {
    use: 'everyday words',
    not: /\b(pursuant|hereby|thereof|shall|upon|hence|thus|utilize|via|in order to|in case of|say-so)\b/i,
    sample: 'In order to apply',
  },
];

describe('one word for one thing', () => {
  it.each(wording)('$use: $sample', ({ not, sample, but }) => {
    expect(sample).toMatch(not);
    expect(read.filter(([path, text]) => not.test(text) && !but?.test(path))).toEqual([]);
  });
});

describe('the language', () => {
  it.each(language)('$use: $sample', ({ not, sample }) => {
    expect(sample).toMatch(not);
    expect(every.filter(([, text]) => not.test(text))).toEqual([]);
  });
});

it('the manifest’s description fits: stores allow 132 characters', () => {
  const [, description = ''] =
    read.find(([path]) => path === 'manifest.extensionDescription.message') ?? [];
  expect(description).toMatch(/^Unofficial /);
  expect(description.length).toBeLessThanOrEqual(132);
});
