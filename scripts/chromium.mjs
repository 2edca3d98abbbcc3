// @ts-check
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { practiceHosts } from './hosts.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} ChromiumOptions
 * @property {string | null} extensionDir the built extension; null for a browser without it
 * @property {number} portalPort where the practice pages are served on loopback
 * @property {string} profile a folder for the profile; an empty text for one that is thrown away
 * @property {boolean} headless
 * @property {readonly string[]} [hosts] names that lead to the practice pages
 * @property {readonly string[]} [args] more arguments
 * @property {readonly string[]} [without] arguments of Playwright's own that are left out
 * @property {Omit<NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>, 'args' | 'headless' | 'executablePath'>} [more]
 *   more of Playwright's own options (locale, time zone, viewport …)
 */

/**
 * The arguments that give the real addresses and let nothing out. The mapping happens below everything
 * the browser checks, so origin, CSP and certificate names are the real ones; Playwright's `route` would
 * replace the network, and never sees the worker's own requests.
 * @param {Pick<ChromiumOptions, 'extensionDir' | 'portalPort' | 'hosts'>} options
 */
export function chromiumArgs({ extensionDir, portalPort, hosts = practiceHosts }) {
  const toPortal = hosts.map((host) => {
    const from = host.includes(':') ? host : `${host}:443`;
    return `MAP ${from} 127.0.0.1:${portalPort}`;
  });
  return [
    ...(extensionDir === null
      ? []
      : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
    `--host-resolver-rules=${[...toPortal, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    // Not Playwright's `ignoreHTTPSErrors`: that leaves a worker's own requests failing.
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * The suggestions under the address bar are drawn by a page of their own, at the cost of half of a start. This
 * takes the place of the features that Playwright turns off, none of which a page on loopback can tell.
 */
export const withoutSuggestions = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** Headless draws by software either way; without the process for it a start costs less. */
const cheapStart = ['--disable-gpu', withoutSuggestions];

/**
 * Starts Chromium with the extension at the real addresses.
 * @param {ChromiumOptions} options
 */
export async function startChromium({
  profile,
  headless,
  args = [],
  without = [],
  more = {},
  ...where
}) {
  const { browser, passedOver } = findChromium();
  if (!browser) {
    throw new Problem(
      [
        'There is no browser to run: install Chromium or Microsoft Edge, or set CHROME_PATH.',
        ...passedOver,
      ].join('\n'),
    );
  }
  return chromium.launchPersistentContext(profile, {
    ...more,
    headless,
    executablePath: browser.path,
    ignoreDefaultArgs: ['--disable-extensions', ...without],
    args: [...chromiumArgs(where), ...(headless ? cheapStart : []), ...args],
  });
}

/**
 * The popup's page in a background tab. `about` stays the window's active tab, so the page asks about it as
 * the real popup would.
 * @param {import('@playwright/test').Worker} worker the extension's, alive
 * @param {import('@playwright/test').Page} about
 */
export async function openPopupInTab(worker, about, path = '/popup.html') {
  const url = new URL(path, worker.url()).href;
  await about.bringToFront();
  const opened = about.context().waitForEvent('page');
  await worker.evaluate(`chrome.tabs.create(${JSON.stringify({ url, active: false })})`);
  const popup = await opened;
  await popup.waitForURL(url);
  return popup;
}
