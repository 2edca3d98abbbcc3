/**
 * `npm run pictures`: what a person sees, as one sheet of tiles. Each state once, and five of them
 * in every look; `ALL=1` shows all of them in every look, and `LANGUAGE=es` in Spanish. It judges
 * nothing and is meant to be looked at.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cacheDir } from '../../scripts/paths.mjs';
import type { Chromium } from '../e2e/harness/chromium';
import {
  clickOverlay,
  expect,
  importerForm,
  overlay,
  portalHome,
  said,
  test,
} from '../e2e/harness/fixtures';
import { fillCompany, press, toAuthorise, toCode, toDone, toOwner } from '../e2e/harness/form';
import { letPass } from '../e2e/harness/stored';

import { languageFor, loadTexts } from '../../lib/texts/languages';
import { settle, speak } from './scene';

const language = languageFor(null, [process.env['LANGUAGE'] ?? 'en']);
const { actions, guidance } = await loadTexts(language);
const folder = join(cacheDir, 'pictures', language);

interface Look {
  name: string;
  width: number;
  height: number;
  isDark?: boolean;
  isForced?: boolean;
}

const first: Look = { name: 'light', width: 1000, height: 650 };
const looks: readonly Look[] = [
  first,
  { name: 'dark', width: 1000, height: 650, isDark: true },
  { name: 'wide', width: 1600, height: 900 },
  { name: 'small', width: 320, height: 640 },
  { name: 'forced colors', width: 640, height: 400, isForced: true },
];

/** What a scene receives. */
interface Scene {
  chromium: Chromium;
  page: Page;
}

const open = async ({ page }: Scene) => {
  await page.goto(importerForm);
  // A person does not press Next before there is help at the fields.
  await expect
    .poll(async () => (await overlay(page)).some(({ role }) => role === 'note'))
    .toBe(true);
};
const atCode = async (scene: Scene) => {
  await open(scene);
  await toCode(scene.page);
  await expect.poll(() => said(scene.page)).toContain(actions['no-code']);
};
const atOwner = async (scene: Scene) => {
  await atCode(scene);
  await toOwner(scene.page);
};
const refused = (company: string) => async (scene: Scene) => {
  await open(scene);
  await fillCompany(scene.page, { 'Company Name': company });
  await press(scene.page, 'Next');
  await scene.page.getByRole('alert').first().waitFor();
};
const after = (minutes: number) => async (scene: Scene) => {
  await atCode(scene);
  await letPass(await scene.chromium.worker(), minutes * 60_000);
  // The worker learns of it with the next sighting.
  await scene.page.getByRole('textbox', { name: 'Verification Code' }).focus();
};
const pressed =
  (arrange: (scene: Scene) => Promise<void>, name: string) => async (scene: Scene) => {
    await arrange(scene);
    await expect(() => clickOverlay(scene.page, { role: 'button', name })).toPass();
  };
const popupAt = (arrange: (scene: Scene) => Promise<void>) => async (scene: Scene) => {
  await arrange(scene);
  const popup = await scene.chromium.openPopup(scene.page);
  await popup.setViewportSize({ width: 400, height: 600 });
  return popup;
};
const ownPage = (path: string, width: number) => async (scene: Scene) => {
  const own = await scene.chromium.openExtensionPage(path);
  await own.setViewportSize({ width, height: 650 });
  return own;
};

/** Goes to each state. Returns the page to take a picture of, if it is not the form's. */
const scenes: Readonly<Record<string, (scene: Scene) => Promise<Page | void>>> = {
  company: open,
  'company, number in use': async (scene) => {
    await open(scene);
    await scene.page.getByRole('textbox', { name: 'Importer Record Number' }).focus();
  },
  'company, CAPTCHA': async (scene) => {
    await open(scene);
    await fillCompany(scene.page);
  },
  'company, menu': pressed(open, guidance.more),
  'already linked': refused('already linked'),
  'no match': refused('no match'),
  code: atCode,
  'code, none yet': pressed(atCode, actions['no-code']),
  'code, 2 minutes left': after(8.1),
  'code, 1 minute left': after(9.1),
  'code, time is up': after(10),
  'code, Back held': async (scene) => {
    await atCode(scene);
    await press(scene.page, 'Back');
  },
  owner: atOwner,
  'owner, address in use': async (scene) => {
    await atOwner(scene);
    await scene.page.getByRole('textbox', { name: 'Address' }).focus();
  },
  authorize: async (scene) => {
    await atOwner(scene);
    await toAuthorise(scene.page);
  },
  done: async (scene) => {
    await atOwner(scene);
    await toAuthorise(scene.page);
    await toDone(scene.page);
  },
  portal: async ({ page }) => {
    await page.goto(portalHome);
    await expect.poll(() => said(page)).not.toBe('');
  },
  'popup, before anything': async ({ chromium, page }) => {
    const popup = await chromium.openPopup(page);
    await popup.setViewportSize({ width: 400, height: 600 });
    return popup;
  },
  'popup, countdown': popupAt(atCode),
  'popup, owner': popupAt(atOwner),
  welcome: ownPage('welcome.html', 1000),
  'prep sheet': ownPage('sheet.html', 1000),
  'side panel': ownPage('sidepanel.html', 400),
  'on-top clock': async (scene) => {
    await atCode(scene);
    return ownPage('clock.html', 320)(scene);
  },
  logins: ownPage('logins.html', 1000),
  settings: ownPage('options.html', 1000),
};

/** The five states that are shown in every look. */
const inEveryLook = ['company, number in use', 'already linked', 'code', 'owner', 'done'];

const tiles: { title: string; file: string }[] = [];

test.describe.configure({ mode: 'serial', timeout: 10 * 60_000 });

test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
});

for (const look of looks) {
  test(look.name, async ({ launchChromium }) => {
    const { width, height, isDark, isForced } = look;
    const chromium = await launchChromium({
      viewport: { width, height },
      colorScheme: isDark ? 'dark' : 'light',
    });
    await chromium.practice({ mode: 'native', delay: 50, boot: 0 });
    for (const [name, arrange] of Object.entries(scenes)) {
      if (look !== first && !process.env['ALL'] && !inEveryLook.includes(name)) continue;
      await chromium.startOver();
      await speak(chromium, language);
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width, height });
      if (isForced) await page.emulateMedia({ forcedColors: 'active' });
      // The overlay uses the page's own color scheme.
      if (isDark) await page.addInitScript(darken);
      const shown = (await arrange({ chromium, page })) ?? page;
      if (isForced) await shown.emulateMedia({ forcedColors: 'active' });
      await settle(shown);
      const file = `${look.name}, ${name}.png`.replaceAll(/[ ,]+/g, '-');
      await shown.screenshot({ path: join(folder, file) });
      tiles.push({ title: `${name} · ${look.name} ${width} × ${height}`, file });
    }
  });
}

/** Runs in the page before its own scripts. */
function darken(): void {
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.colorScheme = 'dark';
  });
}

test('the sheet', async ({ launchChromium }) => {
  const figures = tiles.map(
    ({ title, file }) => `<figure><img src="${file}"><figcaption>${title}</figcaption></figure>`,
  );
  const sheet = join(folder, 'sheet.html');
  await writeFile(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>ACE Companion</title><style>
      body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; font: 13px system-ui; }
      figure { margin: 0; } img { max-width: 100%; max-height: 320px; border: 1px solid #ccc; }
    </style>${figures.join('\n')}`,
  );
  const chromium = await launchChromium({ viewport: { width: 1800, height: 900 } });
  const page = await chromium.context.newPage();
  await page.goto(`file://${sheet}`);
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true });
  process.stdout.write(`\n${tiles.length} pictures: ${sheet}\n`);
});
