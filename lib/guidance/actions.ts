/** What each button does. */
import type { ActionId, FaceId } from '../guide/faces';
import type { Action } from './types';

interface Effect extends Pick<Action, 'act' | 'panel'> {
  /** The face shown next: one of the current asides. */
  opens?: FaceId | 'correction' | 'steps';
}

/** What the worker is asked to do, and which face is shown next, for each button. */
export const effects: Readonly<Record<ActionId, Effect>> = {
  'who-reads': { opens: 'who-reads' },
  'reader-me': { act: { type: 'code-reader', reader: 'me' }, opens: 'company-me' },
  'reader-colleague': {
    act: { type: 'code-reader', reader: 'colleague' },
    opens: 'company-colleague',
  },
  'reader-broker': { act: { type: 'code-reader', reader: 'broker' }, opens: 'company-broker' },
  'reader-unsure': { act: { type: 'code-reader', reader: 'unsure' }, opens: 'company-unsure' },
  'ready-email': { act: { type: 'open-mail', mail: 'broker-request' } },
  'ask-broker': { act: { type: 'open-mail', mail: 'broker-request' } },
  'email-cbp': { act: { type: 'open-mail', mail: 'lookup' } },
  'no-code': { opens: 'no-code-spam' },
  'not-in-spam': { opens: 'no-code-inbox' },
  'right-inbox': { opens: 'no-code-other-email' },
  'wrong-inbox': { opens: 'no-code-change' },
  'same-email': { opens: 'no-code-change' },
  came: { opens: 'code-came' },
  'never-came': { opens: 'code-never-came' },
  'enter-time': { opens: 'correction' },
  tied: { opens: 'already-linked' },
  'not-tied': { opens: 'email-in-use' },
  'says-tied': { opens: 'already-linked' },
  'says-else': { opens: 'compare' },
  'log-in': { act: { type: 'open-site', site: 'portal' } },
  'unknown-to-ace': { opens: 'done-unknown' },
  'open-form': { act: { type: 'open-site', site: 'form' } },
  'start-again': { act: { type: 'start-again' }, panel: 'again' },
  'open-portal': { act: { type: 'open-site', site: 'portal' } },
  listed: { act: { type: 'step-done', step: 'ach-see-back', done: true }, opens: 'ach-listed' },
  'not-listed': { opens: 'ach-empty' },
  // The face is about one login and adds its ID.
  'logged-in': {},
  allow: { act: { type: 'ask-access' } },
  'go-on': { act: { type: 'old-copy-read' } },
  'read-it': { act: { type: 'unsaved-read' } },
  waits: { act: { type: 'to-side' }, panel: 'waits' },
  'say-step': { opens: 'steps' },
  'my-steps': { act: { type: 'to-side' }, panel: 'guide' },
};
