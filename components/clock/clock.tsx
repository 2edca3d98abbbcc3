import { useEffect, useState, type ReactNode } from 'react';
import { clockSituation, guidanceOf } from '../../lib/guidance';
import { clockLine } from '../../lib/guidance/clock';
import type { Reader } from '../../lib/guide/readers';
import { bringToFront } from '../../lib/browser/tabs';
import { noWindow, type WindowRecord } from '../../lib/code-window';
import { leftUntil } from '../../lib/overlay/countdown';
import { presentFace } from '../../lib/overlay/face';
import { CountdownControls } from '../countdown/countdown-controls';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useNow } from '../hooks/use-now';
import { useTargetWindow } from '../hooks/use-target-window';
import { OtherCountdowns } from '../countdown/other-countdowns';
import { Ring } from '../shared/ring';
import { atNow, shownWindow } from '../countdown/shown-window';
import { openTabOf, type OpenTabs } from '../shared/tab';
import { tabName } from '../countdown/tab-name';
import { useTexts } from '../shared/texts-context';
import { closesAfter, recordShown } from './closing';
import { closeOwnTab } from './own-window';

interface ClockProps {
  /** Who reads the inbox that gets the code, or `null` until the user says. */
  reader: Reader | null;
  windows: readonly WindowRecord[];
  openTabs: OpenTabs;
  /** Further controls. */
  children?: ReactNode;
}

/** The countdown that ends first, as on the badge, with the sentence that page and popup say of it. */
export function Clock({ reader, windows, openTabs, children }: ClockProps) {
  const words = useTexts();
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
        <h1 tabIndex={-1}>{t('clockWindow.none')}</h1>
        <p className="soft">{t('clockWindow.closes')}</p>
      </main>
    );
  }
  const tab = openTabOf(ticked, openTabs);
  const isRunning = state === 'running';
  const isTabClosed = !tab && ticked.tab !== null;
  const { clock, faces } = guidanceOf(
    clockSituation(ticked, isRunning && isTabClosed, reader),
    words,
    now,
    'short',
  );
  const { endsAt } = clock;
  const face = presentFace(faces, endsAt === null ? null : leftUntil(endsAt, now));
  return (
    <main className="clock">
      <section className="sentence timed">
        <Ring clock={clock} />
        <div aria-live="polite">
          <h1 tabIndex={-1}>{face?.title}</h1>
          {face?.line && <p>{face.line}</p>}
        </div>
      </section>
      <section>
        {isRunning && <p className="soft">{clockLine(ticked.window, words)}</p>}
        {tab && <p className="soft">{t('clockWindow.inTab', { tab: tabName(tab, words) })}</p>}
        {!tab && isRunning && <CountdownControls record={ticked} tabId={null} />}
        {!isRunning && <p className="soft">{t('clockWindow.closes')}</p>}
        <div className="row">
          {tab && (
            <button type="button" onClick={() => void bringToFront(tab.id)}>
              {t('clockWindow.toForm')}
            </button>
          )}
          {children}
        </div>
        <OtherCountdowns others={others} openTabs={openTabs} now={now} />
      </section>
      <p className="soft">{t('app.unofficial')}</p>
    </main>
  );
}

/** Closes this page after `delay` ms, or never if `null`. A new `delay` or `about` restarts the timer. */
function useCloseAfter(delay: number | null, about: string | undefined): void {
  const screen = useTargetWindow();
  useEffect(() => {
    if (delay === null) return undefined;
    const timer = screen.setTimeout(() => void closeOwnTab(), delay);
    return () => screen.clearTimeout(timer);
  }, [screen, delay, about]);
}
