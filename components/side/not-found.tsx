import { isLost, statedState } from '../../lib/recognition-verdicts';
import { allJourneys } from '../../lib/guide';
import type { StepId } from '../../lib/guide/types';
import type { Sighting } from '../../lib/pages/sighting';
import { LookedFor } from './recognition-details';
import { useElapsed } from '../hooks/use-elapsed';
import { Report } from './page-report';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

interface NotFoundProps {
  tabId: number;
  sighting: Sighting;
  /** When the sighting arrived, in ms since the epoch. */
  at: number;
  /** The step the user says they are at. */
  handStep: StepId | null;
}

/** Says what was not recognized on this page: fields without a hint, or the state itself. */
export function NotFound(props: NotFoundProps) {
  // On a translated page the reason is known and shown elsewhere.
  if (isLost(props.sighting)) return !props.sighting.translated && <Lost {...props} />;
  return props.sighting.missed.length > 0 && <Missed {...props} />;
}

function Missed({ tabId, sighting: { missed } }: NotFoundProps) {
  const { t } = useTexts();
  return (
    <Section title={t('popup.notFound')} isOpen={false}>
      <ul className="missed">
        {missed.map(({ field, reason }) => (
          <li key={field}>
            <strong>{t(`controls.${field}.name`)}</strong>
            <span className="soft">{t(`missReasons.${reason}`)}</span>
          </li>
        ))}
      </ul>
      <Report tabId={tabId} />
    </Section>
  );
}

/** How long a page may take to render before we say that it is not recognized, in ms. */
const patience = 3_000;

function Lost({ tabId, sighting: { page }, at, handStep }: NotFoundProps) {
  const { t } = useTexts();
  const said = statedState(allJourneys, page, handStep);
  const isSettled = useElapsed(at, patience);
  if (!isSettled) return null;
  return (
    <Section title={t('popup.notFound')} isOpen={false}>
      <p>{said ? t('decided.lostStep') : t('decided.lost')}</p>
      <LookedFor page={page} only={said} />
      <Report tabId={tabId} />
    </Section>
  );
}
