import type { SheetMessage } from '../messages';
import { emptySheet, withChange, type Sheet } from '../prep-sheet/sheet';
import { prepSheet, sheetChangedAt } from '../storage';
import type { Handlers, Outcome } from './handlers';

export const sheetHandlers: Handlers<SheetMessage, Outcome> = {
  'change-sheet': ({ change }) => update((before) => withChange(before, change)),
  'forget-sheet': () => update(() => emptySheet),
};

async function update(change: (before: Sheet) => Sheet): Promise<void> {
  await prepSheet.update(change);
  await sheetChangedAt.update(() => Date.now());
}
