import { useEffect, useState } from 'react';
import { damageToldAt, readDamaged, watchDamaged } from '../../lib/storage';
import { useAct } from './worker-actions';
import { useShowError } from '../hooks/use-show-error';
import { useStored } from '../hooks/use-stored';
import { Section } from './section';
import { nameParts } from './stored-value-names';
import { useTexts } from './texts-context';

/** Says that stored data was damaged and set aside, until the user dismisses it. */
export function DamageNotice() {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const toldAt = useStored(damageToldAt);
  const damaged = useDamaged();
  const news = damaged.filter(({ at }) => toldAt !== undefined && at > toldAt);
  const latest = news.at(-1);
  if (!latest) return null;
  return (
    <Section title={t('logins.damage.title')} className="notice warning">
      <p>{t('logins.damage.body', { parts: nameParts(news, words) })}</p>
      <div className="row">
        <button type="button" onClick={() => void act({ type: 'damage-read', at: latest.at })}>
          {t('logins.damage.read')}
        </button>
      </div>
    </Section>
  );
}

interface Found {
  key: string;
  at: number;
}

/** Damaged data set aside in both storage areas, oldest first. */
function useDamaged(): readonly Found[] {
  const fail = useShowError();
  const [found, setFound] = useState<readonly Found[]>([]);

  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const all = await Promise.all([readDamaged('local'), readDamaged('session')]);
      if (!isOver) setFound(all.flat().toSorted((a, b) => a.at - b.at));
    };
    const lookOrFail = () => void look().catch(fail);
    const stops = [watchDamaged('local', lookOrFail), watchDamaged('session', lookOrFail)];
    lookOrFail();
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, [fail]);

  return found;
}
