import { useId, useState } from 'react';
import { ownerLookup, sameDay, unlockByRole } from '../../lib/guide/unlock';
import type { MailId } from '../../lib/guide/ids';
import { roles, type Role } from '../../lib/login-clock';
import { mailto } from '../../lib/mailto';
import { mailLink } from '../../lib/ready-mail';
import { useAct } from '../shared/worker-actions';
import { MailLink } from '../shared/mail-link';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';

/** How to regain access, depending on the role. Initially open when the 45 days are over. */
export function Unlock({ role, isOver }: { role: Role | null; isOver: boolean }) {
  const { t } = useTexts();
  return (
    <details open={isOver}>
      <summary>{t('popup.unlock')}</summary>
      <UnlockByRole role={role} />
    </details>
  );
}

/** The same, not collapsible. Without a role, the user chooses one. */
export function UnlockByRole({ role = null }: { role?: Role | null }) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<Role>(role ?? 'TAO');
  const selectId = useId();
  return (
    <div className="field">
      <label htmlFor={selectId}>{t('login.unlock.role')}</label>
      <select
        id={selectId}
        value={chosen}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          const found = roles.find((candidate) => candidate === currentTarget.value);
          if (found) setChosen(found);
        }}
      >
        {roles.map((candidate) => (
          <option key={candidate} value={candidate}>
            {t(`login.unlock.roles.${candidate}`)}
          </option>
        ))}
      </select>
      <output>{t(`login.unlock.how.${chosen}`)}</output>
      {/* Only an owner writes to ACE Support; everyone else asks their owner. */}
      {chosen === 'TAO' ? (
        <Mail mail="reactivation" label={t('logins.back.mailTao')} />
      ) : (
        <div className="row">
          <MailLink
            href={mailto('', t('logins.mails.owner.subject'), t('logins.mails.owner.body'))}
          >
            {t('logins.back.mailOwner')}
          </MailLink>
        </div>
      )}
      <Why of={unlockByRole[chosen]} text={(inWords) => inWords(`login.unlock.how.${chosen}`)} />
      <p>{t('login.unlock.ownerUnknown')}</p>
      <Mail mail="lookup" label={t('logins.back.mailLookup')} />
      <Why of={ownerLookup} text={(inWords) => inWords('login.unlock.ownerUnknown')} />
      <p>{t('login.unlock.sameDay')}</p>
      <Why of={sameDay} text={(inWords) => inWords('login.unlock.sameDay')} />
      <p className="soft">{t('logins.back.mailNote')}</p>
    </div>
  );
}

/** A ready-made email, unless the help desk's address is unconfirmed. */
function Mail({ mail, label }: { mail: MailId; label: string }) {
  const { t } = useTexts();
  const act = useAct();
  const href = mailLink(mail, {}, t);
  if (href === null) return null;
  return (
    <div className="row">
      <MailLink href={href} onOpen={() => void act({ type: 'mail-opened', mail })}>
        {label}
      </MailLink>
    </div>
  );
}
