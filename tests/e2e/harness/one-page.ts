/**
 * A `page` fixture for the many tests of one script on a bare page: they share one tab, which is
 * emptied before each. A tab and its process of their own would cost each of them more than the
 * test itself. A test that leaves more behind than a document opens its own, from `context`.
 */
import { test as base, type Page } from '@playwright/test';

const viewport = { width: 1280, height: 720 };

export const test = base.extend<object, { onePage: Page }>({
  onePage: [
    async ({ browser }, provide) => {
      const page = await browser.newPage({ viewport });
      await provide(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ onePage }, provide) => {
    await onePage.goto('about:blank');
    await onePage.setViewportSize(viewport);
    await onePage.mouse.move(0, 0);
    await provide(onePage);
    await onePage.unrouteAll();
  },
});
