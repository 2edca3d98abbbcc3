import { useState } from 'react';
import { dayOf } from '../../lib/day';
import { waits as reported } from '../../lib/guide/waits';
import type { Step } from '../../lib/guide/types';
import { waits } from '../../lib/storage';
import { formatDay } from '../../lib/texts/formats';
import { ofThisCompany, runningOf } from '../../lib/waits';
import { useAct } from '../shared/worker-actions';
import { useNow } from '../hooks/use-now';
import { useStored } from '../hooks/use-stored';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { refusedWait } from './refusals';
import { UsualTime, usualTime } from './usual-time';
import { ToWaits } from './to-waits';
import { WaitState } from './wait-state';
import './waits.css';

interface StartWaitProps {
  step: Step;
  /** In a private window nothing is stored on disk, so no wait can start. */
  isPrivate: boolean;
}

/**
 * Offers the wait that follows a finished step, or shows it if it is already running. It does not start by
 * itself: a step can be ticked long after it was done, and only the user knows whether a wait began.
 */
export function StartWait({ step, isPrivate }: StartWaitProps) {
  const words = useTexts();
  const { t, locale } = words;
  const act = useAct();
  const [refused, setRefused] = useState('');
  const all = useStored(waits);
  const now = useNow(60_000, 0, all);
  const kind = step.starts;
  if (kind === undefined || !all) return null;
  const onStart = async () => {
    const answer = await act({ type: 'start-wait', kind });
    setRefused(answer === null ? '' : refusedWait(answer, words, dayOf(now)));
  };
  const running = runningOf(all, kind);
  if (running) {
    return (
      <p className="more soft">
        {t('waiting.waitingSince', { day: formatDay(running.startedOn, locale) })}
        {' · '}
        <WaitState wait={running} now={now} /> · <ToWaits />
      </p>
    );
  }
  // Do not offer a wait that has already ended.
  if (ofThisCompany(all).some((wait) => wait.kind === kind)) return null;
  return (
    <div className="more notice stack">
      <p>{t(`waiting.offer.${kind}`)}</p>
      <UsualTime kind={kind} />
      {isPrivate ? (
        <p className="soft">{t('waiting.private')}</p>
      ) : (
        <>
          <div className="row">
            <button type="button" onClick={() => void onStart()}>
              {t('waiting.act.start')}
            </button>
          </div>
          <p role="alert" className="refused">
            {refused}
          </p>
        </>
      )}
      <Why of={reported[kind]} text={(inWords) => usualTime(kind, inWords)} />
    </div>
  );
}
