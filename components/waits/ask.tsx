import type { ContactId } from '../../lib/guide/ids';
import { ContactCard } from '../help/contact-card';
import { useWords } from '../words';

/** The help desks to ask when a wait is over, best first. */
export function Ask({ desks, isOpen }: { desks: readonly ContactId[]; isOpen: boolean }) {
  const { t } = useWords();
  return (
    <details open={isOpen}>
      <summary>{t('waiting.ask')}</summary>
      <div className="stack desks">
        {desks.map((id) => (
          <ContactCard key={id} id={id} />
        ))}
      </div>
    </details>
  );
}
