import { useId, useState } from 'react';
import { ownerLookup, sameDay, unlockByRole } from '../lib/guide/unlock';
import { roles, type Role } from '../lib/login-clock';
import { mailto } from '../lib/mailto';
import { mailLink } from '../lib/ready-mail';
import { Source } from './source';
import { useWords } from './words';

/** How to get back in, by the role of who is locked out. Open when the 45 days are over. */
export function Unlock({ role, isOver }: { role: Role | null; isOver: boolean }) {
  const { t } = useWords();
  return (
    <details open={isOver}>
      <summary>{t('popup.unlock')}</summary>
      <UnlockByRole role={role} />
    </details>
  );
}

/** The same without a lid. */
export function UnlockByRole({ role }: { role: Role | null }) {
  const { t } = useWords();
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
      {/* Only an owner writes to ACE Support; others to their owner, whose address is theirs to know. */}
      {chosen === 'TAO' ? (
        <Mail href={mailLink('reactivation', {}, t)} label={t('logins.back.mailTao')} />
      ) : (
        <Mail
          href={mailto('', t('logins.mails.owner.subject'), t('logins.mails.owner.body'))}
          label={t('logins.back.mailOwner')}
        />
      )}
      <Source of={unlockByRole[chosen]} />
      <p>{t('login.unlock.ownerUnknown')}</p>
      <Mail href={mailLink('lookup', {}, t)} label={t('logins.back.mailLookup')} />
      <Source of={ownerLookup} />
      <p>{t('login.unlock.sameDay')}</p>
      <Source of={sameDay} />
      <p className="soft">{t('logins.back.mailNote')}</p>
    </div>
  );
}

/** A mail ready to send; none to a desk whose address is not confirmed. */
function Mail({ href, label }: { href: string | null; label: string }) {
  if (href === null) return null;
  return (
    <div className="row">
      <a className="button" href={href}>
        {label}
      </a>
    </div>
  );
}
