import type { Action } from '../../lib/guidance/types';
import { dayOf } from '../../lib/login-clock';
import { useAct } from '../shared/worker-actions';
import type { AppState } from './use-app-state';

interface PressGround {
  state: AppState;
  openSide: (view: string) => void;
  /** Shows an aside in place of the present face, or the present face again if empty. */
  show: (aside: string) => void;
}

/** Returns the handler for a face's buttons. */
export function usePress({ state, openSide, show }: PressGround): (action: Action) => void {
  const send = useAct();
  const tabId = state.here?.id ?? null;

  const perform = ({ act, panel }: Action): void => {
    // A button without an act only opens an aside.
    if (!act) return;
    switch (act.type) {
      case 'open-site':
        // Rendered as a link.
        return;
      case 'ask-access':
        // No `await` before this, or the browser no longer treats it as a user gesture.
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
    // Otherwise keep the present face: it changes by itself once the act is done.
    if (action.opens !== undefined) show(action.opens);
  };
}
