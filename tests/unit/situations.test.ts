/**
 * Situations described by brokers, CBP's own questions and the press, and the one thing each user
 * does next.
 */
import { describe, expect, it } from 'vitest';
import type { CaseId, WaitId } from '../../lib/guide/ids';
import { links } from '../../lib/guide/links';
import { todayOf } from '../../lib/guidance';
import type { Action } from '../../lib/guidance/types';
import { catalogues, translator } from '../../lib/texts';
import { triageOf, type Answers } from '../../lib/triage';
import {
  caseOf,
  journeysOf,
  noProgress,
  presentJourney,
  presentStep,
} from '../../lib/guide-progress';
import { leaves } from './helpers/leaves';
import { calmSituation } from './helpers/situation';

/** What the main button does. `steps` shows the step itself, which has no mail and no page. */
type Act = `mail ${string}` | 'portal' | 'form' | 'web form' | 'steps';

interface Row {
  situation: string;
  answers: Answers;
  caseId: CaseId;
  step: string;
  act: Act;
  /** The wait that the step starts. */
  wait?: WaitId;
}

const row = (
  situation: string,
  answers: Answers,
  caseId: CaseId,
  step: string,
  act: Act,
  wait?: WaitId,
): Row => ({ situation, answers, caseId, step, act, ...(wait && { wait }) });

const noAccount = { stand: 'none', record: 'ours', logins: 'nobody' };
const bank = { stand: 'can-log-in', need: 'bank' };
const refund = { stand: 'can-log-in', need: 'refund' };
const lockedOut = { stand: 'locked-out', lock: 'login' };
const changed = { stand: 'changed' };

/**
 * The numbers count the situations. A letter marks the same situation, described at another door.
 */
const rows: readonly Row[] = [
  row(
    '1 The form says “Duplicate tax ID”; hours on hold with CBP, a ticket and no reply',
    { stand: 'locked-out', lock: 'linked', owner: 'unknown' },
    'linked-unknown',
    'owner-lookup',
    'mail lookup',
    'owner-lookup',
  ),
  row(
    '1b The same, by a company that thinks it has no account',
    { ...noAccount, tried: 'tied' },
    'linked-unknown',
    'owner-lookup',
    'mail lookup',
  ),
  row(
    '2 The code goes to the broker’s mailbox',
    { ...noAccount, tried: 'no-code', code: 'broker' },
    'wrong-contact',
    'fix-contact',
    'mail broker-request',
    'record-update',
  ),
  row(
    '3 The applicant typed their own address, the 5106 has another one: no code came',
    { ...noAccount, tried: 'no-code', code: 'other' },
    'other-email',
    'contact-address',
    'form',
  ),
  row(
    '4 The first page refuses, although “all is right”',
    { ...noAccount, tried: 'no-match' },
    'no-match',
    'compare-record',
    'form',
  ),
  row(
    '5 Nobody knows the owner; sent from desk to desk',
    { ...lockedOut, owner: 'unknown' },
    'linked-unknown',
    'owner-lookup',
    'mail lookup',
    'owner-lookup',
  ),
  row(
    '6 The owner on file is “two CFOs ago”',
    { ...lockedOut, owner: 'gone' },
    'owner-gone',
    'change-owner',
    'web form',
  ),
  row(
    '7 A former broker built the account, owns it, and is still in business',
    { ...lockedOut, owner: 'other-company' },
    'other-owner',
    'change-owner',
    'web form',
  ),
  row(
    '7b The same, known when the broker is changed',
    { ...changed, change: 'broker', broker: 'owns' },
    'other-owner',
    'change-owner',
    'web form',
  ),
  row(
    '8 A change of who gets the refund “did not stick”',
    { ...bank, tab: 'not-stuck' },
    'not-stuck',
    'check-in-order',
    'portal',
  ),
  row(
    '9 The owner did not log in for too long',
    { ...lockedOut, owner: 'i-own', inbox: 'yes' },
    'owner-locked',
    'reactivate',
    'mail reactivation',
    'reactivation',
  ),
  row(
    '10 A locked user asks the proxy for help',
    { ...lockedOut, owner: 'colleague', 'owner-in': 'yes' },
    'user-locked',
    'owner-reactivates',
    'mail owner-reactivates',
  ),
  row(
    '10b A locked user, whose owner is locked, too',
    { ...lockedOut, owner: 'colleague', 'owner-in': 'no' },
    'owner-locked',
    'reactivate',
    'mail reactivation',
  ),
  row(
    '11 The new owner has CBP’s email, but the login does not know them',
    { stand: 'locked-out', lock: 'not-known' },
    'new-login',
    'create-login',
    'portal',
  ),
  row(
    '11b The same, by whoever sees no account yet',
    { ...noAccount, tried: 'not-known' },
    'new-login',
    'create-login',
    'portal',
  ),
  row(
    '12 The tab is empty: “we are not enrolled”',
    { ...bank, tab: 'empty' },
    'tab-empty',
    'ach-refresh',
    'portal',
  ),
  row(
    '13 A proxy or user does not find the tab',
    { ...bank, tab: 'missing', role: 'no' },
    'not-the-owner',
    'ask-owner',
    'mail owner-access',
  ),
  row(
    '14 Pays duty by ACH, and takes that for enrollment',
    { ...bank, tab: 'payment' },
    'payment-ach',
    'ach-who',
    'steps',
  ),
  row(
    '15 “Accepted”, weeks pass, no money',
    { ...refund, refund: 'accepted' },
    'waiting',
    'count-days',
    'steps',
    'cape-refund',
  ),
  row(
    '16 A foreign importer: accepted, reliquidated, held, because there is no U.S. bank account',
    { ...bank, tab: 'us-bank' },
    'foreign',
    'foreign-account',
    'steps',
  ),
  row(
    '16b The same, before there is an account',
    { stand: 'none', record: 'no-us-bank' },
    'foreign',
    'foreign-account',
    'steps',
  ),
  row(
    '17 The carrier was the importer of record',
    { stand: 'none', record: 'carrier' },
    'not-importer',
    'ask-importer',
    'mail ask-importer',
  ),
  row(
    '17b The money went to a notify party',
    { ...refund, refund: 'elsewhere' },
    'paid-elsewhere',
    'paid-elsewhere',
    'steps',
  ),
  row(
    '18 The number was voided after a year without imports, and storage runs',
    { ...changed, change: 'voided' },
    'voided',
    'voided-number',
    'mail voided-record',
    'voided-record',
  ),
  row(
    '19 The number is inactive',
    { ...changed, change: 'inactive' },
    'inactive',
    'inactive-number',
    'mail reactivate-number',
  ),
  row(
    '20 “High volume, try again later”; the login is down',
    { stand: 'locked-out', lock: 'down' },
    'site-down',
    'site-down',
    'steps',
  ),
  row(
    '20b The same in the portal, in the middle of an upload',
    { stand: 'can-log-in', need: 'down' },
    'site-down',
    'site-down',
    'steps',
  ),
  row(
    '21 The broker wants access, and the importer does not find how to add a user',
    { stand: 'can-log-in', need: 'user' },
    'add-user',
    'add-user',
    'portal',
  ),
  row(
    '22 CAPE refuses the CSV file: lost zeros, the wrong account, the wrong template',
    { stand: 'can-log-in', need: 'cape' },
    'file-refused',
    'file-refused',
    'portal',
  ),
  row(
    '23 Bank data for one EIN and suffix only: the others bounce',
    { ...bank, tab: 'some' },
    'some-suffixes',
    'ach-suffixes',
    'steps',
  ),
  row(
    '24 Wants a check, and asks for a waiver',
    { ...bank, tab: 'check' },
    'waiver',
    'waiver',
    'mail waiver',
  ),
  row(
    '25 The account is there, but not tied to today’s 5106',
    { stand: 'can-log-in', need: 'number' },
    'missing-numbers',
    'sub-way',
    'web form',
    'sub-account',
  ),
  row(
    '26 The owner sees no Importer sub-account: “about two weeks”',
    { ...bank, tab: 'missing', role: 'yes' },
    'no-sub-account',
    'sub-way',
    'web form',
    'sub-account',
  ),
];

/** Not from the press: users whose main button once was meant for somebody else. */
const others: readonly Row[] = [
  row(
    'A surety wants its refunds',
    { stand: 'none', record: 'client', party: 'other' },
    'other-party',
    'other-account',
    'web form',
    'web-application',
  ),
  row(
    'The email is in use, and nobody knows whose company is behind it',
    { ...noAccount, tried: 'email-used' },
    'email-used',
    'try-login',
    'portal',
  ),
  row(
    'The bank account was closed last week, and the refund is due next week',
    { ...changed, change: 'bank' },
    'bank-changed',
    'bank-before-closing',
    'portal',
  ),
  row(
    'A carrier billed the duty, and nobody ever saw an entry summary',
    { stand: 'none', record: 'billed' },
    'importer-unknown',
    'whose-entry',
    'mail ask-importer',
  ),
];

/**
 * What a broker hears in a year, written down before these questions existed. Only the case is
 * checked.
 */
const heard: readonly [situation: string, answers: Answers, caseId: CaseId][] = [
  [
    'the owner was the old CFO, who left; IT can still open that mailbox',
    { ...lockedOut, owner: 'gone' },
    'owner-gone',
  ],
  [
    'a Canadian seller is importer of record, with no account and no U.S. bank',
    { stand: 'none', record: 'no-us-bank' },
    'foreign',
  ],
  [
    'everything came by courier, and the courier is importer of record',
    { stand: 'unsure', record: 'carrier' },
    'not-importer',
  ],
  [
    'two companies merged; the owner is still there and logs in',
    { ...changed, change: 'name' },
    'name-changed',
  ],
  [
    'two companies, two EINs, no account for either',
    { ...noAccount, tried: 'not-yet', numbers: 'several' },
    'several-numbers',
  ],
  [
    'an agent is notify party, and wants the refund in its own account',
    { stand: 'can-log-in', need: 'party', party: 'notify-party' },
    'notify-party',
  ],
  [
    'the company was sold, and the buyer’s people own the account',
    { ...lockedOut, owner: 'other-company' },
    'other-owner',
  ],
  [
    'a sole proprietor with one container and an SSN as number',
    { ...noAccount, tried: 'not-yet', numbers: 'one' },
    'no-account',
  ],
  ['applied yesterday, no email yet', { ...noAccount, tried: 'no-mails' }, 'no-mails'],
  [
    'the account has …00, entries also run on …01',
    { stand: 'can-log-in', need: 'number' },
    'missing-numbers',
  ],
  [
    'a user is back from four months of leave',
    { ...lockedOut, owner: 'colleague', 'owner-in': 'yes' },
    'user-locked',
  ],
  [
    'the owner is here, but the old email address died with its domain',
    { ...lockedOut, owner: 'i-own', inbox: 'no' },
    'owner-gone',
  ],
  ['REV-603 says “Funds Diverted”', { ...refund, refund: 'diverted' }, 'diverted'],
  [
    'the bank was changed, the old account closed, the refund came back',
    { ...refund, refund: 'returned' },
    'returned',
  ],
  [
    'the broker filed CAPE, it was accepted, and there is no account',
    { stand: 'none', record: 'no-summary', logins: 'nobody', tried: 'not-yet', numbers: 'one' },
    'no-account',
  ],
  [
    'a supplier abroad delivers duty paid and is importer of record',
    { stand: 'none', record: 'seller' },
    'not-importer',
  ],
  [
    'the bank details are in; how is the refund asked for?',
    { stand: 'can-log-in', need: 'declare' },
    'to-file',
  ],
  [
    'the contact on the 5106 left, and the code went to that mailbox',
    { ...noAccount, tried: 'no-code', code: 'left' },
    'wrong-contact',
  ],
  [
    'the owner is on leave but can be reached; the new colleague never had a login',
    { stand: 'locked-out', lock: 'no-login' },
    'not-the-owner',
  ],
  [
    'the company was bought, and the owner of the account stayed with the seller',
    { ...changed, change: 'sold', 'who-left': 'owner' },
    'owner-gone',
  ],
  [
    'the old broker is still notify party, and the refund is to come to the company itself',
    { ...changed, change: 'broker', broker: 'refunds' },
    'paid-elsewhere',
  ],
  [
    'the contact on the 5106 died, and the mailbox is closed',
    { ...changed, change: 'person', 'who-left': 'contact' },
    'contact-changed',
  ],
  [
    'the broker is bankrupt, and its mailbox is on the 5106',
    { ...changed, change: 'broker', broker: 'email' },
    'contact-changed',
  ],
  ['a check from years ago was found in a drawer', { ...refund, refund: 'check' }, 'check'],
];

/** What such a user reads when something is wrong, at a step on their path. */
const told: readonly [situation: string, answers: Answers, step: string, says: RegExp][] = [
  [
    'two people pressed Next, each has a code',
    { ...noAccount, tried: 'not-yet', numbers: 'one' },
    'code',
    /One of you stops: .*newest email/,
  ],
  [
    'the code came after twelve minutes, and will again',
    { ...noAccount, tried: 'not-yet', numbers: 'one' },
    'code',
    /no longer works\. .*@cbp\.dhs\.gov through/,
  ],
  [
    'the owner sees the importer, but no tab for bank details',
    { ...bank, tab: 'missing', role: 'yes' },
    'sub-way',
    /update the 5106, and look again before/,
  ],
  [
    'the owner has no login for the colleague yet',
    { stand: 'locked-out', lock: 'no-login' },
    'ask-owner',
    /add you first: Tools, Add User/,
  ],
  [
    'accepted a hundred days ago, and still no money',
    { ...refund, refund: 'accepted' },
    'count-days',
    /REV-603 first.*REV-613 empty.*IEEPARefunds@/,
  ],
  [
    'the bank account closes while CBP is still within its time',
    { ...refund, refund: 'accepted' },
    'count-days',
    /do change the bank details, now/,
  ],
  [
    'CAPE refuses entries that were liquidated a year ago',
    { stand: 'can-log-in', need: 'cape' },
    'file-refused',
    /more than 80 days ago\. Ask your broker or counsel/,
  ],
  [
    'the accepted declaration has the wrong entries',
    { stand: 'can-log-in', need: 'declare' },
    'cape',
    /cannot be changed or withdrawn/,
  ],
  [
    'somebody calls and asks for the code',
    { stand: 'can-log-in', need: 'nothing' },
    'fraud',
    /Give it to nobody who calls you/,
  ],
  [
    'the company has a new name, and no account yet',
    { ...changed, change: 'name' },
    'name-changed',
    /“We have no ACE account”/,
  ],
  [
    'the money is to come to the company itself, no longer to its notify party',
    { ...changed, change: 'broker', broker: 'refunds' },
    'paid-elsewhere',
    /Take the party off in ACE/,
  ],
];

const words = { t: translator('en'), locale: 'en-US' };
const now = Date.UTC(2026, 10, 20, 12);

describe('each situation leads to its next action', () => {
  it('all 26 are here, in order', () => {
    const numbers = new Set(rows.map(({ situation }) => Number.parseInt(situation, 10)));
    expect([...numbers]).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  });

  it.each([...rows, ...others])('$situation', ({ answers, caseId, step, act, wait }) => {
    const { asked, next, caseId: reached } = triageOf(answers);
    expect({ next, reached }).toEqual({ next: null, reached: caseId });
    // Exactly these answers were asked for.
    expect(Object.fromEntries(asked.map(({ question, answer }) => [question, answer]))).toEqual(
      answers,
    );

    const progress = { ...noProgress, answers };
    const first = presentStep(presentJourney(progress, {}, null), {}, null, null);
    expect(first?.id).toBe(step);
    if (wait) expect(first?.starts).toBe(wait);

    const shown = todayOf(
      {
        situation: { ...calmSituation, page: null, sighting: null, caseId: caseOf(progress) },
        progress,
        ticks: {},
        hintsOn: true,
        readsAloud: true,
        isOverlayGone: false,
      },
      words,
      now,
    );
    expect(shown.steps.find(({ isPresent }) => isPresent)?.id).toBe(step);
    expect(shown.faces[0] && actOf(shown.faces[0].actions[0])).toBe(act);
  });

  it.each(heard)('%s', (_, answers, caseId) => {
    expect(triageOf(answers)).toMatchObject({ next: null, caseId });
  });

  it.each(told)('%s', (_, answers, step, says) => {
    const steps = journeysOf(caseOf({ ...noProgress, answers })).flatMap(
      (journey) => journey.steps,
    );
    expect(steps.map(({ id }) => id)).toContain(step);
    const wrong = Object.entries(leaves(catalogues.en))
      .filter(([path]) => path.startsWith(`steps.${step}.troubles.`) && path.endsWith('.do'))
      .map(([, text]) => text);
    expect(wrong).toContainEqual(expect.stringMatching(says));
  });
});

/** The action that is drawn as the main button. */
function actOf(action: Action | undefined): Act | null {
  if (action?.href === links.refunds) return 'web form';
  const act = action?.act;
  if (act?.type === 'open-mail') return `mail ${act.mail}`;
  if (act?.type === 'open-site') return act.site;
  return act?.type === 'to-side' ? 'steps' : null;
}
