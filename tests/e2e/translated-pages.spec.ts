/**
 * Our pages while the browser translates them. A translation wraps every text node in <font>,
 * including later ones, while React still holds the old nodes. No press may throw, empty the page,
 * or stop the countdown.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures';
import { inLong } from './harness/long';

const pages = [
  'letter.html',
  'sidepanel.html#now',
  'popup.html',
  'welcome.html',
  'sidepanel.html#guide',
  'sidepanel.html#waits',
  'sidepanel.html#log',
  'sidepanel.html#help',
  'sidepanel.html#more',
  'options.html',
  'logins.html',
  'log.html',
  'clock.html',
];

/** The most controls to press on one page. */
const maxPresses = 60;

/** Wraps existing and future texts, like Chrome's translation. */
function translate(): void {
  // One of the popup's buttons closes it.
  window.close = () => {};
  const wrap = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !/\S/.test(node.data)) continue;
      if (parent && !parent.closest('font, script, style, textarea, option')) texts.push(node);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text.data);
    }
  };
  wrap(document.body);
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target.isConnected) wrap(target);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
}

/**
 * Presses the first control that has not been pressed yet. Links are left alone, to stay on the
 * page.
 *
 * @returns its name; null when all were pressed
 */
function pressNext(): string | null {
  const wanted = 'button, summary, input:is([type=checkbox], [type=radio])';
  const control = [...document.querySelectorAll<HTMLElement>(wanted)].find(
    (element) =>
      element.checkVisibility() && !element.matches(':disabled') && !('pressed' in element.dataset),
  );
  if (!control) return null;
  control.dataset['pressed'] = '';
  control.click();
  return control.textContent || control.getAttribute('aria-label') || control.outerHTML;
}

const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

for (const path of pages) {
  test(
    `${path} keeps working while it is translated`,
    inLong(path !== pages[0]),
    async ({ chromium }) => {
      const page = await chromium.openExtensionPage(path);
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') thrown.push(message.text());
      });
      await page.evaluate(translate);
      await expect(page.locator('font').first()).toBeVisible();
      const pressed: string[] = [];
      while (pressed.length < maxPresses) {
        const name = await page.evaluate(pressNext);
        if (name === null) break;
        pressed.push(name);
        await drawn(page);
        expect(thrown, `after ${pressed.join(' · ')}`).toEqual([]);
        expect(
          await page.locator('#root').evaluate((root) => (root.textContent ?? '').trim().length),
          `after ${pressed.join(' · ')}`,
        ).toBeGreaterThan(0);
      }
    },
  );
}

test('the countdown continues in a translated page', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('sidepanel.html#now');
  await page.evaluate(translate);
  await page.getByText('By hand', { exact: true }).click();
  await page.getByRole('button', { name: 'Start ten minutes by hand' }).click();
  const digits = page.getByRole('timer');
  await expect(digits).toHaveText(/^(10:00|9:\d\d)$/);
  const before = await digits.innerText();
  await expect(digits).not.toHaveText(before);
  await expect(digits).toHaveText(/^9:\d\d$/);
});
