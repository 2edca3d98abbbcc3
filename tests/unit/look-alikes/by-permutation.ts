/**
 * Look-alikes made by the permutations that domain monitors try on any name, and some made up by
 * hand. Written after the rule, with other means than those in `by-trick.ts`.
 */
const subdomains = ['ace', 'ace-accounts', 'login'];

/** A name that was registered, and its ending: CBP's own, and an imitation that slips further. */
const registered = [
  ['cbp', 'gov'],
  ['cbp-gov', 'com'],
] as const;

const keyboard: Readonly<Record<string, string>> = {
  b: 'vghn',
  c: 'xdfv',
  g: 'ftyhbv',
  o: 'iklp',
  p: 'ol',
  v: 'cfgb',
};

const glyphs: Readonly<Record<string, readonly string[]>> = {
  b: ['lb', 'ib', 'ƅ', 'ḃ', 'ḅ', 'ƀ', 'ɓ'],
  c: ['e', 'ć', 'č', 'ċ', 'ƈ', 'с'],
  g: ['q', 'ɢ', 'ɡ', 'ģ', 'ğ', 'ǵ'],
  o: ['0', 'ȯ', 'ọ', 'ỏ', 'ơ', 'ö', 'о', 'օ'],
  p: ['ƿ', 'ƥ', 'ṕ', 'ṗ', 'р'],
  v: ['u', 'ṿ', 'ν', 'ѵ'],
};

const words = ['auth', 'account', 'confirm', 'secure', 'login', 'support', 'update', 'web', 'mail'];
const endings = ['com', 'net', 'org', 'us', 'co', 'cm', 'info', 'biz', 'app', 'dev', 'xyz', 'top'];

const at = (name: string, change: (letter: string, before: string, after: string) => string[]) =>
  Array.from(name, (letter, index) =>
    change(letter, name.slice(0, index), name.slice(index + 1)),
  ).flat();

const alphabet = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

/** Each takes a name without its ending. */
const permutations: Readonly<Record<string, (name: string) => string[]>> = {
  'a letter added at the end': (name) => alphabet.map((letter) => name + letter),
  'one bit flipped': (name) =>
    at(name, (letter, before, after) =>
      [1, 2, 4, 8, 16]
        .map((bit) => String.fromCharCode(letter.charCodeAt(0) ^ bit))
        .filter((flipped) => /[a-z0-9]/.test(flipped))
        .map((flipped) => before + flipped + after),
    ),
  'a similar glyph': (name) =>
    at(name, (letter, before, after) =>
      (glyphs[letter] ?? []).map((glyph) => before + glyph + after),
    ),
  'a hyphen put in': (name) =>
    at(name, (letter, before, after) => (before ? [`${before}-${letter}${after}`] : [])),
  'a neighboring key as well': (name) =>
    at(name, (letter, before, after) =>
      Array.from(keyboard[letter] ?? '', (key) => before + letter + key + after),
    ),
  'a neighboring key instead': (name) =>
    at(name, (letter, before, after) =>
      Array.from(keyboard[letter] ?? '', (key) => before + key + after),
    ),
  'a letter left out': (name) => at(name, (_, before, after) => [before + after]),
  'a letter twice': (name) =>
    at(name, (letter, before, after) => [before + letter + letter + after]),
  'two letters exchanged': (name) =>
    at(name, (letter, before, after) => [before + after.slice(0, 1) + letter + after.slice(1)]),
  'a word added': (name) =>
    words.flatMap((word) => [`${name}-${word}`, name + word, `${word}-${name}`, word + name]),
};

/** What dots, hyphens and endings can be made of. */
const wholeNames: Readonly<Record<string, readonly string[]>> = {
  'another ending': subdomains.flatMap((sub) => endings.map((ending) => `${sub}.cbp.${ending}`)),
  'an ending behind the ending': subdomains.flatMap((sub) =>
    endings.map((ending) => `${sub}.cbp.gov.${ending}`),
  ),
  'the dot left out': subdomains.flatMap((sub) => [
    `${sub}cbp.gov`,
    `${sub}.cbpgov.com`,
    `${sub}cbpgov.com`,
    `${sub.replace('-', '')}.cbpgov.net`,
    `${sub}.cbpdhs.gov`,
  ]),
};

const byHand = `
ace-cbp-gov.firebaseapp.com acecbp-gov.secure-portal.live cbp-gov-refund.com cbp-gov.us-refunds.com
ace.cbp.gov-login.com ace-accounts.cbp.gov-s-importer-form.com login-cbp-gov.web.app cbp.gov.ace-portal.net
cbp-ace.gov-us.com us-cbp-gov.org uscbp-gov.com uscbpgov.com cbp-dhs-gov.com cbp.dhs-gov.us dhs-cbp.com
cbp-dhs.org ace.cbp.dhs-gov.com acecbpdhs.com www-ace-cbp.com www.ace-cbp-gov.com wwwcbp-gov.com
cbp-tariff-refund.com cbptariffrefund.com ieepa-refund-cbp.com cbp-ieepa.com cbpieeparefunds.com
cape-cbp.com cbp-cape-declaration.com cbpcape.com ace-cape-cbp.org importer-form-cbp.com
cbp-importer-form.com ace-accounts-importer-form.com aceaccounts-cbp.com ace-account-cbp.com
ace_accounts-cbp.com ace-accounts.cbpgov.us ace-accounts-gov.us ace-accounts-us.gov.com
ace-accounts.gov.us ace-accounts.com-cbp.org my-cbp-ace.com mycbp-gov.com mycbpace.com
cbp-verify.com cbp-secure.com cbp-support.org securecbp.com cbp-official.com officialcbp.com
cbp-usa.com usacbp.com cbpus.org cbp-us.com cbponline-gov.com cbp-online.org thecbp-gov.com
ace-secure-cbp.com ace-data-portal-cbp.com acesecuredataportal-cbp.com cbp-secure-data-portal.com
ace-portal.cbp-us.com portal-ace.cbp-usa.net cbpportal.com cbp-portal.us cbp-accounts.com
cbp-account-verification.com accounts-cbp.net cbplogin.com cbp-login.net login.cbp-online.com
log-in-cbp.com sign-in-cbp-gov.com cbp-signin.com ace-signin-cbp.com cbp-customs.com
customs-cbp.com customsandborderprotection-cbp.com cbp-customs-gov.org us-customs-cbp.net
customsborderprotection-gov.com us-customs-gov.com customs-gov.us uscustoms-refund-gov.com
cbp-ach-refund.com ach-refund-cbp.com cbp-ach.com cbpach.org cbp-bank-details.com cbp-payments.com
cbp5106.com form5106-cbp.com cbp-form-5106.com 5106.cbp-gov.net cbp-code.com verify-cbp-code.com
ace.cbp.gov.verify-account.com ace-accounts.cbp.gov.session-id-48213.net login.cbp.gov.mfa-check.com
ace.cbp.gov-portal.org ace.cbp.govt.us ace.cbp.goverment.com cbp-government.com cbp.gov.com.mx
ace.cbp.gob.us ace.cbp.qov.com ace.cbp.gov1.com ace.cbp-g0v.net ace.c6p.gov ace.cbp9.com acе.сbр.com
аcecbp.com acecbр.com сbр-gov.com cbp-gоv.org
`;

/** How many of each are kept, evenly spread over those that there are. */
const perMeans = 45;

const spread = (all: readonly string[]): string[] => {
  const different = [...new Set(all)];
  const step = Math.max(1, different.length / perMeans);
  return different.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
};

const imitates = (host: string) => !/(^|\.)(cbp|dhs)\.gov$/.test(host);

/** Host names, by the means they were made with. */
export const lookAlikesByPermutation: readonly (readonly [
  means: string,
  hosts: readonly string[],
])[] = [
  ...Object.entries(permutations).map(
    ([means, permute]) =>
      [
        means,
        spread(
          subdomains.flatMap((sub) =>
            registered.flatMap(([name, ending]) =>
              permute(name).map((changed) => `${sub}.${changed}.${ending}`),
            ),
          ),
        ).filter(imitates),
      ] as const,
  ),
  ...Object.entries(wholeNames).map(([means, hosts]) => [means, spread(hosts)] as const),
  ['made up by hand', byHand.split(/\s+/).filter((host) => host !== '')],
];
