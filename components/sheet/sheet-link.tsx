import { useTexts } from '../shared/texts-context';

/** Opens the prep sheet in the side panel, beside the form. */
export function SheetLink() {
  const { t } = useTexts();
  return (
    <div className="row">
      <a className="button" href="#sheet">
        {t('sheet.openSheet')}
      </a>
    </div>
  );
}
