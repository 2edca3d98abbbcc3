/**
 * One record for everything a person can be told: how it looks, what can be pressed, and who says so.
 * Its words are `faces.<id>` in the texts; which one is shown is decided in `lib/guidance`.
 */
import { by } from './support';
import type { Support } from './types';

/** The buttons. Labels: `actions.<id>`; what each does: `lib/guidance/actions.ts`. */
export type ActionId =
  | 'who-reads'
  | 'reader-me'
  | 'reader-colleague'
  | 'reader-broker'
  | 'reader-unsure'
  | 'ready-email'
  | 'ask-broker'
  | 'email-cbp'
  | 'no-code'
  | 'not-in-spam'
  | 'right-inbox'
  | 'wrong-inbox'
  | 'same-email'
  | 'came'
  | 'never-came'
  | 'enter-time'
  | 'tied'
  | 'not-tied'
  | 'says-tied'
  | 'says-else'
  | 'log-in'
  | 'unknown-to-ace'
  | 'open-form'
  | 'open-portal'
  | 'listed'
  | 'not-listed'
  | 'logged-in'
  | 'allow'
  | 'read-it'
  | 'waits'
  | 'my-steps'
  | 'say-step';

export interface FaceRecord {
  /** Who says so; null where it is only about this extension, or about what the person sees. */
  support: Support | null;
  tone?: 'stop' | 'lost' | 'done';
  /** Keeps its words and buttons at every size, because without them the person is stuck. */
  isFirm?: true;
  actions?: readonly ActionId[];
}

const code = by('quoted', 'S31', 'S34', 'S1');

export const faces = {
  company: { support: by('quoted', 'S34', 'S31'), actions: ['who-reads'] },
  'who-reads': {
    support: by('quoted', 'S34', 'S31'),
    actions: ['reader-me', 'reader-colleague', 'reader-broker', 'reader-unsure'],
  },
  'several-numbers': { support: by('quoted', 'S10') },
  'company-me': { support: by('quoted', 'S34', 'S31'), actions: ['who-reads'] },
  'company-colleague': { support: by('quoted', 'S34', 'S31'), actions: ['who-reads'] },
  'company-broker': { support: by('quoted', 'S31', 'S36'), actions: ['ask-broker', 'who-reads'] },
  'company-unsure': { support: by('quoted', 'S34', 'S31'), actions: ['ready-email', 'who-reads'] },

  'code-start': { support: code, actions: ['no-code'] },
  'code-5:00': { support: code, actions: ['no-code'] },
  'code-2:00': { support: code, actions: ['no-code'] },
  'code-1:00': { support: code },
  'code-0:20': { support: code },
  'code-over': { support: code, isFirm: true, actions: ['came', 'never-came'] },
  'code-came': { support: by('quoted', 'S31', 'S34'), isFirm: true },
  'code-never-came': {
    support: by('quoted', 'S34', 'S31'),
    tone: 'stop',
    isFirm: true,
    actions: ['ready-email'],
  },
  'code-unknown': { support: code, isFirm: true, actions: ['enter-time', 'no-code'] },

  'no-code-spam': { support: by('inferred', 'S34'), actions: ['not-in-spam'] },
  'no-code-inbox': {
    support: by('quoted', 'S29', 'S34'),
    actions: ['right-inbox', 'wrong-inbox'],
  },
  'no-code-other-email': { support: by('reported', 'S37', 'S33'), actions: ['same-email'] },
  'no-code-change': { support: by('official', 'S21'), actions: ['ask-broker'] },

  accepted: { support: by('inferred', 'S1') },
  owner: { support: by('reported', 'S1') },
  'authorise-timed': { support: by('inferred', 'S1') },
  authorise: { support: by('reported', 'S1') },
  done: {
    support: by('reported', 'S1', 'S2'),
    tone: 'done',
    isFirm: true,
    actions: ['log-in', 'unknown-to-ace'],
  },
  'done-unknown': { support: by('official', 'S14'), tone: 'done', isFirm: true },

  'lost-back': { support: by('reported', 'S1'), tone: 'lost', isFirm: true },
  'lost-tab': { support: null, tone: 'lost', isFirm: true, actions: ['open-form'] },

  'email-in-use': { support: by('quoted', 'S34'), isFirm: true, actions: ['log-in'] },
  'no-match': { support: by('inferred', 'S34'), isFirm: true, actions: ['ask-broker'] },
  'no-contact': { support: by('quoted', 'S34', 'S31'), isFirm: true, actions: ['ask-broker'] },
  'already-linked': {
    support: by('quoted', 'S34', 'S28'),
    tone: 'stop',
    isFirm: true,
    actions: ['ask-broker', 'email-cbp'],
  },
  already: { support: by('inferred', 'S34'), isFirm: true, actions: ['tied', 'not-tied'] },
  unrecognized: {
    support: by('inferred', 'S34'),
    isFirm: true,
    actions: ['says-tied', 'says-else'],
  },
  compare: { support: by('inferred', 'S34', 'S127', 'S33'), isFirm: true, actions: ['ask-broker'] },
  busy: { support: by('reported', 'S115'), isFirm: true },
  'has-account': {
    support: by('quoted', 'S34', 'S28'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps', 'log-in'],
  },
  'not-yet': {
    support: by('quoted', 'S34', 'S28'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps', 'ask-broker'],
  },
  'code-wrong': { support: by('inferred', 'S31'), isFirm: true },
  'code-expired': { support: by('quoted', 'S31', 'S34'), tone: 'lost', isFirm: true },
  inactive: {
    support: by('inferred', 'S22', 'S21'),
    tone: 'stop',
    isFirm: true,
    actions: ['ask-broker'],
  },
  // A form also says so of a field that was only left: the help for the next field goes before it.
  required: { support: by('inferred', 'S1') },

  'signed-in': { support: by('quoted', 'S43') },
  'accounts-menu': { support: by('quoted', 'S43') },
  'importer-list': { support: by('quoted', 'S43', 'S49') },
  account: { support: by('reported', 'S37', 'S1') },
  'account-more': { support: by('reported', 'S37', 'S1') },
  ach: { support: by('quoted', 'S48', 'S49') },
  'ach-dialog': { support: by('quoted', 'S43', 'S33') },
  'ach-success': { support: by('quoted', 'S49', 'S48') },
  'ach-shown': { support: null, actions: ['listed', 'not-listed'] },
  'ach-empty': { support: by('quoted', 'S49', 'S48') },
  'user-access': { support: by('quoted', 'S43') },
  'user-roles': { support: by('quoted', 'S43') },

  'exporter-form': { support: by('reported', 'S8'), actions: ['open-form'] },
  legacy: { support: by('official', 'S13'), actions: ['open-form'] },
  training: { support: by('reported', 'S16'), actions: ['open-portal'] },
  portal: { support: by('quoted', 'S43') },
  'portal-sign-in': { support: by('official', 'S14', 'S11') },
  'portal-moved': { support: by('official', 'S11'), actions: ['open-portal'] },
  login: { support: by('inferred', 'S14', 'S31') },

  unseen: { support: null },
  lost: { support: null, actions: ['say-step'] },
  translated: { support: null },
  framed: { support: null },

  'access-withdrawn': { support: null, actions: ['allow'] },
  unsaved: { support: null, actions: ['read-it'] },
  'unsaved-code': { support: by('quoted', 'S31', 'S34'), isFirm: true, actions: ['read-it'] },
  'login-due': { support: by('quoted', 'S57', 'S56'), actions: ['open-portal', 'logged-in'] },
  'login-closing': { support: by('quoted', 'S57', 'S56'), actions: ['open-portal', 'logged-in'] },
  'login-over': { support: by('quoted', 'S57', 'S56'), actions: ['open-portal', 'logged-in'] },
  'wait-over': { support: null, actions: ['waits'] },
} as const satisfies Record<string, FaceRecord>;

export type FaceId = keyof typeof faces;

export function isFaceId(id: string): id is FaceId {
  return Object.hasOwn(faces, id);
}
