import { useId } from 'react';
import { browserLanguages } from '../../lib/browser/current-texts';
import { languageFor, languages, nameOf, type Language } from '../../lib/texts/languages';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { useAct } from '../shared/worker-actions';

/** The value of the option that leaves the language to the browser. */
const browserChooses = '';

interface LanguageSectionProps {
  /** Null: as in the browser. */
  language: Language | null;
  /** The language that the user's organization has set. */
  set: Language | undefined;
}

/** Chooses the language of everything we show. */
export function LanguageSection({ language, set }: LanguageSectionProps) {
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
          disabled={set !== undefined}
          aria-describedby={set && `${id}-set`}
          value={set ?? language ?? browserChooses}
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
      {set && <p id={`${id}-set`}>{t('firm.set')}</p>}
      <p className="soft">{t('options.language.lead')}</p>
    </Section>
  );
}
