/** The popup as a person meets it: one screen, in the browser's own popup and in a tab. */
import { answersFor } from '../unit/helpers/cases';
import { expectSound } from './harness/axe';
import { expect, test } from './harness/fixtures';
import { openForm, toCode } from './harness/form';
import { store } from './harness/stored';

test('the browser’s own popup has the right size and knows the page in front', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  const popup = await chromium.openRealPopup(page);
  await expect
    .poll(() => popup.evaluate('document.querySelector("section")?.textContent ?? ""'))
    .toContain('Get your contact on the phone first');
  // At least as wide as its content, so that it never scrolls sideways. Browsers limit its height
  // to 600 px.
  const sizes = '[document.body.offsetWidth, document.documentElement.scrollWidth <= innerWidth]';
  expect(await popup.evaluate(sizes)).toEqual([400, true]);
  expect(await popup.evaluate('innerHeight')).toBeLessThanOrEqual(600);
  await popup.close();
});

test('fits one screen, and shows the main act even in a smaller one', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  const popup = await chromium.openPopup(page);
  const height = () =>
    popup.evaluate(() => document.getElementById('root')?.getBoundingClientRect().bottom);
  const main = () => popup.locator('.main').first();
  const way = (found: 'linked-unknown' | 'no-account') =>
    store(popup, { way: { answers: answersFor.get(found), journey: null, reader: null } });
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Where do you stand?');
  await popup.setViewportSize({ width: 400, height: 600 });
  expect(await height()).toBeLessThanOrEqual(600);

  await way('no-account');
  await expect(popup.getByRole('list', { name: 'Your steps' })).toBeVisible();
  expect(await height()).toBeLessThanOrEqual(600);
  await expectSound(popup);

  const form = await openForm(chromium.context);
  await way('linked-unknown');
  await expect(popup.getByText('Stop here')).toBeVisible();
  expect(await height()).toBeLessThanOrEqual(600);
  await popup.setViewportSize({ width: 390, height: 510 });
  await expect(popup.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(main()).toBeInViewport();

  await popup.setViewportSize({ width: 400, height: 600 });
  await toCode(form);
  await expect(popup.getByRole('timer')).toHaveText(/^(9:5\d|10:00)$/);
  expect(await height()).toBeLessThanOrEqual(600);
});
