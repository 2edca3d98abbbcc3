import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '../../../lib/backup';
import {
  delaysUpdate,
  emptySheet,
  sheetFields,
  maxSheetTextLength,
  withChange,
  type Sheet,
  type SheetField,
} from '../../../lib/prep-sheet/sheet';
import { inBackup, prepSheet } from '../../../lib/storage';
import { asked, fromPage, fromPopup, sighting, startWorker } from '../helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();

beforeEach(() => startWorker(t0));

describe('a change', () => {
  it.each<[before: Sheet, change: Sheet, after: Sheet]>([
    [{}, { city: 'Miami' }, { city: 'Miami' }],
    [{ city: 'Miami' }, { zip: '33126' }, { city: 'Miami', zip: '33126' }],
    [{ city: 'Miami' }, { city: ' Miami  Beach' }, { city: ' Miami  Beach' }],
    [{ city: 'Miami', zip: '33126' }, { city: '' }, { zip: '33126' }],
    [{}, { city: '' }, {}],
  ])('of %j by %j gives %j', (before, change, after) => {
    expect(withChange(before, change)).toEqual(after);
  });

  it('that changes nothing is no new sheet, so that nothing is written', () => {
    const sheet = { city: 'Miami' };
    expect(withChange(sheet, { city: 'Miami', zip: '' })).toBe(sheet);
  });

  it('of every field, at its longest, is kept until the sheet is forgotten', async () => {
    const full = (field: SheetField) => [field, 'x'.repeat(maxSheetTextLength)];
    const change = Object.fromEntries(sheetFields.map(full));
    expect(await fromPopup({ type: 'change-sheet', change })).toEqual({ refused: null });
    expect(await prepSheet.read()).toEqual(change);
    await fromPopup({ type: 'forget-sheet' });
    expect(await prepSheet.read()).toEqual(emptySheet);
  });
});

it.each<[sheet: Sheet, hours: number, waits: boolean]>([
  [{ city: 'Miami' }, 0, true],
  [{ city: 'Miami' }, 23.9, true],
  [{ city: 'Miami' }, 24, false],
  [emptySheet, 0, false],
])('with %j, %d hours after its last change, an update waits: %s', (sheet, hours, waits) => {
  expect(delaysUpdate(sheet, t0, t0 + hours * 3_600_000)).toBe(waits);
});

it('what is in a sheet reaches no disk, sync, backup, log, notification, alarm or page', async () => {
  const canary = 'Canary 519-86-2043';
  await fromPopup({ type: 'keep-log', on: true });
  await fromPopup({ type: 'sync-on' });
  const change = Object.fromEntries(sheetFields.map((field) => [field, canary]));
  await fromPopup({ type: 'change-sheet', change });
  await fromPage(sighting('company', { cameFromCompany: false }));
  await fromPage({ type: 'went-on', state: 'company', at: t0 });
  const view = await fromPage(sighting('code'));
  await fromPopup({ type: 'leave-company' });
  await fromPopup({ type: 'bring-company-back' });

  const { local, session, sync } = fakeBrowser.storage;
  const values = await Promise.all(
    Object.entries(inBackup).map(async ([name, item]) => [name, await item.read()]),
  );
  const backup = writeBackup(Object.fromEntries(values), inBackup, t0, '1');
  const kept = [
    await local.get(null),
    await sync.get(null),
    backup,
    await fakeBrowser.alarms.getAll(),
    ...Object.values(asked).map(({ mock }) => mock.calls),
    view,
  ];
  expect(JSON.stringify(kept)).not.toContain('Canary');
  expect(JSON.stringify(kept)).not.toContain('519-86');
  // The search would find it.
  expect(JSON.stringify(await session.get(null))).toContain(canary);
});
