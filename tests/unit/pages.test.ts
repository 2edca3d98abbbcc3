import { describe, expect, test } from 'vitest';
import { addresses } from '../../lib/pages/addresses';
import { hosts } from '../../lib/pages/hosts';
import { landmarksOf, roleOf, ruleOf, statesWith } from '../../lib/pages';
import { pageOf } from '../../lib/pages/page-of';
import { pageIds } from '../../lib/pages/types';

const pages = [...new Set(addresses.map(({ page }) => page))];
const examples = addresses.flatMap(({ page, examples: list }) =>
  list.map((address) => ({ page, address })),
);

describe('every page against every listed address', () => {
  for (const page of pages) {
    for (const { page: owner, address } of examples) {
      test(`${address} ${owner === page ? 'is' : 'is not'} ${page}`, () => {
        // If this fails: either `path` of the page is too wide, or the address belongs to its examples.
        expect(pageOf(address) === page).toBe(owner === page);
      });
    }
  }
});

describe('look-alikes are not recognized as any page', () => {
  test.each(addresses.flatMap(({ lookAlikes }) => lookAlikes))('%s', (address) => {
    expect(pageOf(address)).toBeNull();
  });
});

test.each(['', 'about:blank', 'not an address', 'https://', 'https://cbp.gov/', 'javascript:0'])(
  '%j is no page',
  (address) => {
    expect(pageOf(address)).toBeNull();
  },
);

test('every page has an example, and every host except the training site has permission', () => {
  for (const { examples: list } of addresses) expect(list.length).toBeGreaterThan(0);
  const named = new Set(addresses.map(({ host }) => host));
  expect([...named].filter((host) => host !== 'ace-test.cbp.gov').sort()).toEqual(
    [...hosts].sort(),
  );
});

test('every state of the importer form has its role, and only the last one loses nothing', () => {
  const { states = [] } = landmarksOf('importer-form') ?? {};
  const roles = Object.fromEntries(
    states.map(({ state, role, loses }) => [state, [role, loses].join()]),
  );
  expect(roles).toEqual({
    company: 'requests-code,after-next',
    code: 'takes-code,always',
    owner: 'past-code,always',
    authorise: 'sends,always',
    done: 'sent,',
  });
  expect(statesWith('past-code', 'sends').toSorted()).toEqual(['authorise', 'owner']);
  expect([roleOf('ach'), roleOf(null)]).toEqual([undefined, undefined]);
});

test('all rules of one state agree on its role and on what leaving loses', () => {
  const rules = pageIds.flatMap((page) => landmarksOf(page)?.states ?? []);
  const differing = rules.filter(({ state, role, loses }) => {
    const first = ruleOf(state);
    return first?.role !== role || first?.loses !== loses;
  });
  expect(differing.map(({ state }) => state)).toEqual([]);
});
