// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPopupInTab } from './chromium.mjs';
import { cacheDir, shown } from './paths.mjs';
import { fillCompany, press, toAuthorise, toCode, toDone, toOwner } from './practice-form.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */

const pictures = join(cacheDir, 'start');

/**
 * The overlay's current text according to the accessibility tree, because its root is closed to
 * scripts.
 *
 * @param {import('@playwright/test').CDPSession} session
 */
async function spoken(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const region = nodes.find(
    ({ role, name }) => role?.value === 'region' && name?.value === 'ACE Companion',
  );
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {string} id @returns {string} */
  const read = (id) => {
    const node = byId.get(id);
    return `${node?.name?.value ?? ''} ${(node?.childIds ?? []).map(read).join(' ')}`;
  };
  const notes = nodes.filter(({ role }) => role?.value === 'note').map(({ name }) => name?.value);
  // A running clock changes every second and says nothing about the state.
  return region ? `${read(region.nodeId)} ${notes.join()}`.replaceAll(/\d+:\d\d/g, '') : '';
}

/**
 * Walks through the whole importer form and saves a picture of each state.
 *
 * @param {BrowserContext} context a browser with the extension
 * @param {Page} page at the importer form
 * @param {(line: string) => void} say
 */
export async function walkTheForm(context, page, say) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const session = await context.newCDPSession(page);
  let count = 0;
  let before = '';

  /**
   * @param {Page} target
   * @param {string} name
   * @param {string} what
   */
  const save = async (target, name, what) => {
    count += 1;
    const path = join(pictures, `${count}-${name}.png`);
    // The popup is captured in full. The form is captured as a person sees it.
    await target.screenshot({ path, fullPage: target !== page });
    say(`${what.padEnd(34)} ${shown(path)}`);
  };

  /**
   * Waits until the overlay has shown something new and settled, then saves a picture.
   *
   * @param {string} name
   * @param {string} what
   */
  const picture = async (name, what) => {
    const until = Date.now() + 8000;
    let last = '';
    let alike = 0;
    for (;;) {
      const now = await spoken(session);
      alike = now === last ? alike + 1 : 0;
      // Hints disappear together with their fields; the bar's text for the next state follows a
      // moment later.
      if (now && now !== before && alike >= 5) break;
      if (Date.now() > until) {
        say(
          `The overlay had nothing new to say at "${what}" within 8 s; the picture is taken as it is.`,
        );
        break;
      }
      last = now;
      // Reading the tree takes a few milliseconds, so ten times a second is enough.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    before = last;
    await save(page, name, what);
  };

  await page.getByRole('textbox', { name: 'Company Name', exact: true }).focus();
  await picture('company', 'Company');
  await fillCompany(page, { 'Company Name': 'already linked' });
  await press(page, 'Next');
  await page.getByRole('alert').first().waitFor();
  await picture('error', 'An error: already linked');
  await toCode(page);
  await picture('code', 'Verification code');
  await toOwner(page);
  await picture('owner', 'Account owner');
  await toAuthorise(page);
  await picture('authorise', 'Authorization');
  await toDone(page);
  await picture('done', 'Done');
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension’s worker has ended');
  const popup = await openPopupInTab(worker, page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('heading').first().waitFor();
  await save(popup, 'popup', 'The popup');
}
