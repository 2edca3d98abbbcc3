/** What a person does at the side panel on their way: answers, and what is next, step by step. */
import type { Page } from '@playwright/test';
import type { CaseId } from '../../../lib/guide/ids';
import { triageOf } from '../../../lib/triage';
import { catalogues } from '../../../lib/texts';
import { answersFor } from '../../unit/helpers/cases';
import { expect } from './expect';
import type { Hands } from './hands';

const { triage, way } = catalogues.en;

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
  /** The names of the parts that are told apart. */
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
        source: textOf(step.querySelector('.grounds > .source')),
      }
    );
  });

export const presentTitle = async (panel: Page): Promise<string | null> =>
  (await shownStep(panel))?.title ?? null;

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
    expect(parts, title).toEqual(expect.arrayContaining([way.parts.why, way.parts.who]));
    expect(source, title).toMatch(/checked on/);
    await onStep(title);
    titles.push(title);
    await hands.press(present(panel).getByRole('checkbox'));
    await expect.poll(() => presentTitle(panel), { intervals: [20] }).not.toBe(title);
  }
}
