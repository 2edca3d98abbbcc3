// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReadyMailForm } from '../../components/help/ready-mail';
import { LetterPage } from '../../components/letter/letter-page';
import { SheetView } from '../../components/sheet/sheet-view';
import { LoginForm } from '../../components/logins/login-form';
import { ReminderPlanForm } from '../../components/logins/reminder-plan';
import { RemarkForm } from '../../components/log/remark-form';
import { WaitForm } from '../../components/waits/wait-form';
import { Suffixes } from '../../components/guide/suffixes';
import { usualPlan } from '../../lib/login-clock';
import { hasUnsavedInput } from '../../lib/storage';
import { draw } from './helpers/in-words';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const today = '2026-11-20';
const nothing = () => undefined;

const forms: [string, ReactNode][] = [
  ['the letter', <LetterPage key="letter" />],
  ['a ready mail', <ReadyMailForm key="mail" id="lookup" />],
  [
    'a login',
    <LoginForm
      key="login"
      login={null}
      logins={[]}
      today={today}
      onSaved={nothing}
      onCancel={nothing}
    />,
  ],
  ['the days of the reminders', <ReminderPlanForm key="plan" plan={usualPlan} today={today} />],
  [
    'a wait',
    <WaitForm key="wait" wait={null} today={today} onSaved={nothing} onCancel={nothing} />,
  ],
  [
    'a remark',
    <RemarkForm
      key="remark"
      words=""
      mayBeEmpty={false}
      label="Remark"
      apply="Add"
      onSay={async () => null}
      onClose={null}
    />,
  ],
  ['the prep sheet', <SheetView key="sheet" tabId={null} reader={null} isPage />],
  ['a suffix', <Suffixes key="suffixes" tabId={null} isPrivate={false} />],
];

it.each(forms)(
  '%s: an update waits from the first word on, until the form is gone',
  async (_, form) => {
    const { unmount } = draw(form);
    const [field] = await screen.findAllByRole('textbox');
    expect(await hasUnsavedInput()).toBe(false);
    if (field) fireEvent.change(field, { target: { value: 'words' } });
    expect(await hasUnsavedInput()).toBe(true);
    unmount();
    await waitFor(async () => expect(await hasUnsavedInput()).toBe(false));
  },
);

it('what was taken is typed no more', async () => {
  draw(forms.find(([name]) => name === 'a remark')?.[1]);
  const field = screen.getByRole('textbox');
  fireEvent.change(field, { target: { value: 'called, was told to wait' } });
  expect(await hasUnsavedInput()).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(async () => expect(await hasUnsavedInput()).toBe(false));
});
