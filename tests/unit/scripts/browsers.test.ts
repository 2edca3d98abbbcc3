import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../../scripts/browsers.mjs';
import { mayUseApt } from '../../../scripts/install-browser.mjs';

/** A machine with exactly these programs, each reporting this version. */
const machine = (
  programs: Record<string, string>,
  more: Partial<Parameters<typeof findChromium>[0] & object> = {},
) => ({
  env: { PATH: '/usr/bin' },
  platform: 'linux' as const,
  home: '/home/me',
  isProgram: (path: string) => path in programs,
  realPath: (path: string) => path,
  list: () => [] as string[],
  version: (path: string) => programs[path] ?? '',
  ...more,
});

describe('finding a Chromium', () => {
  it('uses Chromium from PATH', () => {
    const { browser } = findChromium(
      machine({ '/usr/bin/chromium': 'Chromium 156.0.8078.79 built on Debian' }),
    );
    expect(browser).toEqual({
      path: '/usr/bin/chromium',
      name: 'Chromium 156.0.8078.79',
      major: 156,
    });
  });

  it('uses Edge if there is no Chromium', () => {
    const edge = '/usr/bin/microsoft-edge';
    expect(findChromium(machine({ [edge]: 'Microsoft Edge 156.0.1.2' })).browser?.path).toBe(edge);
  });

  it('never uses Google Chrome, which ignores --load-extension, and says so', () => {
    const found = findChromium(machine({ '/usr/bin/google-chrome': 'Google Chrome 156.0.1.2' }));
    expect(found.browser).toBeUndefined();
    expect(found.passedOver.join()).toMatch(/Google Chrome 156.*--load-extension/);
  });

  it('uses Chrome for Testing, the newest of Playwright’s builds', () => {
    const at = (build: string) => `/home/me/.cache/ms-playwright/${build}/chrome-linux64/chrome`;
    const found = findChromium(
      machine(
        {
          [at('chromium-999')]: 'Google Chrome for Testing 150.0.1.2',
          [at('chromium-1200')]: 'Google Chrome for Testing 156.0.1.2',
          '/usr/bin/chromium': 'Chromium 156.0.8078.79',
        },
        {
          list: () => ['chromium-999', 'chromium-1200', 'ffmpeg-1', 'chromium_headless_shell-1200'],
        },
      ),
    );
    expect(found.browser?.path).toBe(at('chromium-1200'));
  });

  it('passes over what is too old, and snaps', () => {
    const found = findChromium(
      machine(
        {
          '/usr/bin/chromium': 'Chromium 120.0.0.1',
          '/usr/bin/chromium-browser': 'Chromium 156.0.0.1',
        },
        { realPath: (path) => (path.endsWith('-browser') ? '/snap/bin/chromium' : path) },
      ),
    );
    expect(found.browser).toBeUndefined();
    expect(found.passedOver.map((line) => /needs version|snap/.exec(line)?.[0])).toEqual([
      'needs version',
      'snap',
    ]);
  });

  it('prefers CHROME_PATH, and stops if it cannot be used', () => {
    const programs = {
      '/opt/c': 'Chromium 156.0.0.1',
      '/opt/g': 'Google Chrome 156.0.0.1',
      '/usr/bin/chromium': 'Chromium 156.0.0.1',
    };
    const chosen = (path: string) => () =>
      findChromium(machine(programs, { env: { PATH: '/usr/bin', CHROME_PATH: path } }));
    expect(chosen('/opt/c')().browser?.path).toBe('/opt/c');
    expect(chosen('/opt/none')).toThrow(
      /CHROME_PATH is set to .opt.none, and there is no program there/,
    );
    expect(chosen('/opt/g')).toThrow(/ignores --load-extension.*CHROME_PATH names it/);
  });

  it.each([
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
    ['win32', 'C:/P/Microsoft/Edge/Application/msedge.exe', { ProgramFiles: 'C:/P' }],
  ] as const)('knows the usual path on %s', (platform, path, env) => {
    const found = findChromium(machine({ [path]: 'Microsoft Edge 156.0.1.2' }, { platform, env }));
    expect(found.browser?.path).toBe(path);
  });
});

describe('finding a Firefox', () => {
  it('uses the first on PATH that is new enough', () => {
    const found = findFirefox(
      machine({
        '/usr/bin/firefox': 'Mozilla Firefox 115.9.0esr',
        '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr',
      }),
    );
    expect(found.browser?.path).toBe('/usr/bin/firefox-esr');
    expect(found.passedOver).toHaveLength(1);
  });

  it('returns none without throwing if there is none', () => {
    expect(findFirefox(machine({}))).toEqual({ passedOver: [] });
  });
});

describe('Debian packages', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"', 0, true],
    ['ID=kali\nID_LIKE=debian', 0, true],
    ['ID=debian', 1000, false],
    ['ID=ubuntu\nID_LIKE=debian', 0, false],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"', 0, false],
    ['ID=fedora', 0, false],
  ])('%j as user %i: %s', (osRelease, uid, may) => {
    expect(mayUseApt(osRelease, { platform: 'linux', uid })).toBe(may);
  });
});
