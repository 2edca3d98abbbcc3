import { tabKey } from '../../lib/code-window';
import { isForForm } from '../../lib/fill/request';
import { todayOf, type Today } from '../../lib/guidance';
import { presentFace } from '../../lib/overlay/face';
import { leftUntil } from '../../lib/overlay/countdown';
import type { Face } from '../../lib/guidance/types';
import { isOld, released } from '../../lib/old-copy';
import { caseOf } from '../../lib/guide-progress';
import { placeOf } from '../shared/place';
import { shownWindow, type ShownWindow } from '../countdown/shown-window';
import { openTabOf } from '../shared/tab';
import { useTexts } from '../shared/texts-context';
import type { AppState } from './use-app-state';
import { useNow } from './use-now';

export interface TodayState {
  today: Today;
  /** The face that fits the time left. */
  face: Face | undefined;
  /** The countdown shown, or `null`. */
  shown: ShownWindow | null;
  /** Ms since the epoch. */
  now: number;
}

/** What the popup and the side panel show, updated each second while a code window is running. */
export function useToday(state: AppState): TodayState {
  const words = useTexts();
  const { here, memory, access, windows, openTabs, session, progress, ticks, settings } = state;
  const isRunning = windows.some(({ window: codeWindow }) => codeWindow.state === 'running');
  const now = useNow(isRunning ? 1_000 : null, 0, state);
  const shown = shownWindow(windows, here && tabKey(session, here.id), now);
  const place = placeOf(here, memory, access.isGiven);
  const record = shown?.record ?? null;
  const hasTab = record !== null && record.tab !== null;
  const onPage = place.kind === 'page' ? place : null;
  const situation = {
    page: onPage?.page ?? null,
    isLookAlike: place.kind === 'other' && place.isLookAlike,
    sighting: onPage?.sighting ?? null,
    handStep: onPage?.handStep ?? null,
    codeWindow: record,
    isTabClosed: hasTab && !openTabOf(record, openTabs),
    caseId: caseOf(progress),
    reader: progress.reader,
    isAccessGiven: access.isGiven,
    isUnsaved: state.unsavedAt !== null,
    isOldCopy: !state.isOldCopyRead && isOld(released, now),
    logins: state.logins,
    closings: state.closings,
    waits: state.waits,
    hasSheet: isForForm(state.sheet),
  };
  const { hintsOn, readsAloud } = settings;
  const isOverlayGone = situation.sighting !== null && memory?.overlayGone === true;
  const today = todayOf(
    { situation, progress, ticks, hintsOn, readsAloud, isOverlayGone },
    words,
    now,
  );
  const { endsAt } = today.clock;
  const left = endsAt === null ? null : leftUntil(endsAt, now);
  return { today, face: presentFace(today.faces, left), shown, now };
}
