/**
 * Two more languages, added as CONTRIBUTING.md says: one with long words, one written from right to
 * left. Every view holds them, and shows no sentence that is not from the catalog.
 */
import type { Page } from '@playwright/test';
import { walked } from '../recipes/language.mjs';
import { axeFaults } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { importerForm } from './harness/addresses';
import { expect, overlay, overlayElements, said, test } from './harness/fixtures';
import { keptByBusyPerson } from './harness/kept-views';
import { toCode } from './harness/form';
import { inLong } from './harness/long';
import { zoomFaults } from './harness/view-faults';
import { readView, readWords } from './harness/view-reading';
import { allViews, keep, open, unfold } from './harness/walk-views';
import { buildWithLanguages } from './twins/languages';

const speaking = (language: string, kept: object = {}) => ({
  ...kept,
  settings: { hintsOn: true, readsAloud: true, language },
});

/** What is the same in every language: names, and what the person has typed or CBP has written. */
const sameEverywhere = [
  /ACE Companion|CBP|Form 5106|English|Español|Deutsch|עברית/g,
  // The stored data of the person who uses everything.
  /Northwind Imports(, the second number)?|Harbor Freight[\w ]*|Southwind|Alvarez|spoke with ACE Support/g,
  // The values of a list on CBP's form, and CBP's roles.
  /U\.S\. Government|State\/Local Government|Foreign Government|Sole Proprietorship|Partnership|LLC|Individual|Corporation|P?TAO|TAU/g,
  // What is quoted is English.
  /“[^”]*”/g,
  // A place in our code, addresses, keys, days and times.
  /(options )?RangeError[\w ./:-]*|chunks\/[\w./:-]*|UTC|Alt\+Shift\+[A-Z]|[\w.+-]+@[\w.-]+|[\w-]+(\.[\w-]+)*\.(gov|com|org)\b/g,
  /\b(Jan|Feb|März?|Apr|Mai|Juni?|Juli?|Aug|Sept?|Okt|Nov|Dez)[a-z]*\.?\b|\b[AP]M\b|\bUhr\b/g,
];

/** Returns the words that are in no brackets, so not from the catalog. */
function untranslated(words: readonly string[]): string[] {
  return words.flatMap((text) => {
    let rest = text;
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
    }
    for (const name of sameEverywhere) rest = rest.replaceAll(name, '');
    return /\p{L}{2}|[⟦⟧]/u.test(rest) ? [`not from the catalog: ${text}`] : [];
  });
}

/** Walks through every view in this language. */
async function walk(chromium: Chromium, language: string, more: (page: Page) => Promise<string[]>) {
  const page = await chromium.openExtensionPage('options.html');
  await page.setViewportSize({ width: 320, height: 800 });
  for (const kept of [{}, keptByBusyPerson()]) {
    await keep(chromium, speaking(language, kept));
    for (const view of await allViews(page)) {
      await open(page, view);
      await unfold(page);
      await page.keyboard.press('Tab');
      const faults = [
        // A closed list shows as much of the chosen item as fits, and all of it when it is opened.
        ...zoomFaults(await readView(page)).filter((fault) => !fault.startsWith('cut off: select')),
        ...(await axeFaults(page)),
        ...(await more(page)),
      ];
      expect.soft(faults, view).toEqual([]);
    }
  }
}

test(
  'with long words, nothing is cut off, and everything is from the catalog',
  inLong(true),
  async ({ launchChromium }) => {
    test.setTimeout(15 * 60_000);
    const { code } = walked.long;
    const chromium = await launchChromium({ extensionDir: await buildWithLanguages() });
    await walk(chromium, code, async (page) => untranslated(await readWords(page)));
    await keep(chromium, speaking(code));
    const page = await chromium.context.newPage();
    await page.goto(importerForm);
    const strange = async () => {
      const text = await said(page);
      return text.includes('⟦') ? untranslated([text]) : ['nothing is said'];
    };
    await expect.poll(strange).toEqual([]);
    await toCode(page);
    await expect.poll(strange).toEqual([]);
    expect(untranslated(['⟦Ááppllýý⟧ now'])).not.toEqual([]);
  },
);

test(
  'from right to left, every view and the bar are mirrored',
  inLong(true),
  async ({ launchChromium }) => {
    test.setTimeout(15 * 60_000);
    const { code } = walked.mirrored;
    const chromium = await launchChromium({ extensionDir: await buildWithLanguages() });
    await walk(chromium, code, async (page) => {
      const { lang, dir } = await page.evaluate(() => {
        const { documentElement: root } = document;
        return { lang: root.lang, dir: root.dir };
      });
      return lang.startsWith(code) && dir === 'rtl' ? [] : [`the page is in ${lang}, ${dir}`];
    });
    await keep(chromium, speaking(code));
    const page = await chromium.context.newPage();
    await page.goto(importerForm);
    await toCode(page);
    await expect
      .poll(async () => (await overlay(page)).some(({ role }) => role === 'timer'))
      .toBe(true);
    const section = (await overlayElements(page)).find(({ tag }) => tag === 'section');
    expect(section?.attributes).toMatchObject({ dir: 'rtl' });
  },
);
