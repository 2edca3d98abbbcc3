/**
 * Firefox with the packed extension, which is in the profile's folder: installed for good, it
 * survives a restart, which a temporary one does not. Firefox itself refuses files that Mozilla has
 * not signed; ESR, Developer Edition and Nightly can be told to take them.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import * as z from 'zod';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { tool } from '../../../scripts/run.mjs';
import { expect } from './expect';
import type { Inside } from './stored';

const extensionId = 'ace-companion@ace-companion.example';
const origin = 'moz-extension://5f1d3c1e-1c1f-4f0e-9d5a-ace0c0de0002';

const prefs = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: new URL(origin).host }),
  // Otherwise `notifications.getAll()` returns nothing.
  'alerts.useSystemBackend': false,
  // Nothing here needs a network.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.dns.disabled': true,
};

const trees = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const evaluated = z.object({
  result: z.object({ value: z.unknown() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

/** Packs the extension as `wxt zip` does. Returns the file. */
export async function packForFirefox(folder: string): Promise<string> {
  const [program, args] = tool('wxt', ['zip', '-b', 'firefox', '--mv3']);
  await promisify(execFile)(program, args, { env: { ...process.env, OUT_DIR: folder } });
  const name = (await readdir(folder)).find((file) => file.endsWith('-firefox.zip'));
  return join(folder, name ?? 'no package');
}

export interface PackedFirefox {
  /** Returns the addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Returns whether the background page is `running`, `stopped` … */
  backgroundState(): Promise<unknown>;
  /** Opens a page of the extension, from which its APIs can be called. */
  openExtensionPage(path: string): Promise<Inside>;
  /** Exits as when a person does. Safe to call twice. */
  quit(): Promise<void>;
}

/** Puts the packed extension into a profile, new or not, as a file beside what else is in it. */
export async function addToProfile(profile: string, xpi: string): Promise<void> {
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await copyFile(xpi, join(profile, 'extensions', `${extensionId}.xpi`));
}

/** @throws if there is no Firefox */
export async function startPackedFirefox(profile: string): Promise<PackedFirefox> {
  const executablePath = findFirefox().browser?.path;
  if (!executablePath) throw new Error('There is no Firefox; these tests are counted as skipped.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
  });
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send = async (method: string, params: object) =>
    (await connection.send(method, params)).result;

  const contexts = async (more: object = {}) =>
    trees.parse(await send('browsingContext.getTree', { maxDepth: 0, ...more })).contexts;

  const evaluate = async (context: string, expression: string) => {
    const { result, exceptionDetails } = evaluated.parse(
      await send('script.evaluate', {
        // Serialized, because BiDi's own form of objects has to be taken apart.
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      }),
    );
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(String(result?.value)) as unknown;
  };

  const privileged = async (expression: string) => {
    const [window] = await contexts({ 'moz:scope': 'chrome' });
    return evaluate(window?.context ?? '', expression);
  };

  const browserProcess = browser.process();
  return {
    tabs: async () => (await contexts()).map(({ url }) => url),

    backgroundState: () =>
      privileged(
        `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension.backgroundState`,
      ),

    async openExtensionPage(path) {
      const { context } = z
        .object({ context: z.string() })
        .parse(await send('browsingContext.create', { type: 'tab' }));
      const url = `${origin}/${path}`;
      // Do not wait: this navigation never reports its end, though the page loads.
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      const isThere = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
      await expect.poll(() => evaluate(context, isThere).catch(() => false)).toBe(true);
      return {
        evaluate: async <T>(expression: string) => (await evaluate(context, expression)) as T,
      };
    },

    async quit() {
      if (!browserProcess || browserProcess.exitCode !== null) return;
      const gone = once(browserProcess, 'exit');
      await privileged('Services.startup.quit(Ci.nsIAppStartup.eForceQuit)').catch(() => undefined);
      await gone;
    },
  };
}
