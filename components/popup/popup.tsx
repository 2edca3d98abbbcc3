import { useState } from 'react';
import { bringToFront } from '../../lib/background/tabs';
import type { Action, Face } from '../../lib/guidance/types';
import type { Today } from '../../lib/guidance';
import type { Translate } from '../../lib/texts';
import { useAct } from '../acting';
import { Boundary } from '../boundary';
import type { AppState } from '../hooks/use-app-state';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useOpenSide } from '../hooks/use-open-side';
import { usePress } from '../hooks/use-press';
import { useToday } from '../hooks/use-today';
import { Logo } from '../logo';
import { ActionButton } from '../shared/action-button';
import { Doors } from '../shared/doors';
import { PartsBar } from '../shared/parts';
import { Ring } from '../shared/ring';
import { StepList } from '../shared/step-list';
import { openTabOf } from '../tab';
import { useWords } from '../words';
import { Foot } from './foot';
import { Menu } from './menu';
import './popup.css';

/** One screen: one sentence, one thing to press, the steps of the present part. */
export function Popup({ state }: { state: AppState }) {
  const { t } = useWords();
  const act = useAct();
  const openPanel = useOpenSide();
  // A message that is still on its way would be lost with the popup.
  const openSide = (view: string, sending?: Promise<unknown>) =>
    void Promise.all([openPanel(view), sending]).then(() => window.close());
  const { today, face: present, shown } = useToday(state);
  const [asideId, show] = useState('');
  const press = usePress({ state, openSide, show });
  useKeptFocus();

  if (!present) return null;
  const proof: Face = { ...present, title: t('guidance.why'), line: present.why, actions: [] };
  const aside = asideId === 'why' ? proof : today.asides[asideId];
  const face = aside ?? present;
  const formTab = shown && !shown.isHere ? openTabOf(shown.record, state.openTabs) : undefined;
  const tabId = state.here?.id ?? null;

  return (
    <>
      <header className="head">
        <Logo />
        <p className="name">{t('app.name')}</p>
        <span className="tag">{t('guidance.unofficial')}</span>
        <Menu items={menuItems(today, present, t)} onPress={press} />
      </header>
      <main className="screen">
        <Boundary>
          <Sentence face={face} today={today} />
          <div className={actsClass(face)}>
            {!aside && formTab && (
              <button
                type="button"
                className="main big"
                onClick={() => void bringToFront(formTab.id).then(() => window.close())}
              >
                {t('today.toForm')}
              </button>
            )}
            {face.actions.map((action, index) => (
              <ActionButton
                key={action.label}
                action={action}
                isMain={index === 0 && isOne(face) && (Boolean(aside) || !formTab)}
                onPress={press}
              />
            ))}
            {aside && (
              <button type="button" className="quiet" onClick={() => show('')}>
                {t('today.back')}
              </button>
            )}
          </div>
          {!aside && (
            <>
              <Doors
                doors={today.doors}
                onChoose={(answer) =>
                  openSide('way', act({ type: 'answer', tabId, question: 'stand', answer }))
                }
              />
              <StepList tabId={tabId} steps={today.steps} />
              <PartsBar parts={today.parts} />
            </>
          )}
        </Boundary>
      </main>
      {!aside && <Foot today={today} openSide={openSide} />}
    </>
  );
}

function Sentence({ face, today }: { face: Face; today: Today }) {
  const { status, endsAt } = today.clock;
  const isTimed = face.tone !== 'lost' && (endsAt !== null || status === 'unknown');
  return (
    <section className={isTimed ? 'sentence timed' : 'sentence'}>
      {isTimed && <Ring clock={today.clock} />}
      <div aria-live="polite">
        {face.tone === 'stop' && <p className="tag stop">{face.tag}</p>}
        <h1 tabIndex={-1}>{face.title}</h1>
        {face.line !== '' && <p>{face.line}</p>}
      </div>
    </section>
  );
}

/** So many choices stand below each other; more stand in columns. */
const fewChoices = 8;

function actsClass({ actions }: Face): string {
  return actions.length > fewChoices ? 'acts many' : 'acts';
}

/** Where one of several is chosen, none is the main one. */
function isOne({ actions }: Face): boolean {
  return actions.length <= 3;
}

function menuItems({ menu }: Today, { why }: Face, t: Translate): Action[] {
  return [
    ...(why === '' ? [] : [{ label: t('guidance.why'), opens: 'why' }]),
    ...menu,
    { label: t('today.logins'), href: '/logins.html' },
    { label: t('today.settings'), href: '/options.html' },
    { label: t('today.welcome'), href: '/welcome.html' },
  ];
}
