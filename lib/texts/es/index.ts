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
 * Spanish as it is written in the United States and Latin America, with “usted”. One word for one
 * thing:
 *
 * - log in: entrar; a login, the account: acceso; a login, the event: ingreso
 * - owner (TAO): titular; proxy: apoderado; broker: agente (aduanal); your contact: su contacto
 * - importer of record: importador registrado; tied to an account: ligado a una cuenta
 * - entry: entrada, and nothing else; application, apply: solicitud, solicitar
 * - inbox: buzón; an email, its address: correo; code: código; countdown: cuenta regresiva
 * - wait: espera; log: registro; prep sheet: hoja de preparación; backup: copia de seguridad
 *
 * CBP's names stay English. “Su contacto” after a sentence about the broker would be the broker's:
 * then say “de usted”.
 */
export const es = {
  app: {
    name: 'ACE Companion',
    unofficial: 'No oficial. Sin vínculo con CBP ni con DHS.',
    privacy:
      'Nada de lo que escribe en las páginas de CBP se lee, se guarda ni se envía. Esta extensión no hace ninguna conexión de red.',
    languageMissing:
      'No se pudo cargar su idioma, por eso esto está en inglés. Cierre esta página y ábrala otra vez.',
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
