import { useId, useState } from 'react';
import { ownerLookup, sameDay, unlockByRole } from '../lib/guide/unlock';
import type { Role } from '../lib/login-clock';
import { Source } from './source';
import { useWords } from './words';

const roles = ['TAO', 'PTAO', 'TAU'] as const satisfies readonly Role[];

/** How to get back in, by the role of who is locked out. Open when the 45 days are over. */
export function Unlock({ role, isOver }: { role: Role | null; isOver: boolean }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Role>(role ?? 'TAO');
  const selectId = useId();
  return (
    <details open={isOver}>
      <summary>{t('popup.unlock')}</summary>
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
        <Source of={unlockByRole[chosen]} />
        <p>{t('login.unlock.ownerUnknown')}</p>
        <Source of={ownerLookup} />
        <p>{t('login.unlock.sameDay')}</p>
        <Source of={sameDay} />
      </div>
    </details>
  );
}
