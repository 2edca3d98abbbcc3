import { sheetSupport } from '../../lib/guide/prep-sheet';
import { usePageWords } from '../hooks/use-page-words';
import { PageFrame } from '../shared/page-frame';
import { Why } from '../shared/why';
import { MinutesSheet } from './minutes-sheet';

/** The page with the ten minutes on one sheet, to print. It reads nothing from storage. */
export function MinutesApp() {
  // Browsers suggest the title as the name of the PDF.
  const { t } = usePageWords(({ t }) => t('minutes.title'));
  const printButton = (
    <button type="button" className="main" onClick={() => print()}>
      {t('minutes.print')}
    </button>
  );
  return (
    <PageFrame title={t('minutes.title')} beside={printButton} className="minutes-page">
      <MinutesSheet />
      <Why of={sheetSupport.ready} text={(inWords) => inWords('sheet.says.ready')} />
    </PageFrame>
  );
}
