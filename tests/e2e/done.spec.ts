/** Done needs proof: a word next to a spinner is not enough. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { atStep, openForm, press, toAuthorise, toCode, toOwner } from './harness/form';
import { storedWindows } from './harness/stored';

/** Hides the form and shows a spinner and "Success", as a page may do between two states. */
async function flash(page: Page, on: boolean): Promise<void> {
  await page.evaluate((isOn) => {
    document.getElementById('flash')?.remove();
    const form = document.querySelector<HTMLElement>('c-importer-form');
    if (!form) throw new Error('the practice form is not there');
    form.style.display = isOn ? 'none' : '';
    if (!isOn) return;
    const shown = document.createElement('div');
    shown.id = 'flash';
    shown.innerHTML = '<div role="status">Success</div><h2>Complete</h2><progress></progress>';
    document.body.append(shown);
  }, on);
}

/** Returns the state that the worker believes the tab is in. */
const believed = async (chromium: Chromium): Promise<unknown> =>
  (await chromium.worker()).evaluate(
    `chrome.storage.session.get('tabs').then(({ tabs }) => Object.values(tabs)[0]?.sighting?.state)`,
  );

const onDisk = async (chromium: Chromium): Promise<unknown> =>
  (await chromium.worker()).evaluate(`chrome.storage.local.get(['ticks', 'logins'])`);

test('"Success" next to a spinner between two pages of the form changes nothing', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await expect.poll(() => believed(chromium)).toBe('code');
  const windows = async () => storedWindows(await chromium.worker());
  const [before] = await windows();
  const kept = await onDisk(chromium);
  expect(before?.window.state).toBe('running');

  await flash(page, true);
  // Long enough for the extension to look and to give up the previous state.
  await expect.poll(() => believed(chromium)).toBe(null);
  const [during] = await windows();
  expect(during?.window).toMatchObject({
    state: 'running',
    startedAt: before?.window.startedAt,
  });
  expect(await onDisk(chromium)).toEqual(kept);

  await flash(page, false);
  await expect.poll(() => believed(chromium)).toBe('code');
  await toOwner(page);
  await expect.poll(async () => (await windows())[0]?.window.state).toBe('accepted');
});

test('Done is reached where old states stay in the page, even if the worker was killed after the submit @long', async ({
  chromium,
}) => {
  await chromium.practice({ states: 'hidden', delay: 2_000 });
  const page = await openForm(chromium.context);
  await toCode(page);
  await toOwner(page);
  await toAuthorise(page);
  await atStep(page, 4);
  expect(await onDisk(chromium)).not.toHaveProperty('ticks.done');
  await page.getByText('I authorize the creation').click();
  await press(page, 'Submit');
  await expect.poll(() => believed(chromium)).not.toBe('authorise');
  await chromium.killWorker();
  await atStep(page, 5);
  await expect.poll(() => onDisk(chromium)).toHaveProperty('ticks.done');
  expect(await onDisk(chromium)).toMatchObject({ logins: [{ lastLogin: { how: 'done' } }] });
});
