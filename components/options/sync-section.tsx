import { useState } from 'react';
import type { Sync } from '../../lib/storage';
import { useAct } from '../shared/worker-actions';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

/** Turns sync with the user's other computers on and off, and says what was not synced. */
export function SyncSection({ sync }: { sync: Sync }) {
  const { t } = useTexts();
  const act = useAct();
  const [ended, setEnded] = useState<'here' | 'everywhere' | null>(null);

  const turnOff = async (how: 'here' | 'everywhere') => {
    const refused = await act({ type: 'sync-off', everywhere: how === 'everywhere' });
    if (refused === null) setEnded(how);
  };
  const counted = (['left', 'aside', 'unreadable'] as const).filter((what) => sync[what] > 0);
  return (
    <Section title={t('sync.title')}>
      <p>{t('sync.lead')}</p>
      <p>{t('sync.names')}</p>
      <p className="soft">{t('sync.never')}</p>
      <p className="soft">{t('sync.needs')}</p>
      {sync.stopped && <p className="notice">{t('sync.stopped')}</p>}
      <div aria-live="polite" className="stack">
        {sync.on && <strong>{t('sync.on')}</strong>}
        {sync.failed && <p className="notice warning">{t('sync.failed')}</p>}
        {counted.map((what) => (
          <p key={what} className="notice warning">
            {t(`sync.${what}`, { count: sync[what] })}
          </p>
        ))}
      </div>
      {sync.on ? (
        <details>
          <summary>{t('sync.turnOff')}</summary>
          {(['here', 'everywhere'] as const).map((how) => (
            <div key={how} className="stack">
              <p>{t(`sync.${how}.explained`)}</p>
              <div className="row">
                <button type="button" onClick={() => void turnOff(how)}>
                  {t(`sync.${how}.do`)}
                </button>
              </div>
            </div>
          ))}
        </details>
      ) : (
        <div className="row">
          <button type="button" onClick={() => void act({ type: 'sync-on' })}>
            {t('sync.turnOn')}
          </button>
        </div>
      )}
      <output>{ended && !sync.on && !sync.stopped ? t(`sync.${ended}.done`) : ''}</output>
    </Section>
  );
}
