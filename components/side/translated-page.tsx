import { useTexts } from '../shared/texts-context';

/** Says that the page is translated, what that means for hints, and how to stop it in this browser. */
export function Translated({ isRecognized }: { isRecognized: boolean }) {
  const { t } = useTexts();
  return (
    <div className="notice stack">
      <p>{isRecognized ? t('translated.kept') : t('translated.none')}</p>
      <details open={!isRecognized}>
        <summary>{t('translated.how')}</summary>
        <p>{import.meta.env.FIREFOX ? t('translated.firefox') : t('translated.chrome')}</p>
      </details>
    </div>
  );
}
