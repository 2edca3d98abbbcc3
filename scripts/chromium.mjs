// @ts-check
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { practiceHosts } from './hosts.mjs';
import { inProject } from './paths.mjs';
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
 * The practice server's key, which the browser is told to trust. Under Playwright's
 * `ignoreHTTPSErrors` the worker's own requests fail, and under `--ignore-certificate-errors` the
 * browser caches nothing.
 */
function practiceKey() {
  const file = inProject('tests', 'portal', 'certs', 'test-only-cert.pem');
  const { publicKey } = new X509Certificate(readFileSync(file));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/**
 * The arguments that map the real addresses to the practice pages and block everything else. The
 * mapping is below every check in the browser, so origin, CSP and certificate names are the real
 * ones. Playwright's `route` would replace the network instead, and never sees the worker's own
 * requests.
 *
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
    `--ignore-certificate-errors-spki-list=${practiceKey()}`,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * The suggestions below the address bar are rendered by a page of their own, which takes half of
 * the startup time. This replaces Playwright's own list of disabled features, none of which makes a
 * difference to a page on loopback.
 */
export const withoutSuggestions = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** Headless browsers render in software anyway, and start faster without a GPU process. */
const cheapStart = ['--disable-gpu', withoutSuggestions];

/**
 * Starts Chromium with the extension at the real addresses.
 *
 * @param {ChromiumOptions} options
 * @throws {Problem} if no usable browser is installed
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
 * Opens the popup's page in a background tab. `about` remains the active tab of its window, so the
 * page queries it as the real popup would.
 *
 * @param {import('@playwright/test').Worker} worker the extension's running worker
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
