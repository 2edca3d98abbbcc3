/** What a person does at the side panel on their way: answers, and what is next, step by step. */
import type { Page } from '@playwright/test';
import type { CaseId } from '../../../lib/guide/ids';
import { triageOf } from '../../../lib/triage';
import { catalogues } from '../../../lib/texts';
import { answersFor } from '../../unit/helpers/cases';
import { expect } from './expect';
import type { Chromium } from './chromium';
import type { Hands } from './hands';

const { steps, triage, way } = catalogues.en;
const worded: Readonly<Record<string, { title: string }>> = steps;

/** The title of a step; an error for one that there is not: an empty text would be found everywhere. */
export function titleOf(step: string): string {
  const title = worded[step]?.title;
  if (title === undefined) throw new Error(`there is no step ${step}`);
  return title;
}

/** The side panel at the view of the way. */
export const openWay = (chromium: Chromium) => chromium.openExtensionPage('sidepanel.html#way');

export const region = (panel: Page, name: string) => panel.getByRole('region', { name });

/** The questions that this case takes, each with its answer, as they are read. */
export function questionsOf(found: CaseId): { legend: string; text: string }[] {
  return triageOf(answersFor.get(found) ?? {}).asked.map(({ question, answer }) => {
    const texts: Readonly<Record<string, string>> = triage[question];
    return { legend: triage[question].question, text: texts[answer] ?? '' };
  });
}

/** Answers every question that this case takes, also those that were answered otherwise before. */
export async function sayCase(panel: Page, found: CaseId, hands: Hands): Promise<void> {
  for (const { legend, text } of questionsOf(found)) {
    const asked = panel.getByRole('group', { name: legend });
    const change = panel.locator(
      `button[aria-label="${way.changeOf.replace('{question}', legend)}"]`,
    );
    await expect(asked.or(change).first()).toBeAttached();
    if ((await change.count()) > 0) {
      if (!(await change.isVisible())) await hands.press(panel.getByText(way.answers));
      await hands.press(change);
    }
    await hands.choose(asked.getByRole('radio', { name: text, exact: true }));
    const form = panel.locator('form', { has: asked });
    await hands.press(form.getByRole('button', { name: new RegExp(`^(${way.goOn}|${way.use})$`) }));
    await expect(asked).toHaveCount(0);
  }
  await expect(panel.getByRole('region', { name: way.found })).toBeVisible();
}

/** The present step. */
export const present = (panel: Page) => panel.locator('li[aria-current="step"]');

interface Shown {
  title: string;
  /** What to do. */
  todo: string;
  /** The names of the parts that are shown; the others are folded. */
  parts: string[];
  source: string;
}

/** What the present step says of itself; null when all is done. */
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

/** Ticks these steps, each of which has to be the present one. */
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

/** Does what is next, by hand, until nothing is; the titles in their order. */
export async function walkByHand(
  panel: Page,
  hands: Hands,
  onStep: (title: string) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const titles: string[] = [];
  for (;;) {
    const shown = await shownStep(panel);
    if (!shown) return titles;
    const { title, todo, parts, source } = shown;
    expect(todo, title).toMatch(/\./);
    expect(parts, title).toContain(way.parts.done);
    expect(source, title).toMatch(/Checked on/);
    await onStep(title);
    titles.push(title);
    await hands.press(present(panel).getByRole('checkbox'));
    await expect.poll(() => presentTitle(panel), { intervals: [20] }).not.toBe(title);
  }
}
