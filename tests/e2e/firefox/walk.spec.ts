/**
 * The form in Firefox, to Done: every field has its chip, and the popup follows along.
 */
import type { Page } from 'puppeteer-core';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import type { Firefox } from '../harness/firefox';
import { control, toAuthorise, toCode, toDone, toOwner, type Role } from '../harness/firefox-form';
import { sectionText } from '../harness/firefox-popup';
import { fieldsOf } from '../harness/form-fields';
import type { Box } from '../harness/overlay';
import { inLong } from '../harness/long';

interface Expected {
  title: string;
  /** The role and label of every field of the state, as the page shows it. */
  fields: readonly (readonly [Role, string])[];
  /** How many steps of the journey are checked off by then. */
  ticked: number;
  next?: (page: Page) => Promise<void>;
}

const states: readonly [Expected, ...Expected[]] = [
  {
    title: 'Step 1 of 5',
    fields: [...fieldsOf.company, ['frame', 'reCAPTCHA']],
    ticked: 0,
    next: toCode,
  },
  {
    title: 'Step 2 of 5',
    fields: fieldsOf.code,
    ticked: 5,
    next: toOwner,
  },
  {
    title: 'Step 3 of 5',
    fields: fieldsOf.owner,
    ticked: 6,
    next: toAuthorise,
  },
  {
    title: 'Step 4 of 5',
    fields: fieldsOf.authorise,
    ticked: 7,
    next: toDone,
  },
  { title: 'Step 5 of 5', fields: [], ticked: 9 },
];

/** Returns the distance between two boxes, px; 0 if they touch or overlap. */
function gap(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(dx, dy);
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The label of the city needs no explanation. */
const withChip = (fields: Expected['fields']) => fields.filter(([, label]) => label !== 'City');

async function notes(firefox: Firefox, page: Page) {
  const elements = await firefox.overlay(page);
  return elements.flatMap(({ attributes, box }) =>
    attributes['class'] === 'chip'
      ? [{ name: attributes['aria-label'] ?? '', isShown: !('data-off' in attributes), box }]
      : [],
  );
}

async function boxOf(page: Page, role: Role, label: string): Promise<Box> {
  const box = await (await control(page, role, label)).boundingBox();
  if (!box) throw new Error(`${label} has no box`);
  return box;
}

/**
 * Expects the chips of the first state, in a narrow window, to be at their fields and cover none.
 */
async function inNarrowWindow(firefox: Firefox, page: Page): Promise<void> {
  const [{ fields }] = states;
  const wide = page.viewport();
  await page.setViewport({ width: 800, height: 600 });
  const over = async () => {
    const boxes = await Promise.all(fields.map(([role, label]) => boxOf(page, role, label)));
    return (await notes(firefox, page)).map(({ name, box }) => ({
      name,
      isOver: Boolean(box && boxes.some((field) => shared(box, field) > 0)),
    }));
  };
  const clear = fields.map(([, label]) => ({
    name: expect.stringMatching(new RegExp(`^${label}:`)),
    isOver: false,
  }));
  await expect.poll(over, { message: 'in a narrow window' }).toEqual(clear);
  await page.setViewport(wide);
}

for (const mode of ['synthetic', 'native'] as const) {
  test(
    `Firefox, ${mode}: every field of every state has its chip next to it`,
    inLong(mode === 'synthetic'),
    async ({ firefox }) => {
      await firefox.practice({ mode, delay: 50, boot: 0 });
      const page = await firefox.open(importerForm);
      await inNarrowWindow(firefox, page);
      const popup = await firefox.openPanel(page);
      for (const { title, fields, ticked, next } of states) {
        await expect.poll(() => sectionText(popup, 'Where you are')).toContain(title);
        const ticks = () => popup.$$eval('ol input:checked', (checked) => checked.length);
        await expect.poll(ticks, { message: `${title}: steps ticked` }).toBe(ticked);
        const boxes = new Map<string, Box>();
        for (const [role, label] of fields) boxes.set(label, await boxOf(page, role, label));
        const found = async () =>
          (await notes(firefox, page)).map(({ name, isShown, box }) => {
            const [label = name, field] = [...boxes].find(([one]) => name.startsWith(one)) ?? [];
            return { label, isShown, isNear: Boolean(box && field && gap(box, field) <= 32) };
          });
        const wanted = withChip(fields).map(([, label]) => ({
          label,
          isShown: true,
          isNear: true,
        }));
        const order = (a: { label: string }, b: { label: string }) =>
          a.label.localeCompare(b.label);
        await expect
          .poll(async () => (await found()).toSorted(order), { message: `${title}: its chips` })
          .toEqual(wanted.toSorted(order));
        await next?.(page);
      }
    },
  );
}
