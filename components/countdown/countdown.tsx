import { clockLine, correctionView } from '../../lib/guidance/clock';
import { CountdownControls } from './countdown-controls';
import { CorrectStart } from './correct-start';
import { OpenClock } from './open-clock';
import { OtherCountdowns } from './other-countdowns';
import { Section } from '../shared/section';
import type { ShownWindow } from './shown-window';
import type { OpenTabs } from '../shared/tab';
import { useTexts } from '../shared/texts-context';

interface CountdownProps {
  shown: ShownWindow;
  /** Ms since the epoch. */
  now: number;
  /** The tab in front, or `null`. */
  tabId: number | null;
  openTabs: OpenTabs;
}

/** Details of the countdown that the main sentence leaves out: when it started, and the manual controls. */
export function Countdown({ shown, now, tabId, openTabs }: CountdownProps) {
  const words = useTexts();
  const { t } = words;
  const { record, others } = shown;
  const { state, startedAt } = record.window;
  const isRunning = state === 'running';
  const isUnknown = isRunning && startedAt === null;
  const correction = correctionView(record, words);

  return (
    <Section title={t('clock.name')} className="countdown" isOpen={isUnknown}>
      {isRunning && <output>{clockLine(record.window, words)}</output>}
      {isUnknown && <p className="soft">{t('popup.late')}</p>}
      <CountdownControls record={record} tabId={tabId} />
      {isRunning && <OpenClock />}
      {correction && <CorrectStart correction={correction} isAsked={isUnknown} />}
      <OtherCountdowns others={others} openTabs={openTabs} now={now} />
    </Section>
  );
}
