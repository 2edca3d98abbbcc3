import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as z from 'zod';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { practiceHosts } from '../../../scripts/hosts.mjs';
import { expect } from './expect';
import { startProxy, type LoopbackProxy } from './firefox-proxy';
import { keepUnfolded } from './keep-unfolded';
import type { Box } from './overlay';

/** The output of `npm run build:firefox`. */
export const builtForFirefox = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/**
 * A fixed id in the addresses of the extension's pages. By default, Firefox generates one for each
 * profile.
 */
const uuid = '5f1d3c1e-1c1f-4f0e-9d5a-ace0c0de0001';

export interface FirefoxOptions {
  portalPort: number;
  extensionDir?: string;
  /** More host names, besides the four, that lead to the practice server. */
  moreHosts?: readonly string[];
  /** Additional preferences, named as in about:config. */
  prefs?: Record<string, unknown>;
  /** A home of its own, with a firm's managed manifests below `.mozilla`. */
  home?: string;
}

export interface FirefoxOverlayElement {
  /** Stable for an element as long as it exists. */
  id: string;
  tag: string;
  attributes: Record<string, string>;
  text: string;
  box: Box | null;
}

export interface Firefox {
  browser: Browser;
  extensionId: string;
  /** `moz-extension://…` without a trailing slash. */
  extensionOrigin: string;
  /** The hosts that were requested through the proxy. */
  asked: LoopbackProxy['asked'];
  open(url: string): Promise<Page>;
  /** Brings this tab to the front. The previous one becomes hidden. */
  show(page: Page): Promise<void>;
  practice(settings: Readonly<Record<string, string | number>>): Promise<void>;
  /** Opens `popup.html` in a background tab, so that `about` stays the active tab. */
  openPopup(about: Page): Promise<Page>;
  /** Opens the side panel's page in the same way. */
  openPanel(about: Page): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** Returns every element of the overlay's closed root, in document order, with its box. */
  overlay(page: Page): Promise<FirefoxOverlayElement[]>;
  /**
   * Counts the elements of the overlay with this computed role and name, as Firefox reports them to
   * assistive technology.
   */
  countInOverlay(page: Page, wanted: { role?: string; name?: string }): Promise<number>;
  /**
   * Revokes the extension's access to the hosts, or grants it again, as the permission list does.
   */
  setHostAccess(granted: boolean): Promise<void>;
  /** Evaluates an expression in the browser's window, with the browser's privileges. */
  privileged(expression: string): Promise<unknown>;
  /** The folder of the profile. It is deleted by `close`. */
  profile: string;
  /** Exits as when a person does, who finds everything again at the next start. */
  quit(): Promise<void>;
  /** Ends the browser like a crash or a power cut: nothing more is written and no event fires. */
  kill(): Promise<void>;
  /** Safe after either. */
  close(): Promise<void>;
}

/** Puppeteer's WebDriver BiDi connection, for commands that its own methods do not cover. */
interface WithConnection {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Serialized {
  sharedId?: string | undefined;
  value?:
    | {
        nodeType: number;
        localName?: string | undefined;
        nodeValue?: string | undefined;
        attributes?: Record<string, string> | undefined;
        children?: Serialized[] | undefined;
        mode?: string | undefined;
        shadowRoot?: Serialized | null | undefined;
      }
    | undefined;
}

const serialized: z.ZodType<Serialized> = z.lazy(() =>
  z.object({
    sharedId: z.string().optional(),
    value: z
      .object({
        nodeType: z.number(),
        localName: z.string().optional(),
        nodeValue: z.string().optional(),
        attributes: z.record(z.string(), z.string()).optional(),
        children: z.array(serialized).optional(),
        mode: z.string().optional(),
        shadowRoot: serialized.nullish(),
      })
      .optional(),
  }),
);
const located = z.object({ nodes: z.array(serialized) });
const tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const evaluated = z.object({
  type: z.string(),
  result: z.object({ type: z.string(), value: z.unknown().optional() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});
const trees = z.object({
  contexts: z.array(z.object({ context: z.string(), url: z.string() })),
});
const boxes = z.array(
  z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
);

const textOf = ({ value }: Serialized): string =>
  value?.nodeType === 3
    ? (value.nodeValue ?? '')
    : (value?.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();

const elementsOf = (node: Serialized): Serialized[] => [
  ...(node.value?.nodeType === 1 ? [node] : []),
  ...(node.value?.children ?? []).flatMap(elementsOf),
];

/**
 * Returns the closed roots below a node. WebDriver BiDi serializes them for tests; no page can
 * reach them.
 */
const closedRootsOf = (node: Serialized): Serialized[] => {
  const root = node.value?.shadowRoot;
  return [
    ...(root?.value?.mode === 'closed' ? [root] : []),
    ...(node.value?.children ?? []).flatMap(closedRootsOf),
  ];
};

/** Starts Firefox over WebDriver BiDi, with the extension and at the real addresses. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { portalPort, extensionDir = builtForFirefox, moreHosts = [], prefs = {}, home } = options;
  const executablePath = findFirefox().browser?.path;
  if (!executablePath) throw new Error('There is no Firefox; these tests are counted as skipped.');
  const manifest = z
    .object({
      host_permissions: z.array(z.string()),
      browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
    })
    .parse(JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')));
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const extensionOrigin = `moz-extension://${uuid}`;
  const proxy = await startProxy([...practiceHosts, ...moreHosts], portalPort);
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath,
    headless: true,
    ...(home !== undefined && { env: { ...process.env, HOME: home } }),
    acceptInsecureCerts: true,
    // The default of Playwright's pages.
    defaultViewport: { width: 1280, height: 720 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.dns.disabled': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // Otherwise `notifications.getAll()` returns nothing.
      'alerts.useSystemBackend': false,
      ...prefs,
    },
  });
  await browser.installExtension(extensionDir);

  const send = async (method: string, params: object) =>
    (await (browser as unknown as WithConnection).connection.send(method, params)).result;
  // Every profile is new here, and the welcome page would cover what a test opens.
  await expect
    .poll(async () => {
      const { contexts } = trees.parse(await send('browsingContext.getTree', {}));
      const welcome = contexts.find(({ url }) => url.endsWith('/welcome.html'));
      if (welcome) await send('browsingContext.close', { context: welcome.context });
      return welcome !== undefined;
    })
    .toBe(true);
  /** Returns the BiDi id of a page's browsing context, which puppeteer keeps as the frame's id. */
  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };

  const closedRoots = async (page: Page) => {
    const { nodes } = located.parse(
      await send('browsingContext.locateNodes', {
        context: contextOf(page),
        // The overlay's host is a child of the root, or of an open dialog of the page.
        locator: { type: 'css', value: ':root > :not(head, body), dialog[open] > *' },
        serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
      }),
    );
    return nodes.flatMap(closedRootsOf);
  };

  const openExtensionPage = async (path: string, background = false) => {
    const { context } = z
      .object({ context: z.string() })
      .parse(await send('browsingContext.create', { type: 'tab', background }));
    // Do not wait: this navigation never reports its end, though the page loads.
    await send('browsingContext.navigate', {
      context,
      url: `${extensionOrigin}/${path}`,
      wait: 'none',
    });
    // Ask the browser: puppeteer does not hear of this navigation and keeps reporting about:blank.
    const address = async () => {
      const { contexts } = tree.parse(
        await send('browsingContext.getTree', { root: context, maxDepth: 0 }),
      );
      return contexts[0]?.url;
    };
    await expect.poll(address).toContain(`${extensionOrigin}/${path}`);
    const page = (await browser.pages()).find((candidate) => contextOf(candidate) === context);
    if (!page) throw new Error('the tab closed');
    await page.waitForSelector('body *');
    return page;
  };

  const privileged = async (expression: string) => {
    const { contexts } = tree.parse(
      await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
    );
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('the browser’s own window was not found');
    const answer = evaluated.parse(
      await send('script.evaluate', {
        expression,
        target: { context: window.context },
        awaitPromise: true,
      }),
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };

  const browserProcess = browser.process();
  /** Ends the browser by `end`, unless it has ended. */
  const endBy = async (end: (pid: number) => unknown) => {
    if (!browserProcess?.pid || browserProcess.exitCode !== null || browserProcess.signalCode)
      return;
    const gone = once(browserProcess, 'exit');
    await end(browserProcess.pid);
    await gone;
  };
  // The browser leads a group of processes, so that none of them can write after it.
  const kill = () => endBy((pid) => process.kill(-pid, 'SIGKILL'));

  return {
    browser,
    extensionId,
    extensionOrigin,
    asked: proxy.asked,
    open,
    privileged,
    openExtensionPage,
    show: (page) => page.bringToFront(),

    async practice(settings) {
      const entries = Object.entries(settings).map(([name, value]) => [name, String(value)]);
      const value = encodeURIComponent(new URLSearchParams(entries).toString());
      await browser.setCookie(
        ...practiceHosts.map((domain) => ({
          name: 'practice',
          value,
          domain,
          path: '/',
          secure: true,
        })),
      );
    },

    async openPopup(about) {
      await about.bringToFront();
      return openExtensionPage('popup.html', true);
    },
    async openPanel(about) {
      await about.bringToFront();
      const panel = await openExtensionPage('sidepanel.html', true);
      await keepUnfolded(panel);
      return panel;
    },

    async overlay(page) {
      const elements = (await closedRoots(page)).flatMap(elementsOf);
      const measured = evaluated.parse(
        await send('script.callFunction', {
          functionDeclaration: `(...elements) => JSON.stringify(elements.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return element.getClientRects().length === 0 ? null : { x, y, width, height };
          }))`,
          arguments: elements.map(({ sharedId }) => ({ sharedId })),
          // In a sandbox, so that we call nothing that the page has changed, and the page cannot
          // get hold of the root.
          target: { context: contextOf(page), sandbox: 'harness' },
          awaitPromise: false,
        }),
      );
      const found = boxes.parse(JSON.parse(String(measured.result?.value)));
      return elements.map((element, at) => ({
        id: element.sharedId ?? '',
        tag: element.value?.localName ?? '',
        attributes: element.value?.attributes ?? {},
        text: textOf(element),
        box: found[at] ?? null,
      }));
    },

    async countInOverlay(page, wanted) {
      const startNodes = (await closedRoots(page)).map(({ sharedId }) => ({ sharedId }));
      if (startNodes.length === 0) return 0;
      const { nodes } = located.parse(
        await send('browsingContext.locateNodes', {
          context: contextOf(page),
          locator: { type: 'accessibility', value: wanted },
          startNodes,
        }),
      );
      return nodes.length;
    },

    async setHostAccess(granted) {
      const what = JSON.stringify({ permissions: [], origins: manifest.host_permissions });
      await privileged(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        await ExtensionPermissions.${granted ? 'add' : 'remove'}(extension.id, ${what}, extension);
      })()`);
    },

    profile,
    kill,
    quit: () =>
      endBy(() => privileged('Services.startup.quit(Ci.nsIAppStartup.eForceQuit)').catch(() => {})),

    async close() {
      // On a regular exit, Firefox takes its time to save a profile that nobody will open again.
      await kill();
      await proxy.close();
      // Its child processes notice a little later and may still be writing.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}
