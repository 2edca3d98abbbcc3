import type { ReactNode } from 'react';
import { proofOf } from '../../lib/guidance/proof';
import { helpDesks, mailButtonOf, type HelpDeskWith } from '../../lib/guide/help-desks';
import type { HelpDeskId } from '../../lib/guide/ids';
import { isConfirmed } from '../../lib/guide/support';
import type { Support } from '../../lib/guide/types';
import { catalogues, type Translate } from '../../lib/texts';
import { hasText } from '../../lib/texts/text-keys';
import { useNow } from '../hooks/use-now';
import { MailLink } from '../shared/mail-link';
import { Why } from '../shared/why';
import { useTexts } from '../shared/texts-context';
import './help.css';

/** One help desk: what it is for, how to reach it, and how well each address is confirmed. */
export function HelpDeskCard({ id }: { id: HelpDeskId }) {
  const { t } = useTexts();
  const contact = helpDesks[id];
  return (
    <article className="desk" aria-label={t(`helpDesks.${id}.name`)}>
      <div className="desk-head">
        <h3>{t(`helpDesks.${id}.name`)}</h3>
        <span className={contact.line === 'staff' ? 'line staff' : 'line'}>
          {t(`contactLabels.${contact.line}`)}
        </span>
      </div>
      <p>{t(`helpDesks.${id}.for`)}</p>
      <Channels id={id} />
    </article>
  );
}

interface Channel {
  label: string;
  shown: ReactNode;
  /** Writes what is said. `null` for a number or an address. */
  text: ((t: Translate) => string) | null;
  support: Support;
  /** Whether to mark the line as unconfirmed. Menu and hours say so in their own words. */
  isMarked: boolean;
}

/** How to reach the help desk. A source shared by several lines is named once, below the last of them. */
function Channels({ id }: { id: HelpDeskId }) {
  const words = useTexts();
  const now = useNow(null);
  const channels = useChannels(id).map((channel) => ({
    ...channel,
    proof: proofOf(channel.support, words, now),
  }));
  return (
    <>
      {channels[0]?.proof !== proofOf(helpDesks[id], words, now) && (
        <Why of={helpDesks[id]} text={(inWords) => inWords(`helpDesks.${id}.for`)} />
      )}
      <dl className="channels">
        {channels.map(({ label, shown, text, support, isMarked, proof }, at) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {shown}
              {isMarked && (
                <strong className="unconfirmed">{words.t('contactLabels.unconfirmed')}</strong>
              )}
              {proof !== channels[at + 1]?.proof && <Why of={support} text={text} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function useChannels(id: HelpDeskId): Channel[] {
  const { t } = useTexts();
  const contact = helpDesks[id];
  const { phone, mail, menu, hours, line } = contact;
  const channels: Channel[] = [];
  if (phone) {
    const { number, extension } = phone;
    const said = extension
      ? t('contactLabels.phoneExtension', { number, extension })
      : t('contactLabels.phone', { number });
    // The number for CBP's own staff is shown so that nobody calls it by mistake, hence no link.
    const shown = line === 'staff' ? said : <a href={tel(number, extension)}>{said}</a>;
    channels.push({
      label: t('help.desk.phone'),
      shown,
      text: null,
      support: phone,
      isMarked: !isConfirmed(phone),
    });
  }
  const { helpDeskMenus, helpDeskHours } = catalogues.en;
  if (menu && hasText<HelpDeskWith<'menu'>>(helpDeskMenus, id)) {
    const text = (inWords: Translate) => inWords(`helpDeskMenus.${id}`);
    const label = t('help.desk.menu');
    channels.push({ label, shown: text(t), text, support: menu, isMarked: false });
  }
  if (hours && hasText<HelpDeskWith<'hours'>>(helpDeskHours, id)) {
    const text = (inWords: Translate) => inWords(`helpDeskHours.${id}`);
    const label = t('help.desk.hours');
    channels.push({ label, shown: text(t), text, support: hours, isMarked: false });
  }
  if (mail) {
    const { address } = mail;
    const open = mailButtonOf(contact);
    const shown = (
      <>
        <span className="address">{address}</span>
        {open !== null && (
          <MailLink href={`mailto:${open}`} label={t('help.desk.write', { address })}>
            {t('contactLabels.mail')}
          </MailLink>
        )}
      </>
    );
    channels.push({
      label: t('help.desk.mail'),
      shown,
      text: null,
      support: mail,
      isMarked: !isConfirmed(mail),
    });
  }
  return channels;
}

/** A North American phone number as a `tel:` URI (RFC 3966). */
function tel(number: string, extension?: string): string {
  return `tel:+1-${number}${extension ? `;ext=${extension}` : ''}`;
}
