import { describe, expect, it } from 'vitest';
import { isLost, statesOf, verdictsOf } from '../../lib/recognition-verdicts';
import type { Sighting } from '../../lib/pages/sighting';
import { landmarksOf } from '../../lib/pages';
import { missReasons, pageIds, portalStateIds } from '../../lib/pages/types';
import { formSighting } from './helpers/situation';

const sighting = (more: Partial<Sighting>): Sighting => ({ ...formSighting, ...more });

describe('verdicts', () => {
  it('lists every field of a state once, even if two rules identify the state', () => {
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

  it('covers exactly the controls with a hint, for every page and state', () => {
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
    ['a page known only by its address', sighting({ page: 'login', state: null })],
  ])('are none for %s', (_, seen) => {
    expect(verdictsOf(seen)).toEqual([]);
  });
});

describe('the states we look for', () => {
  it('are in the order in which a user meets them', () => {
    expect(statesOf('importer-form')).toEqual(['company', 'code', 'owner', 'authorise', 'done']);
    expect(new Set(statesOf('portal'))).toEqual(new Set(portalStateIds));
    expect(statesOf('login')).toEqual([]);
  });
});

describe('a page is lost', () => {
  const table: [string, Partial<Sighting>, boolean][] = [
    ['if its states are known and none matches', { state: null }, true],
    ['on the portal as well', { page: 'portal', state: null }, true],
    ['not if one matches', {}, false],
    [
      'not if the form is in a frame, which is reported instead',
      { state: null, framed: true },
      false,
    ],
    ['not if it is known only by its address', { page: 'login', state: null }, false],
  ];
  it.each(table)('%s', (_, more, lost) => expect(isLost(sighting(more))).toBe(lost));
});
