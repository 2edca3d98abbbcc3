/** Renders the side panel's first view for the tests of its parts. */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkerActions } from '../../../components/shared/worker-actions';
import type { AppState } from '../../../components/hooks/use-app-state';
import { SidePanel } from '../../../components/side/side-panel';
import { TextsProvider } from '../../../components/shared/texts-context';
import { noWindow, type CodeWindow } from '../../../lib/code-window';
import { firstLogin } from '../../../lib/login-clock';
import type { OwnPageAnswer, OwnPageMessage } from '../../../lib/messages';
import type { Sighting } from '../../../lib/pages/sighting';
import { usualSettings, type TabMemory } from '../../../lib/storage';
import { translator } from '../../../lib/texts';
import { noProgress } from '../../../lib/guide-progress';
import { formSighting } from './situation';

export const now = new Date(2026, 10, 20, 14, 5).getTime();
export const minute = 60_000;
export const form = 'https://ace-accounts.cbp.gov/s/importer-form';
const words = { t: translator('en'), locale: 'en-US' };

export const memory = (seen: Partial<Sighting>, more: Partial<TabMemory> = {}): TabMemory => ({
  isPrivate: false,
  at: now,
  sighting: { ...formSighting, state: 'code', ...seen },
  atLogin: false,
  lastState: null,
  press: null,
  askedLogin: null,
  handStep: null,
  overlayGone: false,
  ...more,
});

export const codeWindow = (more: Partial<CodeWindow>): AppState['windows'] => [
  {
    id: 'w',
    tab: 's 7',
    window: {
      ...noWindow,
      state: 'running',
      serial: 1,
      startedAt: now - 3 * minute,
      how: 'next',
      codeSeenAt: now - 3 * minute,
      latestStart: now - 3 * minute,
      latestNow: now,
      ...more,
    },
  },
];

export const nothing: AppState = {
  here: { id: 7, url: form, isPrivate: false },
  openTabs: new Map([['s 7', { id: 7, title: 'Importer Form', number: 2 }]]),
  session: 's',
  access: { isGiven: true, ask: () => Promise.resolve(true) },
  memory: undefined,
  windows: [],
  ticks: {},
  progress: noProgress,
  logins: [firstLogin],
  seen: [],
  notLoggedIn: null,
  closings: [],
  waits: [],
  sheet: {},
  unsavedAt: null,
  isOldCopyRead: false,
  settings: usualSettings,
};

export const at = (url: string): Partial<AppState> => ({ here: { id: 7, url, isPrivate: false } });

export const tree = (known: Partial<AppState>) => (
  <TextsProvider words={words}>
    <WorkerActions>
      <SidePanel state={{ ...nothing, ...known }} />
    </WorkerActions>
  </TextsProvider>
);
export const show = (known: Partial<AppState>) => render(tree(known));

export const sent = vi.fn<(message: OwnPageMessage) => Promise<OwnPageAnswer | undefined>>();

/** Sets up a panel at `now` for each test of the file. */
export function panelForEach(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now });
    sent.mockReset().mockResolvedValue({ refused: null });
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { sendMessage: sent });
    Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ id: 1 }) });
  });
  afterEach(async () => {
    cleanup();
    // React ties all pending actions together: a ticked box that still waited would hold back every
    // later test of the process.
    await act(() => vi.runOnlyPendingTimersAsync());
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
