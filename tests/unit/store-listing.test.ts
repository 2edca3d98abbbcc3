/** The store listings, against the manifest, the stores’ limits and each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/paths.mjs';
import { languages } from '../../lib/texts/languages';
import config from '../../wxt.config';

const store = inProject('docs', 'store');
const read = (...path: string[]) => readFileSync(join(store, ...path), 'utf8');

/** The sections of a Markdown file, by their headings. */
function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const parts = markdown.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}

/** Size and color type of a PNG file. Type 2 is RGB without transparency. */
function png(...path: string[]) {
  const header = readFileSync(join(store, 'pictures', ...path)).subarray(0, 26);
  return {
    width: header.readUInt32BE(16),
    height: header.readUInt32BE(20),
    colorType: header.readUInt8(25),
  };
}

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

it('there is a listing in every language', () => {
  const files = readdirSync(store).filter((file) => /^[a-z]{2}\.md$/.test(file));
  expect(files).toEqual(languages.map((language) => `${language}.md`));
});

describe.each([...languages])('the listing in %s', (language) => {
  const sections = sectionsOf(read(`${language}.md`));
  const section = (name: string) => sections.get(name) ?? '';
  const messages = JSON.parse(
    readFileSync(inProject('public', '_locales', language, 'messages.json'), 'utf8'),
  );

  it('has the sections of the English one, and the same number of paragraphs', () => {
    const english = sectionsOf(read('en.md'));
    expect([...sections.keys()]).toEqual([...english.keys()]);
    const lines = (text = '') => text.split('\n').length;
    expect(lines(section('Description'))).toBe(lines(english.get('Description')));
    expect(lines(section('Pictures'))).toBe(lines(english.get('Pictures')));
  });

  it('has the name and the summary of the manifest, which are short enough', () => {
    expect(section('Name')).toBe(messages.extensionName.message);
    expect(section('Summary')).toBe(messages.extensionDescription.message);
    expect(section('Summary').length).toBeLessThanOrEqual(132);
  });

  it('begins with who we are not, and is as long as the stores want it', () => {
    const text = section('Description');
    expect(text).toMatch(/^(Unofficial|No oficial)\..*CBP.*DHS\.\n/);
    expect(text.length).toBeGreaterThanOrEqual(250);
    expect(text.length).toBeLessThanOrEqual(10_000);
  });

  it('has at most seven search terms of 21 words together', () => {
    const terms = section('Search terms').split(', ');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21);
    for (const term of terms) expect(term.length).toBeLessThanOrEqual(30);
  });

  it('has a picture of the right size for each caption', () => {
    const captions = section('Pictures').split('\n');
    const files = captions.map((_, index) => `${index + 1}.png`);
    expect(readdirSync(join(store, 'pictures', language))).toEqual([...files, 'tile.png']);
    for (const file of files) {
      expect(png(language, file)).toEqual({ width: 1280, height: 800, colorType: 2 });
    }
    expect(png(language, 'tile.png')).toEqual({ width: 440, height: 280, colorType: 2 });
  });
});

describe('the answers', () => {
  const sections = sectionsOf(read('README.md'));
  const rowsOf = (name: string) =>
    [...(sections.get(name) ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, first]) => first);

  it('give a reason for every permission of the manifest, and for no other', async () => {
    const { permissions = [], host_permissions = [] } = await manifestFor('chrome');
    expect(rowsOf('Permissions')).toEqual([...permissions, ...host_permissions]);
  });

  it('say what the manifest says about scripts and data', async () => {
    const chrome = await manifestFor('chrome');
    const firefox = await manifestFor('firefox');
    for (const said of [`default-src 'none'`, `script-src 'self'`, `connect-src 'none'`]) {
      expect(JSON.stringify(chrome.content_security_policy)).toContain(said);
      expect(sections.get('Remote code')).toContain(said);
    }
    const { data_collection_permissions: data } = firefox.browser_specific_settings?.gecko ?? {};
    expect(data).toEqual({ required: ['none'] });
    expect(sections.get('Data')).toContain('`required: ["none"]`');
  });
});
