import { useState } from 'react';
import { useAccess } from '../hooks/use-access';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

/** Whether the browser lets us help on CBP's pages, and a way to allow it. */
export function AccessSection() {
  const { t } = useTexts();
  const access = useAccess();
  const [isDenied, setIsDenied] = useState(false);
  if (!access) return null;
  return (
    <Section title={t('options.access.title')}>
      <p>{access.isGiven ? `✓ ${t('options.access.given')}` : t('options.access.missing')}</p>
      {!access.isGiven && (
        <div className="row">
          <button
            type="button"
            onClick={() => void access.ask().then((isGiven) => setIsDenied(!isGiven))}
          >
            {t('options.access.allow')}
          </button>
        </div>
      )}
      <output>{isDenied && !access.isGiven ? t('options.access.denied') : ''}</output>
    </Section>
  );
}
