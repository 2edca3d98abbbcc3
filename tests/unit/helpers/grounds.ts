import { allJourneys, guide } from '../../../lib/guide';
import {
  addProxy,
  capeDays,
  loginRule,
  ownerLookup,
  proxyUnlocks,
  sameDay,
  unlockByRole,
  unusedNumber,
  whyProxy,
} from '../../../lib/guide/unlock';
import { helpDesks } from '../../../lib/guide/help-desks';
import { faces, type FaceRecord } from '../../../lib/guide/faces';
import { letterSupport } from '../../../lib/guide/journeys/add-sub-accounts';
import { keyFacts } from '../../../lib/guide/key-facts';
import { mails } from '../../../lib/guide/mails';
import { pageSupport, stateSupport } from '../../../lib/guide/places';
import { sheetSupport } from '../../../lib/guide/prep-sheet';
import { resources } from '../../../lib/guide/resources';
import { cases } from '../../../lib/guide/cases';
import { triageHelp } from '../../../lib/guide/triage';
import type { Step, Support } from '../../../lib/guide/types';
import { waits } from '../../../lib/guide/waits';

const all = (of: Readonly<Record<string, Support>>, path: (id: string) => string) =>
  Object.entries(of).map(([id, support]): [string, Support] => [path(id), support]);

const allSteps: readonly Step[] = allJourneys.flatMap(({ steps }) => steps);

/**
 * What supports each text: paths of texts (a path covers everything below it) and their support.
 */
export const groundsOf: readonly (readonly [path: string, support: Support])[] = [
  ...all(guide.controlHelp, (id) => `controls.${id}`),
  ...Object.entries<FaceRecord>(faces).flatMap(([id, { support }]) =>
    support ? [[`faces.${id}`, support] as const, [`headlines.${id}`, support] as const] : [],
  ),
  ...all(guide.errors, (id) => `errors.${id}`),
  ...all(stateSupport, (id) => `states.${id}`),
  ...all(pageSupport, (id) => `pages.${id}`),
  // The parts before the whole, because the first match counts.
  ...allSteps.flatMap(({ id, why, says, troubles }) => [
    ...all(says, (part) => `steps.${id}.${part}`),
    ...all(troubles, (trouble) => `steps.${id}.troubles.${trouble}`),
    [`steps.${id}`, why] as const,
  ]),
  ...Object.entries(helpDesks).flatMap(([id, contact]) => [
    [`helpDesks.${id}`, contact] as const,
    ...(contact.menu ? [[`helpDeskMenus.${id}`, contact.menu] as const] : []),
    ...(contact.hours ? [[`helpDeskHours.${id}`, contact.hours] as const] : []),
    ...(contact.mail ? [[`mail of ${id}`, contact.mail] as const] : []),
    ...(contact.phone ? [[`phone of ${id}`, contact.phone] as const] : []),
  ]),
  ...all(waits, (id) => `waits.${id}`),
  ...all(keyFacts, (id) => `keyFacts.${id}`),
  ...all(resources, (id) => `resources.${id}`),
  ...all(cases, (id) => `cases.${id}`),
  ...all(triageHelp, (id) => `guide.help.${id}`),
  ...all(mails, (id) => `mails.${id}`),
  ...all(mails, (id) => `sent.mails.${id}`),
  ...all(unlockByRole, (role) => `login.unlock.how.${role}`),
  ['login.reminders', loginRule],
  ['login.unlock.ownerUnknown', ownerLookup],
  ['login.unlock.sameDay', sameDay],
  ['logins.proxy.body', whyProxy],
  ['logins.proxy.unlocks', proxyUnlocks],
  ['logins.proxy.steps', addProxy],
  ['logins.apart.number.body', unusedNumber],
  ['logins.apart.cape.body', capeDays],
  ['letter', letterSupport],
  ...all(sheetSupport, (id) => `sheet.says.${id}`),
];

/** The support of a text, by its path. Empty for texts that state nothing, such as labels. */
export function supportOf(path: string): Support | null {
  return groundsOf.find(([of]) => path === of || path.startsWith(`${of}.`))?.[1] ?? null;
}
