import { useId, useState } from 'react';
import { helpDesks, mailButtonOf } from '../../lib/guide/help-desks';
import type { MailId } from '../../lib/guide/ids';
import { mails } from '../../lib/guide/mails';
import { mailCopy, mailLink, meaningOf, numbersBlank, type Filled } from '../../lib/ready-mail';
import { useAct } from '../shared/worker-actions';
import { useUnsavedInput } from '../hooks/use-unsaved-input';
import { MailLink } from '../shared/mail-link';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import { CopyMail } from './copy-mail';
import './help.css';
import { MailFields } from './mail-fields';

/** A ready-made email with a form for its blanks. What is typed is kept in this view only. */
export function ReadyMailForm({ id }: { id: MailId }) {
  const { t } = useTexts();
  const [filled, setFilled] = useState<Filled>({});
  const titleId = useId();
  useUnsavedInput(Object.values(filled).some((text) => text !== ''));
  return (
    <article className="ready-mail stack" aria-labelledby={titleId}>
      <h3 id={titleId}>{t(`mails.${id}.title`)}</h3>
      <MailFields
        blanks={mails[id].blanks}
        filled={filled}
        onFill={(blank, text) => setFilled((before) => ({ ...before, [blank]: text }))}
      />
      <p className="soft">{t('mailLabels.filledHere')}</p>
      <ReadyMail id={id} filled={filled} />
    </article>
  );
}

/** The email, its recipient, and two ways to use it. The `mailto:` link never contains a number. */
export function ReadyMail({ id, filled }: { id: MailId; filled: Filled }) {
  const { t, original } = useTexts();
  const act = useAct();
  const copy = mailCopy(id, filled, t);
  const meaning = original ? meaningOf(id, filled, t) : null;
  const language = meaning ? { lang: 'en', dir: 'ltr' } : {};
  const link = mailLink(id, filled, t);
  return (
    <>
      <article className="sheet" aria-label={t('help.mail.preview')}>
        <p>
          <span className="soft">{t('help.mail.to')}</span> <To id={id} address={copy.to} />
        </p>
        <p>
          <span className="soft">{t('help.mail.subject')}</span>{' '}
          <span {...language}>{copy.subject}</span>
        </p>
        <p className="body" {...language}>
          {copy.body}
        </p>
      </article>
      {meaning && (
        <details className="meaning" open>
          <summary>{t('help.mail.meaning')}</summary>
          <p>{meaning.subject}</p>
          <p className="body">{meaning.body}</p>
        </details>
      )}
      <Cautions id={id} />
      <div className="row">
        {link !== null && (
          <MailLink href={link} isMain onOpen={() => void act({ type: 'mail-opened', mail: id })}>
            {t('mailLabels.open')}
          </MailLink>
        )}
        <CopyMail full={copy} blank={mailCopy(id, numbersBlank(filled), t)} />
      </div>
      {link !== null && <p className="soft">{t('mailLabels.numbersBlank')}</p>}
      <Why of={mails[id]} text={meaning ? null : (inWords) => mailCopy(id, {}, inWords).body} />
    </>
  );
}

function To({ id, address }: { id: MailId; address: string | null }) {
  const { t } = useTexts();
  const mail = mails[id];
  if (mail.to === null) return t(`mailLabels.toYours.${mail.whom}`);
  return (
    <>
      {t(`helpDesks.${mail.to}.name`)}, <span className="address">{address}</span>
    </>
  );
}

/** What to know before sending: which address to send from, and whether the recipient is confirmed. */
function Cautions({ id }: { id: MailId }) {
  const { t } = useTexts();
  const { to, from } = mails[id];
  return (
    <>
      {from === 'owner' && <p className="notice">{t('mailLabels.fromOwner')}</p>}
      {to !== null && mailButtonOf(helpDesks[to]) === null && (
        <p className="notice warning">{t('mailLabels.toUnconfirmed')}</p>
      )}
    </>
  );
}
