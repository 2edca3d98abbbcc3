import { useState } from 'react';
import { bringToFront } from '../../lib/browser/tabs';
import { doorsOf } from '../../lib/guidance';
import { policy } from '../../lib/storage';
import { languageFor, languages, nameOf } from '../../lib/texts/languages';
import { BoundedParts } from '../shared/error-boundary';
import { useAct } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { useOpenSide } from '../hooks/use-open-side';
import { Logo } from '../shared/logo';
import { Doors } from '../shared/doors';
import { useTexts } from '../shared/texts-context';
import { useFormTab } from './use-form-tab';
import './welcome.css';

/** The terms a user meets first. Texts: `welcome.terms.<term>`. */
const terms = ['form', 'contact', 'owner'] as const;

/** Browsers with instructions for pinning. Texts: `welcome.pin.<browser>`. */
const browsers = ['chrome', 'edge', 'firefox'] as const;

/** The first minute: where the user stands, three terms, and how to pin the button. */
export function Welcome() {
  const words = useTexts();
  const { t, locale } = words;
  const act = useAct();
  const openSide = useOpenSide();
  const formTab = useFormTab();
  // The organization's language is not for the user to change.
  const offered = useStored(policy)?.language === undefined ? languages : [];
  const [hasChosen, setHasChosen] = useState(false);

  return (
    <>
      <header className="head">
        <Logo />
        <p className="name">{t('app.name')}</p>
        <span className="tag">{t('welcome.unofficial')}</span>
        {offered
          .filter((language) => language !== languageFor(null, [locale]))
          .map((language, at) => (
            // By place: the pressed button stays, with the focus, and offers the other language.
            <button
              key={at}
              type="button"
              className="language"
              lang={language}
              onClick={() => void act({ type: 'language', language })}
            >
              {nameOf(language)}
            </button>
          ))}
      </header>
      <main className="welcome">
        <BoundedParts>
          <section className="lead">
            <h1 tabIndex={-1}>{t('welcome.title')}</h1>
            <p>{t('welcome.lead')}</p>
          </section>
          {formTab !== null && (
            <p className="band">
              <span>{t('welcome.formOpen')}</span>
              <button type="button" onClick={() => void bringToFront(formTab)}>
                {t('today.toForm')}
              </button>
            </p>
          )}
          <section aria-label={t('triage.stand.question')}>
            <Doors
              doors={doorsOf(words)}
              onChoose={(answer) => {
                void openSide('guide');
                setHasChosen(true);
                void act({ type: 'answer', tabId: null, question: 'stand', answer });
              }}
            />
            <output>{hasChosen ? t('welcome.chosen') : ''}</output>
          </section>
          <section>
            <h2>{t('welcome.termsTitle')}</h2>
            <dl>
              {terms.map((term) => (
                <div key={term}>
                  <dt>{t(`welcome.terms.${term}.name`)}</dt>
                  <dd>{t(`welcome.terms.${term}.is`)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section>
            <h2>{t('welcome.notTitle')}</h2>
            <p>{t('welcome.not')}</p>
            <p>{t('app.privacy')}</p>
          </section>
          <section className="band">
            <div>
              <h2>{t('welcome.pinTitle')}</h2>
              <ul>
                {browsers.map((browser) => (
                  <li key={browser}>{t(`welcome.pin.${browser}`)}</li>
                ))}
              </ul>
            </div>
          </section>
          <p className="soft">{t('welcome.close')}</p>
        </BoundedParts>
      </main>
    </>
  );
}
