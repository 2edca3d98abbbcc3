import { useWords } from './words';

/** Says that the page is translated, what that means for hints, and how to stop it in this browser. */
export function Translated({ isRecognised }: { isRecognised: boolean }) {
  const { t } = useWords();
  return (
    <div className="notice stack">
      <p>{isRecognised ? t('translated.kept') : t('translated.none')}</p>
      <details open={!isRecognised}>
        <summary>{t('translated.how')}</summary>
        <p>{import.meta.env.FIREFOX ? t('translated.firefox') : t('translated.chrome')}</p>
      </details>
    </div>
  );
}
