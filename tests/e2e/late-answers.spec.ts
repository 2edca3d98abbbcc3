/** The worker's answers may arrive late or out of order. */
import { en } from '../../lib/texts/en';
import type { Chromium } from './harness/chromium';
import { expect, overlay, said, test } from './harness/fixtures';
import { openForm } from './harness/form';

interface Runtime {
  sendMessage(message: { type: string }): Promise<unknown>;
}

type Inside = typeof globalThis & { chrome: { runtime: Runtime }; held: (() => void)[] };

/** Opens the form at its first page. From then on, answers to sightings are held back. */
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

test('the next state’s chips do not wait for an answer, and an outdated answer is not drawn', async ({
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
