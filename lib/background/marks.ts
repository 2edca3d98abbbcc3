/** Tells the marks of the code windows: the moments at which so much of the ten minutes is left. */
import { advance, markDue, remaining, windowId, type Mark } from '../code-window';
import { evenUnsaved } from '../storage';
import type { Words } from '../texts';
import { sayRemaining } from '../texts/formats';
import { notify } from './notifications';
import { send } from './tabs';
import { pushWindow } from './views';
import { allWindows, noteTold, tabOf, type Owned } from './windows';

/** A window at the moment at which it is told, and what of it. */
interface Due extends Owned {
  mark: Mark;
}

/** Tells what is due at `now`, ms since the epoch; gives whether anything was told and noted. */
export async function tellMarks(say: Words, now: number): Promise<boolean> {
  const due = (await allWindows()).flatMap(({ record, isPrivate }): Due[] => {
    const window = advance(record.window, { type: 'tick' }, now);
    const mark = markDue(window, now);
    return mark ? [{ record: { ...record, window }, isPrivate, mark }] : [];
  });
  await Promise.all(due.map((one) => tellMark(one, now, say)));
  // Told first and noted then: of a worker that is killed in between, the next one tells it again.
  let noted: Owned[] = [];
  for (const { record, isPrivate, mark } of due) {
    await evenUnsaved(async () => {
      noted = [...noted, ...(await noteTold(windowId(record), isPrivate, mark))];
    });
  }
  for (const owned of noted) await pushWindow(owned);
  return noted.length > 0;
}

/** By a notification, and by the live region of the tab whose window it is. */
async function tellMark(due: Due, now: number, { t }: Words): Promise<void> {
  const { record, mark } = due;
  const left = sayRemaining(remaining(record.window, now) ?? 0, t);
  const title =
    mark === 'expired' ? t('marks.expired.title') : t(`marks.${mark}.title`, { remaining: left });
  const said =
    mark === 'expired' ? t('marks.expired.say') : t(`marks.${mark}.say`, { remaining: left });
  const tab = await tabOf(due);
  if (tab) void send(tab.tabId, { type: 'say', text: said });
  await notify({ window: windowId(record), mark }, title, t(`marks.${mark}.body`));
}
