import { clockLine, clockView, correctionView } from '../lib/guidance/clock';
import { codeWindowLength, lastMinute } from '../lib/code-window';
import { digits, leftUntil } from '../lib/overlay/countdown';
import type { ClockView } from '../lib/guidance/types';
import { Bar } from './bar';
import { ClockActs } from './clock-acts';
import { CorrectStart } from './correct-start';
import { useNow } from './hooks/use-now';
import { OpenClock } from './open-clock';
import { OtherTab } from './other-tab';
import { OtherWindows } from './other-windows';
import { Section } from './section';
import type { ShownWindow } from './shown-window';
import { openTabOf, type OpenTabs } from './tab';
import { useWords } from './words';

interface CountdownProps {
  shown: ShownWindow;
  /** Ms since the epoch. */
  now: number;
  /** The tab that this is about; null for none. */
  tabId: number | null;
  openTabs: OpenTabs;
}

/** The ten minutes: the same absolute end as on the page and on the badge. */
export function Countdown({ shown, now, tabId, openTabs }: CountdownProps) {
  const words = useWords();
  const { t } = words;
  const { record, isHere, others } = shown;
  const { window } = record;
  const clock = clockView(record, now, words);
  const correction = correctionView(record, words);
  const isUnknown = clock.status === 'unknown';
  const tab = openTabOf(record, openTabs);
  const isOver = clock.status === 'expired' || clock.status === 'lost';

  return (
    <Section title={clock.name} className="countdown">
      <Digits clock={clock} />
      <output className={isOver || isUnknown ? 'notice warning' : ''}>
        {clockLine(window, words)}
      </output>
      {isUnknown && <p className="soft">{t('popup.late')}</p>}
      {!tab && record.tab !== null && <p className="notice warning">{t('clock.tabClosed')}</p>}
      {!isHere && tab && <OtherTab tab={tab} />}
      <ClockActs record={record} tabId={tabId} />
      {window.state === 'running' && <OpenClock />}
      {correction && <CorrectStart correction={correction} isAsked={isUnknown} />}
      <OtherWindows others={others} openTabs={openTabs} now={now} />
    </Section>
  );
}

/** On the very second at which the digits change, as on the page. */
function Digits({ clock }: { clock: ClockView }) {
  const { endsAt, status } = clock;
  const now = useNow(endsAt === null || status === 'expired' ? null : 1_000, endsAt ?? 0);
  if (endsAt === null && status !== 'unknown') return null;
  const left = endsAt === null || status === 'unknown' ? null : leftUntil(endsAt, now);
  return (
    <>
      <div role="timer" aria-label={clock.name} className={`digits ${toneOf(left, status)}`}>
        {left === null ? clock.unknown : digits(left)}
      </div>
      {left !== null && (
        <Bar share={left / codeWindowLength} tone={left <= lastMinute ? 'alert' : 'plain'} />
      )}
    </>
  );
}

function toneOf(left: number | null, status: ClockView['status']): string {
  if (left === null || status === 'accepted') return 'quiet';
  if (status === 'expired' || left === 0) return 'over';
  return left <= lastMinute ? 'last' : 'plain';
}
