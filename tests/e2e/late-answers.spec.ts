/** The worker's answers may come late, or in another order than they were made. */
import { en } from '../../lib/texts/en';
import type { Chromium } from './harness/chromium';
import { expect, overlay, said, test } from './harness/fixtures';
import { openForm } from './harness/form';

interface Runtime {
  sendMessage(message: { type: string }): Promise<unknown>;
}

type Inside = typeof globalThis & { chrome: { runtime: Runtime }; held: (() => void)[] };

/** The form at its first page, where answers to what the page shows are held up from now on. */
async function openHeld(chromium: Chromium) {
  const page = await openForm(chromium.context);
  const world = await chromium.isolatedWorld(page);
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
  await page.evaluate(() => {
    document.body.innerHTML =
      '<form><label>Verification Code <input></label><button>Back</button><button>Next</button></form>';
  });
  await expect.poll(() => world.evaluate(() => (globalThis as Inside).held.length)).toBe(1);
  return {
    page,
    notes: async () => (await overlay(page)).filter(({ role }) => role === 'note'),
    release: () =>
      world.evaluate(async () => {
        for (const go of (globalThis as Inside).held) go();
        await new Promise(requestAnimationFrame);
      }),
  };
}

test('the chips of the next state wait for no answer; an answer overtaken by a newer view is not drawn', async ({
  chromium,
}) => {
  const { page, notes, release } = await openHeld(chromium);
  const chip = `Verification Code: ${en.controls.verificationCode.chip}`;
  expect((await notes()).map(({ name }) => name)).toContain(chip);

  const popup = await chromium.openPanel(page);
  await popup.evaluate(`chrome.tabs.query({ url: 'https://ace-accounts.cbp.gov/*' }).then(([{ id }]) =>
    chrome.runtime.sendMessage({ type: 'by-hand', tabId: id, act: { type: 'hints', on: false } }))`);
  await expect.poll(() => said(page)).toContain('Get the code from your contact');
  expect(await notes()).toEqual([]);
  await release();
  expect(await notes()).toEqual([]);
});
