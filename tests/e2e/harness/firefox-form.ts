/**
 * What a person does on the practice pages in Firefox, with trusted keys and clicks. The same as
 * `form.ts`, with the same answers, for a browser that Playwright does not drive.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { company, owner } from '../../../scripts/practice-form.mjs';

export { company };

export type Role =
  | 'textbox'
  | 'combobox'
  | 'checkbox'
  | 'button'
  | 'option'
  | 'frame'
  | 'menu'
  | 'menuitem'
  | 'tab'
  | 'link';

/**
 * Waits for the one visible control with this role and name.
 *
 * For a checkbox it returns the label: Lightning hides the box, and the label is what a person sees
 * and presses. The name of a checkbox, or of a button that opens a menu, only has to start with
 * `name`. It searches the DOM, because puppeteer's search by name stops at shadow roots in Firefox.
 *
 * @throws after `patience` ms
 */
export async function control(
  page: Page,
  role: Role,
  name: string,
  patience = 10_000,
): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wantedRole: Role, wantedName: string) => {
      const selectors = {
        textbox: 'input:not([type=checkbox], [role=combobox])',
        combobox: '[role=combobox]',
        checkbox: 'input[type=checkbox]',
        button: 'button',
        option: '[role=option]',
        frame: 'iframe',
        menu: 'button[aria-haspopup=true]',
        menuitem: '[role=menuitem]',
        tab: '[role=tab]',
        link: 'a[href]',
      };
      const below = (root: Document | ShadowRoot): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? below(element.shadowRoot) : []),
        ]);
      const nameOf = (element: HTMLElement) => {
        const labels = 'labels' in element ? element.labels : null;
        const [label] = labels instanceof NodeList ? [...labels] : [];
        const text = label?.textContent || element.ariaLabel;
        const content = (element.shadowRoot ?? element).textContent?.trim();
        return (text || content || element.title).replace(/^\s*\*/, '').trim();
      };
      const matching = [...new Set(below(document))].filter(
        (element) =>
          element.matches(selectors[wantedRole]) &&
          element.getClientRects().length > 0 &&
          (wantedRole === 'checkbox' || wantedRole === 'menu'
            ? nameOf(element).startsWith(wantedName)
            : nameOf(element) === wantedName),
      );
      const [match] = matching;
      if (!match || matching.length > 1) return null;
      return match instanceof HTMLInputElement && wantedRole === 'checkbox'
        ? match.labels?.[0]
        : match;
    },
    { polling: 50, timeout: patience },
    role,
    name,
  );
  const element = found.asElement();
  if (!element) throw new Error(`${role} "${name}" is no element`);
  return element as ElementHandle<HTMLElement>;
}

/** Types a value into each field, found by its label. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await (await control(page, 'textbox', label)).click();
    await page.keyboard.type(value);
  }
}

export async function press(page: Page, name: string, role: Role = 'button'): Promise<void> {
  await (await control(page, role, name)).click();
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await (await control(page, 'combobox', label)).click();
  await (await control(page, 'option', option)).click();
}

/** Fills in the whole company state, including the CAPTCHA. */
export async function fillCompany(page: Page): Promise<void> {
  await fill(page, company);
  const frame = await control(page, 'frame', 'reCAPTCHA');
  // The form is notified that the CAPTCHA is solved a moment after the box is checked.
  const solved = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data?.captcha === 'solved') resolve();
        });
      }),
  );
  const inside = await frame.contentFrame();
  await (await inside?.waitForSelector('input'))?.click();
  await solved;
}

/** Goes from the company state to the code state. */
export async function toCode(page: Page): Promise<void> {
  await fillCompany(page);
  await press(page, 'Next');
  await control(page, 'textbox', 'Verification Code');
}

/** Goes from the code state to the owner state. */
export async function toOwner(page: Page): Promise<void> {
  await fill(page, { 'Verification Code': '123456' });
  await press(page, 'Next');
  await control(page, 'combobox', 'Country');
}

/** Goes from the owner state to the authorise state. */
export async function toAuthorise(page: Page): Promise<void> {
  await choose(page, 'Company Org. Structure', 'Corporation');
  await choose(page, 'Country', 'United States');
  await fill(page, owner);
  await press(page, 'Next');
  await control(page, 'button', 'Submit');
}

/** Goes from the authorise state to Done. */
export async function toDone(page: Page): Promise<void> {
  await (await control(page, 'checkbox', 'I authorize the creation')).click();
  await press(page, 'Submit');
}
