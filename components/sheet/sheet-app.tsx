import { ordinary, prepSheet } from '../../lib/storage';
import { usePageWords } from '../hooks/use-page-words';
import { useStored } from '../hooks/use-stored';
import { PageFrame } from '../shared/page-frame';
import '../shared/paper.css';
import { WorkerActions } from '../shared/worker-actions';
import { PrintedSheet } from './printed-sheet';
import { SheetView } from './sheet-view';

/** The prep sheet on a page of its own. */
export function SheetApp() {
  const words = usePageWords(({ t }) => `${t('sheet.title')} · ${t('app.name')}`);
  const progress = useStored(ordinary.progress);
  const sheet = useStored(prepSheet);

  if (!progress || !sheet) return null;
  return (
    <WorkerActions>
      <PageFrame title={words.t('sheet.title')} className="sheet-page">
        <SheetView tabId={null} reader={progress.reader} isPage />
        <PrintedSheet sheet={sheet} />
      </PageFrame>
    </WorkerActions>
  );
}
