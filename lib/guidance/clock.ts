import {
  codeWindowLength,
  correctionBounds,
  endsAt,
  marks,
  windowId,
  type CodeWindow,
  type WindowRecord,
} from '../code-window';
import type { ByHand } from './acts';
import type { ClockView } from './types';
import { formatTime } from '../texts/formats';
import type { Words } from '../texts';

/** The countdown of a window as page and popup draw it; `now` in ms since the epoch. */
export function clockView(record: WindowRecord | null, now: number, { t }: Words): ClockView {
  const common = {
    name: t('clock.name'),
    unknown: t('clock.unknown'),
    marks: marks.map(({ left }) => left),
  };
  if (!record || record.window.state === 'none') {
    return { ...common, windowId: null, status: 'none', endsAt: null };
  }
  const { window } = record;
  const isUnknown = window.state === 'running' && window.startedAt === null;
  return {
    ...common,
    windowId: windowId(record),
    status: isUnknown ? 'unknown' : window.state,
    endsAt: drawnEnd(window, now),
  };
}

type ClockAct = Extract<ByHand, { type: 'start-window' | 'code-accepted' | 'stop-window' }>['type'];

/**
 * What a user can do to a code window by hand, the likeliest act first. An accepted code is used up, so
 * its window offers no new start: one slip would begin a countdown for nothing.
 */
const clockActs: Readonly<Record<CodeWindow['state'], readonly ClockAct[]>> = {
  none: ['start-window'],
  running: ['code-accepted', 'stop-window'],
  expired: ['start-window', 'code-accepted', 'stop-window'],
  accepted: ['stop-window'],
  lost: ['start-window', 'stop-window'],
};

/** The same acts in the bar's menu, in the popup and in the clock's own window. */
export function clockActsView(
  record: WindowRecord | null,
  { t }: Words,
): { act: Extract<ByHand, { type: ClockAct }>; label: string }[] {
  const window = record ? windowId(record) : '';
  return clockActs[record?.window.state ?? 'none'].map((type) => ({
    act: type === 'start-window' ? { type } : { type, window },
    label: t(`guidance.menu.${type}`),
  }));
}

/** The field for the time that CBP's email shows. */
export interface Correction {
  window: string;
  label: string;
  apply: string;
  refused: string;
  /** Bounds of the start, ms since the epoch. */
  earliest: number;
  latest: number;
}

/** What can be corrected about this window, in words; null when nothing can. */
export function correctionView(
  record: WindowRecord | null,
  { t, locale }: Words,
): Correction | null {
  const bounds = record && correctionBounds(record.window);
  if (!bounds) return null;
  return {
    window: windowId(record),
    label: t('clock.correctLabel'),
    apply: t('clock.correctApply'),
    refused: t('clock.refusedBounds', {
      earliest: formatTime(bounds.earliest, locale),
      latest: formatTime(bounds.latest, locale),
    }),
    ...bounds,
  };
}

/** A lost window shows no digits; one that expired with an unknown start shows zero. */
function drawnEnd(window: CodeWindow, now: number): number | null {
  if (window.state === 'lost') return null;
  const end = endsAt(window, now);
  if (end !== null || window.state !== 'expired' || window.latestStart === null) return end;
  return Math.min(now, window.latestStart + codeWindowLength);
}

/** "started 14:02, when you pressed Next", or what to do now that it ended. */
export function clockLine(window: CodeWindow, { t, locale }: Words): string {
  switch (window.state) {
    case 'none':
      return '';
    case 'expired':
      return t('clock.expiredDo');
    case 'accepted':
      return t('clock.acceptedDo');
    case 'lost':
      return t('clock.lostDo');
    case 'running':
      break;
  }
  if (window.startedAt === null) return t('clock.unknownAsk');
  const time = formatTime(window.startedAt, locale);
  switch (window.how) {
    case 'next':
      return t('clock.startedNext', { time });
    case 'appeared':
      return t('clock.startedAppeared', { time });
    case 'hand':
      return t('clock.startedHand', { time });
    case 'mail':
      return t('clock.startedMail', { time });
    case 'unknown':
    case null:
      return t('clock.unknownAsk');
  }
}
