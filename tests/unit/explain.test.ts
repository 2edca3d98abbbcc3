import { describe, expect, it } from 'vitest';
import { isLost, statesOf, verdictsOf } from '../../lib/explain';
import type { Sighting } from '../../lib/pages/sighting';
import { landmarksOf } from '../../lib/pages';
import { missReasons, pageIds, portalStateIds } from '../../lib/pages/types';
import { formSighting } from './helpers/situation';

const sighting = (more: Partial<Sighting>): Sighting => ({ ...formSighting, ...more });

describe('verdicts', () => {
  it('names every field of the state once, though two rules tell it', () => {
    const verdicts = verdictsOf(sighting({ found: ['companyName'] }));
    expect(verdicts).toEqual([
      { control: 'companyName', verdict: 'found' },
      { control: 'importerNumber', verdict: 'optional' },
      { control: 'businessEmail', verdict: 'optional' },
      { control: 'captcha', verdict: 'optional' },
    ]);
  });

  it.each(missReasons)('gives the reason: %s', (reason) => {
    const missed = [{ field: 'verificationCode' as const, reason }];
    const [first] = verdictsOf(sighting({ state: 'code', missed }));
    expect(first).toEqual({ control: 'verificationCode', verdict: reason });
  });

  it('of every page and state, everything that a rule has a hint for and no other', () => {
    for (const page of pageIds) {
      for (const state of statesOf(page)) {
        const rules = landmarksOf(page)?.states.filter((rule) => rule.state === state) ?? [];
        const named = rules.flatMap(({ fields, optional = [], buttons = [] }) => [
          ...fields,
          ...optional,
          ...buttons.map(([button]) => button),
        ]);
        const told = verdictsOf(sighting({ page, state })).map(({ control }) => control);
        expect(new Set(told)).toEqual(new Set(named));
        expect(told).toHaveLength(new Set(told).size);
      }
    }
  });

  it.each([
    ['no state', sighting({ state: null })],
    ['a page known by its address', sighting({ page: 'login', state: null })],
  ])('are none for %s', (_, seen) => {
    expect(verdictsOf(seen)).toEqual([]);
  });
});

describe('the states that are looked for', () => {
  it('stand in the order in which a person meets them', () => {
    expect(statesOf('importer-form')).toEqual(['company', 'code', 'owner', 'authorise', 'done']);
    expect(new Set(statesOf('portal'))).toEqual(new Set(portalStateIds));
    expect(statesOf('login')).toEqual([]);
  });
});

describe('a page is lost', () => {
  const table: [string, Partial<Sighting>, boolean][] = [
    ['when its states are known and none fits', { state: null }, true],
    ['on the portal as well', { page: 'portal', state: null }, true],
    ['not when one fits', {}, false],
    [
      'not when the form stands in a frame: that is said instead',
      { state: null, framed: true },
      false,
    ],
    ['not when it is known by its address alone', { page: 'login', state: null }, false],
  ];
  it.each(table)('%s', (_, more, lost) => expect(isLost(sighting(more))).toBe(lost));
});
