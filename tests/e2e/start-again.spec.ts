/** When the form throws away what was typed, the prep sheet brings it back in a few clicks. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { clickOverlay, expect, overlay, test } from './harness/fixtures';
import {
  atStep,
  openForm,
  press,
  solveCaptcha,
  toAuthorise,
  toCode,
  toOwner,
} from './harness/form';
import { inLong, noteResult } from './harness/long';
import { fieldCount, keepSheet, putInFrom, receivedOf, sheet } from './harness/prep-sheet';
import { attachToPopup, type RealPopup } from './harness/real-popup';
import { letPass } from './harness/stored';

/** Presses the bar’s "Start again" and returns the browser’s own side panel, which opens then. */
async function startAgain(chromium: Chromium, page: Page): Promise<RealPopup> {
  const isOffered = async () =>
    (await overlay(page)).some(({ role, name }) => role === 'button' && name === 'Start again');
  await expect.poll(isOffered).toBe(true);
  await clickOverlay(page, { role: 'button', name: 'Start again' });
  return attachToPopup(
    await chromium.browserSession(),
    `chrome-extension://${chromium.extensionId}/sidepanel.html`,
  );
}

/** Loses an application that has come to the code. */
const losses: Record<string, (chromium: Chromium, page: Page) => Promise<void>> = {
  async Back(_, page) {
    await press(page, 'Back');
    await expect
      .poll(async () => (await overlay(page)).map(({ text }) => text).join(' '))
      .toContain('Press it again');
    await press(page, 'Back');
  },
  async 'the end of the ten minutes'(chromium, page) {
    await toOwner(page);
    await atStep(page, 3);
    await toAuthorise(page);
    await atStep(page, 4);
    await letPass(await chromium.worker(), 600_000);
    await chromium.practice({ expiry: 0 });
    await page.getByText('I authorize the creation').click();
    await press(page, 'Submit');
  },
};

for (const [loss, lose] of Object.entries(losses)) {
  test(
    `after ${loss} everything is back in six clicks, CAPTCHA and code`,
    inLong(loss !== 'Back'),
    async ({ chromium }) => {
      await keepSheet(await chromium.worker());
      const page = await openForm(chromium.context);
      await toCode(page);
      await atStep(page, 2);
      await lose(chromium, page);
      await page.getByRole('textbox', { name: 'Company Name' }).waitFor();
      await chromium.practice({});

      const clicks: string[] = [];
      const counted = async <Result>(click: string, done: Promise<Result>) => {
        clicks.push(click);
        return done;
      };
      const lostAt = performance.now();
      const panel = await counted('Start again', startAgain(chromium, page));
      await counted('Put into the form', putInFrom(panel, fieldCount.company));
      await solveCaptcha(page);
      const company = page.waitForRequest(/api\/company$/);
      await counted('Next', press(page, 'Next'));
      expect((await company).postDataJSON()).toMatchObject(receivedOf.company);
      await page.getByRole('textbox', { name: 'Verification Code' }).fill('123456');
      await counted('Next', press(page, 'Next'));
      await counted('Put into the form', putInFrom(panel, fieldCount.owner));
      await expect(page.getByRole('textbox', { name: 'Website' })).toHaveValue(sheet.website);
      const seconds = (performance.now() - lostAt) / 1_000;

      const submitted = page.waitForRequest(/api\/submit$/);
      await press(page, 'Next');
      await page.getByText('I authorize the creation').click();
      await press(page, 'Submit');
      expect((await submitted).postDataJSON()).toMatchObject(receivedOf.owner);
      expect(clicks.length, clicks.join(', ')).toBeLessThanOrEqual(6);
      await noteResult(
        `back at the owner page’s last field after ${clicks.length} clicks, CAPTCHA and code; ${seconds.toFixed(1)} s without a person’s pauses`,
        `Chromium ${chromium.context.browser()?.version()}`,
      );
    },
  );
}

test('once the bar knows that the code came, the side panel does not ask again @long', async ({
  chromium,
}) => {
  await keepSheet(await chromium.worker());
  const page = await openForm(chromium.context);
  await toCode(page);
  await atStep(page, 2);
  await letPass(await chromium.worker(), 600_000);
  const came = { role: 'button', name: 'It came' };
  await expect
    .poll(async () => (await overlay(page)).some(({ name }) => name === came.name))
    .toBe(true);
  await clickOverlay(page, came);
  const panel = await startAgain(chromium, page);
  await expect
    .poll(() => panel.evaluate(`document.querySelector('.fill ol')?.textContent`))
    .toContain('Open page one of the form.');
  expect(
    await panel.evaluate(`[...document.querySelectorAll('.main')].map((one) => one.textContent)`),
  ).toEqual(['Open the form']);
});
