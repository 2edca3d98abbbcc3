import type { Login, SeenLogin } from '../../lib/login-clock';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useTexts } from '../shared/texts-context';
import { ChooseLogin } from './choose-login';

interface WhoseProps {
  seen: SeenLogin;
  /** How many more questions follow. */
  more: number;
  logins: readonly Login[];
}

/** Asks whose log-in it was. */
export function WhoseLogin({ seen, more, logins }: WhoseProps) {
  const { t, locale } = useTexts();
  const act = useAct();
  const answer = (login: string | null) => act({ type: 'whose', seen: seen.id, login });
  return (
    <div className="notice">
      <ChooseLogin
        question={t(`logins.whose.${seen.how}`, { day: formatDay(seen.day, locale) })}
        logins={logins}
        apply={t('logins.whose.apply')}
        onApply={answer}
        none={t('logins.whose.none')}
        onNone={() => answer(null)}
      >
        {more > 0 && <p className="soft">{t('logins.whose.more', { count: more })}</p>}
      </ChooseLogin>
    </div>
  );
}
