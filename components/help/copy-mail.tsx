import { useRef, useState } from 'react';
import type { MailCopy, MailText } from '../../lib/ready-mail';
import type { Translate } from '../../lib/texts';
import { useWords } from '../words';

interface CopyMailProps {
  /** With all that was typed. */
  full: MailCopy;
  /** With every number left blank. */
  blank: MailText;
}

/** Copies a mail as text. One that may hold an SSN is copied only after the person has said how. */
export function CopyMail({ full, blank }: CopyMailProps) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState({ said: '', of: '' });
  const button = useRef<HTMLButtonElement>(null);

  const copy = async (mail: MailText) => {
    setAsks(false);
    // The button that was pressed may be gone now.
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
      {/* What was copied before the last letter was typed is no longer this mail. */}
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

/** As it is pasted: the subject matters as much as the text, and would be forgotten. */
function asText({ to, subject, body }: MailText, t: Translate): string {
  const address = to === null ? [] : [`${t('help.mail.to')} ${to}`];
  return [...address, `${t('help.mail.subject')} ${subject}`, '', body].join('\n');
}
