import { capeDays, unusedNumber } from '../../lib/guide/unlock';
import { Section } from '../section';
import { Source } from '../source';
import { useWords } from '../words';

/** Other rules that are easily confused with the 45 days. */
export function Apart() {
  const { t } = useWords();
  return (
    <Section title={t('logins.apart.title')}>
      <p>{t('logins.apart.lead')}</p>
      <h3>{t('logins.apart.number.title')}</h3>
      <p>{t('logins.apart.number.body')}</p>
      <Source of={unusedNumber} />
      <h3>{t('logins.apart.cape.title')}</h3>
      <p>{t('logins.apart.cape.body')}</p>
      <Source of={capeDays} />
    </Section>
  );
}
