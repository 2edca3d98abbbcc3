import { useEffect, useRef, useState } from 'react';
import type { Sync } from '../../lib/storage';
import { useAct } from '../acting';
import { Section } from '../section';
import { useWords } from '../words';

type Done = 'here' | 'everywhere' | null;

/** Switches sharing with the person's other computers on and off, and says what was not shared. */
export function SyncSection({ sync }: { sync: Sync }) {
  const { t } = useWords();
  const act = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const [done, setDone] = useState<Done>(null);

  const turnOn = () => {
    setDone(null);
    void act({ type: 'sync-on' });
  };
  const turnOff = async (everywhere: boolean) => {
    const refused = await act({ type: 'sync-off', everywhere });
    if (refused !== null) return;
    setIsAsking(false);
    setDone(everywhere ? 'everywhere' : 'here');
  };

  return (
    <Section title={t('sync.title')}>
      <p>{t('sync.lead')}</p>
      <p>{t('sync.names')}</p>
      <p className="soft">{t('sync.never')}</p>
      <p className="soft">{t('sync.needs')}</p>
      {sync.stopped && <p className="notice">{t('sync.stopped')}</p>}
      {sync.on && <Standing sync={sync} />}
      {sync.on && isAsking && (
        <HowToEnd onEnd={(all) => void turnOff(all)} onCancel={() => setIsAsking(false)} />
      )}
      {!(sync.on && isAsking) && (
        <div className="row">
          {sync.on ? (
            <button type="button" onClick={() => setIsAsking(true)}>
              {t('sync.turnOff')}
            </button>
          ) : (
            <button type="button" onClick={turnOn}>
              {t('sync.turnOn')}
            </button>
          )}
        </div>
      )}
      <output>{done && !sync.on ? t(`sync.done.${done}`) : ''}</output>
    </Section>
  );
}

/** That it is on, and what of it could not be done. */
function Standing({ sync }: { sync: Sync }) {
  const { t } = useWords();
  const counted = (['left', 'aside', 'newer', 'damaged'] as const).filter((what) => sync[what] > 0);
  return (
    <div aria-live="polite" className="stack">
      <p>
        <strong>{t('sync.on')}</strong>
      </p>
      {sync.failed && <p className="notice warning">{t('sync.failed')}</p>}
      {sync.isNewer && <p className="notice warning">{t('sync.isNewer')}</p>}
      {!sync.isNewer &&
        counted.map((what) => (
          <p key={what} className="notice warning">
            {t(`sync.${what}`, { count: sync[what] })}
          </p>
        ))}
    </div>
  );
}

interface HowToEndProps {
  onEnd: (everywhere: boolean) => void;
  onCancel: () => void;
}

/** What becomes of the copy is the person's to say, each time. */
function HowToEnd({ onEnd, onCancel }: HowToEndProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="notice stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('sync.ask.title')}
      </h3>
      <p>{t('sync.ask.here')}</p>
      <p>{t('sync.ask.everywhere')}</p>
      <div className="row">
        <button type="button" onClick={() => onEnd(false)}>
          {t('sync.ask.doHere')}
        </button>
        <button type="button" onClick={() => onEnd(true)}>
          {t('sync.ask.doEverywhere')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('sync.ask.cancel')}
        </button>
      </div>
    </div>
  );
}
