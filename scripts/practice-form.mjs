// @ts-check
// What a person does on the practice form, using the labels of the "facts" wording, in every shadow
// mode. Plain JavaScript, because `npm start` walks through the form too and Node 20 cannot run
// TypeScript.

/** @typedef {import('@playwright/test').Page} Page */

/** An application that the practice server accepts. */
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

/**
 * @param {Page} page
 * @param {string} name
 */
const button = (page, name) => page.getByRole('button', { name, exact: true });

/**
 * Fills text boxes by their labels.
 *
 * @param {Page} page
 * @param {Readonly<Record<string, string>>} values by label
 */
export async function fill(page, values) {
  for (const [label, value] of Object.entries(values)) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
}

/**
 * @param {Page} page
 * @param {string} label
 * @param {string} option
 */
async function choose(page, label, option) {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/**
 * Fills in the company state and solves the CAPTCHA.
 *
 * @param {Page} page
 * @param {Partial<typeof company>} [values] those that differ from the example
 */
export async function fillCompany(page, values = {}) {
  await fill(page, { ...company, ...values });
  await solveCaptcha(page);
}

/** @param {Page} page */
export async function solveCaptcha(page) {
  const captcha = page.frameLocator('iframe').getByRole('checkbox');
  // Once solved, it cannot be ticked again.
  if (await captcha.isDisabled()) return;
  // The form learns a moment after the box is ticked that the CAPTCHA is solved.
  const solved = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data?.captcha === 'solved') resolve(true);
        });
      }),
  );
  await captcha.check();
  await solved;
}

/**
 * @param {Page} page
 * @param {'Next' | 'Back' | 'Submit'} name
 */
export async function press(page, name) {
  await button(page, name).click();
}

/**
 * Moves from the company state to the code state.
 *
 * @param {Page} page
 */
export async function toCode(page) {
  await fillCompany(page);
  await press(page, 'Next');
  await page.getByRole('textbox', { name: 'Verification Code' }).waitFor();
}

/**
 * Moves from the code state to the owner state.
 *
 * @param {Page} page
 */
export async function toOwner(page) {
  await fill(page, { 'Verification Code': '123456' });
  await press(page, 'Next');
  await page.getByRole('combobox', { name: 'Country' }).waitFor();
}

/**
 * Moves from the owner state to the authorization state.
 *
 * @param {Page} page
 */
export async function toAuthorise(page) {
  await choose(page, 'Company Org. Structure', 'Corporation');
  await choose(page, 'Country', 'United States');
  await fill(page, owner);
  await press(page, 'Next');
  await button(page, 'Submit').waitFor();
}

/**
 * Moves from the authorization state to the done state.
 *
 * @param {Page} page
 */
export async function toDone(page) {
  await page.getByText('I authorize the creation').click();
  await press(page, 'Submit');
  await page.getByText('Your application was submitted.').waitFor();
}
