import type { SheetMessage } from '../messages';
import { emptySheet, withChange } from '../prep-sheet/sheet';
import { prepSheet, sheetChangedAt } from '../storage';

/** Changes the prep sheet. `now` is in ms since the epoch. */
export async function changeSheet(message: SheetMessage, now: number): Promise<void> {
  await prepSheet.update((before) =>
    message.type === 'forget-sheet' ? emptySheet : withChange(before, message.change),
  );
  await sheetChangedAt.update(() => now);
}
