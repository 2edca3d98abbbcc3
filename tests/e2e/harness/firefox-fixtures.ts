import { test as base } from '@playwright/test';
import { startPortal } from '../../portal/server.mjs';
import { launchFirefox, type Firefox, type FirefoxOptions } from './firefox';

type Portal = Awaited<ReturnType<typeof startPortal>>;

interface PerTest {
  /** Firefox with the built extension and a new profile. It is closed after the test. */
  firefox: Firefox;
  /** Its preferences: `test.use({ prefs: { … } })`. */
  prefs: NonNullable<FirefoxOptions['prefs']>;
}

/**
 * Uses Playwright's runner and assertions, but drives the browser with puppeteer, because
 * Playwright's Firefox is a patched build.
 */
export const test = base.extend<PerTest, { portal: Portal }>({
  portal: [
    // Playwright reads a fixture's needs from this pattern, empty where it has none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const portal = await startPortal();
      await provide(portal);
      await portal.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  prefs: [{}, { option: true }],
  firefox: async ({ portal, prefs }, provide) => {
    const firefox = await launchFirefox({ portalPort: portal.port, prefs });
    await provide(firefox);
    await firefox.close();
  },
});

export { expect } from './expect';
export { importerForm } from './addresses';
