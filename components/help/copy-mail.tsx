import { useRef, useState } from 'react';
import type { MailCopy, MailText } from '../../lib/ready-mail';
import type { Translate } from '../../lib/texts';
import { useTexts } from '../shared/texts-context';

interface CopyMailProps {
  /** The email with everything the user typed. */
  full: MailCopy;
  /** The email with all numbers left blank. */
  blank: MailText;
}

/** Copies an email as text. If it may contain an SSN, the user first chooses with or without numbers. */
export function CopyMail({ full, blank }: CopyMailProps) {
  const { t } = useTexts();
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState({ said: '', of: '' });
  const button = useRef<HTMLButtonElement>(null);

  const copy = async (mail: MailText) => {
    setAsks(false);
    // The pressed button may be gone, so focus the one that remains.
    button.current?.focus();
    const said = await navigator.clipboard.writeText(asText(mail, t)).then(
      () => t('mailLabels.copied'),
      () => t('help.mail.refused'),
    );
    setDone({ said, of: full.body });
  };
  const onCopy = () => {
    setDone({ said: '', of: '' });
    if (full.hasSsn) setAsks(true);
    else void copy(full);
  };

  return (
    <>
      <button ref={button} type="button" onClick={onCopy}>
        {t('mailLabels.copy')}
      </button>
      {/* Once more is typed, the copied text is no longer this email. */}
      <output>{done.of === full.body ? done.said : ''}</output>
      <div role="alert" className="ask-ssn">
        {asks && full.hasSsn && (
          <div className="notice warning stack">
            <p>{t('mailLabels.ssn')}</p>
            <div className="row">
              <button type="button" onClick={() => void copy(blank)}>
                {t('help.mail.copyBlank')}
              </button>
              <button type="button" onClick={() => void copy(full)}>
                {t('help.mail.copyFull')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

/** The text for the clipboard. It includes recipient and subject, which are easily forgotten. */
function asText({ to, subject, body }: MailText, t: Translate): string {
  const address = to === null ? [] : [`${t('help.mail.to')} ${to}`];
  return [...address, `${t('help.mail.subject')} ${subject}`, '', body].join('\n');
}
