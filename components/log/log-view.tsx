import { useState } from 'react';
import { BoundedParts } from '../shared/error-boundary';
import { inTime, type LogEntry } from '../../lib/log';
import { logEntries, keepsLog } from '../../lib/storage';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { Section } from '../shared/section';
import { TickBox } from '../shared/tick-box';
import { useTexts } from '../shared/texts-context';
import { byDay } from './by-day';
import { Confirm } from '../shared/confirm';
import { EntryRow } from './entry-row';
import './log.css';
import { RemarkForm } from './remark-form';

/** How many entries are shown at first; the printable page has them all. */
const shownFirst = 30;

/** The log in the side panel: turn it on, add remarks, print it. */
export function LogView() {
  const { t } = useTexts();
  const act = useAct();
  const isKept = useStored(keepsLog);
  const log = useStored(logEntries);
  if (isKept === undefined || !log) return null;

  return (
    <BoundedParts>
      <Section title={t('log.title')}>
        <p>{t('log.lead')}</p>
        <label className="switch">
          <TickBox checked={isKept} onTick={(on) => act({ type: 'keep-log', on })} />
          <span>{t('log.keepLog')}</span>
        </label>
        <p className="soft">{t('log.what')}</p>
        <p className="soft">{t('log.notPrivate')}</p>
        {log.length > 0 && (
          <div className="row">
            <a className="button" href="/log.html" target="_blank">
              {t('log.toPrint')}
            </a>
            <Confirm
              label={t('log.clear')}
              question={t('log.clearAsk', { count: log.length })}
              yes={t('log.clearYes')}
              no={t('log.keep')}
              onYes={() => void act({ type: 'clear-log' })}
            />
          </div>
        )}
      </Section>
      {(isKept || log.length > 0) && (
        <Section title={t('log.entries')}>
          <RemarkForm
            words=""
            mayBeEmpty={false}
            label={t('log.addRemark')}
            apply={t('log.add')}
            onSay={(words) => act({ type: 'add-remark', words })}
            onClose={null}
          />
          {log.length === 0 ? <p>{t('log.none')}</p> : <Entries log={log} />}
        </Section>
      )}
    </BoundedParts>
  );
}

/** Newest first: people comment on what just happened. */
function Entries({ log }: { log: readonly LogEntry[] }) {
  const { t, locale } = useTexts();
  const [isAll, setIsAll] = useState(false);
  const newest = inTime(log).toReversed();
  const shown = isAll ? newest : newest.slice(0, shownFirst);
  return (
    <>
      {byDay(shown).map(({ day, entries }) => (
        <div key={day} className="stack">
          <h3>{formatDay(day, locale)}</h3>
          <ul className="entries">
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < newest.length && (
        <div className="row">
          <button type="button" onClick={() => setIsAll(true)}>
            {t('log.showAll', { count: newest.length })}
          </button>
        </div>
      )}
    </>
  );
}
