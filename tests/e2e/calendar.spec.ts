/**
 * The calendar file as a person gets it: downloaded, parsed, and downloaded again after a change.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './harness/fixtures';
import { day, keptLogin, keptWait, store } from './harness/stored';

const login = keptLogin('first', {
  label: 'Northwind',
  role: null,
  lastLogin: { day: day(3), how: 'said' },
});
const wait = keptWait('w', {
  kind: 'sub-account',
  label: 'Harbor, Inc.',
  startedOn: day(3),
});

async function download(page: Page): Promise<{ name: string; text: string; events: ICAL.Event[] }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a calendar file' }).click();
  const file = await coming;
  const text = await readFile(await file.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  return { name: file.suggestedFilename(), text, events };
}

test('a file names no company unless asked to, and a second file updates the first', async ({
  launchChromium,
}) => {
  // On the other side of the world, to check that days are the person's and not those of UTC.
  const chromium = await launchChromium({ timezone: 'Pacific/Auckland' });
  await store(await chromium.worker(), {
    logins: [login],
    waits: [wait],
  });
  const page = await chromium.openExtensionPage('sidepanel.html#waits');
  const first = await download(page);
  expect(first.name).toMatch(/^ace-dates-\d{4}-\d{2}-\d{2}\.ics$/);
  expect(first.text).not.toMatch(/Northwind|Harbor/);
  expect(first.events.map(({ summary }) => summary)).toEqual([
    'ACE login: log in soon',
    'ACE login due',
    'ACE: a wait may be over',
  ]);
  expect(first.events[1]?.startDate.toString()).toBe(day(-41));
  await expect(page.getByText('The file has 3 dates')).toBeVisible();

  // Without a change, the second file is the same.
  const numbers = (events: ICAL.Event[]) => events.map(({ uid, sequence }) => [uid, sequence]);
  const same = await download(page);
  expect(numbers(same.events)).toEqual(numbers(first.events));

  await page.getByRole('button', { name: /^It came/ }).click();
  await page.getByRole('combobox', { name: 'Entries' }).selectOption('timed');
  await page.getByRole('checkbox', { name: 'Include the names you gave them' }).check();
  const second = await download(page);
  expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
  second.events.forEach(({ sequence }, index) =>
    expect(sequence).toBeGreaterThan(first.events[index]?.sequence ?? 0),
  );
  const [, due, gone] = second.events;
  expect(due?.summary).toBe('ACE login due: Northwind');
  expect([due?.startDate.zone.tzid, due?.startDate.hour]).toEqual(['Pacific/Auckland', 9]);
  expect(second.text).toContain('BEGIN:VTIMEZONE');
  expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(second.text).not.toContain('Harbor');
});

test('without a date there is no file but an explanation @long', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('options.html');
  await page.getByRole('button', { name: 'Save a calendar file' }).click();
  await expect(page.getByText('There is no date yet')).toBeVisible();
});
