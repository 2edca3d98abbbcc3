/** The two pages for all measurements, and where help is wanted on them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { importerForm } from '../../e2e/harness/addresses';
import type { Chromium } from '../../e2e/harness/chromium';
import { fieldsOf } from '../../e2e/harness/form-fields';

export type PageId = 'lightning' | 'torture';

export const pageTitles: Record<PageId, string> = {
  lightning: 'The Lightning practice form',
  torture: 'The torture page',
};

export interface Variant {
  rtl?: boolean;
  dialog?: 'native' | 'lightning';
  /** The form is inside two nested scroll containers, as it always is on the torture page. */
  scroller?: boolean;
  width?: number;
  /** The page focuses the subject as soon as it exists. */
  focuses?: boolean;
}

/** The fields that get help, and the one that is measured. */
export interface Wanted {
  labels: readonly string[];
  subject: string;
}

const ownerForm: Wanted = {
  labels: fieldsOf.owner.map(([, label]) => label),
  subject: 'Telephone Number',
};
const bankData: Wanted = {
  labels: ['Bank Routing Number', 'Account Number', 'Bank Control Key'],
  subject: 'Bank Routing Number',
};

const torture = readFileSync(resolve(import.meta.dirname, 'torture.html'), 'utf8');

/** Navigates to the page and returns where help is wanted. The fields may not be there yet. */
export async function goTo(
  chromium: Chromium,
  page: Page,
  id: PageId,
  variant: Variant,
): Promise<Wanted> {
  const { rtl = false, dialog, scroller = true, width = 1280 } = variant;
  await page.setViewportSize({ width, height: 800 });
  if (id === 'torture') {
    const address = new URL(importerForm);
    if (rtl) address.searchParams.set('rtl', '');
    if (dialog) address.searchParams.set('dialog', dialog);
    await page.route(address.href, (route) =>
      route.fulfill({ contentType: 'text/html', body: torture }),
    );
    await page.goto(address.href);
    return ownerForm;
  }
  await chromium.practice({
    mode: 'synthetic',
    step: 'owner',
    signedIn: 1,
    ...(scroller && { scroller: 1 }),
    ...(rtl && { rtl: 1 }),
    ...(dialog && { dialog, scroller: 0 }),
  });
  if (!dialog) {
    await page.goto(importerForm);
    return ownerForm;
  }
  await page.goto('https://ace.cbp.gov/s/account/001A1');
  await page.getByRole('tab', { name: 'ACH Refund Authorization' }).click();
  await page.getByRole('button', { name: 'Add ACH Info' }).click();
  await page.getByRole('textbox', { name: 'Bank Routing Number' }).waitFor();
  return bankData;
}
