// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Problem } from './problem.mjs';

/**
 * The oldest browser versions worth starting, which are those in the manifest. An older one would
 * silently refuse the extension.
 *
 * @type {{ chrome: number, firefox: number }}
 */
const minimum = JSON.parse(
  readFileSync(new URL('../lib/platform/minimum.json', import.meta.url), 'utf8'),
);

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {string} name as it calls itself, with its version: `Chromium 156.0.8078.79`
 * @property {number} major
 *
 * @typedef {object} Found
 * @property {Browser} [browser] the first that will do
 * @property {string[]} passedOver one sentence for each that was there and will not do
 *
 * @typedef {object} Machine what the finder asks the machine; replaced in tests
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} home
 * @property {(path: string) => boolean} isProgram
 * @property {(path: string) => string} realPath
 * @property {(folder: string) => string[]} list names in a folder; empty when there is none
 * @property {(path: string) => string} version what the program says of itself, or an empty text
 */

/** @type {Machine} */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return path;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  version(path) {
    try {
      // On Windows `--version` opens a window. The folder next to the program is named after the
      // version.
      if (process.platform === 'win32') {
        const number = readdirSync(dirname(path)).find((name) => /^\d+(\.\d+){3}$/.test(name));
        const brand = /msedge/i.test(path)
          ? 'Microsoft Edge'
          : /google[\\/]chrome[\\/]/i.test(path)
            ? 'Google Chrome'
            : 'Chromium';
        return number ? `${brand} ${number}` : brand;
      }
      return execFileSync(path, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 20_000,
      }).trim();
    } catch {
      return '';
    }
  },
};

/**
 * The paths where programs with these names would be on PATH.
 *
 * @param {Machine} machine
 * @param {string[]} names
 * @returns {string[]}
 */
function onPath(machine, names) {
  const windows = machine.platform === 'win32';
  const path = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  const folders = path.split(windows ? ';' : delimiter).filter(Boolean);
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
}

/**
 * Playwright's own Chromium builds, newest first.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
function playwrightsOwn(machine) {
  const { env, platform, home } = machine;
  const usual = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'ms-playwright'),
  };
  const cache =
    env['PLAYWRIGHT_BROWSERS_PATH'] ||
    (platform === 'darwin' || platform === 'win32'
      ? usual[platform]
      : join(home, '.cache', 'ms-playwright'));
  const inside = {
    darwin: ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) =>
      ['Google Chrome for Testing', 'Chromium'].map((app) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    ),
    win32: [join('chrome-win64', 'chrome.exe'), join('chrome-win', 'chrome.exe')],
  };
  const programs =
    platform === 'darwin' || platform === 'win32'
      ? inside[platform]
      : [join('chrome-linux64', 'chrome'), join('chrome-linux', 'chrome')];
  return machine
    .list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((name) => programs.map((program) => join(cache, name, program)));
}

/**
 * @param {Machine} machine
 * @param {string[]} apps such as `Name.app/Contents/MacOS/name`
 * @returns {string[]}
 */
const macApps = (machine, apps) =>
  machine.platform === 'darwin'
    ? ['/Applications', join(machine.home, 'Applications')].flatMap((folder) =>
        apps.map((app) => join(folder, app)),
      )
    : [];

/**
 * @param {Machine} machine
 * @param {string[]} programs relative to a Windows program folder
 * @returns {string[]}
 */
function windowsPrograms(machine, programs) {
  if (machine.platform !== 'win32') return [];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => machine.env[name] ?? [],
  );
  return folders.flatMap((folder) =>
    programs.map((program) => join(folder, ...program.split('/'))),
  );
}

/**
 * Finds a browser of the Chromium family that can load an unpacked extension from its command line.
 * Google Chrome ignores `--load-extension` since version 137, and older versions cannot run the
 * extension, so it is only mentioned, never used.
 *
 * @param {Machine} [machine]
 * @returns {Found}
 * @throws {Problem} if CHROME_PATH names a browser that cannot be used
 */
export function findChromium(machine = thisMachine) {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) return theChosen(machine, 'CHROME_PATH', chosen, judgeChromium);
  const candidates = [
    ...playwrightsOwn(machine),
    ...onPath(machine, ['chromium', 'chromium-browser']),
    ...macApps(machine, ['Chromium.app/Contents/MacOS/Chromium']),
    ...windowsPrograms(machine, ['Chromium/Application/chrome.exe']),
    ...onPath(machine, ['microsoft-edge', 'microsoft-edge-stable', 'msedge']),
    ...macApps(machine, ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge']),
    ...windowsPrograms(machine, ['Microsoft/Edge/Application/msedge.exe']),
    ...onPath(machine, ['google-chrome', 'google-chrome-stable', 'chrome']),
    ...macApps(machine, ['Google Chrome.app/Contents/MacOS/Google Chrome']),
    ...windowsPrograms(machine, ['Google/Chrome/Application/chrome.exe']),
  ];
  return firstThatWillDo(machine, candidates, judgeChromium);
}

/**
 * Finds a Firefox that accepts a temporary extension over WebDriver BiDi. Ignores Playwright's own
 * Firefox, which is patched and speaks Playwright's protocol.
 *
 * @param {Machine} [machine]
 * @returns {Found}
 * @throws {Problem} if FIREFOX_PATH names a browser that cannot be used
 */
export function findFirefox(machine = thisMachine) {
  const chosen = machine.env['FIREFOX_PATH'];
  if (chosen) return theChosen(machine, 'FIREFOX_PATH', chosen, judgeFirefox);
  const candidates = [
    ...onPath(machine, ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly']),
    ...macApps(
      machine,
      ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
        (app) => `${app}.app/Contents/MacOS/firefox`,
      ),
    ),
    ...windowsPrograms(machine, [
      'Mozilla Firefox/firefox.exe',
      'Firefox Developer Edition/firefox.exe',
    ]),
  ];
  return firstThatWillDo(machine, candidates, judgeFirefox);
}

/**
 * @typedef {{ browser: Browser, passedOver?: undefined } | { browser?: undefined, passedOver: string }} Judgement
 * @typedef {(path: string, version: string) => Judgement} Judge
 */

/** @type {Judge} */
function judgeChromium(path, version) {
  const major = majorOf(version);
  if (/^Google Chrome (?!for Testing)/.test(version)) {
    return {
      passedOver: `${version} (${path}) is passed over: Google’s own Chrome ignores --load-extension since version 137; Chromium, Edge or Chrome for Testing will do.`,
    };
  }
  return judgeAge(path, version, major, minimum.chrome);
}

/** @type {Judge} */
const judgeFirefox = (path, version) => judgeAge(path, version, majorOf(version), minimum.firefox);

/** @param {string} version */
const majorOf = (version) => Number(/(\d+)\./.exec(version)?.[1] ?? NaN);

/**
 * @param {string} path
 * @param {string} version
 * @param {number} major
 * @param {number} minimum
 * @returns {Judgement}
 */
function judgeAge(path, version, major, minimum) {
  if (Number.isNaN(major))
    return { passedOver: `${path} is passed over: it does not say which version it is.` };
  if (major < minimum)
    return {
      passedOver: `${version} (${path}) is passed over: the extension needs version ${minimum} or later.`,
    };
  const [name = version] = version.split('\n');
  return { browser: { path, name: name.replace(/ built on.*$/, '').trim(), major } };
}

/**
 * @param {Machine} machine
 * @param {string} variable
 * @param {string} path
 * @param {Judge} judge
 * @returns {Found}
 */
function theChosen(machine, variable, path, judge) {
  if (!machine.isProgram(path)) {
    throw new Problem(
      `${variable} is set to ${path}, and there is no program there: correct it, or unset it to let a browser be found.`,
    );
  }
  const { browser, passedOver } = judge(path, machine.version(path));
  if (browser) return { browser, passedOver: [] };
  // The user asked for this browser. Silently using another one would be worse than stopping.
  throw new Problem(
    `${passedOver} ${variable} names it: point it at another browser, or unset it.`,
  );
}

/**
 * @param {Machine} machine
 * @param {string[]} candidates
 * @param {Judge} judge
 * @returns {Found}
 */
function firstThatWillDo(machine, candidates, judge) {
  const passedOver = [];
  const seen = new Set();
  for (const path of candidates) {
    if (!machine.isProgram(path)) continue;
    const real = machine.realPath(path);
    if (seen.has(real)) continue;
    seen.add(real);
    // A snap can read neither the project (outside the home folder) nor /tmp, so it cannot load the
    // extension.
    if (real.startsWith('/snap/') || real === '/usr/bin/snap') {
      passedOver.push(
        `${path} is passed over: it is a snap, and a snap cannot read the built extension.`,
      );
      continue;
    }
    const judgement = judge(path, machine.version(path));
    if (judgement.browser) return { browser: judgement.browser, passedOver };
    passedOver.push(judgement.passedOver);
  }
  return { passedOver };
}
