import { isDay } from '../../lib/day';
import { linesOf, ownerOf, type LetterDraft } from '../../lib/letter';
import { useWords } from '../words';

/** The letter as it is printed: to CBP, so its day is written as in the United States. */
export function LetterSheet({ draft }: { draft: LetterDraft }) {
  const { t } = useWords();
  const account = t(`letterAccounts.${draft.account}`);
  const numbers = linesOf(draft.numbers);
  const address = linesOf(draft.address);
  return (
    <article className="paper letter" aria-label={t('letterPage.preview')}>
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
      {/* A date field takes years of six digits, which no date format does. */}
      <Filled text={isDay(draft.date) ? americanDay(draft.date) : ''} />
      <p>
        {t('letterPage.sheet.to')}
        <br />
        {t('letterPage.sheet.toDesk')}
      </p>
      <p>
        <strong>{t('letterPage.sheet.subject', { account })}</strong>
      </p>
      <p>{t('letterPage.sheet.greeting')}</p>
      <p>{t('letterPage.sheet.request', { account })}</p>
      <dl>
        <Row name={t('letterPage.sheet.topAccount')} lines={linesOf(draft.topAccount)} />
        <Row name={t('letterPage.sheet.numbers')} lines={numbers} />
        <Row name={t('letterPage.sheet.company')} lines={linesOf(draft.company)} />
        <Row name={t('letterPage.sheet.address')} lines={address} />
        <Row name={t('letterPage.sheet.owner')} lines={linesOf(ownerOf(draft))} />
        {draft.contact.trim() !== '' && (
          <Row name={t('letterPage.sheet.contact')} lines={[draft.contact]} />
        )}
      </dl>
      <p>{t('letterPage.sheet.thanks')}</p>
      <div className="signature">
        <div className="ink" />
        <Filled text={draft.signer} />
        <div>{t(`letterRoles.${draft.role}`)}</div>
      </div>
    </article>
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

/** What was typed, or a line on which it is written by hand. */
function Filled({ text }: { text: string }) {
  return text.trim() === '' ? <div className="blank" /> : <div>{text}</div>;
}

function americanDay(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
