/**
 * Keeps a copy of the firm's policy, from which everything else reads it. After its start Chromium 156 takes
 * three seconds to hand out managed storage, and no page, view or alert may wait that long.
 */
import { browser } from 'wxt/browser';
import { policyOf, type Policy } from '../policy';
import { evenUnsaved, policy } from '../storage';
import { isSame } from '../sync/entry';
import { pushViews } from './views';

/** Returns what the firm sets now. If that changed, updates the copy and what open pages show. */
export async function takePolicy(): Promise<Policy> {
  // Firefox rejects if there is no managed manifest.
  const found: unknown = await browser.storage.managed.get(null).catch(() => null);
  const now = policyOf(found);
  if (!isSame(await policy.read(), now)) {
    await evenUnsaved(() => policy.update(() => now));
    await pushViews();
  }
  return now;
}
