// @vitest-environment happy-dom
/** Whatever stands in a field for a day, a time or a number: it is taken or refused in words, and nothing throws. */
import { cleanup, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CorrectDay } from '../../components/logins/correct-day';
import { CorrectStart } from '../../components/countdown/correct-start';
import { LetterSheet } from '../../components/letter/letter-sheet';
import { LoginForm } from '../../components/logins/login-form';
import { WaitForm } from '../../components/waits/wait-form';
import { emptyLetter } from '../../lib/letter';
import { correctionView } from '../../lib/guidance/clock';
import { fill, login, press, sent, workerAnswers } from './helpers/forms';
import { draw, words } from './helpers/in-words';
import { codeWindow } from './helpers/panel';

beforeEach(() => {
  fakeBrowser.reset();
  workerAnswers(null);
});
afterEach(cleanup);

const today = '2026-11-20';
const nothing = () => undefined;

/** What a date field can hold that no calendar of ours counts with. */
const noDays = ['', '0001-01-01', '9999-12-31'];

const [record] = codeWindow({});
const correction = record && correctionView(record, words);

const forms: [name: string, form: ReactNode, field: string, button: string][] = [
  [
    'a wait',
    <WaitForm key="w" wait={null} today={today} onSaved={nothing} onCancel={nothing} />,
    'Since',
    'Add it',
  ],
  [
    'a login',
    <LoginForm
      key="l"
      login={login('Northwind', '2026-11-02')}
      logins={[login('Northwind', '2026-11-02')]}
      today={today}
      onSaved={nothing}
      onCancel={nothing}
    />,
    'Day of the last login',
    'Save',
  ],
  [
    'the day of a log-in',
    <CorrectDay key="d" login="first" day={today} today={today} />,
    'Day of the last login',
    'Use this day',
  ],
  [
    'the start of a code',
    correction && <CorrectStart key="s" correction={correction} isAsked />,
    'Time the code was sent, as on CBP’s email',
    'Use this time',
  ],
];

describe.each(forms)('%s', (name, form, field, button) => {
  it.each(noDays)('is refused in words with "%s"', async (value) => {
    draw(form);
    if (name === 'a wait') fill('In your words', 'Answer of our broker');
    fill(field, value);
    await press(button);
    // Of a login it says that its day is not known.
    const isTaken = name === 'a login' && value === '';
    expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(
      !isTaken,
    );
    expect(sent.mock.calls).toHaveLength(isTaken ? 1 : 0);
  });
});

describe('a wait with a number of days', () => {
  it.each(noDays)('asks for its beginning first, not known from "%s"', async (start) => {
    draw(forms[0]?.[1]);
    fill('In your words', 'Answer of our broker');
    for (const choice of ['days', 'business-days']) {
      fill('How long', choice);
      fill('How many', '10');
      fill('Since', start);
      await press('Add it');
      expect(screen.getByText(/^(Since when\?|A wait cannot begin after|At most)/)).toBeTruthy();
    }
    expect(sent).not.toHaveBeenCalled();
  });
});

it.each([...noDays, '275760-09-13'])(
  'west of Greenwich too, a letter of the day "%s" can be drawn',
  (date) => {
    vi.stubEnv('TZ', 'America/New_York');
    draw(<LetterSheet draft={{ ...emptyLetter(date), topAccount: 'Northwind Imports' }} />);
    expect(screen.getByText('Northwind Imports')).toBeTruthy();
  },
);

it('a day typed only in part is not taken for one that is not known', async () => {
  draw(forms[1]?.[1]);
  fill('Day of the last login', '');
  // The browser gives no value while a part is missing, and says so here.
  Object.defineProperty(screen.getByLabelText('Day of the last login'), 'validity', {
    value: { badInput: true },
  });
  await press('Save');
  expect(screen.getByText(/^Enter a day such as/)).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
});
