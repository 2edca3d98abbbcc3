import { actions } from './actions';
import { calendar } from './calendar';
import { cases } from './cases';
import { clock, alerts } from './clock';
import { clockWindow } from './clock-window';
import { helpDesks } from './help-desks';
import { headlines } from './headlines';
import { help } from './help';
import { controls, missReasons } from './controls';
import { faces } from './faces';
import { fill } from './fill';
import { firm } from './firm';
import { guidance } from './guidance';
import { addSubAccounts } from './journeys/add-sub-accounts';
import { enrolAch } from './journeys/enrol-ach';
import { followRefund } from './journeys/follow-refund';
import { getReady } from './journeys/get-ready';
import { openAccount } from './journeys/open-account';
import { recoverLinked } from './journeys/recover-linked';
import { specialCases } from './journeys/special-cases';
import { letterPage } from './letter-page';
import { login } from './login';
import { logins } from './logins';
import { mails } from './mails';
import { minutes } from './minutes';
import { ownInbox } from './own-inbox';
import { options } from './options';
import { errors, pages, states } from './pages';
import { popup } from './popup';
import { questions } from './questions';
import { recognized } from './recognized';
import { ownProblems } from './own-problems';
import { log } from './log';
import { sent } from './sent';
import { sheet } from './sheet';
import { side } from './side';
import { sync } from './sync';
import { parts, today } from './today';
import { tools } from './tools';
import { unsaved } from './unsaved';
import { waiting } from './waiting';
import { guide } from './guide';
import { welcome } from './welcome';

const steps = {
  ...getReady,
  ...openAccount,
  ...recoverLinked,
  ...enrolAch,
  ...addSubAccounts,
  ...specialCases,
  ...followRefund,
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
    /** Shown in English, because the texts of the language are what is missing. */
    languageMissing:
      'Your language could not be loaded, so this is in English. Close this page and open it again.',
  },

  faces,
  headlines,
  actions,
  guidance,
  today,
  parts,
  controls,
  fill,
  firm,
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
  minutes,
  sent,
  sheet,
  side,
  options,
  ownProblems,
  sync,
  guide,
  steps,
  ownInbox,
  waiting,
  calendar,
  log,
  ...cases,
  ...questions,
  ...helpDesks,
  ...mails,
  ...recognized,
  ...tools,
  unsaved,
  welcome,
} as const;
