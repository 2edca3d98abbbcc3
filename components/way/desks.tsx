import type { Step } from '../../lib/guide/types';
import { ContactCard } from '../help/contact-card';
import { ReadyMailForm } from '../help/ready-mail';
import { useWords } from '../words';
import { Fold } from './fold';

/** The ready mail of a step and the desks to turn to, each folded under its name. */
export function Desks({ step }: { step: Step }) {
  const { t } = useWords();
  const { mail, contacts = [] } = step;
  return (
    <>
      {mail && (
        <Fold title={t('way.mail', { mail: t(`mails.${mail}.title`) })}>
          <ReadyMailForm id={mail} />
        </Fold>
      )}
      {contacts.length > 0 && (
        <div className="troubles">
          <p className="part-name">{t('way.desks')}</p>
          {contacts.map((id) => (
            <Fold key={id} title={t(`contacts.${id}.name`)}>
              <ContactCard id={id} />
            </Fold>
          ))}
        </div>
      )}
    </>
  );
}
