/**
 * Look-alikes made from CBP's addresses, one trick at a time. Written before the rule that
 * recognizes them.
 */
import { hosts } from '../../../lib/pages/hosts';

/** Names that only CBP can assign, as somebody would imitate them. */
const imitated = [...hosts, 'www.cbp.gov'];

const others = [
  'example.com',
  'secure-login.net',
  'portal.web.app',
  'us',
  'com.co',
  'refunds.info',
];
const endings = ['com', 'org', 'net', 'us', 'co', 'info', 'online', 'site', 'app'];

/** Letters that look like the Latin ones, in two alphabets and with marks. */
const similar: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'ƅ',
  c: 'сç',
  d: 'ԁđ',
  e: 'еé',
  g: 'ɡġ',
  h: 'һ',
  n: 'ñη',
  o: 'оοó',
  p: 'рρ',
  s: 'ѕ',
  t: 'т',
  u: 'υù',
  v: 'ѵν',
};

const digits: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', e: '3', a: '4', s: '5' };

const letters = (text: string) => Array.from(text, (letter, at) => ({ letter, at }));

const put = (text: string, at: number, instead: string) =>
  text.slice(0, at) + instead + text.slice(at + 1);

/** Every text with one letter slipped: dropped, typed twice, or exchanged with the next one. */
const slips = (text: string) =>
  letters(text).flatMap(({ letter, at }) => [
    put(text, at, ''),
    put(text, at, letter + letter),
    put(put(text, at, text[at + 1] ?? letter), at + 1, letter),
  ]);

const swapped = (text: string, table: Readonly<Record<string, string>>) =>
  letters(text).flatMap(({ letter, at }) =>
    Array.from(table[letter] ?? '', (instead) => put(text, at, instead)),
  );

const before = (host: string) => host.split('.')[0] ?? '';
const cores = ['ace', 'ace-accounts', 'login'];

const byTrick: Readonly<Record<string, readonly string[]>> = {
  'the whole name in front of another': imitated.flatMap((host) =>
    others.map((other) => `${host}.${other}`),
  ),
  'hyphens for dots': imitated.flatMap((host) => [
    ...endings.map((ending) => `${host.replaceAll('.', '-')}.${ending}`),
    `${host.replace('.gov', '-gov')}.com`,
    `${host.replace('.cbp', '-cbp')}.co`,
  ]),
  'another ending': hosts.flatMap((host) => endings.map((ending) => host.replace(/gov$/, ending))),
  'a slip in “cbp”': cores.flatMap((core) =>
    slips('cbp')
      .filter((slip) => slip.length > 1 && slip !== 'cbp')
      .map((slip) => `${core}.${slip}.gov`),
  ),
  'a slip in a name that somebody registered': cores.flatMap((core) =>
    slips(`${core}-cbp`).map((slip) => `${slip}-gov.com`),
  ),
  'digits for letters': imitated.flatMap((host) => [
    ...swapped(`${before(host)}-cbp-gov`, digits).map((name) => `${name}.com`),
    host.replace('.gov', '.g0v.us'),
  ]),
  'a similar letter in “cbp” or “gov”': cores.flatMap((core) => [
    ...swapped('cbp', similar).map((name) => `${core}.${name}.gov`),
    ...swapped('cbp-gov', similar).map((name) => `${core}.${name}.com`),
    ...swapped('gov', similar).map((name) => `${core}.cbp.${name}`),
  ]),
  'a similar letter anywhere': imitated.flatMap((host) =>
    swapped(host.replaceAll('.', '-'), similar).map((name) => `${name}.net`),
  ),
  'more words': cores.flatMap((core) =>
    ['portal', 'refund', 'secure', 'application', 'support', 'verify'].flatMap((word) => [
      `${core}-cbp-${word}.com`,
      `${word}-${core}-cbp.net`,
      `cbp-${core}-${word}.org`,
      `${word}.${core}-cbp.us`,
    ]),
  ),
  'all in one word': [
    ...endings.flatMap((ending) => [`acecbp.${ending}`, `cbpgov.${ending}`, `cbp-gov.${ending}`]),
    ...['acecbpgov', 'cbpacegov', 'cbpaceportal', 'acecbpportal', 'acecbplogin', 'cbpacelogin'].map(
      (name) => `${name}.com`,
    ),
  ],
};

/** How many of each trick are kept, evenly spread over those that there are. */
const perTrick = 80;

/** Host names, by the trick they were made with: 80 of each, or all if there are fewer. */
export const lookAlikesByTrick: readonly (readonly [trick: string, hosts: readonly string[]])[] =
  Object.entries(byTrick).map(([trick, made]) => {
    const all = [...new Set(made)];
    const step = Math.max(1, all.length / perTrick);
    return [trick, all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))];
  });
