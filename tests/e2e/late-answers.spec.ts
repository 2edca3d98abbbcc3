/** The worker's answers may arrive late or out of order. */
import type { Page } from '@playwright/test';
import { en } from '../../lib/texts/en';
import { expect, overlay, said, test } from './harness/fixtures';
import { openForm } from './harness/form';

interface Runtime {
  sendMessage(message: { type: string }): Promise<unknown>;
}

type Inside = typeof globalThis & { chrome: { runtime: Runtime }; held: (() => void)[] };

const codePage =
  '<form><label>Verification Code <input></label><button>Back</button><button>Next</button></form>';

const show = (page: Page, html: string) =>
  page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);

const notes = async (page: Page) => (await overlay(page)).filter(({ role }) => role === 'note');

test('the chips of the next state do not wait for the worker', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  const world = await chromium.isolatedWorld(page);
  // From now on the worker hears nothing, and says nothing.
  await world.evaluate(() => {
    (globalThis as Inside).chrome.runtime.sendMessage = () => new Promise(() => undefined);
  });
  await show(page, codePage);
  const chip = `Verification Code: ${en.controls.verificationCode.chip}`;
  await expect.poll(async () => (await notes(page)).map(({ name }) => name)).toEqual([chip]);
});

test('an answer that a newer view has overtaken is not drawn @long', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  const world = await chromium.isolatedWorld(page);
  // Holds back the answers to sightings.
  await world.evaluate(() => {
    const inside = globalThis as Inside;
    const { runtime } = inside.chrome;
    const send = runtime.sendMessage.bind(runtime);
    inside.held = [];
    runtime.sendMessage = async (message) => {
      const answer = await send(message);
      if (message.type === 'sighting') await new Promise<void>((go) => inside.held.push(go));
      return answer;
    };
  });
  await show(page, codePage);
  await expect.poll(() => world.evaluate(() => (globalThis as Inside).held.length)).toBe(1);

  const popup = await chromium.openPanel(page);
  await popup.evaluate(`chrome.tabs.query({ url: 'https://ace-accounts.cbp.gov/*' }).then(([{ id }]) =>
    chrome.runtime.sendMessage({ type: 'by-hand', tabId: id, act: { type: 'hints', on: false } }))`);
  await expect.poll(() => said(page)).toContain('Get the code from your contact');
  expect(await notes(page)).toEqual([]);
  await world.evaluate(async () => {
    for (const go of (globalThis as Inside).held) go();
    await new Promise(requestAnimationFrame);
  });
  expect(await notes(page)).toEqual([]);
});
