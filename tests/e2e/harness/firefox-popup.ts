/** The popup in Firefox: in a tab of its own, where it can be pressed, or as the toolbar opens it. */
import type { Page } from 'puppeteer-core';
import { expect } from './expect';
import type { Inside } from './stored';

/** A page of the extension as a place to call its APIs from. */
export const inside = (page: Page): Inside => ({
  async evaluate<T>(expression: string) {
    return (await page.evaluate(expression)) as T;
  },
});

/** What the section whose heading begins so says, as it is drawn; empty while there is none. */
export function sectionText(popup: Page, heading: string): Promise<string> {
  return popup.evaluate((wanted) => {
    const sections = [...document.querySelectorAll('section')];
    const isWanted = (one: HTMLElement) => one.querySelector('h2')?.innerText.startsWith(wanted);
    return sections.find(isWanted)?.innerText ?? '';
  }, heading);
}

export interface ToolbarPopup {
  /** The text of the first element that the selector finds; empty while there is none. */
  text(selector: string): Promise<string>;
}

/**
 * Opens the browser's own popup over `about`, which stays visible under it. It is no tab, so what it shows is
 * read by way of `room`, another page of the extension.
 */
export async function openToolbarPopup(about: Page, room: Page): Promise<ToolbarPopup> {
  // Firefox opens it only in a focused window, and a headless one takes the focus a moment after it is asked.
  await expect(async () => {
    await about.bringToFront();
    await room.evaluate('browser.action.openPopup()');
  }).toPass();
  const text = async (selector: string) =>
    String(
      await room.evaluate(
        `browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`,
      ),
    );
  await expect.poll(() => text('main')).not.toBe('');
  return { text };
}
