import { expect, type Page } from '@playwright/test';

/** What a person does on the practice form, by what it says: in every shadow mode and wording "facts". */

export const company = {
  'Company Name': 'Example Imports LLC',
  'Importer Record Number': '12-3456789',
  'Business Email Address': 'owner@example.com',
};

export const owner = {
  'Account Owner First & Last Name': 'Maria Lopez',
  Address: '1200 Harbor Blvd',
  City: 'Miami',
  Zip: '33126',
  'Telephone Number': '305-555-0123',
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Fills text boxes by their labels, as a person types. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

export async function fillCompany(page: Page, values: Partial<typeof company> = {}): Promise<void> {
  await fill(page, { ...company, ...values });
  // The form learns that the CAPTCHA is solved a moment after the box was ticked.
  const solved = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ captcha?: string } | undefined>) => {
          if (data?.captcha === 'solved') resolve();
        });
      }),
  );
  await page.frameLocator('iframe').getByRole('checkbox').check();
  await solved;
}

export async function press(page: Page, name: 'Next' | 'Back' | 'Submit'): Promise<void> {
  await button(page, name).click();
}

/** From the company state to the code state. */
export async function toCode(page: Page): Promise<void> {
  await fillCompany(page);
  await press(page, 'Next');
  await expect(page.getByRole('textbox', { name: 'Verification Code' })).toBeVisible();
}

export async function toOwner(page: Page): Promise<void> {
  await fill(page, { 'Verification Code': '123456' });
  await press(page, 'Next');
  await expect(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
}

export async function toAuthorise(page: Page): Promise<void> {
  await choose(page, 'Company Org. Structure', 'Corporation');
  await choose(page, 'Country', 'United States');
  await fill(page, owner);
  await press(page, 'Next');
  await expect(button(page, 'Submit')).toBeVisible();
}

export async function toDone(page: Page): Promise<void> {
  await page.getByText('I authorize the creation').click();
  await press(page, 'Submit');
  await expect(page.getByText('Your application was submitted.')).toBeVisible();
}
