import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Reader } from '../../lib/guide/readers';
import type { WindowRecord } from '../../lib/code-window';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { ScreenContext } from '../hooks/use-target-window';
import type { OpenTabs } from '../shared/tab';
import { useTexts } from '../shared/texts-context';
import { Clock } from './clock';
import './clock.css';
import { useRememberedPlace } from './use-place';
import { canKeepOnTop, openOnTop, setLanguage, setOutOfSight } from './own-window';

/** CSS px. */
const size = { width: 320, height: 300 };

interface ClockWindowProps {
  /** Who reads the inbox that gets the code, or `null` until the user says. */
  reader: Reader | null;
  windows: readonly WindowRecord[];
  openTabs: OpenTabs;
}

/** The clock, in its own window or kept on top of all others. It closes by itself after the countdown ends. */
export function ClockWindow(props: ClockWindowProps) {
  const { t, locale } = useTexts();
  const [top, setTop] = useState<Window | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useRememberedPlace();
  // Here, too: the clock itself leaves for the other window.
  useKeptFocus();

  useEffect(() => {
    if (!top) return undefined;
    const onGone = () => {
      setTop(null);
      void setOutOfSight(false);
    };
    top.addEventListener('pagehide', onGone, { once: true });
    return () => top.removeEventListener('pagehide', onGone);
  }, [top]);

  // The language may change while the window is open.
  useEffect(() => {
    if (top) setLanguage(top.document, locale);
  }, [top, locale]);

  const keepOnTop = async () => {
    const opened = await openOnTop(size);
    setTop(opened);
    setIsRefused(opened === null);
    if (opened) await setOutOfSight(true);
  };

  if (top) {
    return (
      <>
        {createPortal(
          <ScreenContext value={top}>
            <Clock {...props} />
          </ScreenContext>,
          top.document.body,
        )}
        <main className="clock">
          <h1 tabIndex={-1}>{t('clockWindow.isOnTop')}</h1>
          <div className="row">
            <button type="button" onClick={() => top.close()}>
              {t('clockWindow.bringBack')}
            </button>
          </div>
        </main>
      </>
    );
  }
  return (
    <Clock {...props}>
      {canKeepOnTop() && (
        <button type="button" onClick={() => void keepOnTop()}>
          {t('clockWindow.keepOnTop')}
        </button>
      )}
      {isRefused && <p role="alert">{t('clockWindow.keepOnTopFailed')}</p>}
    </Clock>
  );
}
