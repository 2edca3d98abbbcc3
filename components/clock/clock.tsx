import { useEffect, useState, type ReactNode } from 'react';
import { clockLine, clockView } from '../../lib/guidance/clock';
import { bringToFront } from '../../lib/background/tabs';
import { noWindow, type WindowRecord } from '../../lib/code-window';
import { ClockActs } from '../clock-acts';
import { Digits } from '../countdown';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useNow } from '../hooks/use-now';
import { useScreen } from '../hooks/use-screen';
import { OtherWindows } from '../other-windows';
import { Section } from '../section';
import { atNow, shownWindow } from '../shown-window';
import { openTabOf, type OpenTabs } from '../tab';
import { tabName } from '../tab-name';
import { useWords } from '../words';
import { closesAfter, recordShown } from './closing';
import { closeOwnTab } from './own-window';

interface ClockProps {
  windows: readonly WindowRecord[];
  openTabs: OpenTabs;
  /** More that can be done with this clock. */
  children?: ReactNode;
}

/** The countdown that ends first, as on the badge: since when and why, in which tab, and its end. */
export function Clock({ windows, openTabs, children }: ClockProps) {
  const words = useWords();
  const { t } = words;
  const [last, setLast] = useState<WindowRecord | null>(null);
  const now = useNow(1_000, 0, windows);
  const record = recordShown(windows, last, now);
  if (record && record !== last) setLast(record);
  const [ticked] = record ? atNow([record], now) : [];
  const state = ticked?.window.state ?? noWindow.state;
  useCloseAfter(closesAfter(state), ticked?.id);
  useKeptFocus();

  const others = shownWindow(windows, ticked?.tab ?? null, now)?.others ?? [];
  if (!ticked) {
    return (
      <main className="clock">
        <p>{t('clockWindow.none')}</p>
        <p className="soft">{t('clockWindow.closes')}</p>
      </main>
    );
  }
  const tab = openTabOf(ticked, openTabs);
  const clock = clockView(ticked, now, words);
  const isRunning = state === 'running';
  const isWarned = clock.status !== 'running' && clock.status !== 'accepted';
  return (
    <main className="clock">
      <Section title={clock.name} className="countdown">
        <Digits clock={clock} />
        <output className={isWarned ? 'notice warning' : 'soft'}>
          {clockLine(ticked.window, words)}
        </output>
        {tab && <p className="soft">{t('clockWindow.inTab', { tab: tabName(tab, words) })}</p>}
        {!tab && ticked.tab !== null && isRunning && (
          <p className="notice warning">{t('clock.tabClosed')}</p>
        )}
        {!tab && isRunning && <ClockActs record={ticked} tabId={null} />}
        {!isRunning && <p className="soft">{t('clockWindow.closes')}</p>}
        <div className="row">
          {tab && (
            <button type="button" onClick={() => void bringToFront(tab.id)}>
              {t('clockWindow.toForm')}
            </button>
          )}
          {children}
        </div>
        <OtherWindows others={others} openTabs={openTabs} now={now} />
      </Section>
      <p className="soft">{t('app.unofficial')}</p>
    </main>
  );
}

/** Closes this page after `delay` ms; null: not. A change of it, or of what it is about, begins anew. */
function useCloseAfter(delay: number | null, about: string | undefined): void {
  const screen = useScreen();
  useEffect(() => {
    if (delay === null) return undefined;
    const timer = screen.setTimeout(() => void closeOwnTab(), delay);
    return () => screen.clearTimeout(timer);
  }, [screen, delay, about]);
}
