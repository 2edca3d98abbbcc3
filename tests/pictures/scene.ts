import type { Page } from '@playwright/test';
import type { Chromium } from '../e2e/harness/chromium';
import { overlay } from '../e2e/harness/fixtures';

/**
 * Waits until the overlay has not changed for a while, because it follows the page with a delay.
 */
export async function settle(page: Page): Promise<void> {
  let before = '';
  for (let alike = 0; alike < 8;) {
    await page.waitForFunction(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const now = JSON.stringify(await overlay(page)).replaceAll(/\d+:\d\d/g, '');
    alike = now === before ? alike + 1 : 0;
    before = now;
  }
}

/** Chooses the language of the interface, as in the settings. */
export async function speak(chromium: Chromium, language: string): Promise<void> {
  const settings = { hintsOn: true, readsAloud: true, language };
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
}
