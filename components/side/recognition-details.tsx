import { statesOf, verdictsOf, type Verdict } from '../../lib/recognition-verdicts';
import type { Sighting } from '../../lib/pages/sighting';
import type { PageId, StateId } from '../../lib/pages/types';
import { useTexts } from '../shared/texts-context';

/** Explains on request how this state was recognized, and which fields and buttons were found or not, and why. */
export function RecognitionDetails({ state, sighting }: { state: StateId; sighting: Sighting }) {
  const { t } = useTexts();
  const verdicts = verdictsOf(sighting);
  return (
    <details>
      <summary>{t('decided.why')}</summary>
      <div className="field">
        <p>{t('decided.as', { landmarks: t(`landmarks.${state}`) })}</p>
        {verdicts.length > 0 && (
          <ul className="missed">
            {verdicts.map((one) => (
              <VerdictLine key={one.control} {...one} />
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function VerdictLine({ control, verdict }: Verdict) {
  const { t } = useTexts();
  const isTold = verdict === 'found' || verdict === 'optional';
  return (
    <li>
      <strong>{t(`controls.${control}.name`)}</strong>
      <span className="soft">{isTold ? t(`decided.${verdict}`) : t(`missReasons.${verdict}`)}</span>
    </li>
  );
}

/** For an unrecognized page: the states that were looked for, each with its landmarks. */
export function LookedFor({ page, only }: { page: PageId; only: StateId | null }) {
  const { t } = useTexts();
  const states = only ? [only] : statesOf(page);
  return (
    // The form has few states, so show them; the portal has many, so fold them.
    <details open={states.length <= 5}>
      <summary>{t('decided.whyNot')}</summary>
      <ul className="missed">
        {states.map((state) => (
          <li key={state}>
            <strong>{t(`states.${state}.title`)}</strong>
            <span className="soft">{t(`landmarks.${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
