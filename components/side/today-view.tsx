import { useState } from 'react';
import { checklist } from '../../lib/checklist';
import { dayOf } from '../../lib/day';
import type { Face } from '../../lib/guidance/types';
import { caseOf, isChosen, journeyAfter, presentStep, stepAt } from '../../lib/guide-progress';
import { BoundedParts } from '../shared/error-boundary';
import { ManualControls } from './manual-controls';
import { Countdown } from '../countdown/countdown';
import { CurrentPage } from './current-page';
import type { FaceId } from '../../lib/guide/faces';
import { FillSection } from '../sheet/fill-section';
import { useFill } from '../sheet/use-fill';
import type { AppState } from '../hooks/use-app-state';
import { usePresent, type Present } from '../hooks/use-present';
import { LoginClock } from '../logins/login-clock';
import { DamageNotice } from '../shared/damage-notice';
import { isNear } from '../logins/login-filter';
import { NotFound } from './not-found';
import { handStepOf, placeOf, spotOf, type Place } from '../shared/place';
import { Section } from '../shared/section';
import { ActionButton } from '../shared/action-button';
import { PartsBar } from '../shared/parts';
import { PresentView } from '../shared/present-view';
import { Steps } from '../guide/steps';
import { NextWait } from '../waits/next-wait';
import { useTexts } from '../shared/texts-context';

/** Views are addressed by hash. */
const openView = (view: string) => {
  location.hash = view;
};

interface TodayViewProps {
  state: AppState;
  /** The aside shown at first, if it is among the present ones. */
  firstAside?: FaceId;
}

/** The side panel's first view: what to do now, with all details collapsed below it. */
export function TodayView({ state, firstAside }: TodayViewProps) {
  const { t } = useTexts();
  const present = usePresent(state, openView, firstAside);
  const { here, memory, settings, ticks, progress } = state;
  const place = placeOf(here, memory, state.access.isGiven);
  const isForm = place.kind === 'page' && place.page === 'importer-form';
  const fill = useFill(state.sheet, here?.id ?? null, isForm ? place.sighting : null);
  const [isLoginFirst] = useState(() => isLoginPressing(state, place));

  if (!present) return null;
  const { today, face, aside, shown, now } = present;
  const { journey } = today;
  const tabId = here?.id ?? null;
  const spot = spotOf(place);
  const handStep = handStepOf(place);
  const startsAgain = [face, aside].some(leadsHere);
  // The form of another tab comes first: its countdown is running.
  const isFillNext = fill.isNext && !present.formTab;
  return (
    <BoundedParts>
      <div className="present">
        <PresentView
          present={startsAgain ? withoutButtons(present) : present}
          tabId={tabId}
          openSide={openView}
          isNext={!isFillNext}
        />
        {!aside && face.why && (
          <button type="button" className="quiet" onClick={() => present.show('why')}>
            {t('guidance.why')}
          </button>
        )}
        <PartsBar parts={today.parts} />
        {today.foot !== '' && <p className="soft">{today.foot}</p>}
      </div>
      {(startsAgain || face.tone !== 'stop') && (
        <FillSection
          sheet={state.sheet}
          fill={fill}
          isMain={isFillNext}
          startsAgain={startsAgain}
        />
      )}
      {today.others.map(({ title, line, actions }, index) => (
        <Section
          key={`${index} ${title}`}
          title={title}
          name={`${title}. ${line}`}
          className="notice"
        >
          {line !== '' && <p>{line}</p>}
          <div className="acts">
            {actions.map((action) => (
              <ActionButton
                key={action.label}
                action={action}
                isMain={false}
                onPress={present.press}
              />
            ))}
          </div>
        </Section>
      ))}
      <DamageNotice />
      <NextWait />
      {journey && (
        <Steps
          title={t('popup.checklist')}
          isOpen={false}
          journey={isChosen(progress) ? journey.id : null}
          tabId={tabId}
          isPrivate={here?.isPrivate ?? false}
          items={checklist(journey, ticks).items}
          current={presentStep(journey, ticks, spot, handStep)?.id ?? null}
          page={spot?.page ?? null}
          detail="present"
          reader={progress.reader}
          then={journeyAfter(caseOf(progress), journey.id)}
        />
      )}
      {shown && (
        <Countdown
          shown={shown}
          now={now}
          tabId={shown.isHere ? tabId : null}
          openTabs={state.openTabs}
        />
      )}
      <LoginClock
        logins={state.logins}
        seen={state.seen}
        notLoggedIn={state.notLoggedIn}
        closings={state.closings}
        isOpen={isLoginFirst}
      />
      <CurrentPage place={place} />
      {tabId !== null && place.kind === 'page' && place.sighting && memory && (
        <NotFound tabId={tabId} sighting={place.sighting} at={memory.at} handStep={handStep} />
      )}
      {journey && (
        <ManualControls
          tabId={tabId}
          hasCountdown={shown !== null}
          hintsOn={settings.hintsOn}
          steps={journey.steps}
          at={stepAt(journey, ticks, spot, handStep)?.id ?? null}
        />
      )}
    </BoundedParts>
  );
}

/** Whether one of a face's buttons leads to the list that this view has. */
const leadsHere = (face: Face | undefined) =>
  face?.actions.some(({ act }) => act?.type === 'start-again') ?? false;

/** The same, with its buttons left out: the list below the sentence says what to do. */
function withoutButtons({ face, aside, ...more }: Present): Present {
  return {
    ...more,
    face: { ...face, actions: [] },
    aside: aside && { ...aside, actions: [] },
  };
}

/** Whether the login section starts open. Judged once, so that nothing moves while the user reads. */
function isLoginPressing({ logins, seen, memory }: AppState, place: Place): boolean {
  const now = Date.now();
  const isPortal = place.kind === 'page' && place.page !== 'importer-form';
  const isAsked = isPortal && memory?.askedLogin === dayOf(now);
  return isAsked || seen.length > 0 || logins.some((login) => isNear(login, now));
}
