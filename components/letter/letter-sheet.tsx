import { isDay } from '../../lib/day';
import { linesOf, ownerOf, type LetterDraft } from '../../lib/letter';
import { cbpText } from '../../lib/texts';
import { useTexts } from '../shared/texts-context';

/** The printed letter. It goes to CBP, so it is in English with an American date. */
export function LetterSheet({ draft }: { draft: LetterDraft }) {
  const { t } = useTexts();
  const account = cbpText(`letter.accounts.${draft.account}`);
  const numbers = linesOf(draft.numbers);
  const address = linesOf(draft.address);
  return (
    <article lang="en" dir="ltr" className="paper letter" aria-label={t('letterPage.preview')}>
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
      <Filled text={isDay(draft.date) ? americanDay(draft.date) : ''} />
      <p>
        {cbpText('letter.to')}
        <br />
        {cbpText('letter.toDesk')}
      </p>
      <p>
        <strong>{cbpText('letter.subject', { account })}</strong>
      </p>
      <p>{cbpText('letter.greeting')}</p>
      <p>{cbpText('letter.request', { account })}</p>
      <dl>
        <Row name={cbpText('letter.topAccount')} lines={linesOf(draft.topAccount)} />
        <Row name={cbpText('letter.numbers')} lines={numbers} />
        <Row name={cbpText('letter.company')} lines={linesOf(draft.company)} />
        <Row name={cbpText('letter.address')} lines={address} />
        <Row name={cbpText('letter.owner')} lines={linesOf(ownerOf(draft))} />
        {draft.contact.trim() !== '' && (
          <Row name={cbpText('letter.contact')} lines={[draft.contact]} />
        )}
      </dl>
      <p>{cbpText('letter.thanks')}</p>
      <div className="signature">
        <div className="ink" />
        <Filled text={draft.signer} />
        <div>{cbpText(`letter.roles.${draft.role}`)}</div>
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

/** The typed text, or a blank line to fill in by hand. */
function Filled({ text }: { text: string }) {
  return text.trim() === '' ? <div className="blank" /> : <div>{text}</div>;
}

function americanDay(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
