/**
 * Chromium with the packed extension, installed by policy from a server on this machine: Chromium
 * rounds the times of a packed extension's alarms, and updates it by itself. The policy is a file
 * that every Chromium of this machine reads.
 */
import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';
import { chromiumArgs } from '../../../scripts/chromium.mjs';
import { builtExtension } from './chromium';
import { expect } from './expect';

const policyFolder = '/etc/chromium/policies/managed';
const policyFile = join(policyFolder, 'ace-companion-test.json');

export interface PackedExtension {
  id: string;
  /** Packs the built extension with this version, and offers it to the browser. */
  offer(version: string): Promise<void>;
  /** Removes the policy and ends the server. */
  close(): Promise<void>;
}

/** Makes a key, and with it an id: 32 letters from a to p, from the hash of the public key. */
async function makeKey(file: string): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** Serves the packed extension and orders every Chromium of this machine to install it. */
export async function installByPolicy(folder: string): Promise<PackedExtension> {
  await mkdir(folder, { recursive: true });
  const key = join(folder, 'key.pem');
  const id = await makeKey(key);
  let offered = { version: '', crx: new Uint8Array() };

  const server = createServer((request, response) => {
    const isPackage = request.url?.startsWith('/extension.crx') === true;
    response.setHeader(
      'Content-Type',
      isPackage ? 'application/x-chrome-extension' : 'application/xml',
    );
    const address = `http://${request.headers.host}/extension.crx`;
    response.end(
      isPackage
        ? offered.crx
        : `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${address}" version="${offered.version}"/></app></gupdate>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const updates = `http://127.0.0.1:${port}/updates.xml`;

  await mkdir(policyFolder, { recursive: true });
  const policy = {
    ExtensionInstallForcelist: [`${id};${updates}`],
    // Otherwise nobody can look into an extension that was installed by policy.
    DeveloperToolsAvailability: 1,
  };
  await writeFile(policyFile, JSON.stringify(policy));

  return {
    id,
    async offer(version) {
      const copy = join(folder, version);
      await cp(builtExtension, copy, { recursive: true });
      const file = join(copy, 'manifest.json');
      const manifest: object = JSON.parse(await readFile(file, 'utf8'));
      // A store adds this address, too: without it nothing is updated.
      await writeFile(file, JSON.stringify({ ...manifest, version, update_url: updates }));
      await promisify(execFile)(findChromium().browser?.path ?? 'chromium', [
        '--headless',
        '--no-sandbox',
        `--user-data-dir=${join(folder, 'packing')}`,
        `--pack-extension=${copy}`,
        `--pack-extension-key=${key}`,
      ]);
      offered = { version, crx: await readFile(`${copy}.crx`) };
    },
    async close() {
      await rm(policyFile, { force: true });
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface PackedChromium {
  context: BrowserContext;
  worker(): Promise<Worker>;
  openExtensionPage(path: string): Promise<Page>;
  /** Returns how many tabs show the welcome page. */
  welcomes(): number;
}

/** Starts Chromium, which installs the extension or finds it installed. */
export async function startPackedChromium(
  id: string,
  profile: string,
  portalPort: number,
): Promise<PackedChromium> {
  // With this the browser would install and update nothing.
  const offline = '--disable-background-networking';
  const executablePath = findChromium().browser?.path;
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    ...(executablePath && { executablePath }),
    ignoreDefaultArgs: ['--disable-extensions', offline],
    args: chromiumArgs({ extensionDir: null, portalPort }).filter((arg) => arg !== offline),
    viewport: { width: 1280, height: 800 },
  });
  const find = () => context.serviceWorkers().findLast((worker) => worker.url().includes(id));
  const harness: PackedChromium = {
    context,
    async worker() {
      await expect.poll(() => find() !== undefined, { timeout: 30_000 }).toBe(true);
      const worker = find();
      if (!worker) throw new Error('the worker ended while it was looked for');
      return worker;
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    welcomes: () => context.pages().filter((page) => page.url().endsWith('/welcome.html')).length,
  };
  await harness.worker();
  return harness;
}
