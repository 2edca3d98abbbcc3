import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { openPopupInTab, startChromium } from '../../../scripts/chromium.mjs';
import { practiceHosts } from '../../../scripts/hosts.mjs';
import { expect } from './expect';
import { isolatedWorld, type IsolatedWorld } from './isolated-world';
import { keepDrawn } from './keep-drawn';
import { keepUnfolded } from './keep-unfolded';
import { attachToPopup, type RealPopup } from './real-popup';

/** The output of `npm run build`. */
export const builtExtension = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export interface LaunchOptions {
  portalPort: number;
  /** Defaults to the built extension; null starts the browser without one, for control runs. */
  extensionDir?: string | null;
  /**
   * A folder for the profile, so that it can be started a second time. By default the profile is
   * deleted by `close`.
   */
  profile?: string;
  headless?: boolean;
  /** Keeps the welcome page open that appears after installation. */
  isWelcomed?: boolean;
  timezone?: string;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  args?: readonly string[];
  /** Default arguments of Playwright to leave out. */
  without?: readonly string[];
  /**
   * More host names, besides the four, that lead to the practice server: look-alikes. One with a
   * port is mapped for that port only.
   */
  moreHosts?: readonly string[];
}

/** Variations of the practice pages (see tests/portal), set for all four hosts. */
export type Practice = Record<string, string | number>;

/** Default settings: fast, because only tests about a slow server should wait for one. */
const quick: Practice = { delay: 20, boot: 0 };

export interface Chromium {
  context: BrowserContext;
  profile: string;
  /** Empty if there is no extension. */
  extensionId: string;
  /** Returns the worker's handle. Starts the worker if it sleeps or was killed. */
  worker(): Promise<Worker>;
  /** Ends the worker as the browser does when it is idle. Everything in its memory is lost. */
  killWorker(): Promise<void>;
  /** Returns how many workers of the extension are running: 0 or 1. */
  workerCount(): Promise<number>;
  /** Opens `popup.html`, or another extension page, in its own tab. */
  openExtensionPage(path?: string): Promise<Page>;
  /**
   * Opens the popup's page in a background tab while `about` remains the window's active tab. It
   * then shows what the popup over `about` would show, and is a full `Page`. Do not bring it to the
   * front.
   */
  openPopup(about: Page): Promise<Page>;
  /** Opens the side panel's page in the same way, with all its sections open. */
  openPanel(about: Page): Promise<Page>;
  /** Opens the browser's own popup over `about`, for what a tab cannot show. */
  openRealPopup(about: Page): Promise<RealPopup>;
  /**
   * Clicks the toolbar button as a person would. Only this lets the popup see an address on other
   * hosts.
   */
  clickAction(about: Page): Promise<RealPopup>;
  isolatedWorld(page: Page): Promise<IsolatedWorld>;
  /**
   * Sets how the practice pages behave. Every setting left out has its default, with fast
   * responses.
   */
  practice(settings: Practice): Promise<void>;
  /** Opens a DevTools session with the whole browser, for what neither page nor worker can do. */
  browserSession(): Promise<CDPSession>;
  /**
   * Resets the browser for the next test, as after a first start: one blank tab, nothing stored or
   * granted, no alarms or notifications, no worker. Files in the profile may still contain old
   * data.
   */
  startOver(): Promise<void>;
  /** Ends the browser like a crash or a power cut: nothing more is written and no event fires. */
  kill(): Promise<void>;
  /** Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Creates a new profile in which the address bar does not draw its suggestions as a web page, which
 * would cost each browser as much as the rest of its start. Written as `chrome://flags` writes it,
 * because a second `--disable-features` would override Playwright's.
 */
async function makeProfile(profile: string): Promise<void> {
  if (existsSync(profile)) return;
  await mkdir(profile, { recursive: true });
  const off = ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'];
  const state = { browser: { enabled_labs_experiments: off } };
  await writeFile(join(profile, 'Local State'), JSON.stringify(state));
}

/** Closes the welcome page, which would cover what a test opens. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  await find()?.close();
}

/** Starts Chromium with the extension at the real addresses, mapped to the practice server. */
export async function launch(options: LaunchOptions): Promise<Chromium> {
  const { portalPort, extensionDir = builtExtension, headless = true } = options;
  const ownFolder = await mkdtemp(join(tmpdir(), 'ace-companion-'));
  const profile = options.profile ?? join(ownFolder, 'profile');
  const hasWelcome = extensionDir !== null && existsSync(join(extensionDir, 'welcome.html'));
  const isInstalled = hasWelcome && !existsSync(profile);
  await makeProfile(profile);
  const context = await startChromium({
    extensionDir,
    portalPort,
    profile,
    headless,
    hosts: [...practiceHosts, ...(options.moreHosts ?? [])],
    args: options.args ?? [],
    without: options.without ?? [],
    more: {
      locale: options.locale ?? 'en-US',
      ...(options.timezone && { timezoneId: options.timezone }),
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      viewport: options.viewport ?? { width: 1280, height: 800 },
    },
  });

  const browserSession = async () => {
    const browser = context.browser();
    if (!browser) throw new Error('this context has no browser to talk to');
    return browser.newBrowserCDPSession();
  };

  const workerUrl = (url: string) => url.startsWith('chrome-extension://');
  const firstWorker = async () =>
    context.serviceWorkers().find((worker) => workerUrl(worker.url())) ??
    (await context.waitForEvent('serviceworker', (worker) => workerUrl(worker.url())));
  const extensionId = extensionDir === null ? '' : new URL((await firstWorker()).url()).host;

  const workerTargets = async () => {
    const session = await browserSession();
    try {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.filter(
        ({ type, url }) =>
          type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
      );
    } finally {
      await session.detach();
    }
  };
  const workerCount = async () => (await workerTargets()).length;

  const openExtensionPage = async (path = 'popup.html') => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await keepDrawn(page);
    return page;
  };

  /** `undefined` if no worker is running; Playwright's list may lag behind. */
  const liveWorker = async () => {
    if ((await workerCount()) === 0) return undefined;
    return context.serviceWorkers().findLast((worker) => worker.url().includes(extensionId));
  };

  const removeFolder = () => rm(ownFolder, { recursive: true, force: true, maxRetries: 5 });
  if (isInstalled && !options.isWelcomed) await closeWelcome(context);

  let closing: Promise<void> | undefined;
  const harness: Chromium = {
    context,
    profile,
    extensionId,
    workerCount,
    browserSession,
    openExtensionPage,
    isolatedWorld: (page) => isolatedWorld(page, extensionId),

    async worker() {
      if ((await workerCount()) === 0) {
        // Start the worker directly rather than by an event, so that a test sees only its own
        // events. In the background, so that the window's active tab does not change.
        const opened = context.waitForEvent('page');
        const browser = await browserSession();
        const url = `chrome-extension://${extensionId}/manifest.json`;
        await browser.send('Target.createTarget', { url, background: true });
        await browser.detach();
        const page = await opened;
        await page.waitForURL(url);
        const session = await context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.startWorker', {
          scopeURL: `chrome-extension://${extensionId}/`,
        });
        await expect.poll(workerCount, { message: 'the worker has started' }).toBe(1);
        await page.close();
      }
      await expect.poll(liveWorker, { message: 'a handle of the worker' }).toBeDefined();
      const worker = await liveWorker();
      if (!worker) throw new Error('the worker ended while it was looked for');
      return worker;
    },

    async killWorker() {
      const session = await browserSession();
      // Repeat until there is none: a worker that is just starting survives, and any event of a
      // page starts another.
      const killAll = async () => {
        const targets = await workerTargets();
        for (const { targetId } of targets) {
          // A target that ended since it was listed can no longer be closed.
          await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
        }
        return targets.length;
      };
      await expect.poll(killAll, { message: 'the worker has ended' }).toBe(0);
      await session.detach();
    },

    async openPopup(about) {
      const popup = await openPopupInTab(await harness.worker(), about);
      await keepDrawn(popup);
      return popup;
    },

    async openPanel(about) {
      const panel = await openPopupInTab(await harness.worker(), about, '/sidepanel.html');
      await keepDrawn(panel);
      await keepUnfolded(panel);
      return panel;
    },

    async openRealPopup(about) {
      const worker = await harness.worker();
      await about.bringToFront();
      await worker.evaluate('chrome.action.openPopup()');
      return attachToPopup(await browserSession(), `chrome-extension://${extensionId}/popup.html`);
    },

    async clickAction(about) {
      await about.bringToFront();
      const session = await browserSession();
      const filter = [{ type: 'tab' }];
      const { targetInfos } = await session.send('Target.getTargets', { filter });
      const tab = targetInfos.find(({ url }) => url === about.url());
      if (!tab) throw new Error(`no tab shows ${about.url()}`);
      const { targetId } = tab;
      await session.send('Extensions.triggerAction', { id: extensionId, targetId });
      return attachToPopup(session, `chrome-extension://${extensionId}/popup.html`);
    },

    async practice(settings) {
      const value = encodeURIComponent(
        new URLSearchParams(
          Object.entries({ ...quick, ...settings }).map(([name, setting]) => [
            name,
            String(setting),
          ]),
        ).toString(),
      );
      await context.addCookies(
        practiceHosts.map((host) => ({ name: 'practice', value, url: `https://${host}/` })),
      );
    },

    async startOver() {
      const blank = await context.newPage();
      for (const page of context.pages()) if (page !== blank) await page.close();
      await (
        await harness.worker()
      ).evaluate(`(async () => {
        const { action, alarms, notifications, sidePanel, storage } = chrome;
        // Closes the side panel if it is open.
        for (const enabled of [false, true]) await sidePanel.setOptions({ enabled });
        for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
        await Promise.all([storage.local.clear(), storage.session.clear(), storage.sync.clear()]);
        await Promise.all([alarms.clearAll(), action.setBadgeText({ text: '' })]);
      })()`);
      await harness.killWorker();
      await context.clearPermissions();
      await context.clearCookies();
      const session = await context.newCDPSession(blank);
      for (const host of practiceHosts) {
        const origin = `https://${host}`;
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      }
      await session.detach();
      await harness.practice({});
    },

    async kill() {
      const session = await browserSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const browserProcess = processInfo.find(({ type }) => type === 'browser');
      if (!browserProcess) throw new Error('the browser does not say which process it is');
      const ended = context.waitForEvent('close');
      // The browser leads a group of processes, so that none of them can write after it.
      process.kill(-browserProcess.id, 'SIGKILL');
      await ended;
      closing ??= removeFolder();
      await closing;
    },

    close() {
      closing ??= (async () => {
        await context.close();
        await removeFolder();
      })();
      return closing;
    },
  };
  await harness.practice({});
  return harness;
}
