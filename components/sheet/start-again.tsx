import { textsFor } from '../../lib/fill/put-in';
import type { Sheet } from '../../lib/prep-sheet/sheet';
import { useTexts } from '../shared/texts-context';

interface StartAgainProps {
  sheet: Sheet;
  /** Whether page one of the form is in front. */
  isAtStart: boolean;
}

/** After what was typed is lost: what brings it back, and what is left to do by hand. */
export function StartAgain({ sheet, isAtStart }: StartAgainProps) {
  const { t } = useTexts();
  const has = (state: 'company' | 'owner') => textsFor(sheet, state, []).length > 0;
  return (
    <ol className="notes">
      {!isAtStart && <li>{t('fill.again.open')}</li>}
      {has('company') && <li>{t('fill.again.company')}</li>}
      <li>{t('fill.again.captcha')}</li>
      <li>{t('fill.again.contact')}</li>
      <li>{t('fill.again.code')}</li>
      {has('owner') && <li>{t('fill.again.owner')}</li>}
    </ol>
  );
}
