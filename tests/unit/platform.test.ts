import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { computedMinimum, featuresLookedFor, featuresUsed } from '../../lib/platform';

// Read as a file: an import would take the bundler ten seconds.
const compatData: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

const statement = z.object({ version_added: z.string() });
const support = z.union([statement, z.array(statement).nonempty()]);
const compat = z.object({
  __compat: z.object({ support: z.object({ chrome: support, firefox: support }) }),
});

/** The version that added a feature; fails when the data does not know it or the browser lacks it. */
function addedIn(feature: string, browser: 'chrome' | 'firefox'): number {
  let at: unknown = compatData;
  for (const part of feature.split('.')) {
    at = z.record(z.string(), z.unknown()).parse(at)[part];
  }
  const found = compat.parse(at).__compat.support[browser];
  const newest = Array.isArray(found) ? found[0] : found;
  const version = Number.parseFloat((newest?.version_added ?? '').replace('≤', ''));
  if (Number.isNaN(version)) throw new Error(`${feature}: no version for ${browser}`);
  return version;
}

test.each(['chrome', 'firefox'] as const)(
  'the minimum of %s is the newest feature used',
  (name) => {
    expect(Math.max(...featuresUsed.map((feature) => addedIn(feature, name)))).toBe(
      computedMinimum[name],
    );
  },
);

test('the README names the same versions', () => {
  const { chrome, firefox } = computedMinimum;
  expect(readFileSync('README.md', 'utf8')).toContain(
    `Chrome or Edge ${chrome}, or Firefox ${firefox}`,
  );
});

test.each(featuresLookedFor)(
  '%s is newer than a browser that is supported: a look is needed',
  (feature) => {
    const browsers = ['chrome', 'firefox'] as const;
    const lacking = browsers.filter((name) => addedIn(feature, name) > computedMinimum[name]);
    expect(lacking).not.toEqual([]);
  },
);
