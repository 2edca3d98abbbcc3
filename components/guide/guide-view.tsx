import { useState } from 'react';
import { BoundedParts } from '../shared/error-boundary';
import { checklist } from '../../lib/checklist';
import type { JourneyId } from '../../lib/guide/ids';
import type { Journey } from '../../lib/guide/types';
import {
  caseOf,
  everyJourney,
  isChosen,
  journeyAfter,
  journeysOf,
  presentJourney,
  presentStep,
} from '../../lib/guide-progress';
import { useAct } from '../shared/worker-actions';
import type { AppState } from '../hooks/use-app-state';
import { handStepOf, placeOf, spotOf } from '../shared/place';
import { Section } from '../shared/section';
import { Steps } from './steps';
import { useTexts } from '../shared/texts-context';
import { Journeys } from './journeys';
import { Suffixes } from './suffixes';
import { Triage } from './triage';
import './guide.css';

/** The triage, the journeys of the user's case, and one of them with all its steps. */
export function GuideView({ state, journey: present }: { state: AppState; journey: Journey }) {
  const { t } = useTexts();
  const act = useAct();
  const { here, memory, access, ticks, progress } = state;
  const tabId = here?.id ?? null;
  const caseId = caseOf(progress);
  const own = journeysOf(caseId);
  const all = everyJourney(caseId);
  const others = all.filter(({ id }) => own.every((one) => one.id !== id));
  // A journey the user opens stays open until another page calls for a different one.
  const [opened, setOpened] = useState<{ id: JourneyId; over: JourneyId } | null>(null);
  // Taken from the list below, so that a row and what it opens always show the same steps.
  const shown =
    opened?.over === present.id ? (all.find(({ id }) => id === opened.id) ?? present) : present;

  const place = placeOf(here, memory, access.isGiven);
  const spot = spotOf(place);
  const current = presentStep(shown, ticks, spot, handStepOf(place));
  const { items } = checklist(shown, ticks);
  const then = journeyAfter(caseId, shown.id);

  const onOpen = (id: JourneyId) => {
    setOpened({ id, over: present.id });
    const byCase = presentJourney({ ...progress, journey: null }, ticks, null).id;
    void act({ type: 'turn-to', tabId, journey: id === byCase ? null : id });
  };

  const list = { ticks, open: shown.id, onOpen };
  return (
    <BoundedParts>
      <Triage tabId={tabId} answers={progress.answers} />
      <Section title={t('guide.journeys')}>
        {caseId === null && <p className="soft">{t('guide.noCase')}</p>}
        <Journeys journeys={own} isInOrder={own.length > 1} {...list} />
        <details open={others.some(({ id }) => id === shown.id)}>
          <summary>{t('guide.others')}</summary>
          <Journeys journeys={others} isInOrder={false} {...list} />
        </details>
      </Section>
      {(isChosen(progress) || opened) && (
        <Steps
          title={t(`journeys.${shown.id}`)}
          tabId={tabId}
          isPrivate={here?.isPrivate ?? false}
          items={items}
          current={current?.id ?? null}
          page={spot?.page ?? null}
          detail="all"
          reader={progress.reader}
          then={then}
        />
      )}
      {shown.id === 'enrol-ach' && <Suffixes tabId={tabId} isPrivate={here?.isPrivate ?? false} />}
    </BoundedParts>
  );
}
