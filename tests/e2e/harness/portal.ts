/** What a person does on the practice portal. */
import type { Page } from '@playwright/test';
import { portalHome } from './addresses';

export async function logIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trade/PGA User' }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill('owner@example.com');
  await page.getByLabel('Password').fill('a long enough passphrase');
  await page.getByRole('button', { name: 'LOG IN' }).click();
  await page.getByRole('textbox', { name: 'Security Token' }).fill('123456');
  await page.getByRole('button', { name: 'VERIFY' }).click();
  await page.waitForURL(portalHome);
}
