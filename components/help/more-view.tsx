import { BoundedParts } from '../shared/error-boundary';
import { keyFacts, type KeyFactId } from '../../lib/guide/key-facts';
import { resources, type ResourceId } from '../../lib/guide/resources';
import { formatDated } from '../../lib/texts/formats';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { CheckForm } from './check-form';
import { CheckedImporterNumber, CheckedRoutingNumber } from './checked';
import './help.css';

/** Things people look up now and then: other views, small tools, facts, CBP's own pages. */
export function MoreView() {
  return (
    <BoundedParts>
      <Onward />
      <Tools />
      <KeyFacts />
      <Resources />
    </BoundedParts>
  );
}

function Tools() {
  const { t } = useTexts();
  return (
    <Section title={t('help.more.tools')}>
      <CheckForm
        label={t('routing.label')}
        lead={t('help.tool.routingLead')}
        inputMode="numeric"
        result={(text) => <CheckedRoutingNumber text={text} />}
      />
      <CheckForm
        label={t('importerNumber.label')}
        lead={t('help.tool.importerLead')}
        inputMode="text"
        result={(text) => <CheckedImporterNumber text={text} />}
      />
      <p className="soft">{t('help.tool.notKept')}</p>
    </Section>
  );
}

/** Links to the views without a tab of their own, and to our pages. */
function Onward() {
  const { t } = useTexts();
  return (
    <ul className="onward">
      <li>
        <a href="#waits">{t('side.waits')}</a>
      </li>
      <li>
        <a href="#log">{t('side.log')}</a>
      </li>
      <li>
        <a href="#sheet">{t('side.sheet')}</a>
      </li>
      <li>
        <a href="/letter.html" target="_blank">
          {t('side.letter')}
        </a>
      </li>
      <li>
        <a href="/options.html#company" target="_blank">
          {t('options.company.title')}
        </a>
      </li>
      <li>
        <a href="/options.html" target="_blank">
          {t('options.title')}
        </a>
      </li>
    </ul>
  );
}

// `Object.keys` returns `string[]`.
const factIds = Object.keys(keyFacts).filter((id): id is KeyFactId => Object.hasOwn(keyFacts, id));
const resourceIds = Object.keys(resources).filter((id): id is ResourceId =>
  Object.hasOwn(resources, id),
);

/** Key facts with their sources. Each figure states its own date. */
function KeyFacts() {
  const { t } = useTexts();
  return (
    <Section title={t('help.more.facts')}>
      <ul className="facts">
        {factIds.map((id) => (
          <li key={id}>
            <p>{t(`keyFacts.${id}`)}</p>
            <Why of={keyFacts[id]} text={(inWords) => inWords(`keyFacts.${id}`)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Resources() {
  const { t, locale } = useTexts();
  return (
    <Section title={t('help.more.resources')} aside={t('help.more.newTab')}>
      <ul className="facts">
        {resourceIds.map((id) => {
          const { url, dated } = resources[id];
          return (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                {t(`resources.${id}`)}
              </a>
              <p className="soft">
                {dated === null
                  ? t('help.more.undated')
                  : t('help.more.dated', { dated: formatDated(dated, locale) })}
                {' · '}
                {new URL(url).hostname}
              </p>
              <Why of={resources[id]} text={(inWords) => inWords(`resources.${id}`)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
