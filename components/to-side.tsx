import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openSidePanel } from './side-panel';
import { useWords } from './words';

/** The way from the popup, which closes at the next click elsewhere, to the panel, which stays. */
export function ToSide() {
  const { t } = useWords();
  // Known before the click: after a wait it would no longer count as one.
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  if (windowId === undefined) return null;
  return (
    <button type="button" onClick={() => void openSidePanel(windowId).then(() => window.close())}>
      {t('popup.toSide')}
    </button>
  );
}
