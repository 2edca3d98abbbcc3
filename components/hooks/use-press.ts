import type { Action } from '../../lib/guidance/types';
import { dayOf } from '../../lib/day';
import { useAct } from '../shared/worker-actions';
import type { AppState } from './use-app-state';

interface PressInput {
  state: AppState;
  openSide: (view: string) => void;
  /** Shows an aside in place of the present face, or the present face again if empty. */
  show: (aside: string) => void;
}

/** Returns the handler for a face's buttons. */
export function usePress({ state, openSide, show }: PressInput): (action: Action) => void {
  const send = useAct();
  const tabId = state.here?.id ?? null;

  const perform = ({ act, panel }: Action): void => {
    // A button without an act only opens an aside.
    if (!act) return;
    if (act.type === 'ask-access') {
      // No `await` before this, or the browser no longer treats it as a user gesture.
      void state.access.ask();
    } else if (act.type === 'to-side' || act.type === 'start-again') openSide(panel ?? 'now');
    else if (act.type === 'open-mail') openSide('help');
    else if (act.type === 'keep-on-top') void send({ type: 'open-clock' });
    else if (act.type === 'step-done') void send({ ...act, tabId });
    else if (act.type === 'logged-in-today') {
      void send({ type: 'logged-in', login: act.login, day: dayOf(Date.now()) });
    } else if (act.type === 'unsaved-read') {
      if (state.unsavedAt !== null) void send({ type: 'unsaved-read', at: state.unsavedAt });
    } else if (act.type !== 'open-site') {
      // Rendered as a link, a site needs nothing from here. Everything else is done by hand.
      void send({ type: 'by-hand', tabId, act });
    }
  };

  return (action) => {
    perform(action);
    // Otherwise keep the present face: it changes by itself once the act is done.
    if (action.opens !== undefined) show(action.opens);
  };
}
