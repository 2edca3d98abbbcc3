import type { Page } from '@playwright/test';
import { cdp } from './cdp';

/**
 * Lets a tab be drawn at full speed while another is in front. Chromium draws a tab in the background about once
 * a second, and each click waits for two frames; one that is being recorded counts as seen. The pictures go
 * nowhere: without an answer to the first ones no more are sent.
 */
export async function keepDrawn(page: Page): Promise<void> {
  const session = await cdp(page);
  await session.send('Page.startScreencast', { format: 'jpeg', maxWidth: 16, maxHeight: 16 });
}
