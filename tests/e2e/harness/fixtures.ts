import { test as base } from '@playwright/test';
import { startPortal } from '../../portal/server.mjs';
import { launch, type Chromium, type LaunchOptions } from './chromium';

type Portal = Awaited<ReturnType<typeof startPortal>>;

interface PerTest {
  /** Chromium with the built extension and a fresh profile; closed after the test. */
  chromium: Chromium;
  /** Starts further browsers (the same profile again, a control run); all are closed after the test. */
  launchChromium: (options?: Partial<LaunchOptions>) => Promise<Chromium>;
}

interface PerWorker {
  /** The practice pages, one server for all tests of a worker. `portal.requests` is what reached it. */
  portal: Portal;
}

export const test = base.extend<PerTest, PerWorker>({
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
  launchChromium: async ({ portal }, provide) => {
    const started: Chromium[] = [];
    await provide(async (options = {}) => {
      const browser = await launch({ portalPort: portal.port, ...options });
      started.push(browser);
      return browser;
    });
    await Promise.all(started.map((browser) => browser.close()));
  },
  chromium: async ({ launchChromium }, provide) => {
    await provide(await launchChromium());
  },
});

export { importerForm, portalHome } from './addresses';
export { expect } from './expect';
export { overlay, overlayElements, said, clickOverlay, boxOf } from './overlay';
