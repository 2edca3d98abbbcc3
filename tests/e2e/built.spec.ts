/**
 * Checks the build: the manifest requests no more than it needs, and the content script is small
 * and contains no texts.
 */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { en } from '../../lib/texts/en';
import { hosts } from '../../lib/pages/hosts';
import { computedMinimum } from '../../lib/platform';
import { tool } from '../../scripts/run.mjs';
import { differences, filesIn } from '../release/files.mjs';
import { expect, test } from './harness/fixtures';

const dir = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const matches = hosts.map((host) => `https://${host}/*`);

const common = {
  manifest_version: z.literal(3),
  name: z.literal('__MSG_extensionName__'),
  host_permissions: z.array(z.string()),
  content_scripts: z.array(
    z.strictObject({
      matches: z.array(z.string()),
      js: z.tuple([z.literal('page.js')]),
      run_at: z.literal('document_end'),
    }),
  ),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  incognito: z.literal('spanning'),
};
const manifest = z.object({
  ...common,
  permissions: z.array(z.string()),
  web_accessible_resources: z.array(z.unknown()).optional(),
  externally_connectable: z.undefined().optional(),
  optional_permissions: z.undefined().optional(),
  optional_host_permissions: z.undefined().optional(),
  // The stores set these themselves.
  update_url: z.undefined().optional(),
  key: z.undefined().optional(),
  minimum_chrome_version: z.string().optional(),
  browser_specific_settings: z
    .object({
      gecko: z.object({
        strict_min_version: z.string(),
        data_collection_permissions: z.object({ required: z.array(z.string()) }),
      }),
    })
    .optional(),
  commands: z.record(
    z.string(),
    z.object({ suggested_key: z.object({ default: z.string() }), description: z.string() }),
  ),
  sidebar_action: z.object({ open_at_install: z.literal(false) }).optional(),
});

for (const browser of ['chrome', 'firefox'] as const) {
  const read = () =>
    manifest.parse(JSON.parse(readFileSync(`${dir[browser]}/manifest.json`, 'utf8')));

  test(`${browser}: the manifest requests the permissions we decided on and no more`, () => {
    const built = read();
    const permissions = ['storage', 'alarms', 'notifications', 'scripting', 'activeTab'];
    expect([...built.permissions].sort()).toEqual(
      [...permissions, ...(browser === 'chrome' ? ['sidePanel'] : [])].sort(),
    );
    expect(built.host_permissions).toEqual(matches);
    expect(built.content_scripts.map((script) => script.matches)).toEqual([matches]);
    expect(built.web_accessible_resources ?? []).toEqual([]);
    expect(
      Object.entries(built.commands).map(([name, { suggested_key: key }]) => [name, key.default]),
    ).toEqual([
      ['focus-bar', 'Alt+Shift+H'],
      [browser === 'chrome' ? 'open-side' : '_execute_sidebar_action', 'Alt+Shift+S'],
    ]);
    expect(built.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(built.content_security_policy.extension_pages).toContain("connect-src 'none'");
    if (browser === 'chrome') {
      expect(built.minimum_chrome_version).toBe(String(computedMinimum.chrome));
    } else {
      const gecko = built.browser_specific_settings?.gecko;
      expect(gecko?.strict_min_version).toBe(`${computedMinimum.firefox}.0`);
      expect(gecko?.data_collection_permissions.required).toEqual(['none']);
    }
  });

  const scripts = [
    { name: 'content script', file: 'page.js', most: 11_500 },
    { name: 'script that fills in the form', file: 'fill.js', most: 4_000 },
  ];
  for (const { name, file, most } of scripts) {
    const script = () => readFileSync(`${dir[browser]}/${file}`);

    test(`${browser}: the ${name} is at most ${most} bytes gzip`, () => {
      expect(gzipSync(script(), { level: 9 }).byteLength).toBeLessThanOrEqual(most);
    });

    test(`${browser}: the ${name} contains no texts, storage, framework or polyfill`, () => {
      const code = script().toString('utf8');
      const sentences: string[] = [];
      const collect = (value: unknown): void => {
        if (typeof value === 'string') {
          if (value.length >= 24) sentences.push(value);
        } else if (typeof value === 'object' && value !== null)
          Object.values(value).forEach(collect);
      };
      collect(en);
      expect(sentences.length).toBeGreaterThan(50);
      expect(sentences.filter((sentence) => code.includes(sentence))).toEqual([]);
      for (const foreign of [
        'react',
        '_zod',
        'ZodError',
        'polyfill',
        'storage.local',
        'innerHTML',
        'postMessage',
        'setInterval',
        'fetch(',
        'XMLHttpRequest',
      ]) {
        expect(code, foreign).not.toContain(foreign);
      }
    });
  }

  test(`${browser}: nothing in the build makes a request`, () => {
    const files = readdirSync(dir[browser], { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(`${dir[browser]}/${file}`, 'utf8');
      for (const request of [
        'fetch(',
        'XMLHttpRequest',
        'WebSocket(',
        'EventSource(',
        'sendBeacon',
      ]) {
        expect(code.includes(request), `${file}: ${request}`).toBe(false);
      }
    }
  });
}

test('the worker is one classic script, so that the browser caches its compiled code', () => {
  const { background } = JSON.parse(readFileSync(`${dir.chrome}/manifest.json`, 'utf8')) as {
    background: object;
  };
  expect(background).toEqual({ service_worker: 'background.js' });
  const worker = readFileSync(`${dir.chrome}/background.js`, 'utf8');
  expect(worker).not.toMatch(/\bimport\b ?[({"']/);
  // An error message of the ICU parser, which is not needed because the texts are shipped parsed.
  expect(worker).not.toContain('EXPECT_ARGUMENT_CLOSING_BRACE');
});

test('the overlay keeps its dark theme: its style sheet is not transpiled for old browsers', () => {
  const worker = readFileSync(`${dir.chrome}/background.js`, 'utf8');
  expect(worker).toContain('light-dark(');
  expect(worker).not.toContain('lightningcss');
});

test('two builds in two folders are identical @long', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ace-companion-build-'));
  for (const more of [[], ['-b', 'firefox', '--mv3']]) {
    const [program, args] = tool('wxt', ['build', ...more]);
    await promisify(execFile)(program, args, { env: { ...process.env, OUT_DIR: folder } });
  }
  for (const built of Object.values(dir)) {
    expect(differences(filesIn(built), filesIn(join(folder, basename(built))))).toEqual([]);
  }
  await rm(folder, { recursive: true, force: true });
});
