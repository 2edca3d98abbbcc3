// @vitest-environment happy-dom
/** What a firm sets through the browser's policies. */
import { readFileSync } from 'node:fs';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { FirmDesk } from '../../components/help/firm-desk';
import { OptionsPage } from '../../components/options/options-page';
import { onInstalled } from '../../lib/background/installed';
import { notify } from '../../lib/background/notifications';
import { takePolicy } from '../../lib/background/policy';
import { words } from '../../lib/browser/current-texts';
import { usualPlan } from '../../lib/login-clock';
import { policyKeys, policyOf } from '../../lib/policy';
import { policy, settings, syncOff, usualSettings } from '../../lib/storage';
import { languages } from '../../lib/texts/languages';
import { giveLocks } from './helpers/locks';
import { draw } from './helpers/in-words';

const create = vi.fn<(tab: { url: string }) => Promise<object>>(async () => ({}));
const shown = vi.fn<(id: string) => Promise<string>>(async (id) => id);

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
  create.mockClear();
  shown.mockClear();
  Object.assign(fakeBrowser.tabs, { create, query: async () => [] });
  Object.assign(fakeBrowser.notifications, { getAll: async () => ({}), create: shown });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const set = async (values: Record<string, unknown>) => {
  await fakeBrowser.storage.managed.set(values);
  await takePolicy();
};
const later = () => act(async () => void (await policy.read()));

describe('what is taken', () => {
  it.each<[string, unknown, object]>([
    ['nothing', {}, {}],
    ['no policy', null, {}],
    ['something else', 'welcomePage', {}],
    [
      'all of it',
      {
        welcomePage: false,
        notifications: true,
        language: 'es',
        helpDeskName: 'Northwind IT',
        helpDeskPhone: '555-0100',
        helpDeskEmail: 'it@northwind.example',
      },
      {
        welcomePage: false,
        notifications: true,
        language: 'es',
        helpDeskName: 'Northwind IT',
        helpDeskPhone: '555-0100',
        helpDeskEmail: 'it@northwind.example',
      },
    ],
    [
      'one bad value does not spoil the others',
      { welcomePage: 'no', notifications: false, language: 'xx', helpDeskEmail: 'it' },
      { notifications: false },
    ],
    ['an unknown key', { welcomePage: true, colour: 'red' }, { welcomePage: true }],
    ['an empty name', { helpDeskName: '  ' }, {}],
    ['spaces around a name', { helpDeskName: ' IT ' }, { helpDeskName: 'IT' }],
    ['a name that is too long', { helpDeskName: 'x'.repeat(101) }, {}],
    ['a key of every object', { constructor: 1, __proto__: { welcomePage: true } }, {}],
  ])('%s', (_, found, expected) => {
    expect(policyOf(found)).toEqual(expected);
  });
});

it('the schema for Chrome has the same keys and languages', () => {
  const { properties } = z
    .object({
      properties: z.record(z.string(), z.object({ enum: z.optional(z.array(z.string())) })),
    })
    .parse(JSON.parse(readFileSync('public/managed-schema.json', 'utf8')));
  expect(Object.keys(properties)).toEqual(policyKeys);
  expect(properties['language']?.enum).toEqual(languages);
});

it('a browser that refuses to tell has no policy', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no managed manifest'));
  expect(await takePolicy()).toEqual({});
});

it('a browser that takes long to tell holds up nothing, and is believed once it told', async () => {
  await set({ language: 'es' });
  const { storage } = fakeBrowser;
  const { managed } = storage;
  let tell: (values: object) => void = () => undefined;
  const get = () => new Promise<object>((done) => (tell = done));
  Object.assign(storage, { managed: { ...managed, get } });
  try {
    const taken = takePolicy();
    expect((await words()).locale).toMatch(/^es/);
    tell({});
    await taken;
    expect((await words()).locale).toMatch(/^en/);
  } finally {
    Object.assign(storage, { managed });
  }
});

describe('the welcome page', () => {
  it.each([
    ['opens without a policy', {}, 1],
    ['opens if the firm wants it', { welcomePage: true }, 1],
    ['does not open if the firm does not want it', { welcomePage: false }, 0],
  ])('%s', async (_, values, times) => {
    await fakeBrowser.storage.managed.set(values);
    onInstalled({ reason: 'install' });
    await later();
    expect(create).toHaveBeenCalledTimes(times);
  });
});

describe('a notification', () => {
  it.each([
    ['is shown without a policy', {}, 1],
    ['is not shown if the firm turned them off', { notifications: false }, 0],
  ])('%s', async (_, values, times) => {
    await set(values);
    await notify('unsaved', 'title', 'message');
    expect(shown).toHaveBeenCalledTimes(times);
  });
});

it('the firm’s language counts, whatever the settings say', async () => {
  await settings.update((before) => ({ ...before, language: 'en' }));
  await set({ language: 'es' });
  expect((await words()).locale).toMatch(/^es/);
});

describe('in Settings', () => {
  const show = (values: Record<string, unknown>) =>
    draw(
      <OptionsPage
        settings={usualSettings}
        plan={usualPlan}
        sync={syncOff}
        policy={policyOf(values)}
      />,
    );
  const language = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /^Language/ });

  it('what the firm set is listed, and cannot be changed', () => {
    show({ language: 'es', notifications: false, helpDeskName: 'Northwind IT' });
    const section = screen.getByRole('region', { name: 'Set by your organization' });
    expect(section.textContent).toContain('Notifications Off');
    expect(section.textContent).toContain('Language Español');
    expect(section.textContent).toContain('Help desk Northwind IT');
    expect(section.textContent).not.toContain('Welcome page');
    expect(language().disabled).toBe(true);
    expect(language().value).toBe('es');
  });

  it('without a policy there is nothing of it', () => {
    show({});
    expect(screen.queryByText('Set by your organization')).toBeNull();
    expect(language().disabled).toBe(false);
  });
});

describe('the firm’s own help desk', () => {
  it('is marked as such, with links', async () => {
    await set({ helpDeskPhone: '+1 555-0100', helpDeskEmail: 'it@northwind.example' });
    draw(<FirmDesk />);
    await later();
    const card = screen.getByRole('article', { name: 'Your organization’s help desk' });
    expect(card.textContent).toContain('Your organization');
    const links = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['tel:+15550100', 'mailto:it@northwind.example']);
  });

  it('is not drawn if the firm names none', async () => {
    await set({ language: 'es' });
    draw(<FirmDesk />);
    await later();
    expect(screen.queryByRole('article')).toBeNull();
  });
});
