/** The complete form, from the first field to Done, as a person goes through it. */
import type { Locator, Page } from '@playwright/test';
import { atStep, fillCompany, toAuthorise, toCode, toDone, toOwner } from './harness/form';
import { expect, importerForm, overlay, test, withBoxes } from './harness/fixtures';
import { fieldsOf, type Role } from './harness/form-fields';
import { en } from '../../lib/texts/en';
import { inLong, isLong } from './harness/long';
import type { Box } from './harness/overlay';

interface Expected {
  /** The role and label of every field of the state, as the page shows it. */
  fields: readonly (readonly [Role, string])[];
  next?: (page: Page) => Promise<void>;
}

const states: readonly Expected[] = [
  {
    fields: fieldsOf.company,
    next: toCode,
  },
  { fields: fieldsOf.code, next: toOwner },
  {
    fields: fieldsOf.owner,
    next: toAuthorise,
  },
  {
    fields: fieldsOf.authorise,
    next: toDone,
  },
  { fields: [] },
];

const field = (page: Page, role: Role, label: string): Locator =>
  role === 'checkbox'
    ? page.getByRole('checkbox', { name: label })
    : page.getByRole(role, { name: label, exact: true });

async function boxOf(page: Page, role: Role, label: string): Promise<Box> {
  // What a person sees of a checkbox is its label; the box itself may be a single pixel.
  const face = role === 'checkbox' ? page.getByText(label) : field(page, role, label);
  const box = await face.boundingBox();
  if (!box) throw new Error(`${label} has no box`);
  return box;
}

const notes = async (page: Page) => (await overlay(page)).filter(({ role }) => role === 'note');

/** Returns the distance between two boxes, px; 0 if they touch or overlap. */
function gap(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(dx, dy);
}

/** Fields whose labels need no explanation. */
const withoutChip = ['City'];

/** The site may move to mixed shadow; that is left to the long run. */
const modes = isLong ? ['synthetic', 'native', 'mixed'] : ['native'];

for (const mode of modes) {
  test(`${mode}: every field of every state has its chip next to it`, async ({ chromium }) => {
    await chromium.practice({ mode });
    const page = await chromium.context.newPage();
    // Tall enough to show every field at once, so that each state is read once instead of once per
    // field.
    await page.setViewportSize({ width: 1280, height: 1800 });
    await page.goto(importerForm);
    for (const [index, { fields, next }] of states.entries()) {
      await atStep(page, index + 1);
      const boxes = await Promise.all(fields.map(([role, label]) => boxOf(page, role, label)));
      const wanted = fields.map(([, label]) =>
        withoutChip.includes(label) ? { label, chips: 0, near: 0 } : { label, chips: 1, near: 1 },
      );
      const found = async () => {
        const all = await withBoxes(page, await notes(page));
        return {
          fields: fields.map(([, label], at) => {
            const mine = all.filter(
              ({ name, text }) => name.startsWith(label) && name.endsWith(`: ${text}`),
            );
            const box = boxes[at];
            const near = mine.filter((note) => note.box && box && gap(note.box, box) <= 32);
            return { label, chips: mine.length, near: near.length };
          }),
          elsewhere: all
            .map(({ name }) => name)
            // The CAPTCHA of the first page has a chip, too, but no label of its own.
            .filter(
              (name) =>
                !/captcha/i.test(name) && !fields.some(([, label]) => name.startsWith(label)),
            ),
        };
      };
      await expect
        .poll(found, { message: `step ${index + 1}: one chip at each field` })
        .toEqual({ fields: wanted, elsewhere: [] });
      await next?.(page);
    }
  });

  test(
    `${mode}: the bar shows help for the field in use and does not cover it`,
    inLong(true),
    async ({ chromium }) => {
      await chromium.practice({ mode });
      const page = await chromium.context.newPage();
      await page.goto(importerForm);
      await fillCompany(page);
      for (const [label, help] of [
        ['Company Name', en.controls.companyName],
        ['Importer Record Number', en.controls.importerNumber],
        ['Business Email Address', en.controls.businessEmail],
      ] as const) {
        const input = page.getByRole('textbox', { name: label });
        await input.focus();
        const box = await input.boundingBox();
        if (!box) throw new Error(`${label} has no box`);
        await expect
          .poll(async () => (await notes(page)).map(({ name }) => name))
          .toContain(`${label}: ${help.title} ${help.line}`);
        for (const node of await withBoxes(page, await overlay(page))) {
          if (!node.box || node.role === 'region' || node.box.width * node.box.height === 0)
            continue;
          const overlaps =
            node.box.x < box.x + box.width &&
            box.x < node.box.x + node.box.width &&
            node.box.y < box.y + box.height &&
            box.y < node.box.y + node.box.height;
          expect(overlaps, `${node.role} "${node.name}" over ${label}`).toBe(false);
        }
      }
    },
  );
}
