import { test as base } from '@playwright/test';
import { startPortal } from '../../portal/server.mjs';
import { launch, type Chromium, type LaunchOptions } from './chromium';

type Portal = Awaited<ReturnType<typeof startPortal>>;

interface PerTest {
  /**
   * Chromium with the built extension, as after a first start. A start costs as much as the rest of a short test,
   * so the tests of a worker share one browser, which starts over before each. A test that ends the browser,
   * looks into the profile or holds the time of its pages (Playwright holds that of all) launches its own.
   */
  chromium: Chromium;
  /** Starts further browsers (the same profile again, a control run); all are closed after the test. */
  launchChromium: (options?: Partial<LaunchOptions>) => Promise<Chromium>;
}

interface PerWorker {
  /** The practice pages, one server for all tests of a worker. `portal.requests` is what reached it. */
  portal: Portal;
  /** The browser that `chromium` gives: started for the first test that asks for it, started over for each other. */
  sharedChromium: () => Promise<Chromium>;
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
  sharedChromium: [
    async ({ portal }, provide) => {
      let started: Promise<Chromium> | undefined;
      await provide(async () => {
        if (started) await (await started).startOver();
        return (started ??= launch({ portalPort: portal.port }));
      });
      await (await started)?.close();
    },
    { scope: 'worker' },
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
  chromium: async ({ sharedChromium }, provide) => {
    await provide(await sharedChromium());
  },
});

export { importerForm, portalHome } from './addresses';
export { expect } from './expect';
export { overlay, overlayElements, said, clickOverlay, boxOf } from './overlay';
