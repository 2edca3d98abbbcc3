import type { Login } from '../../lib/login-clock';
import type { Words } from '../../lib/texts';

/** The displayed name of a login. */
export function nameOf(login: Login, { t }: Words): string {
  if (login.label !== '') return login.label;
  return login.isMine ? t('logins.yours') : t('logins.noLabel');
}
