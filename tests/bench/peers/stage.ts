/** A contestant active on a page. */
import type { Page } from '@playwright/test';
import { cdp } from '../../e2e/harness/cdp';
import type { Chromium } from '../../e2e/harness/chromium';
import { overlayBoxes, type OverlayBox } from '../../e2e/harness/covers';
import { expect } from '../../e2e/harness/expect';
import { overlay, overlayElements, withBoxes, type Box } from '../../e2e/harness/overlay';
import { ownWorld, type OwnWorld } from '../../e2e/harness/own-world';
import { inPageScript } from './bundle';
import type { ContestantId } from './contestants';
import { goTo, type PageId, type Variant, type Wanted } from './pages';

export interface Stage {
  page: Page;
  world: OwnWorld;
  contestant: ContestantId;
  wanted: Wanted;
  /** Returns the DevTools object id of the help for a field; null for none. */
  help: (label: string) => Promise<string | null>;
  /** A person moves to a field. */
  use: (label: string) => Promise<void>;
  /** Returns the boxes that are visible now. */
  boxes: () => Promise<OverlayBox[]>;
  /** Waits for 20 frames, about 300 ms, within which help must follow a change. */
  settle: () => Promise<void>;
  /** Removes the help for good. */
  end: () => Promise<void>;
}

/** Browsers with and without the extension. */
export interface Browsers {
  withExtension: Chromium;
  without: Chromium;
}

/** Opens the page with the benchmark's code. Help appears when `start` is called. */
export async function openStage(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
  variant: Variant = {},
): Promise<{ stage: Stage; start: () => Promise<void> }> {
  const chromium = contestant === 'extension' ? browsers.withExtension : browsers.without;
  const page = await chromium.context.newPage();
  const wanted = await goTo(chromium, page, id, variant);
  const world = await ownWorld(page);
  await world.load(await inPageScript());
  const { subject } = wanted;
  const hasSubject = () => world.evaluate((label) => peerBench.hasField(label), subject);
  if (variant.focuses) await world.evaluate((label) => peerBench.focusOnceThere(label), subject);
  await expect.poll(hasSubject, { message: `${id} shows its form` }).toBe(true);
  await world.evaluate(() => peerBench.makeRoom());

  const settle = () => world.evaluate(() => peerBench.frames(20));
  const shared = { page, world, contestant, wanted, settle };
  const stage: Stage =
    contestant === 'extension'
      ? { ...shared, ...extensionHelp(chromium, page, world) }
      : { ...shared, ...peerHelp(world, contestant) };

  const start = async () => {
    await world.evaluate((label) => peerBench.center(label), subject);
    if (contestant !== 'nothing' && contestant !== 'extension') {
      const argument = { peer: contestant, labels: wanted.labels };
      await world.evaluate(({ peer, labels }) => peerBench.start(peer, labels), argument);
    }
    await stage.use(subject);
    if (contestant !== 'nothing') {
      const isThere = async () => (await stage.help(subject)) !== null;
      // If none appears, the rows about help report it.
      await expect
        .poll(isThere)
        .toBe(true)
        .catch(() => {});
    }
    await settle();
  };
  return { stage, start };
}

type HelpOf = Pick<Stage, 'help' | 'use' | 'boxes' | 'end'>;

const peerHelp = (world: OwnWorld, contestant: ContestantId): HelpOf => ({
  help: (label) => world.handle((wanted: string) => peerBench.help(wanted), label),
  use: (label) => world.evaluate((wanted) => peerBench.use(wanted), label),
  boxes: () => world.evaluate(() => peerBench.drawn()),
  end: async () => {
    if (contestant !== 'nothing') await world.evaluate(() => peerBench.end());
  },
});

/**
 * The extension's help is a note named after the field's label; nothing else about it is assumed
 * here. Of several notes, the nearest one belongs to the field.
 */
const extensionHelp = (chromium: Chromium, page: Page, world: OwnWorld): HelpOf => ({
  async help(label) {
    const notes = (await overlay(page)).filter(
      ({ role, name }) => role === 'note' && name.startsWith(label),
    );
    const placed = await withBoxes(page, notes);
    const field = await world.evaluate((wanted) => peerBench.boxOf(wanted), label);
    const distance = ({ box }: { box: Box | null }) =>
      box && field ? Math.hypot(box.x - field.left, box.y - field.top) : Infinity;
    const [note] = placed.toSorted((a, b) => distance(a) - distance(b));
    if (!note) return null;
    const { backendNodeId } = note;
    const { object } = await (await cdp(page)).send('DOM.resolveNode', { backendNodeId });
    return object.objectId ?? null;
  },
  use: async () => {},
  boxes: () => overlayBoxes(page),
  async end() {
    const settings = await chromium.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(`chrome.management.setEnabled('${chromium.extensionId}', false)`);
    await settings.close();
    await page.bringToFront();
    const left = async () => (await overlayElements(page)).length;
    await expect.poll(left, { message: 'the extension has left the page' }).toBe(0);
  },
});
