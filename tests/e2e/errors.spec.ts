/**
 * What the bar says when the form refuses something. The page's own message stays visible; ours
 * says what to do.
 */
import { covers } from './harness/covers';
import { clickOverlay, expect, importerForm, overlay, said, test } from './harness/fixtures';
import { company, fill, fillCompany, openForm, press, toCode } from './harness/form';
import { inLong, isLong } from './harness/long';

const refusals = [
  {
    error: 'E1',
    typed: { 'Business Email Address': 'used@example.com' },
    says: 'already has an ACE login',
  },
  { error: 'E2', typed: { 'Company Name': 'No Match' }, says: 'No match.' },
  { error: 'E3', typed: { 'Company Name': 'No Contact' }, says: 'no email that CBP can use' },
  { error: 'E4', typed: { 'Company Name': 'Already Linked' }, says: 'Don’t apply again' },
  { error: 'unclear', typed: { 'Company Name': 'Unclear' }, says: 'already tied to an account?' },
] as const;

for (const mode of ['synthetic', 'native'] as const) {
  for (const errors of ['banner', 'toast', 'inline'] as const) {
    for (const errorText of ['facts', 'other'] as const) {
      test(
        `${mode}, ${errors}, ${errorText}: each refusal has its own advice`,
        inLong(mode !== 'native' || errors !== 'toast' || errorText !== 'facts'),
        async ({ chromium }) => {
          await chromium.practice({ mode, errors, errorText, captcha: 'off' });
          const page = await chromium.context.newPage();
          for (const { error, typed, says } of isLong ? refusals : refusals.slice(3)) {
            await page.goto(importerForm);
            await fill(page, { ...company, ...typed });
            // A press that comes before the form is recognized is nobody's to judge.
            await expect.poll(() => said(page)).toContain('exactly as on Form 5106');
            await press(page, 'Next');
            await expect
              .poll(() => said(page), {
                message: error,
              })
              .toContain(says);
            // No code was sent, so no clock runs.
            expect((await overlay(page)).filter(({ role }) => role === 'timer')).toEqual([]);
          }
        },
      );
    }
  }
}

test('an unknown refusal stays visible, and one question helps to continue', async ({
  chromium,
}) => {
  await chromium.practice({ captcha: 'off' });
  const page = await openForm(chromium.context);
  await fill(page, { ...company, 'Company Name': 'Unclear' });
  await press(page, 'Next');
  await expect(page.getByText('could not be processed')).toBeVisible();
  await expect.poll(() => said(page)).toContain('already tied to an account?');
  await expect.poll(() => covers(page)).toEqual([]);
  await clickOverlay(page, { role: 'button', name: 'No' });
  await expect.poll(() => said(page)).toContain('Compare name and number');
});

test('an empty required field is reported, and no clock runs @long', async ({ chromium }) => {
  await chromium.practice({ captcha: 'off' });
  const page = await openForm(chromium.context);
  await fill(page, { 'Company Name': 'Example Imports LLC' });
  await press(page, 'Next');
  await expect.poll(() => said(page)).toContain('A field the form needs is empty');
  expect((await overlay(page)).filter(({ role }) => role === 'timer')).toEqual([]);
});

test('after a wrong code the clock goes on; after an expired one the person starts over', async ({
  chromium,
}) => {
  await chromium.practice({ captcha: 'off' });
  const page = await openForm(chromium.context);
  await fill(page, company);
  await press(page, 'Next');
  await fill(page, { 'Verification Code': '999999' });
  await press(page, 'Next');
  await expect.poll(() => said(page)).toContain('Code not accepted');
  const timer = (await overlay(page)).find(({ role }) => role === 'timer');
  expect(timer?.text).toMatch(/^(10:00|9:5\d)$/);
  await fill(page, { 'Verification Code': '000000' });
  await press(page, 'Next');
  // The form returns to its first page: what was typed and the code are lost.
  await expect.poll(() => said(page)).toContain('what you typed and the code are gone');
});

test('a refusal removes the warning before leaving @long', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  await fillCompany(page, { 'Company Name': 'No Match' });
  await press(page, 'Next');
  await expect.poll(() => said(page)).toContain('No match.');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await toCode(page);
});
