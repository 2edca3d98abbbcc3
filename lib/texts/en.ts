import { actions } from './en/actions';
import { calendar } from './en/calendar';
import { cases } from './en/cases';
import { clock, alerts } from './en/clock';
import { clockWindow } from './en/clock-window';
import { helpDesks } from './en/help-desks';
import { headlines } from './en/headlines';
import { help } from './en/help';
import { controls, missReasons } from './en/controls';
import { faces } from './en/faces';
import { guidance } from './en/guidance';
import { addSubAccounts } from './en/journeys/add-sub-accounts';
import { enrolAch } from './en/journeys/enrol-ach';
import { followRefund } from './en/journeys/follow-refund';
import { getReady } from './en/journeys/get-ready';
import { openAccount } from './en/journeys/open-account';
import { recoverLinked } from './en/journeys/recover-linked';
import { specialCases } from './en/journeys/special-cases';
import { letterPage } from './en/letter-page';
import { login } from './en/login';
import { logins } from './en/logins';
import { mails } from './en/mails';
import { nextSteps } from './en/next-steps';
import { ownInbox } from './en/own-inbox';
import { options } from './en/options';
import { errors, pages, states } from './en/pages';
import { popup } from './en/popup';
import { questions } from './en/questions';
import { recognized } from './en/recognized';
import { ownProblems } from './en/own-problems';
import { record } from './en/record';
import { side } from './en/side';
import { steps } from './en/steps';
import { sync } from './en/sync';
import { parts, today } from './en/today';
import { tools } from './en/tools';
import { unsaved } from './en/unsaved';
import { waiting } from './en/waiting';
import { way } from './en/way';
import { welcome } from './en/welcome';

const details = {
  ...getReady.details,
  ...openAccount.details,
  ...recoverLinked.details,
  ...enrolAch.details,
  ...addSubAccounts.details,
  ...specialCases.details,
  ...followRefund.details,
};
const troubles = {
  ...getReady.troubles,
  ...openAccount.troubles,
  ...recoverLinked.troubles,
  ...enrolAch.troubles,
  ...addSubAccounts.troubles,
  ...specialCases.troubles,
  ...followRefund.troubles,
};

/**
 * English. The texts are ICU messages: `{name}` is an argument, and apostrophes are ’ because '
 * escapes in ICU. The facts behind each statement are in `lib/guide` under the same ids. A sentence
 * says what to do and mentions a doubt only if that changes what to do. Tests limit the number of
 * words on each surface.
 */
export const en = {
  app: {
    name: 'ACE Companion',
    unofficial: 'Unofficial. Not affiliated with CBP or DHS.',
    privacy:
      'Nothing you type into CBP’s pages is read, stored or sent. This extension makes no network requests.',
  },

  faces,
  headlines,
  actions,
  guidance,
  today,
  parts,
  controls,
  missReasons,
  states,
  errors,
  pages,
  clock,
  alerts,
  popup,
  login,
  clockWindow,
  logins,
  help,
  letterPage,
  side,
  options,
  ownProblems,
  sync,
  way,
  steps,
  nextSteps,
  ownInbox,
  waiting,
  calendar,
  record,
  details,
  troubles,
  ...cases,
  ...questions,
  ...helpDesks,
  ...mails,
  ...recognized,
  ...tools,
  unsaved,
  welcome,
} as const;
