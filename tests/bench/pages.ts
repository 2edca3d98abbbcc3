/** Times extension pages: opened and filtered in a real browser, by the page's own clock. */
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension, type Chromium } from '../e2e/harness/chromium';
import { answersFor } from '../unit/helpers/cases';

/** Copies the built extension and adds an empty page, which shows what any extension page costs. */
export async function withEmptyPage(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'ace-companion-bench-')), 'extension');
  await cp(builtExtension, folder, { recursive: true });
  const html = '<!doctype html><html lang="en"><title>empty</title><main></main></html>';
  await writeFile(join(folder, 'empty.html'), html);
  return folder;
}

/**
 * Copies the built extension with a worker that only answers, which shows what any worker costs.
 */
export async function withEmptyWorker(): Promise<string> {
  const folder = await withEmptyPage();
  const script = 'chrome.runtime.onMessage.addListener((_, __, answer) => answer({}));';
  await writeFile(join(folder, 'background.js'), script);
  return folder;
}

/**
 * Stores the state of a person with `count` logins who is on their way: the popup has a main act
 * and steps to check off.
 */
export async function storeState(chromium: Chromium, count: number): Promise<void> {
  const way = { answers: answersFor.get('no-account') ?? {}, journey: null, reader: null };
  await (await chromium.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify({ way })})`);
  await storeLogins(chromium, count);
}

/** Stores logins as if they had always been there, with today's notification already shown. */
async function storeLogins(chromium: Chromium, count: number): Promise<void> {
  const today = new Date().toLocaleDateString('sv');
  const logins = Array.from({ length: count }, (_, index) => ({
    id: `login ${index}`,
    label: `Importer ${index}`,
    role: 'TAU',
    isMine: index % 2 === 0,
    hasProxy: false,
    lastLogin: { day: today, how: 'said' },
    toldOn: null,
    reminded: 0,
    snoozedUntil: null,
  }));
  const stored = JSON.stringify({ logins, remindedOn: today });
  await (await chromium.worker()).evaluate(`chrome.storage.local.set(${stored})`);
}

/** An expression that resolves, in ms since `from`, once a match exists and its frame was drawn. */
const drawn = (selector: string, from: string) => `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - ${from})));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, characterData: true });
  look();
})`;

/** Returns the time from the start of a page's navigation until a match is drawn, ms. */
export async function openTime(
  chromium: Chromium,
  path: string,
  selector: string,
): Promise<number> {
  const page = await chromium.context.newPage();
  try {
    await page.addInitScript(`globalThis.isDrawn = ${drawn(selector, '0')};`);
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    return await page.evaluate('isDrawn');
  } finally {
    await page.close();
  }
}

/** Returns the time that the list of logins takes to show a single name after it is typed, ms. */
export async function filterTime(list: Page, label: string): Promise<number> {
  const search = list.getByRole('searchbox');
  await search.fill('');
  await list.locator('.login-row').first().waitFor();
  await list.evaluate(`globalThis.typedAt = 0; globalThis.isDrawn = null;
    document.querySelector('[type=search]').addEventListener('input', () => {
      typedAt = performance.now();
      isDrawn = ${drawn('.login-row:only-child', 'typedAt')};
    }, { capture: true, once: true });`);
  await search.fill(label);
  return list.evaluate('isDrawn');
}
