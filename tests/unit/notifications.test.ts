import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFrom } from '../../lib/background/notifications';
import { reminderText } from '../../lib/background/reminders';
import { firstLogin, type Login } from '../../lib/login-clock';
import { translator } from '../../lib/texts';
import { giveLocks } from './helpers/locks';

const now = new Date(2026, 10, 20, 12).getTime();

describe('a click on a notification', () => {
  const list = fakeBrowser.runtime.getURL('/logins.html');
  const create = vi.fn<(made: object) => Promise<object>>(async (made) => made);
  const update = vi.fn<(id: number, change: object) => Promise<object>>(async () => ({}));

  beforeEach(() => {
    giveLocks();
    create.mockClear();
    update.mockClear();
    Object.assign(fakeBrowser.notifications, { clear: async () => true });
  });

  it.each([
    ['opens the list', [{ id: 1, url: 'https://ace.cbp.gov/' }], [[{ url: list }]], []],
    ['brings an open list to the front', [{ id: 4, url: list }], [], [[4, { active: true }]]],
  ])('%s', async (_, tabs, created, updated) => {
    Object.assign(fakeBrowser.tabs, { query: async () => tabs, create, update });
    await openFrom('logins 2026-11-20');
    expect(create.mock.calls).toEqual(created);
    expect(update.mock.calls).toEqual(updated);
  });

  it.each([
    ['that a change was not saved', 'unsaved', '/options.html'],
    ['of a countdown that has ended and is forgotten', 'window gone.1 expired', '/sidepanel.html'],
  ])('%s opens the page with the details', async (_, id, path) => {
    Object.assign(fakeBrowser.tabs, { query: async () => [], create, update });
    await openFrom(id);
    const url = fakeBrowser.runtime.getURL('/') + path.slice(1);
    expect(create.mock.calls).toEqual([[{ url }]]);
  });
});

describe('what a reminder says', () => {
  const words = { t: translator('en'), locale: 'en-US' };
  const on = (day: string, more: Partial<Login> = {}): Login => ({
    ...firstLogin,
    lastLogin: { day, how: 'seen' },
    ...more,
  });
  const theirs = { isMine: false, label: 'Northwind' };
  const table: [string, Login[], string, string][] = [
    ['several days left', [on('2026-10-16')], 'Log in to ACE by Nov 29, 2026', '9 days left.'],
    ['one day', [on('2026-10-08')], 'Log in to ACE by Nov 21, 2026', '1 day left.'],
    ['the last day', [on('2026-10-07')], 'Log in to ACE today', 'Today, Nov 20, 2026,'],
    ['over', [on('2026-10-06')], 'Your ACE login may be locked', 'Locked, not lost.'],
    [
      'no login since the application',
      [on('2026-10-16', { lastLogin: { day: '2026-10-16', how: 'done' } })],
      'Log in to ACE for the first time',
      'None noted since you applied.',
    ],
    [
      'one of several',
      [on('2026-10-16', { label: 'Mine' })],
      'Log in to ACE by',
      'Mine: 9 days left',
    ],
    ['another’s', [on('2026-10-16', theirs)], 'Someone has to log in', 'Northwind: 9 days left'],
    [
      'another person’s, over',
      [on('2026-10-06', theirs)],
      'Someone’s ACE',
      'Northwind: Locked, not lost. The last safe day was Nov 19',
    ],
    ['two', [on('2026-10-16'), on('2026-10-12')], '2 ACE logins are due', 'is Nov 25, 2026.'],
    ['two, one of them over', [on('2026-10-16'), on('2026-10-06')], '2 ACE', 'For one of them'],
    ['two over', [on('2026-10-06'), on('2026-10-06')], '2 ACE', 'For 2 of them'],
  ];
  it.each<[string, Partial<Login>, string, string]>([
    [
      'the user’s own',
      {},
      'Log in before you close on Nov 25, 2026',
      'Your last day is Nov 24, 2026.',
    ],
    ['another’s', theirs, 'Someone has to log in before Nov 25', 'Their last day is Nov 24, 2026'],
  ])('before closed days: %s', (_, more, title, body) => {
    // The last safe day is November 29.
    const closings = [{ from: '2026-11-25', to: '2026-12-04' }];
    const text = reminderText([on('2026-10-16', more)], closings, now, words);
    expect(text.title).toContain(title);
    expect(text.body).toContain(body);
    const both = reminderText([on('2026-10-16'), on('2026-10-12')], closings, now, words);
    expect(both.body).toContain('The earliest last day is Nov 24, 2026.');
    // Once they have begun, the last safe day is what remains.
    const later = new Date(2026, 10, 25, 12).getTime();
    expect(reminderText([on('2026-10-16')], closings, later, words).title).toBe(
      'Log in to ACE by Nov 29, 2026',
    );
  });

  it.each(table)('%s', (_, due, title, body) => {
    const text = reminderText(due, [], now, words);
    expect(text.title).toContain(title);
    expect(text.body).toContain(body);
  });

  it('never says "you" about another person’s login, because each person logs in themselves', () => {
    for (const day of ['2026-10-16', '2026-10-07', '2026-10-06']) {
      const { title, body } = reminderText([on(day, theirs)], [], now, words);
      expect(`${title} ${body}`).not.toMatch(/\bLog in to ACE\b|^Try/);
    }
  });

  it('names nobody in its title', () => {
    const { title } = reminderText([on('2026-10-16', theirs)], [], now, words);
    expect(title).not.toContain('Northwind');
  });
});
