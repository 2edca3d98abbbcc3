/** What a person does on the practice portal. */
import type { Page } from '@playwright/test';
import { portalHome } from './addresses';
import { pointer, type Hands } from './hands';

export async function logIn(page: Page, hands: Hands = pointer): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name });
  await hands.press(button('Trade/PGA User'));
  await hands.type(page.getByRole('textbox', { name: 'Email' }), 'owner@example.com');
  await hands.type(page.getByLabel('Password'), 'a long enough passphrase');
  await hands.press(button('LOG IN'));
  await hands.type(page.getByRole('textbox', { name: 'Security Token' }), '123456');
  await hands.press(button('VERIFY'));
  await page.waitForURL(portalHome);
}
