import { describe, expect, test } from 'vitest';
import { addresses } from '../../lib/pages/addresses';
import { hosts } from '../../lib/pages/hosts';
import { pageOf } from '../../lib/pages/page-of';

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
  test.each(addresses.flatMap(({ lookAlikes = [] }) => lookAlikes))('%s', (address) => {
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
