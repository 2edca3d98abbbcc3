// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SheetView } from '../../../components/sheet/sheet-view';
import type { Sheet } from '../../../lib/prep-sheet/sheet';
import { hasUnsavedInput } from '../../../lib/storage';
import { fill, press, sent, valueOf, workerAnswers } from '../helpers/forms';
import { draw } from '../helpers/in-words';

beforeEach(() => {
  fakeBrowser.reset();
  workerAnswers(null);
});
afterEach(cleanup);

const store = (prepSheet: Sheet) => act(() => fakeBrowser.storage.session.set({ prepSheet }));

async function open(stored: Sheet): Promise<void> {
  await store(stored);
  draw(<SheetView tabId={null} reader="colleague" isPage />);
  await screen.findByLabelText('City');
}

it('what is typed is saved when the field is left, and no update interrupts until then', async () => {
  await open({ city: 'Miami' });
  fill('Zip', '3312');
  expect(await hasUnsavedInput()).toBe(true);
  fireEvent.blur(screen.getByLabelText('Zip'));
  expect(sent).toHaveBeenLastCalledWith({ type: 'change-sheet', change: { zip: '3312' } });
  await store({ city: 'Miami', zip: '3312' });
  await waitFor(async () => expect(await hasUnsavedInput()).toBe(false));
  expect(valueOf('City')).toBe('Miami');
});

it('what is typed is saved at a pause', async () => {
  await open({});
  fill('City', 'Mia');
  fill('City', 'Miami');
  expect(sent).not.toHaveBeenCalled();
  await waitFor(() =>
    expect(sent.mock.calls).toEqual([[{ type: 'change-sheet', change: { city: 'Miami' } }]]),
  );
});

it('a warning waits until typing pauses', async () => {
  await open({});
  const warning = 'Add the area code, like 305-555-0123.';
  fill('Telephone Number', '555-0123');
  expect(screen.queryByText(warning)).toBeNull();
  await store({ telephone: '555-0123' });
  expect(await screen.findByText(warning)).toBeTruthy();
  fill('Telephone Number', '305-555-0123');
  expect(screen.queryByText(warning)).toBeNull();
});

it('what another page changes shows here, except in the field that is being typed into', async () => {
  await open({ city: 'Miami', zip: '33126' });
  fill('City', 'Tampa');
  await store({ city: 'Orlando', zip: '33602' });
  await waitFor(() => expect(valueOf('Zip')).toBe('33602'));
  expect(valueOf('City')).toBe('Tampa');
});

it('says that the person is ready once nothing is missing and the contact is reached', async () => {
  await open({
    companyName: 'Northwind',
    importerNumber: '12-3456789',
    businessEmail: 'maria@northwind.com',
    orgStructure: 'LLC',
    ownerFirstName: 'Maria',
    ownerLastName: 'Lopez',
    country: 'United States',
    address: '1200 Harbor Blvd',
    city: 'Miami',
    zip: '33126',
    telephone: '305-555-0123',
  });
  expect(screen.getByText('Not yet.')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(screen.getByText('✓ You are ready.')).toBeTruthy();
  await store({ city: 'Miami' });
  expect(await screen.findByText('Not yet.')).toBeTruthy();
});

it('asks before it forgets, and then says that it is gone', async () => {
  await open({ city: 'Miami' });
  await press('Forget it …');
  expect(sent).not.toHaveBeenCalled();
  await press('Yes, forget it');
  expect(sent).toHaveBeenLastCalledWith({ type: 'forget-sheet' });
  expect(screen.getByText('Gone. Nothing of the sheet is left here.')).toBeTruthy();
});

it('the calendar file says what the email says, without a number, once a time is chosen', async () => {
  // The view loads it on demand, which takes longer here than a person would wait.
  await import('../../../lib/calendar/write');
  const files: Blob[] = [];
  const onCreate = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:';
  });
  await open({ companyName: 'Northwind 12-3456789', ownerLastName: 'Lopez', city: 'Miami' });
  fireEvent.click(screen.getByText('Tell your contact when'));
  const save = await screen.findByRole('button', { name: 'Save for their calendar' });
  expect(save).toHaveProperty('disabled', true);
  fill('Day', '2026-11-30');
  fill('Time, where you are', '14:30');
  fireEvent.click(save);
  await screen.findByText('The calendar file is on its way to your downloads.');
  const [event] = new ICAL.Component(ICAL.parse((await files[0]?.text()) ?? ''))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(event?.startDate.toJSDate()).toEqual(new Date('2026-11-30T14:30'));
  expect(event?.summary).not.toContain('Northwind');
  const body = event?.description ?? '';
  for (const part of [
    'Northwind',
    '2:30',
    'the number you already have',
    'share nothing',
    '@cbp.dhs.gov',
  ])
    expect(body).toContain(part);
  expect(body).not.toMatch(/3456789|Lopez|Miami/);
  onCreate.mockRestore();
});
