import { policy } from '../../lib/storage';
import { useStored } from '../hooks/use-stored';
import { MailLink } from '../shared/mail-link';
import { useTexts } from '../shared/texts-context';
import './help.css';

/** The help desk of the user's own organization, if its policy names one. */
export function FirmDesk() {
  const { t } = useTexts();
  const { helpDeskName, helpDeskPhone, helpDeskEmail } = useStored(policy) ?? {};
  const name = helpDeskName ?? t('firm.desk');
  if (!helpDeskName && !helpDeskPhone && !helpDeskEmail) return null;
  return (
    <article className="desk" aria-label={name}>
      <div className="desk-head">
        <h3>{name}</h3>
        <span className="line">{t('firm.own')}</span>
      </div>
      <dl className="channels">
        {helpDeskPhone && (
          <div>
            <dt>{t('help.desk.phone')}</dt>
            <dd>
              <a href={`tel:${helpDeskPhone.replace(/[^\d+]/g, '')}`}>{helpDeskPhone}</a>
            </dd>
          </div>
        )}
        {helpDeskEmail && (
          <div>
            <dt>{t('help.desk.mail')}</dt>
            <dd>
              <span className="address">{helpDeskEmail}</span>
              <MailLink
                href={`mailto:${helpDeskEmail}`}
                label={t('help.desk.write', { address: helpDeskEmail })}
              >
                {t('contactLabels.mail')}
              </MailLink>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
