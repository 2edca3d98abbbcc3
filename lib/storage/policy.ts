/** The firm's policy. The browser keeps it, and no extension can change it. */
import { browser } from 'wxt/browser';
import { policyOf, type Policy } from '../policy';

export const policy = {
  /** What the firm sets now; nothing if there is no policy. */
  async read(): Promise<Policy> {
    // Firefox rejects if there is no managed manifest.
    const found: unknown = await browser.storage.managed.get(null).catch(() => null);
    return policyOf(found);
  },

  /** Calls `onChange` after the policy changes. Returns a function that stops watching. */
  watch(onChange: () => void): () => void {
    const onChanged = (_: object, area: string) => {
      if (area === 'managed') onChange();
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
