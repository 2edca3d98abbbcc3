import {
  codeWindowLength,
  correctionBounds,
  endsAt,
  alerts,
  windowId,
  type CodeWindow,
  type WindowRecord,
} from '../code-window';
import type { ByHand } from './acts';
import type { ClockView } from './types';
import { formatTime } from '../texts/formats';
import type { Words } from '../texts';

/** The countdown of a code window as every surface draws it. `now` is in ms since the epoch. */
export function clockView(record: WindowRecord | null, now: number, { t }: Words): ClockView {
  const common = {
    name: t('clock.name'),
    unknown: '',
    alerts: alerts.map(({ left }) => left),
  };
  if (!record || record.window.state === 'none') {
    return { ...common, windowId: null, status: 'none', endsAt: null };
  }
  const { window: codeWindow } = record;
  const isUnknown = codeWindow.state === 'running' && codeWindow.startedAt === null;
  return {
    ...common,
    windowId: windowId(record),
    status: isUnknown ? 'unknown' : codeWindow.state,
    endsAt: drawnEnd(codeWindow, now),
    ...(isUnknown && { unknown: t('clock.unknown') }),
  };
}

type ClockAct = Extract<ByHand, { type: 'start-window' | 'code-accepted' | 'stop-window' }>['type'];

/**
 * What a user can do to a code window by hand, the likeliest action first. An accepted code is used
 * up, so no new start is offered then: a slip would start a countdown for nothing.
 */
const clockActs: Readonly<Record<CodeWindow['state'], readonly ClockAct[]>> = {
  none: ['start-window'],
  running: ['code-accepted', 'stop-window'],
  expired: ['start-window', 'code-accepted', 'stop-window'],
  accepted: ['stop-window'],
  lost: ['start-window', 'stop-window'],
};

/** The same actions in the bar's menu, in the popup and in the clock's own window. */
export function clockActsView(
  record: WindowRecord | null,
  { t }: Words,
): { act: Extract<ByHand, { type: ClockAct }>; label: string }[] {
  const shownWindow = record ? windowId(record) : '';
  return clockActs[record?.window.state ?? 'none'].map((type) => ({
    act: type === 'start-window' ? { type } : { type, window: shownWindow },
    label: t(`guidance.menu.${type}`),
  }));
}

/** The field for the time that CBP's email shows. */
export interface Correction {
  window: string;
  label: string;
  apply: string;
  refused: string;
  /** Bounds of the start, in ms since the epoch. */
  earliest: number;
  latest: number;
}

/** What can be corrected about this code window, in words. `null` if nothing can. */
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

/** A lost code window shows no digits. One that expired with an unknown start shows zero. */
function drawnEnd(codeWindow: CodeWindow, now: number): number | null {
  if (codeWindow.state === 'lost') return null;
  const end = endsAt(codeWindow, now);
  if (end !== null || codeWindow.state !== 'expired' || codeWindow.latestStart === null) return end;
  return Math.min(now, codeWindow.latestStart + codeWindowLength);
}

/** "started 14:02, when you pressed Next", or what to do once it has ended. */
export function clockLine(codeWindow: CodeWindow, { t, locale }: Words): string {
  switch (codeWindow.state) {
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
  if (codeWindow.startedAt === null) return t('clock.unknownAsk');
  const time = formatTime(codeWindow.startedAt, locale);
  switch (codeWindow.how) {
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
