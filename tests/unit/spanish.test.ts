/** Spanish says what English says, in words of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpFor } from '../../lib/guidance/control-help';
import { loadWords } from '../../lib/texts';
import { en } from '../../lib/texts/en';
import { es } from '../../lib/texts/es';
import { leaves } from './helpers/leaves';

const english = leaves(en);
const spanish = leaves(es);
const keys = Object.keys(english);
const pairs = keys.map((key) => [key, english[key] ?? '', spanish[key] ?? ''] as const);

const quoted = (text: string) => [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);

/** What is neither on a page of CBP nor the whole of another text of ours. */
const translatedQuotes = [
  'Call me back on the number you have, then read me CBP’s code.',
  'Import',
  'Save as PDF',
  'Show original',
  'Whose login was it?',
  'earlier company',
  'number ending in 00',
  'spoke with ACE Support',
];

/** A quotation must be found: CBP's pages are in English, and our own answers and titles are not. */
describe('what is quoted', () => {
  const quotations = pairs.flatMap(([key, text, translation]) =>
    quoted(text)
      .filter((words) => !translatedQuotes.includes(words))
      .map((words) => {
        // What is sent is in English, also where it is quoted.
        const named = keys.filter(
          (other) => english[other] === words && !other.startsWith('sent.'),
        );
        const expected = named.length > 0 ? named.map((other) => spanish[other] ?? '') : [words];
        return { key, words, expected, translation };
      }),
  );

  it.each(quotations)('$key: “$words”', ({ expected, translation }) => {
    expect(quoted(translation).filter((words) => expected.includes(words))).not.toEqual([]);
  });
});

describe('what is the same in every language', () => {
  it.each([
    ['numbers', /\d+(?:[.,]\d+)*/g],
    ['addresses', /[\w.-]+@[\w.-]+\w|[a-z-]+(?:\.[a-z-]+)*\.(?:gov|com)\b/g],
    ['reports and forms', /\b[A-Z]{2,}-\d+\b|\bCSMS\b|\bCAPE\b|\bREV\b/g],
    [
      'names on CBP’s pages',
      /\b(?:Next(?!:)|Submit|Back|Accounts|Roles|Tools|User Access|Add User|Full Access|Read-Only|Get Info\/Refresh|Add ACH Info|ACH Refund Authorization|Forgot Password|Trade\/PGA User|Create an Account|Security Token|Bank Control Key|Success)\b/g,
    ],
  ])('%s', (_, rule) => {
    const missing = pairs.filter(([, text, translation]) => {
      const translated = new Set(translation.match(rule));
      return [...new Set(text.match(rule))].some((found) => !translated.has(found));
    });
    expect(missing).toEqual([]);
  });
});

const manifest: object = JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8'));
const read = Object.entries({ ...spanish, ...leaves({ manifest }) });

/** What must not be said, each with a sentence that the rule must catch. */
const forbidden: [what: string, rule: RegExp, sample: string][] = [
  [
    'usted',
    /(?<![\p{L}])(tú|tu|tus|ti|puedes|tienes|debes|haz|vosotros|vuestr[oa]s?)(?![\p{L}])/iu,
    'Abre tu buzón',
  ],
  ['acceso, the noun', /\b(su|el|un|al|del) login\b(?!\.)/i, 'Su login a ACE'],
  ['correo', /\b(su|el|un|por) e-?mail\b/i, 'Escriba un email'],
  ['agente', /\b(su|el|un|al|del) (broker|corredor|despachante)\b/i, 'Su broker'],
  ['titular', /\b(propietari|dueñ)(?!o de la empresa)/i, 'El propietario de la cuenta'],
  ['datos bancarios', /\b(datos|información|detalles) del banco\b/i, 'Los datos del banco'],
  [
    'an order to which CBP has not put its name',
    /\busted debe\b|\bdebe usted\b|\bes obligatorio\b/i,
    'Usted debe usar guiones',
  ],
  ['a promise', /\b(garanti[zc]|promet)/i, 'Garantiza un reembolso'],
  ['at once', /\binmediat|\bal instante\b/i, 'La aprobación es inmediata'],
  ['a log-in site that CBP does not use', /\blogin\.gov\b/i, 'Entre con login.gov'],
  ['a length of the code', /código de (\d+|seis|ocho)/i, 'El código de seis dígitos'],
  ['a resend button', /\breenv/i, 'Presione Reenviar'],
  ['our own standing', /(?<!no )\boficial\b/i, 'El compañero oficial'],
  ['certainty about what CBP asks', /\bCBP nunca\b/i, 'CBP nunca lo pide'],
  ['legal advice', /\btiene derecho\b/i, 'Tiene derecho a un reembolso'],
  [
    'a hedge',
    /\b(se dice|al parecer|aparentemente|probablemente|tal vez)\b/i,
    'Probablemente acabó',
  ],
];

describe('what must not be said', () => {
  it.each(forbidden)('%s', (_, rule, sample) => {
    expect(sample).toMatch(rule);
    expect(read.filter(([, text]) => rule.test(text))).toEqual([]);
  });
});

it('the manifest’s description fits: stores allow 132 characters', () => {
  const description = leaves({ manifest })['manifest.extensionDescription.message'];
  expect(description).toMatch(/^Guía no oficial /);
  expect(description?.length).toBeLessThanOrEqual(132);
});

it.each([
  [null, ['en-US'], ''],
  ['es', ['en-US'], `“${en.controls.companyName.title} ${en.controls.companyName.line}”`],
  [null, ['es-MX'], `“${en.controls.companyName.title} ${en.controls.companyName.line}”`],
] as const)(
  'if %j is chosen in a browser in %j, “Why?” shows the English “%s”',
  async (chosen, browser, english) => {
    const words = await loadWords(chosen, browser);
    const shown = helpFor('importer-form', words, 0).companyName;
    expect(shown?.title).toBe(words.t('controls.companyName.title'));
    expect(shown?.why?.english).toBe(english);
    expect(shown?.why?.says.endsWith('vale el texto en inglés:')).toBe(english !== '');
  },
);
