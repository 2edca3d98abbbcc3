import { policyKeys, type Policy } from '../../lib/policy';
import { nameOf } from '../../lib/texts/languages';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

/** What the user's organization has set. Nobody can change it here. */
export function FirmSection({ policy }: { policy: Policy }) {
  const { t } = useTexts();
  const set = policyKeys.filter((key) => policy[key] !== undefined);
  if (set.length === 0) return null;
  const { language } = policy;
  const textOf = (key: keyof Policy) => {
    const value = policy[key];
    if (key === 'language') return language ? nameOf(language) : '';
    return typeof value === 'boolean' ? t(value ? 'firm.on' : 'firm.off') : (value ?? '');
  };
  return (
    <Section title={t('firm.set')}>
      <p>{t('firm.lead')}</p>
      <ul className="short-list">
        {set.map((key) => (
          <li key={key}>
            <span className="soft">{t(`firm.keys.${key}`)}</span> <span>{textOf(key)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
