import { contacts, mailButtonOf, type Contact } from '../../lib/guide/contacts';
import type { ContactId } from '../../lib/guide/ids';
import { Source } from '../source';
import { useWords } from '../words';

/** The desks to ask when a wait is over, best first. */
export function Ask({ desks, isOpen }: { desks: readonly ContactId[]; isOpen: boolean }) {
  const { t } = useWords();
  return (
    <details open={isOpen}>
      <summary>{t('waiting.ask')}</summary>
      <ul className="desks">
        {desks.map((id) => (
          <li key={id}>
            <strong>{t(`contacts.${id}.name`)}</strong>
            <p>{t(`contacts.${id}.for`)}</p>
            <Ways of={contacts[id]} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How to reach it, each way with its own grounds. An address that CBP has not confirmed is not linked. */
function Ways({ of: desk }: { of: Contact }) {
  const { t } = useWords();
  const { mail, phone } = desk;
  const link = mailButtonOf(desk);
  const number = phone && {
    number: phone.number,
    extension: phone.extension ?? '',
  };
  return (
    <>
      {mail && (
        <>
          <p>{link === null ? mail.address : <a href={`mailto:${link}`}>{mail.address}</a>}</p>
          <Source of={mail} />
        </>
      )}
      {number && (
        <>
          <p>
            {number.extension === ''
              ? t('contactLabels.phone', number)
              : t('contactLabels.phoneExtension', number)}
          </p>
          <Source of={phone} />
        </>
      )}
    </>
  );
}
