/**
 * The two ways to operate a page, by pointer and by keyboard. A walk uses only one of them
 * throughout.
 */
import type { Locator } from '@playwright/test';
import { expect } from './expect';
import { isLong } from './long';

export interface Hands {
  name: string;
  press(control: Locator): Promise<void>;
  choose(radio: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Picks an option from the list that a combobox opens. */
  pick(box: Locator, option: Locator): Promise<void>;
  /** Follows the link in a table row. */
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

/**
 * More than the controls of any page here. What this many presses of Tab do not reach is
 * unreachable.
 */
const maxPresses = 300;

const isFocused = (control: Locator) => control.evaluate((element) => element.matches(':focus'));

async function tabTo(control: Locator): Promise<void> {
  for (let press = 0; !(await isFocused(control)); press += 1) {
    if (press > maxPresses) throw new Error(`${control.toString()} is not reached by Tab`);
    await control.page().keyboard.press('Tab');
  }
}

/** A menu or a tab list is one Tab stop; inside it, arrow keys move the focus. */
async function arrowTo(control: Locator, key: 'ArrowDown' | 'ArrowRight'): Promise<void> {
  const role = key === 'ArrowDown' ? 'menuitem' : 'tab';
  const others = control.page().getByRole(role);
  const isThere = async () => (await others.and(control.page().locator(':focus')).count()) > 0;
  // A menu takes focus by itself when it opens.
  if (role === 'menuitem') await expect.poll(isThere).toBe(true);
  for (let press = 0; !(await isThere()); press += 1) {
    if (press > maxPresses) throw new Error(`${control.toString()} is not reached by Tab`);
    await control.page().keyboard.press('Tab');
  }
  for (let press = await others.count(); press > 0 && !(await isFocused(control)); press -= 1) {
    await control.page().keyboard.press(key);
  }
}

/** Uses only Tab, arrow keys, Enter and Space. */
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
    // Tab stops once in a group: at the selected option, else at the first or last.
    for (
      let press = 0;
      (await group.and(radio.page().locator(':focus')).count()) === 0;
      press += 1
    ) {
      if (press > maxPresses) throw new Error(`${radio.toString()} is not reached by Tab`);
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
      if (press > maxPresses) throw new Error(`${option.toString()} is not reached by arrow keys`);
      await box.page().keyboard.press('ArrowDown');
    }
    await box.page().keyboard.press('Enter');
  },
  async follow(row) {
    await tabTo(row.getByRole('rowheader'));
    await row.page().keyboard.press('Enter');
  },
};

/** The keyboard is left to the long run. */
export const bothHands: readonly Hands[] = isLong ? [pointer, keyboard] : [pointer];
