import { startPortal } from '../../portal/server.mjs';
import { launch, type Chromium, type LaunchOptions } from './chromium';
import { test as base } from './one-page';

type Portal = Awaited<ReturnType<typeof startPortal>>;

interface PerTest {
  /**
   * Chromium with the built extension, as after a first start. Starting it costs as much as the
   * rest of a short test, so all tests of a Playwright worker share one browser, which is reset
   * before each. A test must launch its own if it ends the browser, inspects the profile, or
   * controls the time of its pages (Playwright does that for all pages of a browser).
   */
  chromium: Chromium;
  /**
   * Starts more browsers (for the same profile, or for a control run). All are closed after the
   * test.
   */
  launchChromium: (options?: Partial<LaunchOptions>) => Promise<Chromium>;
}

interface PerWorker {
  /**
   * The practice pages: one server for all tests of a Playwright worker. `portal.requests` lists
   * what it received.
   */
  portal: Portal;
  /**
   * The browser behind `chromium`: started for the first test that needs it, reset for every other.
   */
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
export { overlay, withBoxes, overlayElements, said, clickOverlay, boxOf } from './overlay';
