import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator, type Translate } from '../../lib/texts';
import { en } from '../../lib/texts/en';
import { es } from '../../lib/texts/es';
import { formatDay, formatTime, sayRemaining } from '../../lib/texts/formats';
import {
  directionOf,
  languageFor,
  languages,
  loadTexts,
  localeFor,
  type Language,
} from '../../lib/texts/languages';
import { leaves } from './helpers/leaves';

const english = leaves(en);
const everyText = Object.entries(english);

/** The names of the ICU arguments of a message. */
const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name))].toSorted();

/**
 * Splits a text into sentences at their ends. The period in "U.S. bank" is not one, because no
 * capital letter follows.
 */
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-Z“(])/).length;

describe('the catalogs', () => {
  it.each(languages)('%s has the English messages, with their arguments', async (language) => {
    const messages = leaves(await loadTexts(language));
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(messages)) {
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(english[key] ?? '')]);
    }
  });

  it.each(languages)('%s has its words for the manifest', (language) => {
    const namesIn = (folder: string): string[] =>
      Object.keys(
        Object(JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'))),
      );
    expect(namesIn(language)).toEqual(namesIn('en'));
  });

  it.each(languages)(
    'every message of %s can be formatted without compiling code from text',
    async (language) => {
      const texts = await loadTexts(language);
      const t = translator(language, texts) as unknown as (key: string, values: object) => string;
      const original = globalThis.Function;
      globalThis.Function = class {
        constructor() {
          throw new Error('code made from text');
        }
      } as unknown as typeof Function;
      try {
        for (const [key, message] of Object.entries(leaves(texts))) {
          const counted = [...message.matchAll(/\{(\w+), plural/g)].map(([, name]) => name);
          const words = argumentsOf(message).map((name) => [name, 'WORD']);
          for (const count of counted.length > 0 ? [0, 1, 2, 5, 1_234_567] : [0]) {
            const numbers = counted.map((name) => [name, count]);
            // “IR#” is how CBP writes the importer number in a subject.
            const text = t(key, Object.fromEntries([...words, ...numbers])).replace('IR#', '');
            expect([key, count, text.match(/[{}#]/)]).toEqual([key, count, null]);
          }
        }
      } finally {
        globalThis.Function = original;
      }
    },
  );

  // The text around each plural's number: "1 logins" and "0 days left" are mistakes that format
  // without an error.
  const counting = [...Object.entries(english), ...Object.entries(leaves({ es }))];
  const plurals = counting.flatMap(([key, message]) =>
    [
      ...message.matchAll(/\{(\w+), plural,((?: (?:=\d|one|other) \{(?:[^{}]|\{[^{}]*\})*\})+)\}/g),
    ].map(([, name = '', forms = '']) => ({ key, name, forms })),
  );

  it('the next test covers every plural', () => {
    const written =
      counting
        .map(([, message]) => message)
        .join(' ')
        .match(/, plural,/g) ?? [];
    expect(plurals.length).toBeGreaterThan(10);
    expect(plurals).toHaveLength(written.length);
  });

  it.each(plurals)('$key words one and many of $name differently', ({ forms }) => {
    const formOf = (count: string) =>
      new RegExp(` ${count} \\{((?:[^{}]|\\{[^{}]*\\})*)\\}`).exec(forms)?.[1];
    const [one, other] = [formOf('one') ?? formOf('=1'), formOf('other')];
    expect(other).toBeDefined();
    expect(one).not.toBe(other);
    // Without a singular form, nothing that is counted may be in the plural.
    if (one === undefined) expect(other).not.toMatch(/# \w+s\b/);
  });

  const counted = (['en', 'es'] as const).flatMap((language) =>
    Object.entries(leaves({ en, es }[language]))
      .filter(([, message]) => message.includes(', plural,'))
      .map(([key, message]) => ({ language, key, message })),
  );

  it.each(counted)('$language: $key with 0, 1, 2 and many', ({ language, key, message }) => {
    const locale = localeFor(language, []);
    const t = translator(locale, { en, es }[language]) as unknown as (
      key: string,
      values: object,
    ) => string;
    const names = argumentsOf(message);
    const numbers = [...message.matchAll(/\{(\w+), plural/g)].map(([, name]) => name);
    /** The text with the number as `Intl` writes it, in place of which `#` stands. */
    const worded = (count: number) => {
      // “yes” selects the form with one number.
      const values = names.map((name) => [name, numbers.includes(name) ? count : 'yes']);
      const written = new Intl.NumberFormat(locale).format(count);
      const text = t(key, Object.fromEntries(values));
      return text.replaceAll(new RegExp(`(?<![\\d.,])${written}(?![\\d.,]*\\d)`, 'g'), '#');
    };
    expect(worded(1_234_567)).toBe(worded(2));
    if (/ (one|=1) \{/.test(message)) expect(worded(1)).not.toBe(worded(2));
    // Where nothing is left to count, a text may say so in words of its own.
    if (!/=0 \{/.test(message)) expect(worded(0)).toBe(worded(2));
  });

  it('a missing text throws instead of showing its key', () => {
    const t = translator('en') as unknown as (key: string) => string;
    expect(() => t('clock.nothing')).toThrow('clock.nothing');
  });

  it.each(languages)(
    '%s contains no ASCII apostrophe, which ICU treats as an escape character',
    async (language) => {
      const wrong = Object.entries(leaves(await loadTexts(language))).filter(([, message]) =>
        message.includes("'"),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('lengths', () => {
  it.each(languages)('no chip of %s has more than 26 characters', async (language) => {
    const { controls } = await loadTexts(language);
    const chips = Object.entries(controls).map(([id, { chip }]) => [id, chip]);
    expect(chips.filter(([, chip = '']) => chip.length > 26)).toEqual([]);
  });

  const short = Object.entries(english).filter(([key]) => /^states\.[\w-]+\.do$/.test(key));
  it.each(short)('%s has one or two sentences', (_, text) => {
    expect(text).toMatch(/\.$/);
    expect(sentences(text)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['One. Two.', 2],
    ['A U.S. bank account.', 1],
    ['One? “Two.” Three: four.', 2],
    ['One. Two. Three.', 3],
  ])('%j counts as %i', (text, count) => {
    expect(sentences(text)).toBe(count);
  });
});

/** What must not be said, each with a sentence that the rule must catch. */
const forbidden: [what: string, rule: RegExp, sample: string][] = [
  [
    'no importer number has 10 digits',
    /(?<!No importer number has )\b(10|ten)[- ]digit/i,
    'Your 10-digit IR number',
  ],
  ['an order to which CBP has not put its name', /\bmust\b/i, 'You must use hyphens'],
  ['a promise', /\b(guarantees?|promises?|ensures?)\b/i, 'This guarantees a refund'],
  [
    'a duration at CBP',
    /\b\d+\s*(-|–|to)\s*\d+\s+(business |working )?(hours|days|weeks)\b/i,
    'It takes 3-5 business days',
  ],
  [
    'a duration at CBP, counted',
    /\b(takes?|in|about)\s+(about\s+)?(\d+|one|two|a few)\s+(business |working )?(hours?|weeks?)\b/i,
    'It takes about two weeks',
  ],
  ['at once', /\b(instant(ly)?|immediate(ly)?)\b/i, 'Approval is immediate'],
  ['a log-in site that CBP does not use', /\blogin\.gov\b/i, 'Log in with login.gov'],
  ['not a term of CBP', /\bTop Account Owner\b/i, 'The Top Account Owner'],
  ['a mailbox without support', /ace\.accounts@/i, 'Write to ace.accounts@cbp.dhs.gov'],
  ['a length of the code', /\b(\d+|six|eight)[- ](digit|character)s? code/i, 'The six-digit code'],
  ['a resend button', /\bresend\b/i, 'Press Resend'],
  ['a time-out of the session', /session (ends|expires|times out)/i, 'Your session expires'],
  ['our own standing', /(?<!un)\bofficial\b/i, 'The official companion'],
  ['certainty about the way back', /\bwill be (approved|reactivated)\b/i, 'It will be approved'],
  ['certainty about what CBP asks', /\bCBP (will )?never\b/i, 'CBP will never ask for it'],
  ['legal advice', /\byou are entitled\b/i, 'You are entitled to a refund'],
];

describe('what must not be said', () => {
  it.each(forbidden)('%s', (_, rule, sample) => {
    expect(sample).toMatch(rule);
    expect(everyText.filter(([, text]) => rule.test(text))).toEqual([]);
  });
});

/** Hedges that tell nobody what to do. "Why?" shows who says something and how sure it is. */
const hedge = /\b(reported|not known|we conclude|conclusion|(one|a) guide says|said to)\b/i;

describe('no hedging', () => {
  it.each([
    'It is reported to become the login.',
    'How long it takes is not known.',
    'We conclude that it locks too.',
    'One guide says so.',
  ])('%s would be detected', (sample) => {
    expect(sample).toMatch(hedge);
  });

  it('every surface is free of hedges', () => {
    expect(everyText.filter(([, text]) => hedge.test(text))).toEqual([]);
  });
});

/** What must be said, and where. */
const demanded: [key: string, ...says: RegExp[]][] = [
  ['controls.businessEmail.line', /becomes the ACE login/, /broker/],
  ['controls.companyName.title', /Form 5106/, /every comma and dot/],
  ['controls.importerNumber.title', /5106/],
  ['controls.importerNumber.line', /with, or without/],
  ['controls.authorise.title', /may sign for the company/],
  ['controls.authorise.line', /account/, /owner/, /importer view/],
  ['faces.company.line', /5106/, /ten minutes/],
  ['faces.done.line', /Don’t apply again/, /Two emails/],
  ['faces.already-linked.title', /Don’t apply again/],
  ['faces.login-due.line', /45 days/],
  ['states.done.do', /Do not apply again/, /two emails/, /45 days/],
  ['states.owner.do', /do not press Back/],
  ['clock.name', /^Verification code countdown$/],
  ['clock.startedNext', /^started \{time\}, when you pressed Next$/],
  ['clock.acceptedDo', /before this clock ends/],
  ['pages.login.do', /Security Token/, /another code/],
  ['pages.portal-moved.do', /ace\.cbp\.gov/],
  ['app.name', /^ACE Companion$/],
  ['app.unofficial', /Unofficial/, /CBP or DHS/],
  ['guidance.heldBack.title', /throws everything away/],
  ['guidance.marks.brokers', /^Brokers say$/],
  ['guidance.marks.ours', /^Our reading$/],
];

describe('what must be said', () => {
  it.each(demanded)('%s', (key, ...says) => {
    for (const said of says) expect(english[key]).toMatch(said);
  });
});

describe('the language', () => {
  it.each<[chosen: Language | null, browser: string[], expected: Language]>([
    [null, [], 'en'],
    [null, ['en-GB'], 'en'],
    [null, ['xx', 'en_US'], 'en'],
    [null, ['xx', 'EN'], 'en'],
    [null, ['constructor', 'toString', '__proto__'], 'en'],
    [null, [''], 'en'],
    [null, ['es-419', 'en-US'], 'es'],
    [null, ['en-US', 'es-MX'], 'en'],
    [null, ['pt-BR', 'es'], 'es'],
    ['en', ['es-MX'], 'en'],
    ['es', ['en-US'], 'es'],
    ['es', [], 'es'],
  ])('if %j is chosen in a browser in %j: %s', (chosen, browser, expected) => {
    expect(languageFor(chosen, browser)).toBe(expected);
  });

  it.each<[Language, string[], string]>([
    ['en', ['de-AT', 'en-GB', 'en-US'], 'en-GB'],
    ['en', ['de-AT'], 'en-US'],
    ['en', [], 'en-US'],
    ['es', ['en-US', 'es-MX'], 'es-MX'],
    ['es', ['en-US'], 'es-US'],
  ])('texts in %s, browser %j: times as in %s', (language, browser, expected) => {
    expect(localeFor(language, browser)).toBe(expected);
  });
});

describe('the direction of writing', () => {
  it.each([
    ['en-US', 'ltr'],
    ['es', 'ltr'],
    ['he-US', 'rtl'],
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
  ])('%s: %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});

describe('times and days', () => {
  const afternoon = Date.UTC(2026, 10, 20, 14, 2, 59);

  it.each([
    ['en-GB', 'UTC', '14:02'],
    ['en-US', 'UTC', '2:02 PM'],
    ['en-US', 'America/New_York', '9:02 AM'],
    ['de', 'Europe/Berlin', '15:02'],
    ['es-US', 'America/New_York', '9:02 a.m.'],
    ['es-MX', 'America/New_York', '9:02 a.m.'],
    ['es-ES', 'America/New_York', '9:02'],
  ])('%s in %s: %s', (locale, zone, expected) => {
    expect(formatTime(afternoon, locale, zone).replace(/\s/g, ' ')).toBe(expected);
  });

  it.each([
    ['2026-11-20', 'en-US', 'Nov 20, 2026'],
    ['2028-02-29', 'en-US', 'Feb 29, 2028'],
    ['2026-01-01', 'en-GB', '1 Jan 2026'],
    ['2026-11-20', 'es-US', '20 nov 2026'],
  ])('%s in %s: %s, in every time zone', (day, locale, expected) => {
    expect(formatDay(day, locale)).toBe(expected);
  });

  it('an invalid day throws', () => {
    expect(() => formatDay('2026-13-40', 'en')).toThrow(RangeError);
  });

  it.each([
    [600_000, '10 minutes'],
    [581_000, '9 minutes 41 seconds'],
    [580_001, '9 minutes 41 seconds'],
    [61_000, '1 minute 1 second'],
    [60_000, '1 minute'],
    [59_999, '1 minute'],
    [20_000, '20 seconds'],
    [1, '1 second'],
    [0, 'no time'],
    [-5_000, 'no time'],
  ])('%i ms left is written as %j', (ms, expected) => {
    expect(sayRemaining(ms, translator('en'))).toBe(expected);
  });

  it.each([
    [581_000, '9 minutos 41 segundos'],
    [61_000, '1 minuto 1 segundo'],
    [20_000, '20 segundos'],
    [0, 'sin tiempo'],
  ])('%i ms left is written in Spanish as %j', (ms, expected) => {
    expect(sayRemaining(ms, translator('es-US', es))).toBe(expected);
  });
});

describe('counts in words', () => {
  const t: Translate = translator('en');
  it.each([
    [0, 'Today is the last safe day'],
    [1, '1 day left'],
    [44, '44 days left'],
  ])('%i days left', (days, expected) => {
    expect(t('popup.loginLeft', { days })).toBe(expected);
  });

  it.each([
    [0, 'Hoy es el último día seguro', '0 accesos'],
    [1, 'Queda 1 día', '1 acceso'],
    [2, 'Quedan 2 días', '2 accesos'],
    [12_345, 'Quedan 12,345 días', '12,345 accesos'],
  ])('%i in Spanish', (count, days, logins) => {
    const inSpanish = translator('es-US', es);
    expect(inSpanish('popup.loginLeft', { days: count })).toBe(days);
    expect(inSpanish('logins.count', { shown: count })).toBe(logins);
  });

  it('an alert that is sent late gives the actual time left', () => {
    const late = t('alerts.5:00.title', { remaining: sayRemaining(200_000, t) });
    expect(late).toBe('3 minutes 20 seconds left for the code');
  });
});
