import type { Step } from '../../lib/guide/types';
import { FirmDesk } from '../help/firm-desk';
import { HelpDeskCard } from '../help/help-desk-card';
import { useTexts } from '../shared/texts-context';
import { LazyDetails } from '../shared/lazy-details';

/** The help desks for a step, each collapsed under its name. */
export function HelpDesks({ step: { helpDesks = [] } }: { step: Step }) {
  const { t } = useTexts();
  if (helpDesks.length === 0) return null;
  return (
    <div className="troubles">
      <p className="part-name">{t('guide.desks')}</p>
      <FirmDesk />
      {helpDesks.map((id) => (
        <LazyDetails key={id} title={t(`helpDesks.${id}.name`)}>
          <div className="folded">
            <HelpDeskCard id={id} />
          </div>
        </LazyDetails>
      ))}
    </div>
  );
}
