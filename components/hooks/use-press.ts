import type { Action } from '../../lib/guidance/types';
import { dayOf } from '../../lib/login-clock';
import { useAct } from '../acting';
import type { AppState } from './use-app-state';

interface PressGround {
  state: AppState;
  openSide: (view: string) => void;
  /** Shows an aside in the place of the present face; empty: the present face again. */
  show: (aside: string) => void;
}

/** Does what a button says. */
export function usePress({ state, openSide, show }: PressGround): (action: Action) => void {
  const send = useAct();
  const tabId = state.here?.id ?? null;

  const perform = ({ act, panel }: Action): void => {
    // Without an act it only shows an aside.
    if (!act) return;
    switch (act.type) {
      case 'open-site':
        // A link by itself.
        return;
      case 'ask-access':
        // Nothing may be awaited before this, or the browser does not take it as the person's own click.
        void state.access.ask();
        return;
      case 'to-side':
        openSide(panel ?? 'now');
        return;
      case 'open-mail':
        openSide('help');
        return;
      case 'keep-on-top':
        void send({ type: 'open-clock' });
        return;
      case 'step-done':
        void send({ ...act, tabId });
        return;
      case 'logged-in-today':
        void send({ type: 'logged-in', login: act.login, day: dayOf(Date.now()) });
        return;
      case 'unsaved-read':
        if (state.unsavedAt !== null) void send({ type: 'unsaved-read', at: state.unsavedAt });
        return;
      case 'hints':
      case 'start-window':
      case 'code-accepted':
      case 'stop-window':
      case 'correct-start':
      case 'at-step':
      case 'code-reader':
      case 'reads-aloud':
        void send({ type: 'by-hand', tabId, act });
    }
  };

  return (action) => {
    perform(action);
    // Absent, the present face stays: it changes by itself once the act was done.
    if (action.opens !== undefined) show(action.opens);
  };
}
