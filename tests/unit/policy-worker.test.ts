/** The worker's copy of the firm's policy: taken at its start, and whenever the browser reports a change. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { policy } from '../../lib/storage';
import { asked, fromPage, sighting, startWorker } from './helpers/worker';

/** The last message that the open form got. */
function told(): unknown {
  const [, message] = asked.sendMessage.mock.calls.findLast(([tabId]) => tabId === 1) ?? [];
  return message;
}

const viewIn = (language: string) => ({
  view: { region: { lang: expect.stringMatching(`^${language}`) } },
});

beforeEach(() => {
  startWorker(Date.UTC(2026, 10, 29, 14));
  // Parts of the browser and of the worker's world that do not exist here.
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser.commands, { onCommand: silent });
  Object.assign(fakeBrowser.permissions, { onAdded: silent });
  const { local, session, sync } = fakeBrowser.storage;
  for (const area of [local, session, sync]) {
    Object.assign(area, { setAccessLevel: async () => undefined });
  }
  Object.assign(globalThis, { addEventListener: silent.addListener });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'addEventListener');
});

it('is taken at the start and at each change, and an open page shows it', async () => {
  const { managed } = fakeBrowser.storage;
  await fromPage(sighting('company'));
  await managed.set({ language: 'es' });
  background.main();
  await vi.waitFor(() => expect(told()).toMatchObject(viewIn('es')));
  await managed.set({ language: 'en' });
  await vi.waitFor(() => expect(told()).toMatchObject(viewIn('en')));
  expect(await policy.read()).toEqual({ language: 'en' });
});
