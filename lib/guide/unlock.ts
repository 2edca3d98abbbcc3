import { basedOn } from './support';
import type { Support } from './types';

/** The sources of the 45 days: texts `login.reminders` and `popup.login…`. */
export const loginRule: Support = basedOn('forty-five-days', 'clock-per-user');

/** How to get back in, by the role of the person locked out: texts `login.unlock.how`. */
export const unlockByRole = {
  TAO: basedOn('owner-tries-log-in-first', 'owner-reactivation-mail'),
  PTAO: basedOn('owner-reactivates', 'log-in-after-reactivation'),
  TAU: basedOn('owner-reactivates', 'log-in-after-reactivation'),
} as const satisfies Record<string, Support>;

/** Text `login.unlock.ownerUnknown`. */
export const ownerLookup: Support = basedOn('owner-lookup', 'owner-lookup-body');

/** Text `login.unlock.sameDay`, which itself says how old this is. */
export const sameDay: Support = basedOn('same-day');

/**
 * Text `logins.proxy.steps`. Combined from an older and a newer guide of CBP's, because we have not
 * read the guide that shows it today.
 */
export const addProxy: Support = basedOn('add-proxy', 'forty-five-days', 'clock-per-user');

/** Text `logins.proxy.body`. */
export const whyProxy: Support = basedOn('proxy-works-meanwhile');

/**
 * Text `logins.proxy.unlocks`. CBP's messages of 2018 and 2019 allow a proxy to do it, but are
 * outdated.
 */
export const proxyUnlocks: Support = basedOn('owner-reactivates', 'owner-reactivation-mail');

/** Text `logins.apart.number.body`. */
export const unusedNumber: Support = basedOn('number-inactive', 'number-reactivation');

/** Text `logins.apart.cape.body`. */
export const capeDays: Support = basedOn('cape-sixty-to-ninety');
