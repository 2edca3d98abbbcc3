import { useWords } from '../words';

/** The way to the list: within the side panel its view, from elsewhere a tab of its own. */
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
