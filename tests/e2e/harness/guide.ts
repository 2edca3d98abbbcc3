/**
 * What a person does in the guide of the side panel: answers questions and completes one step after
 * the other.
 */
import type { Page } from '@playwright/test';
import type { CaseId } from '../../../lib/guide/ids';
import { triageOf } from '../../../lib/triage';
import { catalogues } from '../../../lib/texts';
import { answersFor } from '../../unit/helpers/cases';
import { expect } from './expect';
import type { Chromium } from './chromium';
import type { Hands } from './hands';

const { steps, triage, guide } = catalogues.en;
const worded: Readonly<Record<string, { title: string }>> = steps;

/**
 * Returns the title of a step. Throws if there is none, because an empty text would be found
 * everywhere.
 */
export function titleOf(step: string): string {
  const title = worded[step]?.title;
  if (title === undefined) throw new Error(`there is no step ${step}`);
  return title;
}

/** Opens the side panel at the view of the steps. */
export const openGuide = (chromium: Chromium) => chromium.openExtensionPage('sidepanel.html#guide');

export const region = (panel: Page, name: string) => panel.getByRole('region', { name });

/** Returns the questions that lead to this case, each with its answer, as displayed. */
export function questionsOf(found: CaseId): { legend: string; text: string }[] {
  return triageOf(answersFor.get(found) ?? {}).asked.map(({ question, answer }) => {
    const texts: Readonly<Record<string, string>> = triage[question];
    return { legend: triage[question].question, text: texts[answer] ?? '' };
  });
}

/**
 * Answers every question that leads to this case, including those that were answered differently
 * before.
 */
export async function sayCase(panel: Page, found: CaseId, hands: Hands): Promise<void> {
  for (const { legend, text } of questionsOf(found)) {
    const asked = panel.getByRole('group', { name: legend });
    const change = panel.locator(
      `button[aria-label="${guide.changeOf.replace('{question}', legend)}"]`,
    );
    await expect(asked.or(change).first()).toBeAttached();
    if ((await change.count()) > 0) {
      if (!(await change.isVisible())) await hands.press(panel.getByText(guide.answers));
      await hands.press(change);
    }
    await hands.choose(asked.getByRole('radio', { name: text, exact: true }));
    const form = panel.locator('form', { has: asked });
    await hands.press(
      form.getByRole('button', { name: new RegExp(`^(${guide.goOn}|${guide.use})$`) }),
    );
    await expect(asked).toHaveCount(0);
  }
  await expect(panel.getByRole('region', { name: guide.found })).toBeVisible();
}

/** The current step. */
export const present = (panel: Page) => panel.locator('li[aria-current="step"]');

interface Shown {
  title: string;
  /** What to do. */
  todo: string;
  /** The names of the parts that are open. The others are collapsed. */
  parts: string[];
  source: string;
}

/** Returns what the current step shows, or null when everything is done. */
const shownStep = (panel: Page): Promise<Shown | null> =>
  panel.evaluate(() => {
    const step = document.querySelector('li[aria-current="step"]');
    const textOf = (part: Element | null | undefined) => part?.textContent ?? '';
    return (
      step && {
        title: textOf(step.querySelector('label')),
        todo: textOf(step.querySelector('.todo')),
        parts: [...step.querySelectorAll('dt')].map(textOf),
        source: textOf(step.querySelector('.todo + .source')),
      }
    );
  });

export const presentTitle = async (panel: Page): Promise<string | null> =>
  (await shownStep(panel))?.title ?? null;

/** Checks off these steps, each of which must be the current one. */
export async function tickPresent(
  panel: Page,
  hands: Hands,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await expect.poll(() => presentTitle(panel)).toBe(titleOf(id));
    await hands.press(present(panel).getByRole('checkbox'));
  }
}

/**
 * Completes one step after the other by hand until only the one that never ends is left. Returns
 * their titles in order.
 */
export async function walkByHand(
  panel: Page,
  hands: Hands,
  onStep: (title: string) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const titles: string[] = [];
  for (;;) {
    const shown = await shownStep(panel);
    if (!shown || shown.title === titleOf('keep-login')) return titles;
    const { title, todo, parts, source } = shown;
    expect(todo, title).toMatch(/\./);
    expect(parts, title).toContain(guide.parts.done);
    expect(source, title).toMatch(/Checked on/);
    await onStep(title);
    titles.push(title);
    await hands.press(present(panel).getByRole('checkbox'));
    await expect.poll(() => presentTitle(panel), { intervals: [20] }).not.toBe(title);
  }
}
