import { useId } from 'react';
import { browserLanguages } from '../../lib/browser/current-texts';
import { languageFor, languages, nameOf, type Language } from '../../lib/texts/languages';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { useAct } from '../shared/worker-actions';

/** The value of the option that leaves the language to the browser. */
const browserChooses = '';

/** Chooses the language of everything we show. Null: as in the browser. */
export function LanguageSection({ language }: { language: Language | null }) {
  const { t } = useTexts();
  const act = useAct();
  const id = useId();
  const name = nameOf(languageFor(null, browserLanguages()));
  return (
    <Section title={t('options.language.title')}>
      <div className="field">
        <label htmlFor={id}>{t('options.language.label')}</label>
        <select
          id={id}
          autoComplete="off"
          value={language ?? browserChooses}
          onChange={({ currentTarget: { value } }) => {
            const chosen = languages.find((candidate) => candidate === value) ?? null;
            void act({ type: 'language', language: chosen });
          }}
        >
          <option value={browserChooses}>{t('options.language.browser', { name })}</option>
          {languages.map((candidate) => (
            <option key={candidate} value={candidate} lang={candidate}>
              {nameOf(candidate)}
            </option>
          ))}
        </select>
      </div>
      <p className="soft">{t('options.language.lead')}</p>
    </Section>
  );
}
