import { isDay } from '../../lib/day';
import { linesOf, ownerOf, type LetterDraft } from '../../lib/letter';
import { english, type Translate } from '../../lib/texts';
import { useTexts } from '../shared/texts-context';

/** The printed letter. It goes to CBP, so it is in English with an American date. */
export function LetterSheet({ draft }: { draft: LetterDraft }) {
  const { t } = useTexts();
  return (
    <article lang="en" dir="ltr" className="paper letter" aria-label={t('letterPage.preview')}>
      <LetterText draft={draft} t={english} locale="en-US" />
    </article>
  );
}

/** What the letter says, in a language that is not English. */
export function LetterMeaning({ draft }: { draft: LetterDraft }) {
  const { t, locale } = useTexts();
  return (
    <details className="meaning">
      <summary>{t('letterPage.meaning')}</summary>
      <div className="paper letter">
        <LetterText draft={draft} t={t} locale={locale} />
      </div>
    </details>
  );
}

interface LetterTextProps {
  draft: LetterDraft;
  t: Translate;
  /** Of the date: a BCP 47 tag. */
  locale: string;
}

function LetterText({ draft, t, locale }: LetterTextProps) {
  const account = t(`sent.letter.accounts.${draft.account}`);
  const numbers = linesOf(draft.numbers);
  const address = linesOf(draft.address);
  return (
    <>
      {draft.hasPaper ? (
        <div className="room" />
      ) : (
        <div className="letterhead">
          <Filled text={draft.company} />
          {address.map((line, at) => (
            <div key={at}>{line}</div>
          ))}
        </div>
      )}
      {/* Date inputs accept six-digit years, which date formats do not. */}
      <Filled text={isDay(draft.date) ? longDay(draft.date, locale) : ''} />
      <p>
        {t('sent.letter.to')}
        <br />
        {t('sent.letter.toDesk')}
      </p>
      <p>
        <strong>{t('sent.letter.subject', { account })}</strong>
      </p>
      <p>{t('sent.letter.greeting')}</p>
      <p>{t('sent.letter.request', { account })}</p>
      <dl>
        <Row name={t('sent.letter.topAccount')} lines={linesOf(draft.topAccount)} />
        <Row name={t('sent.letter.numbers')} lines={numbers} />
        <Row name={t('sent.letter.company')} lines={linesOf(draft.company)} />
        <Row name={t('sent.letter.address')} lines={address} />
        <Row name={t('sent.letter.owner')} lines={linesOf(ownerOf(draft))} />
        {draft.contact.trim() !== '' && (
          <Row name={t('sent.letter.contact')} lines={[draft.contact]} />
        )}
      </dl>
      <p>{t('sent.letter.thanks')}</p>
      <div className="signature">
        <div className="ink" />
        <Filled text={draft.signer} />
        <div>{t(`sent.letter.roles.${draft.role}`)}</div>
      </div>
    </>
  );
}

function Row({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {lines.length === 0 ? (
          <Filled text="" />
        ) : (
          lines.map((line, at) => <div key={at}>{line}</div>)
        )}
      </dd>
    </div>
  );
}

/** The typed text, or a blank line to fill in by hand. */
function Filled({ text }: { text: string }) {
  return text.trim() === '' ? <div className="blank" /> : <div>{text}</div>;
}

function longDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
