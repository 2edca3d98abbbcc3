/**
 * Events for which the browser wakes the worker besides alarms and messages: a click on a
 * notification, an update.
 */
import type { Chromium } from './harness/chromium';
import { focusBar } from './harness/focus-bar';
import { openForm, toCode } from './harness/form';
import { expect, importerForm, overlay, test } from './harness/fixtures';
import { shownNotifications, stopWindow, storedWindows } from './harness/stored';

/** Dispatches the browser's own event to the shipped build's own listener. */
const dispatch = async (chromium: Chromium, event: string, argument: unknown) =>
  (await chromium.worker()).evaluate(`chrome.${event}.dispatch(${JSON.stringify(argument)})`);

const activeUrl = async (chromium: Chromium): Promise<string | undefined> =>
  (await chromium.worker()).evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.url)`,
  );

test('a click on an alert’s notification brings its tab to the front, even if the worker was killed @long', async ({
  chromium,
}) => {
  const form = await openForm(chromium.context);
  await toCode(form);
  const shown = async () => shownNotifications(await chromium.worker());
  await expect.poll(shown).toHaveLength(1);
  const [id] = await shown();
  const other = await chromium.context.newPage();
  await other.bringToFront();
  await expect.poll(() => activeUrl(chromium)).not.toBe(importerForm);

  await chromium.killWorker();
  await dispatch(chromium, 'notifications.onClicked', id);
  await expect.poll(() => activeUrl(chromium)).toBe(importerForm);
  await expect.poll(shown).toEqual([]);
  expect((await storedWindows(await chromium.worker()))[0]?.window.state).toBe('running');
});

test('a click on a reminder opens the list of logins, only once @long', async ({ chromium }) => {
  // The browser's own count; Playwright learns of a page a moment later.
  const open = async (): Promise<unknown[]> =>
    (await chromium.worker()).evaluate(
      `chrome.tabs.query({ url: chrome.runtime.getURL('logins.html') })`,
    );
  for (const id of ['logins 2026-11-20', 'logins 2026-11-21']) {
    await dispatch(chromium, 'notifications.onClicked', id);
    await expect.poll(() => activeUrl(chromium)).toMatch(/\/logins\.html$/);
    expect(await open()).toHaveLength(1);
    await chromium.context.newPage();
  }
});

test('the browser has assigned keys to every command', async ({ chromium }) => {
  const commands: { name: string; shortcut: string }[] = await (
    await chromium.worker()
  ).evaluate('chrome.commands.getAll()');
  const own = commands.filter(({ name }) => !name.startsWith('_'));
  expect(own.map(({ name, shortcut }) => `${name} ${shortcut}`)).toEqual([
    expect.stringMatching(/^focus\S+ Alt\+Shift\+H$/),
    'open-side Alt+Shift+S',
  ]);
});

test('the keyboard command moves focus into the overlay, and Escape back to the field', async ({
  chromium,
}) => {
  const form = await openForm(chromium.context);
  const field = form.getByRole('textbox', { name: 'Company Name' });
  const hasFocus = async () =>
    (await overlay(form)).some(({ properties }) => properties['focused'] === true);
  await field.focus();
  await expect.poll(async () => (await overlay(form)).length).toBeGreaterThan(0);
  await focusBar(chromium, importerForm);
  await expect.poll(hasFocus).toBe(true);
  await form.keyboard.press('Escape');
  await expect(field).toBeFocused();
  expect(await hasFocus()).toBe(false);
});

// Chromium never updates an unpacked extension by itself, so these two tests dispatch the event.
test('an update waits while a countdown runs and comes when it is stopped', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium();
  const popup = await chromium.openExtensionPage('sidepanel.html');
  const act = (what: object) =>
    popup.evaluate(
      `chrome.runtime.sendMessage({ type: 'by-hand', tabId: null, act: ${JSON.stringify(what)} })`,
    );
  await act({ type: 'start-window' });
  await dispatch(chromium, 'runtime.onUpdateAvailable', { version: '9.0' });
  const waits = async () =>
    (await chromium.worker()).evaluate(
      `chrome.storage.session.get('updateWaits').then(({ updateWaits }) => updateWaits)`,
    );
  await expect.poll(waits).toBe(true);
  // Anything that makes the worker look could trigger it: a message, an alarm, a new worker.
  await act({ type: 'hints', on: true });
  await dispatch(chromium, 'alarms.onAlarm', { name: 'look again' });
  await chromium.killWorker();
  expect(await waits()).toBe(true);
  expect((await storedWindows(await chromium.worker()))[0]?.window.state).toBe('running');
  expect(popup.isClosed()).toBe(false);

  // `runtime.reload` closes every page of the extension, including this one, before the call
  // returns.
  await stopWindow(popup).catch(() => undefined);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('an update waits while a page holds typed text and comes when that page is gone @long', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium();
  const letter = await chromium.openExtensionPage('letter.html');
  const name = letter.getByLabel('Name of the top account');
  await name.fill('Northwind Imports');
  await dispatch(chromium, 'runtime.onUpdateAvailable', { version: '9.0' });
  const popup = await chromium.openExtensionPage('sidepanel.html');
  const look = () => popup.evaluate(`chrome.runtime.sendMessage({ type: 'told', logins: [] })`);
  expect(await look()).toEqual({ refused: null });
  await chromium.killWorker();
  expect(await look()).toEqual({ refused: null });
  await expect(name).toHaveValue('Northwind Imports');

  await letter.close();
  await look().catch(() => undefined);
  await expect.poll(() => popup.isClosed()).toBe(true);
});
