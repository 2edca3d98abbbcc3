// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './browsers.mjs';
import { Problem } from './problem.mjs';
import { run, tool } from './run.mjs';

/**
 * Whether Debian packages may be installed: on Debian or a derivative, as root. Not on Ubuntu,
 * whose `chromium` and `firefox` packages only fetch a snap. That fails in a container, and a snap
 * could not read our files.
 *
 * @param {string} osRelease the content of /etc/os-release
 * @param {{ platform?: NodeJS.Platform, uid?: number }} [who]
 */
export function mayUseApt(
  osRelease,
  { platform = process.platform, uid = process.getuid?.() ?? -1 } = {},
) {
  const ids = /** @param {string} key */ (key) =>
    (new RegExp(`^${key}=(.*)$`, 'm').exec(osRelease)?.[1] ?? '').replaceAll('"', '').split(/\s+/);
  const all = [...ids('ID'), ...ids('ID_LIKE')];
  return platform === 'linux' && uid === 0 && all.includes('debian') && !all.includes('ubuntu');
}

const aptHere = () =>
  existsSync('/etc/os-release') &&
  existsSync('/usr/bin/apt-get') &&
  mayUseApt(readFileSync('/etc/os-release', 'utf8'));

/**
 * @param {string} name a Debian package
 * @returns {Promise<string>} the output of apt-get if it failed, or an empty string
 */
async function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A fresh container has no package lists, without which the install would fail.
  const update = await run('/usr/bin/apt-get', ['update', '-q'], { env });
  const install = await run(
    '/usr/bin/apt-get',
    ['install', '-y', '-q', '--no-install-recommends', name],
    { env },
  );
  return install.code === 0
    ? ''
    : `${update.code === 0 ? '' : update.output}${install.output}`.trim();
}

/**
 * Finds a Chromium, or installs one.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<import('./browsers.mjs').Browser>}
 * @throws {Problem} if none can be found or installed
 */
export async function ensureChromium(say) {
  const first = findChromium();
  if (first.browser) return first.browser;
  first.passedOver.forEach(say);
  let details = '';
  if (aptHere()) {
    say('No browser found that will do: installing Debian’s chromium (apt-get) …');
    details = await aptInstall('chromium');
    const { browser } = findChromium();
    if (browser) return browser;
    say('That did not work; trying Playwright’s Chromium …');
  } else {
    say('No browser found that will do: installing Playwright’s Chromium (about 170 MB) …');
  }
  // Only root can install the required system libraries without a password prompt.
  const withDeps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const ran = await run(...tool('playwright', ['install', ...withDeps, '--no-shell', 'chromium']));
  const { browser } = findChromium();
  if (ran.code === 0 && browser) return browser;
  throw new Problem(
    'There is no browser to run, and none could be installed: install Chromium or Microsoft Edge yourself, or set CHROME_PATH to the one you have, and run the command again.',
    [details, ran.output.trim()].filter(Boolean).join('\n'),
  );
}

/**
 * Finds a Firefox, or installs Debian's. Never throws if there is none: the product still builds
 * and its Chromium half is tested, so the Firefox tests are counted as skipped.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<import('./browsers.mjs').Browser | undefined>}
 */
export async function ensureFirefox(say) {
  const first = findFirefox();
  if (first.browser) return first.browser;
  first.passedOver.forEach(say);
  if (aptHere()) {
    say('No Firefox found that will do: installing Debian’s firefox-esr (apt-get) …');
    await aptInstall('firefox-esr');
    const { browser } = findFirefox();
    if (browser) return browser;
  }
  say(
    'No Firefox: its tests will be counted as skipped. Install Firefox, or set FIREFOX_PATH, to run them.',
  );
  return undefined;
}
