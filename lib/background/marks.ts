/** Sends the alerts of the code windows, at fixed remaining times of the ten minutes. */
import { advance, markDue, remaining, windowId, type Mark } from '../code-window';
import { evenUnsaved } from '../storage';
import type { Words } from '../texts';
import { sayRemaining } from '../texts/formats';
import { notify } from './notifications';
import { send } from './tabs';
import { pushWindow } from './views';
import { allWindows, noteTold, tabOf, type Owned } from './windows';

/** A code window as of now, and the alert that is due. */
interface Due extends Owned {
  mark: Mark;
}

/**
 * Sends the alerts due at `now` (ms since the epoch).
 *
 * @returns whether any was sent and saved as sent
 */
export async function tellMarks(say: Words, now: number): Promise<boolean> {
  const due = (await allWindows()).flatMap(({ record, isPrivate }): Due[] => {
    const codeWindow = advance(record.window, { type: 'tick' }, now);
    const mark = markDue(codeWindow, now);
    return mark ? [{ record: { ...record, window: codeWindow }, isPrivate, mark }] : [];
  });
  await Promise.all(due.map((item) => tellMark(item, now, say)));
  // Send first, then save. If the worker is killed in between, the next one sends the alert again.
  let saved: Owned[] = [];
  for (const { record, isPrivate, mark } of due) {
    await evenUnsaved(async () => {
      saved = [...saved, ...(await noteTold(windowId(record), isPrivate, mark))];
    });
  }
  for (const owned of saved) await pushWindow(owned);
  return saved.length > 0;
}

/** Sends an alert as a notification and to the live region of the code window's tab. */
async function tellMark(due: Due, now: number, { t }: Words): Promise<void> {
  const { record, mark } = due;
  const left = sayRemaining(remaining(record.window, now) ?? 0, t);
  const title =
    mark === 'expired' ? t('marks.expired.title') : t(`marks.${mark}.title`, { remaining: left });
  const spoken =
    mark === 'expired' ? t('marks.expired.say') : t(`marks.${mark}.say`, { remaining: left });
  const tab = await tabOf(due);
  if (tab) void send(tab.tabId, { type: 'say', text: spoken });
  await notify({ window: windowId(record), mark }, title, t(`marks.${mark}.body`));
}
