import { useTexts } from '../shared/texts-context';

/** Opens the prep sheet in the side panel, beside the form, and the ten minutes to print. */
export function SheetLink() {
  const { t } = useTexts();
  return (
    <div className="row">
      <a className="button" href="#sheet">
        {t('sheet.openSheet')}
      </a>
      <a className="button" href="/minutes.html" target="_blank">
        {t('minutes.open')}
      </a>
    </div>
  );
}
