import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { dayOf, momentOf } from '../../lib/day';
import { loginRule } from '../../lib/guide/unlock';
import {
  daysLeft,
  maxLogins,
  snoozeDay,
  type Login,
  type ReminderPlan,
  type SeenLogin,
  type Snooze,
} from '../../lib/login-clock';
import type { OwnPageMessage } from '../../lib/messages';
import { useAct } from '../shared/worker-actions';
import { PageFrame } from '../shared/page-frame';
import { useNow } from '../hooks/use-now';
import { useRestoreFocus } from '../hooks/use-restore-focus';
import { StatusWithUndo, type LastChange } from '../shared/status-with-undo';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { UnlockByRole } from './unlock';
import { UnsavedNotice } from '../shared/unsaved-notice';
import { useTexts } from '../shared/texts-context';
import { SimilarRules } from './similar-rules';
import { DamageNotice } from '../shared/damage-notice';
import { FindLogins } from './find-logins';
import { SelectionActions } from './selection-actions';
import { LoginForm } from './login-form';
import { editButtonId, LoginRow } from './login-row';
import { nameOf } from './name';
import { ProxyWarning } from './proxy';
import { refusedText } from './refusals';
import { ReminderPlanForm } from './reminder-plan';
import { byUrgency, everything, fitting, inOrder, type Filter } from './login-filter';
import { WhoseLogin } from './whose-login';

interface LoginsPageProps {
  logins: readonly Login[];
  seen: readonly SeenLogin[];
  plan: ReminderPlan;
}

/** Noon of the present day. A time that changed each minute would draw all 200 rows again each minute. */
function useNoon(): number {
  return momentOf(dayOf(useNow(60_000)), 12);
}

/** More rows than the tallest screens show at once. */
const rowsAtFirst = 40;

/** How many rows to render: at first those in sight, so that the page need not wait for all 200. */
function useRowCount(): number {
  const [count, setCount] = useState(rowsAtFirst);
  useEffect(() => startTransition(() => setCount(Infinity)), []);
  return count;
}

/** All logins, with their deadlines and actions. */
export function LoginsPage({ logins, seen, plan }: LoginsPageProps) {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const rowCount = useRowCount();
  const now = useNoon();
  const today = dayOf(now);
  const [filter, setFilter] = useState<Filter>(everything);
  // Keep the order until the filter changes: no row may move under the user's pointer.
  const [order, setOrder] = useState(() => byUrgency(logins));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Login | 'new' | null>(null);
  const [done, setDone] = useState<LastChange | null>(null);
  const add = useRef<HTMLButtonElement>(null);

  const shown = inOrder(
    fitting(logins, filter, (login) => nameOf(login, words), now),
    order,
  );
  // Bulk actions leave out logins that the filter hides.
  const chosen = shown.filter(({ id }) => selected.has(id));
  const ids = chosen.map(({ id }) => id);
  const [question] = seen;
  const over = logins.find((login) => (daysLeft(login, now) ?? 0) < 0);

  // The record being edited: the current one, or the last known if another tab removed it.
  const edited =
    open === null || open === 'new' ? null : (logins.find(({ id }) => id === open.id) ?? open);
  const isGone = edited !== null && !logins.includes(edited);

  // Keep the open form in the list even if the filter hides its login, or its input would be lost.
  const listed = edited === null || shown.includes(edited) ? shown : [edited, ...shown];

  useRestoreFocus(
    open === 'new' ? open : (edited?.id ?? null),
    (was) => document.getElementById(editButtonId(was)) ?? add.current,
  );

  const onFilter = (next: Filter) => {
    setFilter(next);
    setOrder(byUrgency(logins));
  };
  const onSelect = useCallback(
    (id: string, isSelected: boolean) =>
      setSelected((before) => {
        const after = new Set(before);
        if (isSelected) after.add(id);
        else after.delete(id);
        return after;
      }),
    [],
  );
  const onEdit = useCallback((login: Login) => setOpen(login), []);
  const close = (text: string | null) => {
    setOpen(null);
    setDone(text === null ? null : { text, canUndo: false });
  };

  /** Reports success at once, and the reason if it was refused. */
  const doAndSay = (message: OwnPageMessage, said: LastChange) => {
    setDone(said);
    void act(message).then((refused) => {
      if (refused === null) return;
      const why = { text: refusedText(refused, words, today), canUndo: false };
      setDone((present) => (present === said ? why : present));
    });
  };

  const onTold = () => {
    const count = chosen.filter(({ isMine }) => !isMine).length;
    doAndSay(
      { type: 'told', logins: ids },
      { text: t('logins.done.told', { count }), canUndo: false },
    );
  };
  const onSnooze = (snooze: Snooze) => {
    const count = chosen.filter(
      (login) => snoozeDay(login, snooze, plan, Date.now()) !== null,
    ).length;
    doAndSay(
      { type: 'snooze', logins: ids, snooze },
      { text: t('logins.done.snoozed', { count }), canUndo: false },
    );
  };
  const onRemove = () => {
    if (ids.length === logins.length) {
      setDone({ text: refusedText('the only one', words, today), canUndo: false });
      return;
    }
    setSelected(new Set());
    doAndSay(
      { type: 'remove-logins', logins: ids },
      { text: t('logins.done.removed', { count: ids.length }), canUndo: true },
    );
  };
  const onUndo = async () => {
    const refused = await act({ type: 'restore-logins' });
    // If undo is refused, offer it again: there may be room later.
    setDone(
      refused === null
        ? { text: t('logins.done.restored'), canUndo: false }
        : { text: refusedText(refused, words, today), canUndo: true },
    );
    if (refused === null) add.current?.focus();
  };

  const form = (
    <LoginForm
      login={edited}
      isGone={isGone}
      logins={logins}
      today={today}
      onSaved={() => close(t('logins.done.saved'))}
      onCancel={() => close(null)}
    />
  );

  return (
    <PageFrame title={t('logins.title')}>
      <UnsavedNotice />
      <DamageNotice />
      {question && (
        <WhoseLogin key={question.id} seen={question} more={seen.length - 1} logins={logins} />
      )}
      <ProxyWarning logins={logins} isPart={false} />
      <Section title={t('popup.loginClock')} className="logins">
        <p>{t('logins.lead')}</p>
        <Why of={loginRule} text={(inWords) => inWords('logins.lead')} />
        <FindLogins filter={filter} shown={shown.length} all={logins.length} onFilter={onFilter} />
        <div className="row">
          <button
            ref={add}
            type="button"
            disabled={logins.length >= maxLogins}
            onClick={() => setOpen('new')}
          >
            {t('logins.form.add')}
          </button>
          {logins.length >= maxLogins && (
            <p className="soft">{t('logins.form.full', { most: maxLogins })}</p>
          )}
        </div>
        <StatusWithUndo done={done} undo={t('logins.act.undo')} onUndo={() => void onUndo()} />
        {open === 'new' && form}
        {shown.length > 0 && (
          <label className="switch">
            <input
              type="checkbox"
              autoComplete="off"
              checked={ids.length === shown.length}
              onChange={({ currentTarget }) =>
                setSelected(new Set(currentTarget.checked ? shown.map(({ id }) => id) : []))
              }
            />
            <span>{t('logins.selectAll')}</span>
          </label>
        )}
        <ul className="login-list">
          {listed.slice(0, rowCount).map((login) =>
            login === edited ? (
              <li key={login.id} className="login-row">
                {form}
              </li>
            ) : (
              <LoginRow
                key={login.id}
                login={login}
                closings={plan.closings}
                isSelected={selected.has(login.id)}
                now={now}
                onSelect={onSelect}
                onEdit={onEdit}
              />
            ),
          )}
        </ul>
        {ids.length > 0 && (
          <SelectionActions
            count={ids.length}
            onTold={onTold}
            onSnooze={onSnooze}
            onRemove={onRemove}
          />
        )}
        {(ids.length > 0 || logins.some(({ isMine }) => !isMine)) && (
          <p className="soft">
            {t('logins.toldNote')} {t('logins.snoozeNote')}
          </p>
        )}
      </Section>
      <ReminderPlanForm plan={plan} today={today} />
      <Section title={t('logins.back.title')}>
        <UnlockByRole role={over?.role ?? null} />
      </Section>
      <SimilarRules />
    </PageFrame>
  );
}
