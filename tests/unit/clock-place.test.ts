import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openClock } from '../../lib/background/tabs';
import { clockBounds } from '../../lib/storage';
import { fromPopup, setTabs, startWorker } from './helpers/worker';

const create = vi.fn<(window: object) => Promise<object>>();
const bounds = { left: 40, top: 60, width: 300, height: 200 };

beforeEach(() => {
  startWorker(new Date(2026, 10, 20, 14, 2).getTime());
  setTabs([]);
  create.mockReset().mockResolvedValue({});
  Object.assign(fakeBrowser.windows, { create });
});

it('the clock opens small, and then where and as large as the user left it', async () => {
  await openClock();
  expect(create.mock.calls[0]?.[0]).toMatchObject({ type: 'popup', width: 340 });
  await fromPopup({ type: 'clock-placed', bounds });
  expect(await clockBounds.read()).toEqual(bounds);
  await openClock();
  expect(create.mock.calls[1]?.[0]).toMatchObject(bounds);
});

it('the browser chooses a place if the last one is on no screen any more', async () => {
  await clockBounds.update(() => bounds);
  create.mockRejectedValueOnce(new Error('Invalid value for bounds'));
  await openClock();
  const again = create.mock.calls[1]?.[0];
  expect(again).toMatchObject({ width: 300, height: 200 });
  expect(again).not.toHaveProperty('left');
});
