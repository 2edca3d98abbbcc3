// @vitest-environment happy-dom
/** The prep sheet in the side panel: what is the next thing to do, and what comes after a loss. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AppState } from '../../components/hooks/use-app-state';
import { noProgress } from '../../lib/guide-progress';
import type { Sheet } from '../../lib/prep-sheet/sheet';
import { answersFor } from './helpers/cases';
import {
  codeWindow,
  form,
  memory,
  minute,
  now,
  panelForEach,
  region,
  show,
  tree,
} from './helpers/panel';

panelForEach();

const sheet: Sheet = { companyName: 'Example Imports LLC', city: 'Miami' };
const company = memory({ state: 'company' });
const putIn = 'Put into the form';

const expired = codeWindow({ state: 'expired', startedAt: now - 11 * minute });
const lost: Partial<AppState> = { memory: company, windows: codeWindow({ state: 'lost' }), sheet };

const mainOnes = () => [...document.querySelectorAll('.main')].map((button) => button.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const tab = { id: 7, url: form, incognito: false };

describe('at most one button is the main one', () => {
  const answered = { progress: { ...noProgress, reader: 'broker' as const } };
  const table: [when: string, known: Partial<AppState>, main: string[]][] = [
    [
      'before the form is open, the next step',
      {
        here: { id: 7, url: 'https://example.com/', isPrivate: false },
        sheet,
        progress: { ...noProgress, answers: answersFor.get('no-account') ?? {} },
      },
      ['Ready-made email'],
    ],
    ['on page one without a sheet', { memory: company }, ['Who reads the code?']],
    ['on page one with a sheet', { memory: company, sheet }, [putIn]],
    ['once the question is answered', { memory: company, sheet, ...answered }, [putIn]],
    [
      'where the sheet has nothing for this page',
      { memory: company, sheet: { city: 'Miami' } },
      ['Who reads the code?'],
    ],
    [
      'when the form has refused what was typed',
      { memory: memory({ state: 'company', errors: ['no-match'] }), sheet },
      ['Ask our broker'],
    ],
    [
      'when the form only asks for a field that is empty',
      { memory: memory({ state: 'company', errors: ['required'] }), sheet },
      [putIn],
    ],
    [
      'while the countdown of another tab is running',
      {
        memory: company,
        sheet,
        windows: codeWindow({}).map((record) => ({ ...record, tab: 's 8' })),
        openTabs: new Map([['s 8', { id: 8, title: 'Importer Form', number: 3 }]]),
      },
      ['Go to the form'],
    ],
    ['on the owner page', { memory: memory({ state: 'owner' }), sheet }, [putIn]],
    ['at the code', { memory: memory({}), windows: codeWindow({}), sheet }, ['No code yet?']],
  ];
  it.each(table)('%s', (_, known, main) => {
    show(known);
    expect(mainOnes()).toEqual(main);
  });

  it('not that of the sheet under “Don’t apply”', () => {
    show({
      memory: company,
      sheet,
      progress: { ...noProgress, answers: answersFor.get('linked-unknown') ?? {} },
    });
    expect(screen.getByText('Stop here')).toBeTruthy();
    expect(screen.queryByRole('button', { name: putIn })).toBeNull();
  });

  describe('after the press', () => {
    const executeScript = vi.fn<() => Promise<{ result?: unknown }[]>>();
    const taken = { field: 'companyName', outcome: 'taken', options: [] };

    beforeEach(() => {
      executeScript.mockReset().mockResolvedValue([{ result: [taken] }]);
      Object.assign(fakeBrowser.scripting, { executeScript });
      Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([tab]) });
    });

    const put = async () => {
      const shown = show({ memory: company, sheet });
      press(putIn);
      await act(() => vi.advanceTimersByTimeAsync(0));
      return shown;
    };

    it('what the page asks for', async () => {
      await put();
      expect(screen.getByText('In the form')).toBeTruthy();
      expect(mainOnes()).toEqual(['Who reads the code?']);
    });

    const away: [what: string, leave: (show: (known: Partial<AppState>) => void) => unknown][] = [
      ['another page of the form', (at) => at({ memory: memory({ state: 'code' }), sheet })],
      ['another tab', (at) => at({ here: { id: 8, url: form, isPrivate: false }, sheet })],
      [
        'another site',
        (at) => at({ here: { id: 7, url: 'https://example.com/', isPrivate: false }, sheet }),
      ],
      [
        'a reload',
        async () => {
          const anyTab = await fakeBrowser.tabs.create({});
          await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, anyTab);
        },
      ],
    ];
    it.each(away)('is forgotten after %s, because the fields are empty then', async (_, leave) => {
      const { rerender } = await put();
      await act(async () => {
        await leave((known) => rerender(tree(known)));
      });
      rerender(tree({ memory: company, sheet }));
      expect(screen.queryByText('In the form')).toBeNull();
      expect(mainOnes()).toEqual([putIn]);
    });

    it('is not forgotten after a moment in which the page is not recognized', async () => {
      const { rerender } = await put();
      rerender(tree({ memory: memory({ state: null }), sheet }));
      rerender(tree({ memory: company, sheet }));
      expect(screen.getByText('In the form')).toBeTruthy();
    });

    it('the same again, if the form did not answer', async () => {
      executeScript.mockRejectedValue(new Error('no such tab'));
      await put();
      expect(screen.getByText(/^The form did not answer/)).toBeTruthy();
      expect(mainOnes()).toEqual([putIn]);
    });
  });
});

describe('after a loss', () => {
  const steps = () =>
    within(region('Start again').getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  const captcha = 'Do the CAPTCHA.';
  const contact = 'Get your contact on the phone, inbox open, then press Next.';
  const code = 'Type the new code, press Next.';
  const byHand = [captcha, contact, code];
  const all = [
    'Press “Put into the form”.',
    ...byHand,
    'On the owner page, press “Put into the form” again.',
  ];

  it('page one: the sheet comes back on one press, and the rest is listed', () => {
    show(lost);
    expect(steps()).toEqual(all);
    expect(mainOnes()).toEqual([putIn]);
    expect(screen.queryByRole('button', { name: 'Start again' })).toBeNull();
  });

  it('page one, which still says that the code is expired', () => {
    show({ ...lost, memory: memory({ state: 'company', errors: ['code-expired'] }) });
    expect(steps()).toEqual(all);
    expect(mainOnes()).toEqual([putIn]);
  });

  it('stays listed while somebody asks why', () => {
    show(lost);
    press('Why?');
    expect(steps()).toEqual(all);
  });

  it('says so in other words to the person who has the inbox', () => {
    show({ ...lost, progress: { ...noProgress, reader: 'me' } });
    expect(steps()).toContain('Open your inbox, then press Next.');
  });

  it('promises only what the sheet has', () => {
    show({ ...lost, sheet: { companyName: 'Example Imports LLC' } });
    expect(steps()).toEqual([all[0], ...byHand]);
  });

  it('time is up: only once the code is known to have come', () => {
    show({ memory: memory({}), windows: expired, sheet });
    expect(screen.queryByRole('region', { name: 'Start again' })).toBeNull();
    expect(mainOnes()).toEqual(['It came']);
    press('It came');
    expect(steps()).toEqual(['Open page one of the form.', ...all]);
    expect(mainOnes()).toEqual(['Open the form']);
    press('Go back');
    expect(mainOnes()).toEqual(['It came']);
    press('It never came');
    expect(screen.queryByRole('region', { name: 'Start again' })).toBeNull();
  });

  it('does not ask again whether the code came, if the bar has asked', () => {
    location.hash = '#again';
    show({ memory: memory({}), windows: expired, sheet });
    expect(steps()).toEqual(['Open page one of the form.', ...all]);
    location.hash = '';
  });

  it('the closed tab of the form: opens it anew', () => {
    show({
      here: { id: 9, url: 'https://example.com/', isPrivate: false },
      openTabs: new Map(),
      windows: codeWindow({}),
      sheet,
    });
    expect(steps()).toEqual(['Open page one of the form.', ...all]);
    expect(mainOnes()).toEqual(['Open the form']);
  });

  it('the page’s own word that the code is expired', () => {
    show({ memory: memory({ errors: ['code-expired'] }), windows: codeWindow({}), sheet });
    expect(steps()).toEqual(['Open page one of the form.', ...all]);
  });

  it.each<[string, Sheet]>([
    ['no sheet', {}],
    ['nothing in it that the form asks for', { contactName: 'Maria' }],
  ])('with %s, it is as before', (_, kept) => {
    show({ ...lost, sheet: kept });
    expect(screen.queryByRole('region', { name: 'Start again' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Page one is back/);
  });
});
