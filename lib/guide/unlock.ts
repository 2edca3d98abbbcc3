import { checked } from './checked';
import type { Support } from './types';

/** The sources of the 45 days: texts `login.reminders` and `popup.login…`. */
export const loginRule: Support = { sources: ['S57', 'S56'], confidence: 'quoted', checked };

/** How to get back in, by the role of the person locked out: texts `login.unlock.how`. */
export const unlockByRole = {
  TAO: { sources: ['S57', 'S104'], confidence: 'quoted', checked },
  PTAO: { sources: ['S104', 'S59'], confidence: 'official', checked },
  TAU: { sources: ['S104', 'S59'], confidence: 'official', checked },
} as const satisfies Record<string, Support>;

/** Text `login.unlock.ownerUnknown`. */
export const ownerLookup: Support = { sources: ['S104'], confidence: 'official', checked };

/** Text `login.unlock.sameDay`: the text itself says how old this is. */
export const sameDay: Support = { sources: ['S61'], confidence: 'official', checked };

/**
 * Text `logins.proxy.steps`. The place is CBP’s of 2025 (S43), that it is the owner’s to do CBP’s of
 * 2012 (S68); put together by us, because the guide that shows it today was not at hand.
 */
export const addProxy: Support = { sources: ['S68', 'S43'], confidence: 'inferred', checked };

/** Text `logins.proxy.body`. */
export const whyProxy: Support = { sources: ['S104', 'S68'], confidence: 'inferred', checked };

/** Text `logins.proxy.unlocks`: CBP's messages of 2018 and 2019 let a proxy do it, and are overtaken. */
export const proxyUnlocks: Support = { sources: ['S104', 'S59'], confidence: 'official', checked };

/** Text `logins.apart.number.body`. */
export const unusedNumber: Support = { sources: ['S22'], confidence: 'official', checked };

/** Text `logins.apart.cape.body`. */
export const capeDays: Support = { sources: ['S104'], confidence: 'official', checked };
