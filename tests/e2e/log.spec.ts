/**
 * The log in a real browser: off until turned on, what a walk adds to it, how it prints, and what
 * is never in it.
 */
import type { Page } from '@playwright/test';
import { expectSound } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { atStep, company, openForm, owner, toCode, walkForm } from './harness/form';
import { inEachLook } from './harness/looks';
import { store } from './harness/stored';

interface Entry {
  at: number;
  what: { type: string; state?: string };
  remark: string;
}

const log = async (chromium: Chromium): Promise<Entry[]> =>
  (await chromium.worker()).evaluate(
    `chrome.storage.local.get('evidence').then(({ evidence }) => evidence ?? [])`,
  );

const keeps = (page: Page) => page.getByRole('checkbox', { name: 'Keep a log from now on' });

test('the log is off by default; when on, it records a walk, each event once, and survives a restart @long', async ({
  launchChromium,
}) => {
  const profile = test.info().outputPath('profile');
  const chromium = await launchChromium({ profile });
  const first = await openForm(chromium.context);
  await toCode(first);
  await atStep(first, 2);
  expect(await log(chromium)).toEqual([]);
  await first.close();

  const panel = await chromium.openExtensionPage('sidepanel.html#log');
  await keeps(panel).focus();
  await panel.keyboard.press('Space');
  await expect(keeps(panel)).toBeChecked();
  const page = await openForm(chromium.context);
  await walkForm(page, (step) => atStep(page, step));
  await panel.bringToFront();
  await expect(panel.getByText('Importer form: the Done page was seen')).toBeVisible();
  expect((await log(chromium)).map(({ what }) => `${what.type} ${what.state}`)).toEqual([
    'code running',
    'code accepted',
    'state done',
  ]);

  await panel.getByRole('textbox', { name: 'Add a remark' }).fill('spoke with ACE Support');
  await panel.getByRole('button', { name: 'Add it' }).click();
  await panel.getByRole('button', { name: /^Remark on .*Done page/ }).click();
  await panel.keyboard.type('both emails came');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('button', { name: /^Remove .*accepted/ }).click();
  await panel.getByRole('button', { name: 'Remove it' }).click();
  await expect.poll(() => log(chromium)).toHaveLength(3);

  // It contains nothing that was typed on the pages.
  const stored = JSON.stringify(await log(chromium));
  for (const typed of [...Object.values(company), ...Object.values(owner)]) {
    if (String(typed).length > 3) expect(stored).not.toContain(String(typed));
  }
  await chromium.close();

  const again = await launchChromium({ profile });
  const sheet = await again.openExtensionPage('log.html');
  await expect(sheet.getByText('spoke with ACE Support')).toBeVisible();
  await expect(sheet.getByText('both emails came')).toBeVisible();
});

test('on paper the log is black on white, names its author and time zone, and has no buttons @long', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium({ colorScheme: 'dark', timezone: 'America/New_York' });
  const entries = Array.from({ length: 60 }, (_, index) => ({
    id: `${index}`,
    // Before and after the end of daylight saving time.
    at: Date.parse('2026-10-31T13:00:00Z') + index * 3_600_000,
    what: { type: 'log-in' },
    remark: index === 0 ? 'first' : '',
  }));
  await store(await chromium.worker(), { evidence: entries });
  const page = await chromium.openExtensionPage('log.html');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Made by ACE Companion (unofficial)')).toBeVisible();
  await expect(sheet.getByText('All times are those of America/New_York')).toBeVisible();
  await expect(sheet.getByText('9:00 AM EDT', { exact: true }).first()).toBeVisible();
  await expect(sheet.getByText('9:00 AM EST', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  const colors = await sheet.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor, getComputedStyle(document.body).backgroundColor];
  });
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
});

inEachLook([320, 420], async (chromium) => {
  const entries = [
    { id: 'a', at: Date.now(), what: { type: 'state', state: 'done' }, remark: '' },
    { id: 'b', at: Date.now(), what: { type: 'remark' }, remark: 'spoke with '.repeat(40) },
  ];
  await store(await chromium.worker(), { evidence: entries, keepsEvidence: true });
  const panel = await chromium.openExtensionPage('sidepanel.html#log');
  await panel.getByRole('button', { name: /^Remark on .*Done page/ }).click();
  await panel.getByRole('button', { name: 'Clear the log' }).click();
  const sheet = await chromium.openExtensionPage('log.html');
  await expect(sheet.getByRole('article')).toBeVisible();
  await expectSound(panel);
  await expectSound(sheet);
});
