/** The two ways in which a person works a page. A walk takes one of them and goes on by it alone. */
import type { Locator } from '@playwright/test';
import { expect } from './expect';
import { isLong } from './long';

export interface Hands {
  name: string;
  press(control: Locator): Promise<void>;
  choose(radio: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Takes an option of a list that a combo box opens. */
  pick(box: Locator, option: Locator): Promise<void>;
  /** Follows the link of a row in a table. */
  follow(row: Locator): Promise<void>;
}

export const pointer: Hands = {
  name: 'by pointer',
  press: (control) => control.click(),
  choose: (radio) => radio.click(),
  type: (field, text) => field.fill(text),
  async pick(box, option) {
    await box.click();
    await option.click();
  },
  follow: (row) => row.getByRole('link').click(),
};

/** More controls than any page here has: one that is not reached by Tab is not reached. */
const tabsMost = 300;

const isFocused = (control: Locator) => control.evaluate((element) => element.matches(':focus'));

async function tabTo(control: Locator): Promise<void> {
  for (let press = 0; !(await isFocused(control)); press += 1) {
    if (press > tabsMost) throw new Error(`${control.toString()} is not reached by Tab`);
    await control.page().keyboard.press('Tab');
  }
}

/** Menus and rows of tabs are one stop of Tab: within them arrow keys lead on. */
async function arrowTo(control: Locator, key: 'ArrowDown' | 'ArrowRight'): Promise<void> {
  const role = key === 'ArrowDown' ? 'menuitem' : 'tab';
  const others = control.page().getByRole(role);
  const isThere = async () => (await others.and(control.page().locator(':focus')).count()) > 0;
  // A menu takes the focus by itself, as soon as it is open.
  if (role === 'menuitem') await expect.poll(isThere).toBe(true);
  for (let press = 0; !(await isThere()); press += 1) {
    if (press > tabsMost) throw new Error(`${control.toString()} is not reached by Tab`);
    await control.page().keyboard.press('Tab');
  }
  for (let press = await others.count(); press > 0 && !(await isFocused(control)); press -= 1) {
    await control.page().keyboard.press(key);
  }
}

/** Tab, arrow keys, Enter and Space, and nothing else. */
export const keyboard: Hands = {
  name: 'by keyboard',
  async press(control) {
    const role = await control.getAttribute('role');
    if (role === 'menuitem') await arrowTo(control, 'ArrowDown');
    else if (role === 'tab') await arrowTo(control, 'ArrowRight');
    else await tabTo(control);
    const isBox = await control.evaluate((element) => element.matches('[type="checkbox"]'));
    await control.page().keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async choose(radio) {
    const keys = radio.page().keyboard;
    const name = await radio.getAttribute('name');
    const group = radio.page().locator(`input[type="radio"][name="${name}"]`);
    // Tab stops once in a group: at the one that is chosen, else at its first or last.
    for (
      let press = 0;
      (await group.and(radio.page().locator(':focus')).count()) === 0;
      press += 1
    ) {
      if (press > tabsMost) throw new Error(`${radio.toString()} is not reached by Tab`);
      await keys.press('Tab');
    }
    for (let press = await group.count(); press > 0 && !(await isFocused(radio)); press -= 1) {
      await keys.press('ArrowDown');
    }
    if (!(await radio.isChecked())) await keys.press('Space');
  },
  async type(field, text) {
    await tabTo(field);
    await field.page().keyboard.type(text);
  },
  async pick(box, option) {
    await this.press(box);
    await expect(option).toBeVisible();
    const isAt = async () =>
      (await box.getAttribute('aria-activedescendant')) === (await option.getAttribute('id'));
    for (let press = 0; !(await isAt()); press += 1) {
      if (press > tabsMost) throw new Error(`${option.toString()} is not reached by arrow keys`);
      await box.page().keyboard.press('ArrowDown');
    }
    await box.page().keyboard.press('Enter');
  },
  async follow(row) {
    await tabTo(row.getByRole('rowheader'));
    await row.page().keyboard.press('Enter');
  },
};

/** The keyboard alone only where there is time for it. */
export const bothHands: readonly Hands[] = isLong ? [pointer, keyboard] : [pointer];
