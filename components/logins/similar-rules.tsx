import { capeDays, unusedNumber } from '../../lib/guide/unlock';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';

/** Other rules that are easily confused with the 45 days. */
export function SimilarRules() {
  const { t } = useTexts();
  return (
    <Section title={t('logins.apart.title')}>
      <p>{t('logins.apart.lead')}</p>
      <h3>{t('logins.apart.number.title')}</h3>
      <p>{t('logins.apart.number.body')}</p>
      <Why of={unusedNumber} text={(inWords) => inWords('logins.apart.number.body')} />
      <h3>{t('logins.apart.cape.title')}</h3>
      <p>{t('logins.apart.cape.body')}</p>
      <Why of={capeDays} text={(inWords) => inWords('logins.apart.cape.body')} />
    </Section>
  );
}
