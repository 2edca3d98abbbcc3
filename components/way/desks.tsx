import type { Step } from '../../lib/guide/types';
import { ContactCard } from '../help/contact-card';
import { useWords } from '../words';
import { Fold } from './fold';

/** The help desks for a step, each collapsed under its name. */
export function Desks({ step: { contacts = [] } }: { step: Step }) {
  const { t } = useWords();
  if (contacts.length === 0) return null;
  return (
    <div className="troubles">
      <p className="part-name">{t('way.desks')}</p>
      {contacts.map((id) => (
        <Fold key={id} title={t(`contacts.${id}.name`)}>
          <div className="folded">
            <ContactCard id={id} />
          </div>
        </Fold>
      ))}
    </div>
  );
}
