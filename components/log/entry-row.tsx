import { useRef, useState } from 'react';
import type { LogEntry } from '../../lib/log';
import { formatZonedTime } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useRestoreFocus } from '../hooks/use-restore-focus';
import { useTexts } from '../shared/texts-context';
import { Confirm } from '../shared/confirm';
import { entryText } from './entry-text';
import { RemarkForm } from './remark-form';

/** One entry of the log, with its actions. */
export function EntryRow({ entry }: { entry: LogEntry }) {
  const { t, locale } = useTexts();
  const act = useAct();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, what, remark } = entry;
  const text = entryText(what, t);
  const time = formatZonedTime(entry.at, locale);
  const ofEntry = { time, entry: text };

  useRestoreFocus(isOpen ? id : null, () => button.current);

  return (
    <li className="entry">
      <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
      <div className="stack">
        <p>{text}</p>
        {remark !== '' && !isOpen && <p className="remark">{remark}</p>}
        {isOpen ? (
          <RemarkForm
            words={remark}
            mayBeEmpty={what.type !== 'remark'}
            label={t('log.remark')}
            apply={t('log.save')}
            onSay={(words) => act({ type: 'remark-on', entry: id, words })}
            onClose={() => setIsOpen(false)}
          />
        ) : (
          <div className="row small">
            <button
              ref={button}
              type="button"
              aria-label={t('log.editOf', ofEntry)}
              onClick={() => setIsOpen(true)}
            >
              {t('log.edit')}
            </button>
            <Confirm
              label={t('log.remove')}
              name={t('log.removeOf', ofEntry)}
              question={t('log.removeAsk')}
              yes={t('log.removeYes')}
              no={t('log.keep')}
              onYes={() => void act({ type: 'remove-entry', entry: id })}
            />
          </div>
        )}
      </div>
    </li>
  );
}
