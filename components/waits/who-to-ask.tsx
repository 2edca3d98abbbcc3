import type { HelpDeskId } from '../../lib/guide/ids';
import { FirmDesk } from '../help/firm-desk';
import { HelpDeskCard } from '../help/help-desk-card';
import { useTexts } from '../shared/texts-context';

/** The help desks to ask when a wait is over, best first. */
export function WhoToAsk({ desks, isOpen }: { desks: readonly HelpDeskId[]; isOpen: boolean }) {
  const { t } = useTexts();
  return (
    <details open={isOpen}>
      <summary>{t('waiting.ask')}</summary>
      <div className="stack desks">
        <FirmDesk />
        {desks.map((id) => (
          <HelpDeskCard key={id} id={id} />
        ))}
      </div>
    </details>
  );
}
