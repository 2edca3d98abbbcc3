import { dayOf } from '../../lib/day';
import { waits as reported } from '../../lib/guide/waits';
import { formatDay } from '../../lib/texts/formats';
import { endOf, stateOf, tellDayOf, type WaitRecord } from '../../lib/waits';
import { nameOfWait } from '../../lib/waits/name';
import { useAct } from '../shared/worker-actions';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { WhoToAsk } from './who-to-ask';
import { UsualTime, usualTime } from './usual-time';
import { WaitState } from './wait-state';

interface WaitRowProps {
  wait: WaitRecord;
  /** Ms since the epoch. */
  now: number;
  onChange: () => void;
  onRemove: () => void;
}

/** The id of the button that gets the focus when the form in this row's place is closed. */
export function changeButtonId(wait: string): string {
  return `change-${wait}`;
}

/** One wait: its start, its likely end, who says so, and whom to ask. */
export function WaitRow({ wait, now, onChange, onRemove }: WaitRowProps) {
  const { t, locale } = useTexts();
  const act = useAct();
  const { kind, endedOn } = wait;
  const name = nameOfWait(wait, t);
  const hasEnded = endedOn !== null;
  const state = stateOf(wait, now);
  const change = state === 'unknown' ? 'setDay' : 'change';
  return (
    <li className="wait-row">
      <h3>{name}</h3>
      <WaitState wait={wait} now={now} />
      <p className="soft">
        {[
          t('waiting.since', { day: formatDay(wait.startedOn, locale) }),
          ...useFacts(wait, now),
        ].join(' · ')}
      </p>
      {kind && !hasEnded && (
        <>
          <UsualTime kind={kind} />
          <Why of={reported[kind]} text={(inWords) => usualTime(kind, inWords)} />
          <WhoToAsk desks={reported[kind].ask} isOpen={state === 'over'} />
        </>
      )}
      <div className="row">
        <button
          type="button"
          aria-label={t(hasEnded ? 'waiting.act.goOnOf' : 'waiting.act.endOf', { name })}
          onClick={() => void act({ type: 'end-wait', wait: wait.id, ended: !hasEnded })}
        >
          {t(hasEnded ? 'waiting.act.goOn' : 'waiting.act.end')}
        </button>
        {!hasEnded && (
          <button
            id={changeButtonId(wait.id)}
            type="button"
            aria-label={t(`waiting.act.${change}Of`, { name })}
            onClick={onChange}
          >
            {t(`waiting.act.${change}`)}
          </button>
        )}
        <button type="button" aria-label={t('waiting.act.removeOf', { name })} onClick={onRemove}>
          {t('waiting.act.remove')}
        </button>
      </div>
    </li>
  );
}

/** Where the end date comes from, and when the reminder comes, if it is still ahead. */
function useFacts(wait: WaitRecord, now: number): string[] {
  const { t, locale } = useTexts();
  if (wait.endedOn !== null) return [];
  const tellDay = tellDayOf(wait);
  const isTold = tellDay === null || tellDay < dayOf(now) || wait.toldFor === endOf(wait);
  return [
    ...(wait.until !== null && wait.kind ? [t('waiting.ownDay')] : []),
    ...(isTold ? [] : [t('waiting.reminder', { day: formatDay(tellDay, locale) })]),
  ];
}
