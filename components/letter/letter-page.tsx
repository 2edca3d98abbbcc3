import { useEffect, useState } from 'react';
import { dayOf } from '../../lib/day';
import { letterSupport, webFormStep } from '../../lib/guide/journeys/add-sub-accounts';
import { emptyLetter, stillOpen, type LetterDraft } from '../../lib/letter';
import { PageFrame } from '../shared/page-frame';
import { ReadyMail } from '../help/ready-mail';
import { useUnsavedInput } from '../hooks/use-unsaved-input';
import '../shared/paper.css';
import { Section } from '../shared/section';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { LetterForm } from './letter-form';
import { LetterMeaning, LetterSheet } from './letter-sheet';
import './letter.css';

/** The letter that adds sub-accounts: its form, its printed look, and the email for it. */
export function LetterPage() {
  const { t, locale, original } = useTexts();
  const [draft, setDraft] = useState<LetterDraft>(() => emptyLetter(dayOf(Date.now())));
  const [hasUnsavedInput, setIsTyped] = useState(false);
  useLeaveWarning(hasUnsavedInput);
  useUnsavedInput(hasUnsavedInput);
  const open = stillOpen(draft).map((part) => t(`letter.${part}`));
  const change = (part: Partial<LetterDraft>) => {
    setIsTyped(true);
    setDraft((before) => ({ ...before, ...part }));
  };

  return (
    <PageFrame title={t('letterPage.title')} className="letter-page">
      <div className="stack beside">
        <Section title={t('letterPage.form')}>
          <p>{t('steps.sub-letter.why')}</p>
          <Why of={letterSupport} text={(inWords) => inWords('steps.sub-letter.why')} />
          <p className="notice">{t('letterPage.notStored')}</p>
          <LetterForm draft={draft} onChange={change} />
        </Section>
        <WebForm />
      </div>
      <div className="stack">
        <Section title={t('letterPage.preview')} className="letter-section">
          <LetterSheet draft={draft} />
          {original && <LetterMeaning draft={draft} />}
          <p className="soft">
            {t('letterPage.empty', {
              count: open.length,
              parts: new Intl.ListFormat(locale).format(open),
            })}
          </p>
          <div className="row">
            <button type="button" className="main" onClick={() => print()}>
              {t('letterPage.print')}
            </button>
          </div>
          <p className="soft">{t('letterPage.printHint')}</p>
        </Section>
        <Section title={t('letterPage.send')}>
          <p>{t('letterPage.sendLead')}</p>
          <p className="notice">{t('steps.sub-send.note')}</p>
          <ReadyMail
            id="sub-account"
            filled={{
              topAccount: draft.topAccount,
              company: draft.company,
              numbers: draft.numbers,
              name: draft.signer,
            }}
          />
        </Section>
      </div>
    </PageFrame>
  );
}

/** The web form, which is newer and should be tried first. */
function WebForm() {
  const { t } = useTexts();
  return (
    <Section title={t('letterPage.otherWay')}>
      <p>{t('steps.sub-way.do')}</p>
      <Why of={webFormStep.says.do} text={(inWords) => inWords('steps.sub-way.do')} />
      <p>{t('steps.sub-way.troubles.form-unknown.do')}</p>
      <Why
        of={webFormStep.troubles['form-unknown']}
        text={(inWords) => inWords('steps.sub-way.troubles.form-unknown.do')}
      />
    </Section>
  );
}

/** Makes the browser ask before a tab with unsaved input is closed. */
function useLeaveWarning(hasUnsavedInput: boolean): void {
  useEffect(() => {
    if (!hasUnsavedInput) return undefined;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [hasUnsavedInput]);
}
