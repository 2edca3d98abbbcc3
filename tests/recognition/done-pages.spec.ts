/**
 * Complete pages that end an application, and pages that only sound like it. They were written by
 * someone who had not seen the rule. Each is judged together with the press that led to it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Sighting } from '../../lib/pages/sighting';
import { reach } from '../../lib/transitions';
import { test } from '../e2e/harness/one-page';
import { bundleRecognizer } from './bundle';
import type { Found } from './in-page';

/** The state in which the person pressed the button that led to the page. */
const pressedIn = {
  'next-on-company': 'company',
  'next-on-code': 'code',
  'next-on-owner': 'owner',
  submit: 'authorise',
  nothing: null,
} as const;

interface DonePage {
  name: string;
  html: string;
  cameBy: keyof typeof pressedIn;
}

const folder = join(import.meta.dirname, 'done-pages');
const pagesIn = (name: string): DonePage[] =>
  readdirSync(join(folder, name)).flatMap((file): DonePage[] =>
    JSON.parse(readFileSync(join(folder, name, file), 'utf8')),
  );

const now = Date.UTC(2026, 10, 20, 14, 2);
type Look = Pick<Found, 'state' | 'proposal'>;

/** Whether the page counts as Done once its words have stood long enough. */
function isTaken({ cameBy }: DonePage, { state, proposal }: Look): boolean {
  const lastState = pressedIn[cameBy];
  const press = lastState && { state: lastState, at: now - 10_000 };
  const seen: Sighting = {
    page: 'importer-form',
    state: state === 'done' ? state : null,
    found: [],
    missed: [],
    errors: [],
    framed: false,
    translated: false,
    ...(proposal === 'done' && { proposal: { state: proposal, since: now } }),
  };
  return reach({ lastState, press }, seen, now).state === 'done';
}

test('a page that only sounds like the end is never taken for Done, and the end mostly is', async ({
  page,
}) => {
  await page.addScriptTag({ content: await bundleRecognizer() });
  const namesTaken = async (pages: readonly DonePage[]): Promise<string[]> => {
    const looks = await page.evaluate<Look[]>(
      `${JSON.stringify(pages.map(({ html }) => html))}.map((html) => {
        document.body.setHTMLUnsafe(html);
        return recognizer.find('importer-form');
      })`,
    );
    return pages.filter((one, at) => looks[at] && isTaken(one, looks[at])).map(({ name }) => name);
  };
  expect(await namesTaken(pagesIn('not-done'))).toEqual([]);

  const ends = pagesIn('done');
  const taken = await namesTaken(ends);
  const missed = ends.map(({ name }) => name).filter((name) => !taken.includes(name));
  // Missed rather than guessed, because they have other fields or name no application.
  expect(missed.toSorted()).toEqual([
    'lightning-style/stepper-all-complete',
    'noisy-done/newsletter-footer-and-search',
    'noisy-done/rating-survey',
    'plain-word/congratulations',
    'unthought-wording/credentials-on-the-way',
  ]);
});
