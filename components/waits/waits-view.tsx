import { useRef, useState } from 'react';
import { BoundedParts } from '../shared/error-boundary';
import { dayOf } from '../../lib/day';
import { waits } from '../../lib/storage';
import { openWaits, maxWaits, type WaitRecord } from '../../lib/waits';
import { useAct } from '../shared/worker-actions';
import { CalendarSection } from '../calendar/calendar-section';
import type { AppState } from '../hooks/use-app-state';
import { useNow } from '../hooks/use-now';
import { useRestoreFocus } from '../hooks/use-restore-focus';
import { useStored } from '../hooks/use-stored';
import { StatusWithUndo, type LastChange } from '../shared/status-with-undo';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { refusedWait } from './refusals';
import { WaitForm } from './wait-form';
import { changeButtonId, WaitRow } from './wait-row';
import './waits.css';

/** All waits, with their actions. */
export function WaitsView({ state }: { state: AppState }) {
  const { t } = useTexts();
  const all = useStored(waits);
  const now = useNow(60_000, 0, all);
  if (!all) return null;
  return (
    <BoundedParts>
      <Section title={t('waiting.title')} className="waits">
        <p className="soft">{t('waiting.lead')}</p>
        <List all={all} now={now} isPrivate={state.here?.isPrivate ?? false} />
      </Section>
      <CalendarSection />
    </BoundedParts>
  );
}

interface ListProps {
  all: readonly WaitRecord[];
  /** Ms since the epoch. */
  now: number;
  /** In a private window no wait can start, because it would be stored on disk. */
  isPrivate: boolean;
}

function List({ all, now, isPrivate }: ListProps) {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const [open, setOpen] = useState<WaitRecord | 'new' | null>(null);
  const [done, setDone] = useState<LastChange | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const today = dayOf(now);
  // The record being edited: the current one, or the last known if another tab removed it.
  const edited =
    open === null || open === 'new' ? null : (all.find(({ id }) => id === open.id) ?? open);
  const isGone = edited !== null && !all.includes(edited);
  const running = openWaits(all);
  // Keep the open form in the list even if its wait has ended or was removed, or its input would be lost.
  const listed = edited === null || running.includes(edited) ? running : [edited, ...running];
  const ended = all.filter((wait) => wait.endedOn !== null && wait !== edited);
  const isFull = all.length >= maxWaits;

  useRestoreFocus(
    open === 'new' ? open : (edited?.id ?? null),
    (was) => document.getElementById(changeButtonId(was)) ?? add.current,
  );

  const onSaved = () => {
    setOpen(null);
    setDone({ text: t('waiting.done.saved'), canUndo: false });
  };
  const onRemove = async (wait: WaitRecord) => {
    const refused = await act({ type: 'remove-wait', wait: wait.id });
    setDone(
      refused === null
        ? { text: t('waiting.done.removed'), canUndo: true }
        : { text: refusedWait(refused, words, today), canUndo: false },
    );
  };
  const onUndo = async () => {
    const refused = await act({ type: 'restore-wait' });
    // If undo is refused, offer it again: there may be room later.
    setDone(
      refused === null
        ? { text: t('waiting.done.restored'), canUndo: false }
        : { text: refusedWait(refused, words, today), canUndo: true },
    );
    if (refused === null) add.current?.focus();
  };

  const row = (wait: WaitRecord) =>
    wait === edited ? (
      <li key={wait.id} className="wait-row">
        <WaitForm
          wait={wait}
          isGone={isGone}
          today={today}
          onSaved={onSaved}
          onCancel={() => setOpen(null)}
        />
      </li>
    ) : (
      <WaitRow
        key={wait.id}
        wait={wait}
        now={now}
        onChange={() => setOpen(wait)}
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
          onClick={() => setOpen('new')}
        >
          {t('waiting.form.add')}
        </button>
        {isPrivate && <p className="soft">{t('waiting.private')}</p>}
        {isFull && <p className="soft">{t('waiting.full', { most: maxWaits })}</p>}
      </div>
      <StatusWithUndo done={done} undo={t('waiting.act.undo')} onUndo={() => void onUndo()} />
      {open === 'new' && (
        <WaitForm wait={null} today={today} onSaved={onSaved} onCancel={() => setOpen(null)} />
      )}
      {listed.length > 0 && <ul className="wait-list">{listed.map(row)}</ul>}
      {ended.length > 0 && (
        <details>
          <summary>{t('waiting.endedOnes', { count: ended.length })}</summary>
          <ul className="wait-list">{ended.map(row)}</ul>
        </details>
      )}
    </>
  );
}
