/** The page's Tab sequence is the same with and without the extension. */
import type { Page } from '@playwright/test';
import { expect, importerForm, test } from './harness/fixtures';
import { atStep, company, fill, press } from './harness/form';
import { inLong } from './harness/long';

/**
 * Returns what has focus after each press of Tab, across open shadow roots, until it starts over.
 */
async function sequence(page: Page): Promise<string[]> {
  const focused = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return '(page)';
      return `${active.localName} ${active.getAttribute('name') ?? ''} ${active.textContent.trim()}`;
    });
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused();
    if (seen.length > 0 && now === seen[0]) return seen;
    seen.push(now);
  }
  return seen;
}

for (const mode of ['synthetic', 'native'] as const) {
  test(
    `${mode}: Tab order is unchanged in the company and the code state @long`,
    inLong(mode === 'native'),
    async ({ launchChromium }) => {
      const walk = async (extensionDir: null | undefined) => {
        const chromium = await launchChromium(extensionDir === null ? { extensionDir } : {});
        await chromium.practice({ mode, captcha: 'off' });
        const page = await chromium.context.newPage();
        await page.goto(importerForm);
        await page.getByRole('textbox', { name: 'Company Name' }).waitFor();
        if (extensionDir !== null) await atStep(page, 1);
        await fill(page, company);
        const first = await sequence(page);
        await press(page, 'Next');
        await page.getByRole('textbox', { name: 'Verification Code' }).waitFor();
        if (extensionDir !== null) await atStep(page, 2);
        return [first, await sequence(page)];
      };
      const without = await walk(null);
      expect(without.flat().length).toBeGreaterThan(6);
      expect(await walk(undefined)).toEqual(without);
    },
  );
}
