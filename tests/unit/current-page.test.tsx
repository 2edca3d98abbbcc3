// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../components/hooks/use-app-state';
import { at, memory, nothing, now, region, show, panelForEach } from './helpers/panel';

panelForEach();

describe('where the person is', () => {
  const table: [string, Partial<AppState>, RegExp][] = [
    ['the state', { memory: memory({}) }, /^Step 2 of 5: verification code$/],
    ['the page, not yet seen', {}, /^ACE importer form$/],
    [
      'the step said by hand',
      { memory: memory({ state: null }, { handStep: 'owner' }) },
      /^Name the account’s owner$/,
    ],
    [
      'the exporter form',
      at('https://ace-accounts.cbp.gov/s/exporter-form'),
      /Not this form: the exporter/,
    ],
    ['the old application', at('https://ace.cbp.dhs.gov/acexpub/x'), /Not this form: an older/],
    ['the training site', at('https://ace-test.cbp.gov/s/'), /Not the real portal/],
    ['another page of CBP', at('https://www.cbp.gov/'), /there is no help for it here/],
    ['not CBP', at('https://example.com/'), /^This is not one of CBP’s ACE pages$/],
    [
      'a page that the browser hides',
      { ...at(''), access: { ...nothing.access, isGiven: false } },
      /doesn’t tell us which page/,
    ],
    ['no page', { here: null }, /No page is open/],
  ];
  it.each(table)('says %s', (_, known, expected) => {
    show(known);
    expect(region('Where you are').getByText(expected)).toBeTruthy();
  });

  it('names each field that was not found, and why', () => {
    show({
      memory: memory({
        missed: [
          { field: 'businessEmail', reason: 'two candidates' },
          { field: 'companyName', reason: 'no candidate' },
        ],
      }),
    });
    const rows = region('What we did not find').getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Business Email Addressmore than one field could be it',
      'Company Nameno field with this name is on the page',
    ]);
  });

  const earlier = { at: now - 10_000 };
  const rowsOf = (list: HTMLElement) =>
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('says of every field of the state, for who asks, whether it was found and why', () => {
    show({
      memory: memory({
        state: 'company',
        found: ['companyName'],
        missed: [
          { field: 'importerNumber', reason: 'name matched, kind did not' },
          { field: 'businessEmail', reason: 'in another form' },
        ],
      }),
    });
    const here = region('Where you are');
    expect(here.getByText(/^Why\? What was found/).closest('details')?.open).toBe(false);
    expect(here.getByText(/^We recognize this step by two of the fields/)).toBeTruthy();
    expect(rowsOf(here.getByRole('list', { hidden: true }))).toEqual([
      'Company Namefound: exactly one control has this name and is of the right kind',
      'Importer Record Numbersomething has this name, but it is another kind of control',
      'Business Email Addressthe fields found do not stand in one form',
      'CAPTCHAnot found; it does not have to be there',
    ]);
  });

  it('says why a state without fields was recognized', () => {
    show({
      ...at('https://ace.cbp.gov/s/'),
      memory: memory({ page: 'portal', state: 'account' }),
    });
    expect(
      region('Where you are').getByText(/recognize this step by the tab ACH Refund/),
    ).toBeTruthy();
  });

  it('names what each state is told by where none was recognized', () => {
    show({ memory: memory({ state: null }, earlier) });
    const rows = rowsOf(region('What we did not find').getByRole('list'));
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(/^Step 2 of 5: verification codethe field Verification Code/);
  });

  it('names only what the step is told by at which the person says they are', () => {
    show({ memory: memory({ state: null }, { ...earlier, handStep: 'owner' }) });
    const rows = rowsOf(region('What we did not find').getByRole('list'));
    expect(rows).toEqual([expect.stringMatching(/^Step 3 of 5: account owner/)]);
  });

  it('waits with that until a page that is just coming has had its time', () => {
    show({ memory: memory({ state: null }) });
    expect(screen.queryByRole('region', { name: 'What we did not find' })).toBeNull();
    act(() => void vi.advanceTimersByTime(3_000));
    expect(screen.getByRole('region', { name: 'What we did not find' })).toBeTruthy();
  });

  it('says that the page is translated, and how that is switched off', () => {
    show({ memory: memory({ state: null, translated: true }, earlier) });
    const here = region('Where you are');
    expect(here.getByText(/not in English now.*there is no help/)).toBeTruthy();
    expect(here.getByText(/In Chrome choose English/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What we did not find' })).toBeNull();
  });

  it('says of a translated page that is still recognized that the hints stay', () => {
    show({ memory: memory({ translated: true }) });
    expect(region('Where you are').getByText(/Help stays at the fields/)).toBeTruthy();
  });

  it('tells nothing as missing that was missing on another page', () => {
    show({
      ...at('https://ace.cbp.gov/s/'),
      memory: memory({ missed: [{ field: 'companyName', reason: 'no candidate' }] }),
    });
    expect(screen.queryByRole('region', { name: 'What we did not find' })).toBeNull();
  });
});
