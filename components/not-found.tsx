import type { Miss } from '../lib/pages/types';
import { Section } from './section';
import { useWords } from './words';

/** The fields that have no hint because they were not found with certainty, each with the reason. */
export function NotFound({ missed }: { missed: readonly Miss[] }) {
  const { t } = useWords();
  return (
    <Section title={t('popup.notFound')}>
      <ul className="missed">
        {missed.map(({ field, reason }) => (
          <li key={field}>
            <strong>{t(`fields.${field}`)}</strong>
            <span className="soft">{t(`missReasons.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
