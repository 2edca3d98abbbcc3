import { useTexts } from '../shared/texts-context';

/** A link to the list of waits: a view within the side panel, a new tab from elsewhere. */
export function ToWaits() {
  const { t } = useTexts();
  const isSide = location.pathname === '/sidepanel.html';
  return isSide ? (
    <a href="#waits">{t('waiting.toList')}</a>
  ) : (
    <a href="/sidepanel.html#waits" target="_blank">
      {t('waiting.toList')}
    </a>
  );
}
