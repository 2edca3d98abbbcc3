/**
 * A `page` fixture for the many tests of what is found on a page: they share one tab, which is
 * emptied before each.
 */
import { test as base, type Page } from '@playwright/test';

export const test = base.extend<object, { onePage: Page }>({
  onePage: [
    async ({ browser }, provide) => {
      const page = await browser.newPage();
      await provide(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ onePage }, provide) => {
    await onePage.goto('about:blank');
    await provide(onePage);
  },
});
