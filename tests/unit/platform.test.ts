import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { computedMinimum, featuresLookedFor, featuresUsed } from '../../lib/platform';

// Read as a file, because importing it would take the bundler ten seconds.
const compatData: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

const statement = z.object({ version_added: z.union([z.string(), z.literal(false)]) });
const support = z.union([statement, z.array(statement).nonempty()]);
const compat = z.object({
  __compat: z.object({ support: z.object({ chrome: support, firefox: support }) }),
});

type BrowserName = keyof typeof computedMinimum;
const browsers: readonly BrowserName[] = ['chrome', 'firefox'];

/** The version that added a feature. NaN if the data does not know it or the browser lacks it. */
function versionIn(node: unknown, browser: BrowserName): number {
  const found = compat.safeParse(node).data?.__compat.support[browser];
  const newest = Array.isArray(found) ? found[0] : found;
  return Number.parseFloat((newest?.version_added || '').replace('≤', ''));
}

const branch = z.record(z.string(), z.unknown());

/** The same for a required feature, by its key. */
function addedIn(feature: string, browser: BrowserName): number {
  const node = feature.split('.').reduce<unknown>((at, part) => branch.parse(at)[part], compatData);
  const version = versionIn(node, browser);
  if (Number.isNaN(version)) throw new Error(`${feature}: no version for ${browser}`);
  return version;
}

test.each(['chrome', 'firefox'] as const)(
  'the minimum of %s is the newest required feature',
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

const isNewer = (node: unknown) =>
  browsers.some((name) => !(versionIn(node, name) <= computedMinimum[name]));

test.each(featuresLookedFor)('%s is missing in a supported browser', (feature) => {
  const node = feature.split('.').reduce<unknown>((at, part) => branch.parse(at)[part], compatData);
  expect(compat.safeParse(node).success).toBe(true);
  expect(isNewer(node)).toBe(true);
});

/** Our own names that are also the names of newer features. */
const ownNames = ['createContext', 'getInfo'];

test('no feature newer than the minimum is used without being listed', () => {
  const newer = new Map<string, string[]>();
  const older = new Set<string>();
  const walk = (node: unknown, path: readonly string[]): void => {
    for (const [key, below] of Object.entries(branch.safeParse(node).data ?? {})) {
      if (key === '__compat') continue;
      const name = key.replace(/_(?:event|static)$/, '');
      const feature = [...path, key];
      if (compat.safeParse(below).success) {
        if (isNewer(below)) newer.set(name, [...(newer.get(name) ?? []), feature.join('.')]);
        else older.add(name);
      }
      walk(below, feature);
    }
  };
  const roots = branch.parse(compatData);
  for (const root of ['api', 'css', 'html', 'javascript']) walk(roots[root], [root]);
  const code = ['lib', 'components', 'entrypoints']
    .flatMap((top) =>
      readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)),
    )
    .filter((file) => /\.(?:tsx?|css|html)$/.test(file) && !file.startsWith('lib/platform/'))
    .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, ''))
    .join('\n');
  // A single word is as likely to be our own name. A name of several words is a feature.
  const used = [...new Set(code.match(/[\w-]+/g))].filter(
    (name) => /[a-z][A-Z]|\w-\w/.test(name) && newer.has(name) && !older.has(name),
  );
  const listed: readonly string[] = featuresLookedFor;
  const unlisted = used.filter(
    (name) => !ownNames.includes(name) && !newer.get(name)?.some((key) => listed.includes(key)),
  );
  expect(used).toContain('requestWindow');
  expect(unlisted.map((name) => `${name}: ${newer.get(name)?.join(', ')}`)).toEqual([]);
});
