import { useState } from 'react';
import type { Access } from './hooks/use-access';
import { Section } from './section';
import { useWords } from './words';

/** The browser withdrew the access: says so, with one button to give it back. */
export function AccessNotice({ access }: { access: Access }) {
  const { t } = useWords();
  const [wasRefused, setWasRefused] = useState(false);

  const onGive = () => {
    // Nothing may be awaited before this, or the browser does not take it as the person's own click.
    access.ask().then(
      (given) => setWasRefused(!given),
      () => setWasRefused(true),
    );
  };

  return (
    <Section title={t('popup.accessTitle')} className="notice warning">
      <p>{t('popup.accessBody')}</p>
      <div className="row">
        <button type="button" className="main" onClick={onGive}>
          {t('popup.accessGive')}
        </button>
      </div>
      <output>{wasRefused ? t('popup.accessRefused') : ''}</output>
    </Section>
  );
}
