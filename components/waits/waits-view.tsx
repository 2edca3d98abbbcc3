import { useRef, useState } from 'react';
import { dayOf } from '../../lib/day';
import { waits } from '../../lib/storage';
import { openWaits, waitsMost, type WaitRecord } from '../../lib/waits';
import { useAct } from '../acting';
import { CalendarSection } from '../calendar/calendar-section';
import type { Known } from '../hooks/use-known';
import { useNow } from '../hooks/use-now';
import { useReturn } from '../hooks/use-return';
import { useStored } from '../hooks/use-stored';
import { Said, type Done } from '../said';
import { Section } from '../section';
import { useWords } from '../words';
import { refusedWait } from './refusals';
import { WaitForm } from './wait-form';
import { changeButtonId, WaitRow } from './wait-row';
import './waits.css';

/** The wait that is being added, before it has an id. */
const newWait = 'new';

/** Every wait, and what can be done about it. */
export function WaitsView({ known }: { known: Known }) {
  const { t } = useWords();
  const all = useStored(waits);
  const now = useNow(60_000, 0, all);
  if (!all) return null;
  return (
    <>
      <Section title={t('waiting.title')} className="waits">
        <p className="soft">{t('waiting.lead')}</p>
        <List all={all} now={now} isPrivate={known.here?.isPrivate ?? false} />
      </Section>
      <CalendarSection />
    </>
  );
}

interface ListProps {
  all: readonly WaitRecord[];
  /** Ms since the epoch. */
  now: number;
  /** In a private window no wait begins: it would be kept on disk. */
  isPrivate: boolean;
}

function List({ all, now, isPrivate }: ListProps) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const today = dayOf(now);
  const running = openWaits(all);
  const ended = all.filter(({ endedOn }) => endedOn !== null);
  const isFull = all.length >= waitsMost;

  useReturn(open, (was) =>
    was === newWait ? add.current : document.getElementById(changeButtonId(was)),
  );

  const onSaved = () => {
    setOpen(null);
    setDone({ text: t('waiting.done.saved'), canUndo: false });
  };
  const onRemove = async (wait: WaitRecord) => {
    if ((await act({ type: 'remove-wait', wait: wait.id })) !== null) return;
    setDone({ text: t('waiting.done.removed'), canUndo: true });
  };
  const onUndo = async () => {
    const refused = await act({ type: 'restore-wait' });
    const text =
      refused === 'too many waits'
        ? refusedWait(refused, words, Date.now())
        : t('waiting.done.restored');
    if (refused === null || refused === 'too many waits') setDone({ text, canUndo: false });
    add.current?.focus();
  };

  const row = (wait: WaitRecord) =>
    open === wait.id ? (
      <li key={wait.id} className="wait-row">
        <WaitForm wait={wait} today={today} onSaved={onSaved} onCancel={() => setOpen(null)} />
      </li>
    ) : (
      <WaitRow
        key={wait.id}
        wait={wait}
        now={now}
        onChange={() => setOpen(wait.id)}
        onRemove={() => void onRemove(wait)}
      />
    );

  return (
    <>
      {running.length === 0 && <p>{t('waiting.none')}</p>}
      <div className="row">
        <button
          ref={add}
          type="button"
          disabled={isFull || isPrivate}
          onClick={() => setOpen(newWait)}
        >
          {t('waiting.form.add')}
        </button>
        {isPrivate && <p className="soft">{t('waiting.private')}</p>}
        {isFull && <p className="soft">{t('waiting.full', { most: waitsMost })}</p>}
      </div>
      <Said done={done} undo={t('waiting.act.undo')} onUndo={() => void onUndo()} />
      {open === newWait && (
        <WaitForm wait={null} today={today} onSaved={onSaved} onCancel={() => setOpen(null)} />
      )}
      {running.length > 0 && <ul className="wait-list">{running.map(row)}</ul>}
      {ended.length > 0 && (
        <details>
          <summary>{t('waiting.endedOnes', { count: ended.length })}</summary>
          <ul className="wait-list">{ended.map(row)}</ul>
        </details>
      )}
    </>
  );
}
