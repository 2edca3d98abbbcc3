// @vitest-environment happy-dom
/** Forms of the extension's own pages: what they say after saving is what was saved, and a refusal is shown. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CorrectDay } from '../../components/logins/correct-day';
import { LoginForm } from '../../components/logins/login-form';
import { LoginsPage } from '../../components/logins/logins-page';
import { ReminderPlanForm } from '../../components/logins/reminder-plan';
import { WhoseLogin } from '../../components/logins/whose-login';
import { EntryRow } from '../../components/log/entry-row';
import { LogView } from '../../components/log/log-view';
import { StartWait } from '../../components/waits/start-wait';
import { WaitForm } from '../../components/waits/wait-form';
import { WaitsView } from '../../components/waits/waits-view';
import { Suffixes } from '../../components/guide/suffixes';
import { Triage } from '../../components/guide/triage';
import type { LogEntry } from '../../lib/log';
import { allJourneys } from '../../lib/guide';
import { usualPlan, type Login } from '../../lib/login-clock';
import type { Refusal } from '../../lib/messages';
import { logEntries, hasUnsavedInput, ordinary, waits } from '../../lib/storage';
import { withSuffix } from '../../lib/suffixes';
import type { WaitRecord } from '../../lib/waits';
import { fill, login, press, sent, valueOf, workerAnswers } from './helpers/forms';
import { draw, inWords, words } from './helpers/in-words';
import { nothing as popup } from './helpers/panel';

beforeEach(() => {
  fakeBrowser.reset();
  workerAnswers(null);
});
afterEach(cleanup);

const today = '2026-11-20';
const nothing = () => undefined;
const northwind = login('Northwind', '2026-11-02');
const wait: WaitRecord = {
  id: 'w',
  kind: null,
  label: 'Answer of our broker',
  startedOn: '2026-11-18',
  until: '2026-12-01',
  toldFor: null,
  endedOn: null,
};
const entry: LogEntry = {
  id: 'e',
  at: new Date(2026, 10, 20, 14, 5).getTime(),
  what: { type: 'log-in' },
  remark: 'called',
};
const row = withSuffix([], 's', '…4321 · 00');

describe('what another tab replaced while a form was open', () => {
  const form = (of: Login) => (
    <LoginForm login={of} logins={[of]} today={today} onSaved={nothing} onCancel={nothing} />
  );
  const waitForm = (of: WaitRecord) => (
    <WaitForm wait={of} today={today} onSaved={nothing} onCancel={nothing} />
  );
  const plan = (days: number[], hour: number) => (
    <ReminderPlanForm plan={{ days, hour, closings: [] }} today={today} />
  );

  it('is what the form of a login shows and keeps, besides what was changed in it', async () => {
    const { rerender } = draw(form(northwind));
    fill('Your name for it', 'Northwind Imports');
    rerender(inWords(form(login('Northwind', '2026-11-19', { role: 'TAO' }))));
    expect(valueOf('Day of the last login')).toBe('2026-11-19');
    await press('Save');
    expect(sent.mock.lastCall?.[0]).toMatchObject({
      draft: { label: 'Northwind Imports', role: 'TAO', day: '2026-11-19' },
    });
  });

  it('is what the form of a wait shows and keeps, besides what was changed in it', async () => {
    const { rerender } = draw(waitForm(wait));
    fill('In your words', 'Answer of our lawyer');
    rerender(inWords(waitForm({ ...wait, startedOn: '2026-11-19', until: '2026-12-09' })));
    expect(valueOf('Until')).toBe('2026-12-09');
    await press('Save');
    expect(sent.mock.lastCall?.[0]).toMatchObject({
      draft: { label: 'Answer of our lawyer', startedOn: '2026-11-19', until: '2026-12-09' },
    });
  });

  it('is what the reminders show and keep, besides what was changed in them', async () => {
    const { rerender } = draw(plan([35, 40, 44], 9));
    fill('Hour', '7');
    rerender(inWords(plan([30, 44], 9)));
    expect(valueOf('Days after the last login')).toBe('30, 44');
    await press('Use these');
    expect(sent.mock.lastCall?.[0]).toEqual({ type: 'plan-reminders', days: [30, 44], hour: 7 });
  });

  it('is what a remark shows, until it is changed here', async () => {
    const { rerender } = draw(<EntryRow entry={entry} />);
    await press(/^Remark on/);
    rerender(inWords(<EntryRow entry={{ ...entry, remark: 'called twice' }} />));
    expect(valueOf('Your remark')).toBe('called twice');
  });

  it('holds back no update of the extension', async () => {
    const { rerender } = draw(plan([35, 40, 44], 9));
    rerender(inWords(plan([30, 44], 9)));
    expect(await hasUnsavedInput()).toBe(false);
    fill('Days after the last login', '30');
    expect(await hasUnsavedInput()).toBe(true);
    // What was typed here is what is stored now.
    rerender(inWords(plan([30], 9)));
    await waitFor(async () => expect(await hasUnsavedInput()).toBe(false));
    rerender(inWords(plan([20], 9)));
    expect(valueOf('Days after the last login')).toBe('20');
  });
});

describe('a form whose subject was removed in another tab', () => {
  const page = (logins: Login[]) => <LoginsPage logins={logins} seen={[]} plan={usualPlan} />;

  it('stays with what was typed, and says so: a login', async () => {
    const other = login('Southwind', '2026-11-02');
    const { rerender } = draw(page([northwind, other]));
    await press('Edit Northwind');
    fill('Your name for it', 'Northwind Imports');
    rerender(inWords(page([other])));
    expect(valueOf('Your name for it')).toBe('Northwind Imports');
    expect(screen.getByText('This login is no longer in the list.')).toBeTruthy();
    workerAnswers('gone');
    await press('Save');
    expect(screen.getByText('This login is no longer in the list.')).toBeTruthy();
    await press('Cancel');
    expect(screen.queryByLabelText('Your name for it')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add a login');
  });

  it('stays with what was typed, and says so: a wait', async () => {
    await waits.update(() => [wait]);
    draw(<WaitsView state={popup} />);
    await screen.findByText('Answer of our broker');
    await press(/^Change: /);
    fill('In your words', 'Answer of our lawyer');
    await waits.update(() => []);
    expect(await screen.findByText('It is no longer in the list.')).toBeTruthy();
    expect(valueOf('In your words')).toBe('Answer of our lawyer');
  });

  it('stays too when a search hides its row', async () => {
    draw(page([northwind, login('Southwind', '2026-11-02')]));
    await press('Edit Northwind');
    fill('Your name for it', 'Eastwind');
    fill('Name or role', 'south');
    expect(valueOf('Your name for it')).toBe('Eastwind');
  });
});

describe('a refusal of the worker is shown in its words', () => {
  const step = allJourneys.flatMap(({ steps }) => steps).find(({ starts }) => starts);
  const unsaved = /^That was not saved/;
  const save = () => press('Save');
  const type = async (label: string, value: string, button: string) => {
    fill(label, value);
    await press(button);
  };
  type Answer = Refusal | null;
  const table: [string, ReactNode, () => Promise<unknown>, Answer, string | RegExp][] = [
    [
      'a login that is gone',
      <LoginForm
        key="1"
        login={northwind}
        logins={[northwind]}
        today={today}
        onSaved={nothing}
        onCancel={nothing}
      />,
      save,
      'gone',
      'This login is no longer in the list.',
    ],
    [
      'a name taken meanwhile',
      <LoginForm
        key="2"
        login={null}
        logins={[]}
        today={today}
        onSaved={nothing}
        onCancel={nothing}
      />,
      () => press('Add'),
      'label taken',
      /^Another login has this name/,
    ],
    [
      'a list filled meanwhile',
      <LoginForm
        key="3"
        login={null}
        logins={[]}
        today={today}
        onSaved={nothing}
        onCancel={nothing}
      />,
      () => press('Add'),
      'too many',
      'There is room for 200 logins.',
    ],
    [
      'a wait that is gone',
      <WaitForm key="4" wait={wait} today={today} onSaved={nothing} onCancel={nothing} />,
      save,
      'wait gone',
      'It is no longer in the list.',
    ],
    [
      'a wait not saved',
      <WaitForm key="5" wait={wait} today={today} onSaved={nothing} onCancel={nothing} />,
      save,
      'not saved',
      unsaved,
    ],
    [
      'a wait begun at a step',
      step && <StartWait key="6" step={step} isPrivate={false} />,
      () => press('Start the wait today'),
      'too many waits',
      /^The list holds 200/,
    ],
    [
      'a day of log-in',
      <CorrectDay key="7" login="gone" day={today} today={today} />,
      () => press('Use this day'),
      'gone',
      'This login is no longer in the list.',
    ],
    [
      'whose log-in it was',
      <WhoseLogin
        key="8"
        seen={{ id: 'q', day: today, how: 'seen' }}
        more={0}
        logins={[northwind]}
      />,
      () => type('Login', 'Northwind', 'That one'),
      'gone',
      'This login is no longer in the list.',
    ],
    [
      'the reminders',
      <ReminderPlanForm key="9" plan={usualPlan} today={today} />,
      () => press('Use these'),
      'no days',
      'Choose at least one day.',
    ],
    [
      'a remark on an entry that is gone',
      <EntryRow key="10" entry={entry} />,
      async () => {
        await press(/^Remark on/);
        await type('Your remark', 'called again', 'Save');
      },
      'entry gone',
      'This entry is no longer in the log.',
    ],
    [
      'a line of the table',
      <Suffixes key="11" tabId={null} isPrivate={false} />,
      () => type('Last digits and the two characters after them', '…1234 · 00', 'Add a line'),
      'label taken',
      'There is already a line with this name.',
    ],
    [
      'a line removed',
      <Suffixes key="12" tabId={null} isPrivate={false} />,
      () => press('Remove …4321 · 00'),
      'not saved',
      unsaved,
    ],
    [
      'logins put back',
      <LoginsPage
        key="13"
        logins={[northwind, login('Southwind', today)]}
        seen={[]}
        plan={usualPlan}
      />,
      async () => {
        workerAnswers(null);
        fireEvent.click(screen.getByLabelText('Select Northwind'));
        await press('Remove');
        workerAnswers('too many');
        await press('Undo');
      },
      'too many',
      'There is room for 200 logins.',
    ],
  ];

  it.each(table)('%s', async (_, form, doIt, refused, said) => {
    await ordinary.suffixes.update(() => [...row]);
    draw(form);
    // Some read the storage first.
    await screen.findAllByRole('button');
    workerAnswers(refused);
    await doIt();
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^(Saved|Removed|Put back|The line is back)/)).toBeNull();
  });

  it('a line that was not put back can still be', async () => {
    await ordinary.suffixes.update(() => [...row]);
    draw(<Suffixes tabId={null} isPrivate={false} />);
    await screen.findByRole('group', { name: '…4321 · 00' });
    await press('Remove …4321 · 00');
    expect(screen.getByText('Removed: …4321 · 00.')).toBeTruthy();
    workerAnswers('label taken');
    await press('Undo');
    expect(screen.getByText('There is already a line with this name.')).toBeTruthy();
    workerAnswers(null);
    await press('Undo');
    expect(screen.getByText('The line is back.')).toBeTruthy();
  });

  it('an answer that was not saved stays open to be given again', async () => {
    draw(<Triage tabId={null} answers={{ stand: 'none', record: 'client', party: 'broker' }} />);
    await press(/^Change the answer to: Which of these are you/);
    workerAnswers('not saved');
    fireEvent.click(screen.getByRole('radio', { name: words.t('triage.party.notify-party') }));
    await press(words.t('guide.use'));
    expect(screen.getByRole('button', { name: words.t('guide.use') })).toBeTruthy();
  });
});

describe('a remark', () => {
  it('that is cancelled gives the focus back to its button', async () => {
    draw(<EntryRow entry={entry} />);
    await press(/^Remark on/);
    expect(document.activeElement).toBe(screen.getByLabelText('Your remark'));
    await press('Cancel');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Remark on/ }));
  });

  it('that was added leaves an empty field', async () => {
    await logEntries.update(() => [entry]);
    draw(<LogView />);
    await screen.findByLabelText('Add a remark');
    fill('Add a remark', 'spoke with ACE Support');
    await press('Add it');
    await waitFor(() => expect(valueOf('Add a remark')).toBe(''));
  });
});
