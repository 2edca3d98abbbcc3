import { useState } from 'react';
import { BoundedParts } from '../shared/error-boundary';
import { inTime, type LogEntry } from '../../lib/log';
import { evidence, keepsEvidence } from '../../lib/storage';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { Section } from '../shared/section';
import { TickBox } from '../shared/tick-box';
import { useTexts } from '../shared/texts-context';
import { byDay } from './by-day';
import { Confirm } from './confirm';
import { EntryRow } from './entry-row';
import './log.css';
import { RemarkForm } from './remark-form';

/** How many entries are shown at first; the printable page has them all. */
const shownFirst = 30;

/** The log in the side panel: turn it on, add remarks, print it. */
export function LogView() {
  const { t } = useTexts();
  const act = useAct();
  const isKept = useStored(keepsEvidence);
  const log = useStored(evidence);
  if (isKept === undefined || !log) return null;

  return (
    <BoundedParts>
      <Section title={t('record.title')}>
        <p>{t('record.lead')}</p>
        <label className="switch">
          <TickBox checked={isKept} onTick={(on) => act({ type: 'keep-evidence', on })} />
          <span>{t('record.keepLog')}</span>
        </label>
        <p className="soft">{t('record.what')}</p>
        <p className="soft">{t('record.notPrivate')}</p>
        {log.length > 0 && (
          <div className="row">
            <a className="button" href="/record.html" target="_blank">
              {t('record.toPrint')}
            </a>
            <Confirm
              label={t('record.clear')}
              question={t('record.clearAsk', { count: log.length })}
              yes={t('record.clearYes')}
              no={t('record.keep')}
              onYes={() => void act({ type: 'clear-evidence' })}
            />
          </div>
        )}
      </Section>
      {(isKept || log.length > 0) && (
        <Section title={t('record.entries')}>
          <RemarkForm
            words=""
            mayBeEmpty={false}
            label={t('record.addRemark')}
            apply={t('record.add')}
            onSay={(words) => act({ type: 'add-remark', words })}
            onClose={null}
          />
          {log.length === 0 ? <p>{t('record.none')}</p> : <Entries log={log} />}
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
            {t('record.showAll', { count: newest.length })}
          </button>
        </div>
      )}
    </>
  );
}
