import { useWords } from '../words';

/** A link to the list of waits: a view within the side panel, a new tab from elsewhere. */
export function ToWaits() {
  const { t } = useWords();
  const isSide = location.pathname === '/sidepanel.html';
  return isSide ? (
    <a href="#waits">{t('waiting.toList')}</a>
  ) : (
    <a href="/sidepanel.html#waits" target="_blank">
      {t('waiting.toList')}
    </a>
  );
}
