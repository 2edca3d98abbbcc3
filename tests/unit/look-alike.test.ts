import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isLookAlike } from '../../lib/look-alike';
import { addresses } from '../../lib/pages/addresses';
import { lookAlikesByPermutation } from './look-alikes/by-permutation';
import { lookAlikesByTrick } from './look-alikes/by-trick';

const harmless = readFileSync('tests/unit/look-alikes/harmless.txt', 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
  .filter((host) => host !== '');

const made = [...lookAlikesByTrick, ...lookAlikesByPermutation];

/** Not told: agencies of other countries have such names, or there is too little of "cbp" in it. */
const known = [
  'customsborderprotection-gov.com',
  'us-customs-gov.com',
  'customs-gov.us',
  'uscustoms-refund-gov.com',
  'customsandborderprotection-cbp.com',
  'ace.cbp9.com',
];

const isTold = (host: string) => isLookAlike(`https://${host}/`);

it('over 1,000 harmless hosts are not told', () => {
  expect(new Set(harmless).size).toBeGreaterThanOrEqual(1_000);
  expect(harmless.filter(isTold)).toEqual([]);
});

describe('over 1,000 look-alikes are told', () => {
  test('their number', () => {
    expect(new Set(made.flatMap(([, hosts]) => hosts)).size).toBeGreaterThanOrEqual(1_000);
  });

  test.each(made)('%s', (_, hosts) => {
    const missed = hosts.filter((host) => !isTold(host));
    expect(missed.toSorted()).toEqual(hosts.filter((host) => known.includes(host)).toSorted());
  });
});

it('nothing below cbp.gov or dhs.gov is told, whatever its name', () => {
  const label = fc.oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z]$/),
    fc.constantFrom('ace', 'cpb', 'ace-cbp', 'gov', 'login', 'xn--bp-lmc'),
  );
  const owner = fc.constantFrom('cbp.gov', 'dhs.gov', 'cbp.dhs.gov', 'CBP.gov', 'cbp.gov.');
  fc.assert(
    fc.property(fc.array(label, { maxLength: 3 }), owner, (labels, end) => {
      expect(isTold([...labels, end].join('.'))).toBe(false);
    }),
  );
});

test.each([
  ...addresses.flatMap(({ examples }) => examples),
  'http://ace.cbp.gov/s/',
  'https://ace.cbp.gov:8443/',
  'https://example.com/ace.cbp.gov/s/login',
  'https://example.com/?to=https://ace-cbp-gov.com/',
  'file:///ace-cbp-gov.com',
  'chrome://newtab/',
  'ace-cbp-gov.com',
  'https://xn--a-.com/',
  '',
])('not told: %s', (address) => {
  expect(isLookAlike(address)).toBe(false);
});

test.each([
  'http://ace-cbp-gov.com/',
  'https://ACE.CBP.GOV.example.com:8443/s/login?x=1#y',
  'https://ace-cbp-gov.com./',
])('told: %s', (address) => {
  expect(isLookAlike(address)).toBe(true);
});
