/** What the worker says may arrive in another order than it was said. The page shows the newest. */
import { expect, overlay, said, test } from './harness/fixtures';
import { openForm } from './harness/form';

interface Runtime {
  sendMessage(message: { type: string }): Promise<unknown>;
}

test('an answer that a newer view has overtaken is not drawn @long', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  const world = await chromium.isolatedWorld(page);
  // Holds up the answers to what the page shows until `release` is called.
  await world.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const send = runtime.sendMessage.bind(runtime);
    const held: (() => void)[] = [];
    runtime.sendMessage = async (message) => {
      const answer = await send(message);
      if (message.type === 'sighting') await new Promise<void>((go) => held.push(go));
      return answer;
    };
    Object.assign(globalThis, { held });
  });
  const held = () =>
    world.evaluate(() => (globalThis as unknown as { held: (() => void)[] }).held.length);
  await page.evaluate(() => {
    document.body.innerHTML =
      '<form><label>Verification Code <input></label><button>Back</button><button>Next</button></form>';
  });
  await expect.poll(held).toBe(1);

  const popup = await chromium.openPanel(page);
  await popup.evaluate(`chrome.tabs.query({ url: 'https://ace-accounts.cbp.gov/*' }).then(([{ id }]) =>
    chrome.runtime.sendMessage({ type: 'by-hand', tabId: id, act: { type: 'hints', on: false } }))`);
  await expect.poll(() => said(page)).toContain('Get the code from your contact');
  const notes = async () => (await overlay(page)).filter(({ role }) => role === 'note');
  expect(await notes()).toEqual([]);
  await world.evaluate(async () => {
    for (const go of (globalThis as unknown as { held: (() => void)[] }).held) go();
    await new Promise(requestAnimationFrame);
  });
  expect(await notes()).toEqual([]);
});
