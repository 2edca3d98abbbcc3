/** The popup in Firefox: in its own tab, where it can be clicked, or as the toolbar opens it. */
import type { Page } from 'puppeteer-core';
import { expect } from './expect';
import type { Inside } from './stored';

/** Lets tests call the extension's APIs from one of its pages. */
export const inside = (page: Page): Inside => ({
  async evaluate<T>(expression: string) {
    return (await page.evaluate(expression)) as T;
  },
});

/**
 * Returns the rendered text of the section whose heading starts like this, or '' if there is none.
 */
export function sectionText(popup: Page, heading: string): Promise<string> {
  return popup.evaluate((wanted) => {
    const sections = [...document.querySelectorAll('section')];
    const isWanted = (one: HTMLElement) => one.querySelector('h2')?.innerText.startsWith(wanted);
    return sections.find(isWanted)?.innerText ?? '';
  }, heading);
}

export interface ToolbarPopup {
  /** Returns the text of the first element that matches, or ''. */
  text(selector: string): Promise<string>;
}

/**
 * Opens the browser's own popup over `about`, which stays visible below it. The popup is not a tab,
 * so its content is read through `room`, another page of the extension.
 */
export async function openToolbarPopup(about: Page, room: Page): Promise<ToolbarPopup> {
  // Firefox opens it only in a focused window, and a headless window gets focus with a delay.
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
