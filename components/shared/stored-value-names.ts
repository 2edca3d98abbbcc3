import type { Words } from '../../lib/texts';

/** What a stored key means to a user. Keys of older releases may occur. */
const partOf = {
  logins: 'logins',
  removedLogins: 'logins',
  seenLogins: 'logins',
  reminderPlan: 'reminders',
  remindedOn: 'reminders',
  waits: 'waits',
  removedWait: 'waits',
  evidence: 'log',
  keepsEvidence: 'log',
  calendar: 'calendar',
  clockBounds: 'clocks',
  windows: 'clocks',
  privateWindows: 'clocks',
  ticks: 'steps',
  privateTicks: 'steps',
  way: 'steps',
  privateWay: 'steps',
  suffixes: 'steps',
  privateSuffixes: 'steps',
  removedSuffix: 'steps',
  privateRemovedSuffix: 'steps',
  leftCompany: 'steps',
  settings: 'settings',
  problems: 'settings',
  sync: 'settings',
  syncKnown: 'settings',
} as const;

type Part = (typeof partOf)[keyof typeof partOf] | 'other';

function isKey(key: string): key is keyof typeof partOf {
  return Object.hasOwn(partOf, key);
}

/** Names stored values as a localized list: "your logins and settings". */
export function nameParts(of: readonly { key: string }[], { t, locale }: Words): string {
  const parts = new Set(of.map(({ key }): Part => (isKey(key) ? partOf[key] : 'other')));
  const named = [...parts].map((part) => t(`logins.damage.parts.${part}`));
  return new Intl.ListFormat(locale).format(named);
}
