import type { Page } from '@playwright/test';
import { cdp } from './cdp';

/**
 * Makes Chromium render a background tab at full speed. Otherwise it renders one about once a
 * second, and each click waits for two frames. A tab that is being recorded counts as visible. The
 * frames are not used: without an acknowledgment of the first ones, no more are sent.
 */
export async function keepDrawn(page: Page): Promise<void> {
  const session = await cdp(page);
  await session.send('Page.startScreencast', { format: 'jpeg', maxWidth: 16, maxHeight: 16 });
}
