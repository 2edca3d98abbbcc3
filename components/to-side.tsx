import { useEffect, useState, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { openSidePanel } from '../lib/background/side-panel';
import { useWords } from './words';

/** The way from the popup, which closes at the next click elsewhere, to the panel, which stays. */
export function ToSide() {
  const { t } = useWords();
  return <SideButton view="now">{t('popup.toSide')}</SideButton>;
}

interface SideButtonProps {
  /** The view of the panel to which it leads. */
  view: string;
  className?: string;
  children: ReactNode;
}

/** Opens the side panel at one of its views. */
export function SideButton({ view, className, children }: SideButtonProps) {
  // Known before the click: after a wait it would no longer count as one.
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  if (windowId === undefined) return null;
  const onClick = () => void openSidePanel({ windowId }, view).then(() => window.close());
  return (
    <button type="button" className={className} onClick={onClick}>
      {children}
    </button>
  );
}
