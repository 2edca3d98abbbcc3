/**
 * `npm run pictures:store`: the pictures of the store listings, in every language that has one. It
 * judges nothing. Their sizes are those that all three stores accept.
 */
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inProject } from '../../scripts/paths.mjs';
import type { Chromium } from '../e2e/harness/chromium';
import { expect, importerForm, said, test } from '../e2e/harness/fixtures';
import { fillCompany, press, toCode } from '../e2e/harness/form';
import { keepSheet, sheet } from '../e2e/harness/prep-sheet';
import { letPass } from '../e2e/harness/stored';
import { settle, speak } from './scene';

const size = { width: 1280, height: 800 };
const store = inProject('docs', 'store');
const listings = (await readdir(store)).flatMap((file) => /^([a-z]{2})\.md$/.exec(file)?.[1] ?? []);

/** What a picture is taken from. */
interface Scene {
  chromium: Chromium;
  page: Page;
}

const openForm = async ({ page }: Scene) => {
  await page.goto(importerForm);
  await settle(page);
};
const atCode = async (scene: Scene) => {
  await openForm(scene);
  await toCode(scene.page);
  await scene.page.getByRole('textbox', { name: 'Verification Code' }).focus();
  // Past the alert at five minutes, which tells the page the new time.
  await letPass(await scene.chromium.worker(), 312_000);
  await expect.poll(() => said(scene.page)).toContain('4:4');
};

/** A picture of a page of ours in a window of this size, as an address. */
async function pictureOf(page: Page, width: number, height: number): Promise<string> {
  await page.setViewportSize({ width, height });
  await settle(page);
  const picture = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${picture.toString('base64')}`;
}

/** Shows pictures side by side on a plain background. */
async function show(page: Page, content: string): Promise<void> {
  await page.setContent(`<!doctype html><style>
    body { margin: 0; block-size: 100vh; display: flex; gap: 64px; align-items: center;
      justify-content: center; background: #e8ecef; font: 22px system-ui; color: #1b2a33; }
    img { box-shadow: 0 4px 24px #0004; border-radius: 8px; }
    div img { box-shadow: none; vertical-align: middle; margin-inline-end: 16px; }
    p { margin: 16px 0 0; font-size: 16px; }
  </style>${content}`);
}

/** In the order of the captions in each listing. */
const scenes: readonly ((scene: Scene) => Promise<Page | void>)[] = [
  atCode,
  async (scene) => {
    await openForm(scene);
    await scene.page.getByRole('textbox', { name: 'Importer Record Number' }).focus();
  },
  async (scene) => {
    await openForm(scene);
    await fillCompany(scene.page, { 'Company Name': 'already linked' });
    await press(scene.page, 'Next');
    await scene.page.getByRole('alert').first().waitFor();
  },
  async (scene) => {
    await atCode(scene);
    const { chromium, page } = scene;
    const popup = await pictureOf(await chromium.openPopup(page), 400, 530);
    const clock = await pictureOf(await chromium.openExtensionPage('clock.html'), 320, 320);
    const both = await chromium.context.newPage();
    await both.setViewportSize(size);
    await show(both, `<img src="${popup}" width="480"><img src="${clock}" width="384">`);
    return both;
  },
  async ({ chromium }) => {
    await keepSheet(await chromium.worker(), {
      ...sheet,
      companyName: 'Northwind Imports LLC',
    });
    return chromium.openExtensionPage('sheet.html');
  },
];

test.describe.configure({ mode: 'serial', timeout: 3 * 60_000 });

for (const language of listings) {
  test(`the pictures of the listing in ${language}`, async ({ launchChromium }) => {
    const folder = join(store, 'pictures', language);
    await mkdir(folder, { recursive: true });
    const chromium = await launchChromium({ viewport: size });
    await chromium.practice({ mode: 'native', delay: 50, boot: 0 });
    for (const [index, arrange] of scenes.entries()) {
      await chromium.startOver();
      await speak(chromium, language);
      const page = await chromium.context.newPage();
      await page.setViewportSize(size);
      const shown = (await arrange({ chromium, page })) ?? page;
      await shown.setViewportSize(size);
      await settle(shown);
      await shown.screenshot({ path: join(folder, `${index + 1}.png`) });
    }

    const icon = await readFile(inProject('public', 'icon', '128.png'), 'base64');
    const listing = await readFile(join(store, `${language}.md`), 'utf8');
    const [, unofficial] = /## Description\s+(.+)/.exec(listing) ?? [];
    const tile = await chromium.context.newPage();
    await tile.setViewportSize({ width: 440, height: 280 });
    const image = `<img src="data:image/png;base64,${icon}" width="56">`;
    await show(tile, `<div>${image}<b>ACE Companion</b><p>${unofficial}</p></div>`);
    await tile.screenshot({ path: join(folder, 'tile.png') });
  });
}
