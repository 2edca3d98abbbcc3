import { addProxy, proxyUnlocks } from '../../lib/guide/unlock';
import { withoutProxy, type Login } from '../../lib/login-clock';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { nameOf } from './name';

/** How many names are shown; the list has the rest. */
const maxNames = 5;

interface ProxyWarningProps {
  logins: readonly Login[];
  /** Whether it is part of another section, rather than one of its own. */
  isPart: boolean;
}

/** Shown until every owner is known to have a proxy: once locked out, it is too late to add one. */
export function ProxyWarning({ logins, isPart }: ProxyWarningProps) {
  const { t } = useTexts();
  const alone = withoutProxy(logins);
  if (alone.length === 0) return null;
  const body = <WithoutProxy alone={alone} isNamed={logins.length > 1} />;
  const title = t('logins.proxy.title');
  if (!isPart) {
    return (
      <Section title={title} className="notice warning">
        {body}
      </Section>
    );
  }
  return (
    <div className="notice warning stack">
      <h3>{title}</h3>
      {body}
    </div>
  );
}

/** How to add a proxy. Texts: `logins.proxy.steps.<step>`. */
const steps = ['one', 'two', 'three', 'four'] as const;

function WithoutProxy({ alone, isNamed }: { alone: readonly Login[]; isNamed: boolean }) {
  const words = useTexts();
  const { t, locale } = words;
  const names = alone.slice(0, maxNames).map((login) => nameOf(login, words));
  const labels = [...names, ...(alone.length > maxNames ? ['…'] : [])];
  return (
    <>
      <p>{t('logins.proxy.body')}</p>
      {isNamed && (
        <p className="soft">
          {t('logins.proxy.which', { labels: new Intl.ListFormat(locale).format(labels) })}
        </p>
      )}
      <details>
        <summary>{t('logins.proxy.howTitle')}</summary>
        <ol className="how">
          {steps.map((step) => (
            <li key={step}>{t(`logins.proxy.steps.${step}`)}</li>
          ))}
        </ol>
        <p>{t('logins.proxy.ownerOnly')}</p>
        <Why
          of={addProxy}
          text={(inWords) => steps.map((step) => inWords(`logins.proxy.steps.${step}`)).join(' ')}
        />
        <p>{t('logins.proxy.unlocks')}</p>
        <Why of={proxyUnlocks} text={(inWords) => inWords('logins.proxy.unlocks')} />
      </details>
    </>
  );
}
