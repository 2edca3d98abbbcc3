import { useState } from 'react';
import { checklist } from '../lib/checklist';
import { tabKey } from '../lib/code-window';
import type { Journey } from '../lib/guide/types';
import { dayOf } from '../lib/login-clock';
import { caseOf, isChosen, journeyAfter, presentStep, stepAt } from '../lib/way';
import { Parts } from './boundary';
import { AccessNotice } from './access-notice';
import { ByHand } from './by-hand';
import { Countdown } from './countdown';
import { Here } from './here';
import type { AppState } from './hooks/use-app-state';
import { useNow } from './hooks/use-now';
import { LoginClock } from './login-clock';
import { DamageNotice } from './logins/damage-notice';
import { isNear } from './logins/shown';
import { NotFound } from './not-found';
import { handStepOf, isUnseen, placeOf, spotOf, type Place } from './place';
import { shownWindow } from './shown-window';
import { Steps } from './steps';
import { UnsavedNotice } from './unsaved-notice';
import { NextWait } from './waits/next-wait';
import { WhichCase } from './way/which-case';
import { useWords } from './words';

interface NowProps {
  known: AppState;
  journey: Journey;
}

/** What is known now: where, how long, what next. The side panel's first view. */
export function Now({ known, journey }: NowProps) {
  const { t } = useWords();
  const { here, access, memory, settings, way } = known;
  // The end may come while this is open; that the worker tells it may take until its next alarm.
  const isRunning = known.windows.some(({ window }) => window.state === 'running');
  const now = useNow(isRunning ? 1_000 : null, 0, known);
  const shown = shownWindow(known.windows, here && tabKey(known.session, here.id), now);
  const place = placeOf(here, memory, access.isGiven);
  const { items, next } = checklist(journey, known.ticks);
  const remaining = next ? journey.steps.slice(journey.steps.indexOf(next)) : [];
  const sighting = place.kind === 'page' ? place.sighting : null;
  const [isLoginFirst] = useState(() => isLoginPressing(known, place));

  const tabId = here?.id ?? null;
  const spot = spotOf(place);
  const handStep = handStepOf(place);
  const at = stepAt(journey, known.ticks, spot, handStep)?.id ?? null;
  const steps = (
    <Steps
      title={t('popup.checklist')}
      journey={isChosen(way) ? journey.id : null}
      tabId={tabId}
      isPrivate={here?.isPrivate ?? false}
      items={items}
      current={presentStep(journey, known.ticks, spot, handStep)?.id ?? null}
      page={spot?.page ?? null}
      detail="present"
      then={journeyAfter(caseOf(way), journey.id)}
    />
  );
  const login = (
    <LoginClock logins={known.logins} seen={known.seen} notLoggedIn={known.notLoggedIn} />
  );
  return (
    <Parts>
      <UnsavedNotice />
      <DamageNotice />
      {!access.isGiven && <AccessNotice access={access} />}
      {shown && (
        <Countdown
          shown={shown}
          now={now}
          tabId={shown.isHere ? tabId : null}
          openTabs={known.openTabs}
        />
      )}
      <Here
        place={place}
        next={next}
        link={remaining.find((step) => step.link)?.link}
        isUnseen={isUnseen(place, access.isGiven)}
        overlayGone={sighting !== null && memory?.overlayGone === true}
      />
      {!isChosen(way) && <WhichCase />}
      {tabId !== null && place.kind === 'page' && sighting && memory && (
        <NotFound tabId={tabId} sighting={sighting} at={memory.at} handStep={place.handStep} />
      )}
      {isLoginFirst && login}
      <NextWait />
      {steps}
      {!isLoginFirst && login}
      <ByHand
        tabId={tabId}
        hasCountdown={shown !== null}
        hintsOn={settings.hintsOn}
        steps={journey.steps}
        at={at}
      />
    </Parts>
  );
}

/** Where the log-in is asked for, or its days run out. Judged once: nothing may jump while it is read. */
function isLoginPressing({ logins, seen, memory }: AppState, place: Place): boolean {
  const now = Date.now();
  const isPortal = place.kind === 'page' && place.page !== 'importer-form';
  const isAsked = isPortal && memory?.askedLogin === dayOf(now);
  return isAsked || seen.length > 0 || logins.some((login) => isNear(login, now));
}
