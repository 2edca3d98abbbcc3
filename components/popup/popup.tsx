import type { Today } from '../../lib/guidance';
import type { Action, Face } from '../../lib/guidance/types';
import type { Translate } from '../../lib/texts';
import { ErrorBoundary } from '../shared/error-boundary';
import type { AppState } from '../hooks/use-app-state';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useOpenSide } from '../hooks/use-open-side';
import { usePresent } from '../hooks/use-present';
import { Logo } from '../shared/logo';
import { PartsBar } from '../shared/parts';
import { PresentView } from '../shared/present-view';
import { StepList } from '../shared/step-list';
import { useTexts } from '../shared/texts-context';
import { Foot } from './foot';
import { Menu } from './menu';
import './popup.css';

/** One screen: one sentence, one thing to press, the steps of the present part. */
export function Popup({ state }: { state: AppState }) {
  const { t } = useTexts();
  const openPanel = useOpenSide();
  // Wait for a pending message: it would be lost when the popup closes.
  const openSide = (view: string, sending?: Promise<unknown>) =>
    void Promise.all([openPanel(view), sending]).then(() => window.close());
  const present = usePresent(state, openSide);
  useKeptFocus();

  if (!present) return null;
  const { today, face, aside, press } = present;
  const tabId = state.here?.id ?? null;
  return (
    <>
      <header className="head">
        <Logo />
        <p className="name">{t('app.name')}</p>
        <span className="tag">{t('guidance.unofficial')}</span>
        <Menu items={menuItems(today, face, t)} onPress={press} />
      </header>
      <main className="screen">
        <ErrorBoundary>
          <PresentView
            present={present}
            tabId={tabId}
            openSide={openSide}
            onLeave={() => window.close()}
          />
          {!aside && (
            <>
              <StepList tabId={tabId} steps={today.steps} />
              <PartsBar parts={today.parts} />
            </>
          )}
        </ErrorBoundary>
      </main>
      {!aside && <Foot today={today} openSide={openSide} />}
    </>
  );
}

function menuItems({ menu }: Today, { why }: Face, t: Translate): Action[] {
  return [
    ...(why === null ? [] : [{ label: t('guidance.why'), opens: 'why' }]),
    ...menu,
    { label: t('today.logins'), href: '/logins.html' },
    { label: t('today.settings'), href: '/options.html' },
    { label: t('today.welcome'), href: '/welcome.html' },
  ];
}
